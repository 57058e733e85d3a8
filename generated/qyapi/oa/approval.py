"""审批: generated from spec/oa/approval.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import datetime
    from typing import Literal

    from qyapi_runtime.api import CorpApi, Extra

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


def gettemplatedetail(api: CorpApi, /, *, template_id: str, extra: Extra = None) -> GettemplatedetailResponse:
    """Read the controls of an approval template (获取审批模板详情).

    A third-party app may read the templates it added, an internal app those of the corp. At most 600 calls a minute.

    https://developer.work.weixin.qq.com/document/path/91982 (also 92631)
    """
    return api.invoke("oa.gettemplatedetail", locals())


def applyevent(
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
    """Submit an application in the name of a member (提交审批申请).

    At most 600 calls a minute. Templates for missed check-ins and changed shifts do not work.

    Args:
        creator_userid: The applicant, who must see the app.
        use_template_approver: Use the process that the admin set for the template, which must not leave people to the
            applicant's choice; otherwise the process given here.
        summary_list: Shown in notices and lists, at most 3.
        choose_department: A department of the applicant; the main one if left out.
        process: Needed unless use_template_approver is set.
        approver: Deprecated: no longer documented, use process.
        notifyer: Userids of those who get a copy. Deprecated: no longer documented, use process.
        notify_type: Copies are sent 1 on submission (default), 2 on approval, 3 both. Deprecated: no longer documented,
            use process.

    https://developer.work.weixin.qq.com/document/path/91853 (also 92632)
    """
    return api.invoke("oa.applyevent", locals())


def getapprovalinfo(
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
    """List the numbers of applications in a period, page by page (批量获取审批单号).

    Internal apps get those of applicants in their scope, so that a page can be shorter than asked for. At most 600
    calls a minute.

    Args:
        starttime: Unix seconds.
        endtime: At most 31 days after starttime. Unix seconds.
        size: At most 100.
        new_cursor: Empty at first, then from the last answer.
        cursor: Deprecated: no longer documented, use new_cursor.

    https://developer.work.weixin.qq.com/document/path/91816 (also 94603)
    """
    return api.invoke("oa.getapprovalinfo", locals())


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
) -> Iterator[str]:
    """Go through `sp_no_list` of every page of getapprovalinfo."""
    return api.iterate("oa.getapprovalinfo", locals())


def getapprovaldetail(api: CorpApi, /, *, sp_no: str, extra: Extra = None) -> GetapprovaldetailResponse:
    """Read an application, its process and its comments (获取审批申请详情).

    At most 600 calls a minute.

    https://developer.work.weixin.qq.com/document/path/91983 (also 92634)
    """
    return api.invoke("oa.getapprovaldetail", locals())


def approval_copytemplate(
    api: CorpApi, /, *, open_template_id: str, extra: Extra = None
) -> ApprovalCopytemplateResponse:
    """Copy a template of the provider to the corp, or update the copy (复制/更新模板到企业).

    Args:
        open_template_id: From the provider's console.

    https://developer.work.weixin.qq.com/document/path/92630 (for third-party apps)
    """
    return api.invoke("oa.approval_copytemplate", locals())


def approval_create_template(
    api: CorpApi, /, *, template_name: Sequence[LocalText], template_content: TemplateContent, extra: Extra = None
) -> ApprovalCreateTemplateResponse:
    """Create an approval template with the default process (创建审批模板).

    A template has at most one control of the kinds Vacation and Attendance. At most 600 calls a minute.

    Args:
        template_name: At most 40 characters, unique.

    https://developer.work.weixin.qq.com/document/path/97437 (for internal and customized (代开发) apps)
    """
    return api.invoke("oa.approval_create_template", locals())


def approval_update_template(
    api: CorpApi,
    /,
    *,
    template_id: str,
    template_name: Sequence[LocalText],
    template_content: TemplateContent,
    extra: Extra = None,
) -> None:
    """Replace name and controls of a template that the app created; its process stays (更新审批模板).

    Templates with a print format of their own cannot be changed. A template has at most one control of the kinds
    Vacation and Attendance.

    Args:
        template_name: At most 40 characters, unique.

    https://developer.work.weixin.qq.com/document/path/97438 (for internal and customized (代开发) apps)
    """
    api.invoke("oa.approval_update_template", locals())
