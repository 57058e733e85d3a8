"""高级功能: generated from spec/advanced_feature/approval.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Literal

    from qyapi_runtime.api import CorpApi, Extra

    from qyapi.types.advanced_feature.approval import GetApplyIdListResponse, GetApprovalInfoResponse, ProcessList

__all__ = ["get_apply_id_list", "get_apply_id_list_iter", "get_approval_info", "set_approval_detail"]


def set_approval_detail(
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
    """Say how far the approval of a request has come (设置审批单审批信息).

    First within 24 hours of the event that a member asked; else the request is decided without the app.

    Args:
        approval_id: The app's own id of the approval; cannot be changed later.
        approval_status: 1 under way, 2 refused, 3 agreed, 101 withdrawn.
        approval_url: The app's page of the approval, with http:// or https:// in front.
        process_list: All steps, each time.

    https://developer.work.weixin.qq.com/document/path/99880 (for internal apps)
    """
    api.invoke("advanced_feature.set_approval_detail", locals())


def get_apply_id_list(
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
    """List the ids of requests, page by page (批量获取申请单ID).

    Args:
        business_type: 1 mail, 2 documents, 3 WeDrive, 4 meetings.
        userid: Just those of this member.
        limit: At most 200; default 100. A page may hold less.
        req_type: 0 all (default), 1 just those decided through the API, 2 just the others.

    https://developer.work.weixin.qq.com/document/path/99883 (for internal apps)
    """
    return api.invoke("advanced_feature.get_apply_id_list", locals())


def get_apply_id_list_iter(
    api: CorpApi,
    /,
    *,
    business_type: Literal[1, 2, 3, 4],
    userid: str | None = None,
    limit: int | None = None,
    req_type: Literal[0, 1, 2] | None = None,
    extra: Extra = None,
) -> Iterator[str]:
    """Go through `apply_id_list` of every page of get_apply_id_list."""
    return api.iterate("advanced_feature.get_apply_id_list", locals())


def get_approval_info(api: CorpApi, /, *, apply_id: str, extra: Extra = None) -> GetApprovalInfoResponse:
    """Read what a member asked for, an account with advanced features, and how far the approval is (获取申请单详细信息).

    https://developer.work.weixin.qq.com/document/path/99885 (for internal apps)
    """
    return api.invoke("advanced_feature.get_approval_info", locals())
