"""邮箱账号与高级功能, asynchronous: generated from spec/exmail/account.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Sequence
    from typing import Literal

    from qyapi_runtime.aio.api import CorpApi
    from qyapi_runtime.api import Extra

    from qyapi.types.exmail.account import (
        MailGetNewcountResponse,
        UseroptionGetResponse,
        UserOptions,
        VipBatchAddResponse,
        VipBatchDelResponse,
        VipListResponse,
    )

__all__ = [
    "account_act_email",
    "mail_get_newcount",
    "useroption_get",
    "useroption_update",
    "vip_batch_add",
    "vip_batch_del",
    "vip_list",
    "vip_list_iter",
]


async def vip_batch_add(api: CorpApi, /, *, userid_list: Sequence[str], extra: Extra = None) -> VipBatchAddResponse:
    """Give members the advanced mail features (分配高级功能账号); see `qyapi.exmail.vip_batch_add`."""
    return await api.ainvoke("exmail.vip_batch_add", locals())


async def vip_batch_del(api: CorpApi, /, *, userid_list: Sequence[str], extra: Extra = None) -> VipBatchDelResponse:
    """Take the advanced mail features from members (取消高级功能账号); see `qyapi.exmail.vip_batch_del`."""
    return await api.ainvoke("exmail.vip_batch_del", locals())


async def vip_list(
    api: CorpApi, /, *, cursor: str | None = None, limit: int | None = None, extra: Extra = None
) -> VipListResponse:
    """List the members with the advanced mail features, page by page (获取高级功能账号列表); see `qyapi.exmail.vip_list`."""
    return await api.ainvoke("exmail.vip_list", locals())


def vip_list_iter(api: CorpApi, /, *, limit: int | None = None, extra: Extra = None) -> AsyncIterator[str]:
    """Go through `userid_list` of every page of vip_list."""
    return api.aiterate("exmail.vip_list", locals())


async def account_act_email(
    api: CorpApi,
    /,
    *,
    type: Literal[1, 2],
    userid: str | None = None,
    publicemail_id: int | None = None,
    extra: Extra = None,
) -> None:
    """Enable or disable the mailbox of a member, or a shared one (禁用/启用邮箱账号); see `qyapi.exmail.account_act_email`."""
    await api.ainvoke("exmail.account_act_email", locals())


async def useroption_get(
    api: CorpApi, /, *, userid: str, type: Sequence[Literal[1, 2, 3, 4]], extra: Extra = None
) -> UseroptionGetResponse:
    """Read how a member may sign in with other mail clients (获取用户功能属性); see `qyapi.exmail.useroption_get`."""
    return await api.ainvoke("exmail.useroption_get", locals())


async def useroption_update(api: CorpApi, /, *, userid: str, option: UserOptions, extra: Extra = None) -> None:
    """Change how a member may sign in with other mail clients (更改用户功能属性); see `qyapi.exmail.useroption_update`."""
    await api.ainvoke("exmail.useroption_update", locals())


async def mail_get_newcount(api: CorpApi, /, *, userid: str, extra: Extra = None) -> MailGetNewcountResponse:
    """Count the unread mail of a member (获取邮件未读数); see `qyapi.exmail.mail_get_newcount`."""
    return await api.ainvoke("exmail.mail_get_newcount", locals())
