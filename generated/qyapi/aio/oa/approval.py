"""审批, asynchronous: generated from spec/oa/approval.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Sequence
    from datetime import datetime
    from typing import Literal

    from qyapi_runtime.aio.api import CorpApi
    from qyapi_runtime.api import Extra

    from qyapi.types.oa.approval import (
        ApplyData,
        ApplyeventResponse,
        ApprovalCopytemplateResponse,
        ApprovalCreateTemplateResponse,
        ApprovalFilter,
        ApprovalProcess,
        Approver,
        GetapprovaldetailResponse,
        GetapprovalinfoResponse,
        GettemplatedetailResponse,
        LocalText,
        SummaryLine,
        TemplateContent,
    )

__all__ = [
    "applyevent",
    "approval_copytemplate",
    "approval_create_template",
    "approval_update_template",
    "getapprovaldetail",
    "getapprovalinfo",
    "getapprovalinfo_iter",
    "gettemplatedetail",
]


async def gettemplatedetail(api: CorpApi, /, *, template_id: str, extra: Extra = None) -> GettemplatedetailResponse:
    """Read the controls of an approval template (获取审批模板详情); see `qyapi.oa.gettemplatedetail`."""
    return await api.ainvoke("oa.gettemplatedetail", locals())


async def applyevent(
    api: CorpApi,
    /,
    *,
    creator_userid: str,
    template_id: str,
    use_template_approver: bool,
    apply_data: ApplyData,
    summary_list: Sequence[SummaryLine],
    choose_department: int | None = None,
    process: ApprovalProcess | None = None,
    approver: Sequence[Approver] | None = None,
    notifyer: Sequence[str] | None = None,
    notify_type: Literal[1, 2, 3] | None = None,
    extra: Extra = None,
) -> ApplyeventResponse:
    """Submit an application in the name of a member (提交审批申请); see `qyapi.oa.applyevent`."""
    return await api.ainvoke("oa.applyevent", locals())


async def getapprovalinfo(
    api: CorpApi,
    /,
    *,
    starttime: datetime | int,
    endtime: datetime | int,
    size: int,
    new_cursor: str | None = None,
    filters: Sequence[ApprovalFilter] | None = None,
    cursor: int | None = None,
    extra: Extra = None,
) -> GetapprovalinfoResponse:
    """List the numbers of applications in a period, page by page (批量获取审批单号); see `qyapi.oa.getapprovalinfo`."""
    return await api.ainvoke("oa.getapprovalinfo", locals())


def getapprovalinfo_iter(
    api: CorpApi,
    /,
    *,
    starttime: datetime | int,
    endtime: datetime | int,
    size: int,
    filters: Sequence[ApprovalFilter] | None = None,
    cursor: int | None = None,
    extra: Extra = None,
) -> AsyncIterator[str]:
    """Go through `sp_no_list` of every page of getapprovalinfo."""
    return api.aiterate("oa.getapprovalinfo", locals())


async def getapprovaldetail(api: CorpApi, /, *, sp_no: str, extra: Extra = None) -> GetapprovaldetailResponse:
    """Read an application, its process and its comments (获取审批申请详情); see `qyapi.oa.getapprovaldetail`."""
    return await api.ainvoke("oa.getapprovaldetail", locals())


async def approval_copytemplate(
    api: CorpApi, /, *, open_template_id: str, extra: Extra = None
) -> ApprovalCopytemplateResponse:
    """Copy a template of the provider to the corp, or update the copy (复制/更新模板到企业); see
    `qyapi.oa.approval_copytemplate`.
    """
    return await api.ainvoke("oa.approval_copytemplate", locals())


async def approval_create_template(
    api: CorpApi, /, *, template_name: Sequence[LocalText], template_content: TemplateContent, extra: Extra = None
) -> ApprovalCreateTemplateResponse:
    """Create an approval template with the default process (创建审批模板); see `qyapi.oa.approval_create_template`."""
    return await api.ainvoke("oa.approval_create_template", locals())


async def approval_update_template(
    api: CorpApi,
    /,
    *,
    template_id: str,
    template_name: Sequence[LocalText],
    template_content: TemplateContent,
    extra: Extra = None,
) -> None:
    """Replace name and controls of a template that the app created; its process stays (更新审批模板); see
    `qyapi.oa.approval_update_template`.
    """
    await api.ainvoke("oa.approval_update_template", locals())
