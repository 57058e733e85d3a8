"""成员授权: generated from spec/user/authorization.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qyapi_runtime.api import CorpApi, Extra

    from qyapi.types.user.authorization import (
        AuthorizedMember,
        CheckMemberAuthResponse,
        ListMemberAuthResponse,
        ListSelectedTicketUserResponse,
    )

__all__ = ["check_member_auth", "list_member_auth", "list_member_auth_iter", "list_selected_ticket_user"]


def list_member_auth(
    api: CorpApi, /, *, cursor: str | None = None, limit: int | None = None, extra: Extra = None
) -> ListMemberAuthResponse:
    """List the members who have authorised the app, page by page (获取成员授权列表).

    Only where members authorise the app themselves.

    Args:
        cursor: From the last answer; left out at first.
        limit: At most 1000 (default).

    https://developer.work.weixin.qq.com/document/path/94513 (for third-party apps)
    """
    return api.invoke("user.list_member_auth", locals())


def list_member_auth_iter(
    api: CorpApi, /, *, limit: int | None = None, extra: Extra = None
) -> Iterator[AuthorizedMember]:
    """Go through `member_auth_list` of every page of list_member_auth."""
    return api.iterate("user.list_member_auth", locals())


def check_member_auth(api: CorpApi, /, *, open_userid: str, extra: Extra = None) -> CheckMemberAuthResponse:
    """Tell whether a member has authorised the app (查询成员用户是否已授权).

    Only where members authorise the app themselves.

    https://developer.work.weixin.qq.com/document/path/94514 (for third-party apps)
    """
    return api.invoke("user.check_member_auth", locals())


def list_selected_ticket_user(
    api: CorpApi, /, *, selected_ticket: str, extra: Extra = None
) -> ListSelectedTicketUserResponse:
    """Tell whom somebody picked with selectPrivilegedContact in the JS-SDK or client (获取选人ticket对应的用户).

    Only for an app that lets members authorise it themselves.

    Args:
        selected_ticket: Valid for 30 days.

    https://developer.work.weixin.qq.com/document/path/94894 (for third-party apps)
    """
    return api.invoke("user.list_selected_ticket_user", locals())
