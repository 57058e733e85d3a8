"""微信客服：客服账号管理, asynchronous: generated from spec/kf/account.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from qyapi_runtime.aio.api import CorpApi
    from qyapi_runtime.api import Extra

    from qyapi.types.kf.account import Account, AccountAddResponse, AccountListResponse, AddContactWayResponse

__all__ = ["account_add", "account_del", "account_list", "account_list_iter", "account_update", "add_contact_way"]


async def account_add(api: CorpApi, /, *, name: str, media_id: str, extra: Extra = None) -> AccountAddResponse:
    """Add a customer-service account (客服账号), which the app may then manage (添加客服账号); see `qyapi.kf.account_add`."""
    return await api.ainvoke("kf.account_add", locals())


async def account_del(api: CorpApi, /, *, open_kfid: str, extra: Extra = None) -> None:
    """Delete a customer-service account that the app manages (删除客服账号); see `qyapi.kf.account_del`."""
    await api.ainvoke("kf.account_del", locals())


async def account_update(
    api: CorpApi, /, *, open_kfid: str, name: str | None = None, media_id: str | None = None, extra: Extra = None
) -> None:
    """Change a customer-service account that the app manages; what is left out stays (修改客服账号); see
    `qyapi.kf.account_update`.
    """
    await api.ainvoke("kf.account_update", locals())


async def account_list(
    api: CorpApi, /, *, offset: int | None = None, limit: int | None = None, extra: Extra = None
) -> AccountListResponse:
    """List the customer-service accounts of the corp (获取客服账号列表); see `qyapi.kf.account_list`."""
    return await api.ainvoke("kf.account_list", locals())


def account_list_iter(api: CorpApi, /, *, limit: int | None = None, extra: Extra = None) -> AsyncIterator[Account]:
    """Go through `account_list` of every page of account_list."""
    return api.aiterate("kf.account_list", locals())


async def add_contact_way(
    api: CorpApi, /, *, open_kfid: str, scene: str | None = None, extra: Extra = None
) -> AddContactWayResponse:
    """Get a link by which people in WeChat reach a customer-service account (获取客服账号链接); see `qyapi.kf.add_contact_way`."""
    return await api.ainvoke("kf.add_contact_way", locals())
