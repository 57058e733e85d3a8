"""成员授权, asynchronous: generated from spec/user/authorization.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from qyapi_runtime.aio.api import CorpApi
    from qyapi_runtime.api import Extra

    from qyapi.types.user.authorization import (
        AuthorizedMember,
        CheckMemberAuthResponse,
        ListMemberAuthResponse,
        ListSelectedTicketUserResponse,
    )

__all__ = ["check_member_auth", "list_member_auth", "list_member_auth_iter", "list_selected_ticket_user"]


async def list_member_auth(
    api: CorpApi, /, *, cursor: str | None = None, limit: int | None = None, extra: Extra = None
) -> ListMemberAuthResponse:
    """List the members who have authorised the app, page by page (获取成员授权列表); see `qyapi.user.list_member_auth`."""
    return await api.ainvoke("user.list_member_auth", locals())


def list_member_auth_iter(
    api: CorpApi, /, *, limit: int | None = None, extra: Extra = None
) -> AsyncIterator[AuthorizedMember]:
    """Go through `member_auth_list` of every page of list_member_auth."""
    return api.aiterate("user.list_member_auth", locals())


async def check_member_auth(api: CorpApi, /, *, open_userid: str, extra: Extra = None) -> CheckMemberAuthResponse:
    """Tell whether a member has authorised the app (查询成员用户是否已授权); see `qyapi.user.check_member_auth`."""
    return await api.ainvoke("user.check_member_auth", locals())


async def list_selected_ticket_user(
    api: CorpApi, /, *, selected_ticket: str, extra: Extra = None
) -> ListSelectedTicketUserResponse:
    """Tell whom somebody picked with selectPrivilegedContact in the JS-SDK or client (获取选人ticket对应的用户); see
    `qyapi.user.list_selected_ticket_user`.
    """
    return await api.ainvoke("user.list_selected_ticket_user", locals())
