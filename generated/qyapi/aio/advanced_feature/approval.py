"""高级功能, asynchronous: generated from spec/advanced_feature/approval.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from typing import Literal

    from qyapi_runtime.aio.api import CorpApi
    from qyapi_runtime.api import Extra

    from qyapi.types.advanced_feature.approval import GetApplyIdListResponse, GetApprovalInfoResponse, ProcessList

__all__ = ["get_apply_id_list", "get_apply_id_list_iter", "get_approval_info", "set_approval_detail"]


async def set_approval_detail(
    api: CorpApi,
    /,
    *,
    apply_id: str,
    approval_id: str,
    approval_status: Literal[1, 2, 3, 101],
    approval_url: str,
    process_list: ProcessList,
    extra: Extra = None,
) -> None:
    """Say how far the approval of a request has come (设置审批单审批信息); see `qyapi.advanced_feature.set_approval_detail`."""
    await api.ainvoke("advanced_feature.set_approval_detail", locals())


async def get_apply_id_list(
    api: CorpApi,
    /,
    *,
    business_type: Literal[1, 2, 3, 4],
    userid: str | None = None,
    limit: int | None = None,
    cursor: str | None = None,
    req_type: Literal[0, 1, 2] | None = None,
    extra: Extra = None,
) -> GetApplyIdListResponse:
    """List the ids of requests, page by page (批量获取申请单ID); see `qyapi.advanced_feature.get_apply_id_list`."""
    return await api.ainvoke("advanced_feature.get_apply_id_list", locals())


def get_apply_id_list_iter(
    api: CorpApi,
    /,
    *,
    business_type: Literal[1, 2, 3, 4],
    userid: str | None = None,
    limit: int | None = None,
    req_type: Literal[0, 1, 2] | None = None,
    extra: Extra = None,
) -> AsyncIterator[str]:
    """Go through `apply_id_list` of every page of get_apply_id_list."""
    return api.aiterate("advanced_feature.get_apply_id_list", locals())


async def get_approval_info(api: CorpApi, /, *, apply_id: str, extra: Extra = None) -> GetApprovalInfoResponse:
    """Read what a member asked for, an account with advanced features, and how far the approval is (获取申请单详细信息); see
    `qyapi.advanced_feature.get_approval_info`.
    """
    return await api.ainvoke("advanced_feature.get_approval_info", locals())
