"""客户管理, asynchronous: generated from spec/externalcontact/customer.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Sequence

    from qyapi_runtime.aio.api import CorpApi
    from qyapi_runtime.api import Extra

    from qyapi.types.externalcontact.customer import (
        BatchGetByUserResponse,
        ContactListResponse,
        CustomerOfUser,
        FollowUser,
        GetResponse,
        ListResponse,
        ServedContact,
    )

__all__ = [
    "batch_get_by_user",
    "batch_get_by_user_iter",
    "contact_list",
    "contact_list_iter",
    "get",
    "get_iter",
    "list",
    "remark",
]


async def list(api: CorpApi, /, *, userid: str, extra: Extra = None) -> ListResponse:
    """List the customers of one member (获取客户列表); see `qyapi.externalcontact.list`."""
    return await api.ainvoke("externalcontact.list", locals())


async def get(api: CorpApi, /, *, external_userid: str, cursor: str | None = None, extra: Extra = None) -> GetResponse:
    """Read one customer, and which members have added them (获取客户详情); see `qyapi.externalcontact.get`."""
    return await api.ainvoke("externalcontact.get", locals())


def get_iter(api: CorpApi, /, *, external_userid: str, extra: Extra = None) -> AsyncIterator[FollowUser]:
    """Go through `follow_user` of every page of get."""
    return api.aiterate("externalcontact.get", locals())


async def batch_get_by_user(
    api: CorpApi,
    /,
    *,
    userid_list: Sequence[str],
    cursor: str | None = None,
    limit: int | None = None,
    extra: Extra = None,
) -> BatchGetByUserResponse:
    """Read the customers of several members, page by page (批量获取客户详情); see `qyapi.externalcontact.batch_get_by_user`."""
    return await api.ainvoke("externalcontact.batch_get_by_user", locals())


def batch_get_by_user_iter(
    api: CorpApi, /, *, userid_list: Sequence[str], limit: int | None = None, extra: Extra = None
) -> AsyncIterator[CustomerOfUser]:
    """Go through `external_contact_list` of every page of batch_get_by_user."""
    return api.aiterate("externalcontact.batch_get_by_user", locals())


async def remark(
    api: CorpApi,
    /,
    *,
    userid: str,
    external_userid: str,
    remark: str | None = None,
    description: str | None = None,
    remark_company: str | None = None,
    remark_mobiles: Sequence[str] | None = None,
    remark_pic_mediaid: str | None = None,
    extra: Extra = None,
) -> None:
    """Change a member's notes on a customer (修改客户备注信息); see `qyapi.externalcontact.remark`."""
    await api.ainvoke("externalcontact.remark", locals())


async def contact_list(
    api: CorpApi, /, *, cursor: str | None = None, limit: int | None = None, extra: Extra = None
) -> ContactListResponse:
    """List all people outside whom the corp deals with, page by page (获取已服务的外部联系人); see
    `qyapi.externalcontact.contact_list`.
    """
    return await api.ainvoke("externalcontact.contact_list", locals())


def contact_list_iter(
    api: CorpApi, /, *, limit: int | None = None, extra: Extra = None
) -> AsyncIterator[ServedContact]:
    """Go through `info_list` of every page of contact_list."""
    return api.aiterate("externalcontact.contact_list", locals())
