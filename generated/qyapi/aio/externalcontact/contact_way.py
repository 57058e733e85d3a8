"""联系我与客户入群方式, asynchronous: generated from spec/externalcontact/contact_way.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Sequence
    from datetime import datetime
    from typing import Literal

    from qyapi_runtime.aio.api import CorpApi
    from qyapi_runtime.api import Extra

    from qyapi.types.externalcontact.contact_way import (
        AddContactWayResponse,
        Conclusions,
        ContactWayId,
        GetContactWayResponse,
        GroupchatAddJoinWayResponse,
        GroupchatGetJoinWayResponse,
        ListContactWayResponse,
    )

__all__ = [
    "add_contact_way",
    "close_temp_chat",
    "del_contact_way",
    "get_contact_way",
    "groupchat_add_join_way",
    "groupchat_del_join_way",
    "groupchat_get_join_way",
    "groupchat_update_join_way",
    "list_contact_way",
    "list_contact_way_iter",
    "update_contact_way",
]


async def add_contact_way(
    api: CorpApi,
    /,
    *,
    type: Literal[1, 2],
    scene: Literal[1, 2],
    style: Literal[1, 2, 3] | None = None,
    remark: str | None = None,
    skip_verify: bool | None = None,
    state: str | None = None,
    user: Sequence[str] | None = None,
    party: Sequence[int] | None = None,
    is_temp: bool | None = None,
    expires_in: int | None = None,
    chat_expires_in: int | None = None,
    unionid: str | None = None,
    is_exclusive: bool | None = None,
    mark_source: bool | None = None,
    conclusions: Conclusions | None = None,
    extra: Extra = None,
) -> AddContactWayResponse:
    """Make a QR code or mini program button by which customers add a member as a contact (配置客户联系「联系我」方式); see
    `qyapi.externalcontact.add_contact_way`.
    """
    return await api.ainvoke("externalcontact.add_contact_way", locals())


async def get_contact_way(api: CorpApi, /, *, config_id: str, extra: Extra = None) -> GetContactWayResponse:
    """Read one contact way (获取企业已配置的「联系我」方式); see `qyapi.externalcontact.get_contact_way`."""
    return await api.ainvoke("externalcontact.get_contact_way", locals())


async def list_contact_way(
    api: CorpApi,
    /,
    *,
    start_time: datetime | int | None = None,
    end_time: datetime | int | None = None,
    cursor: str | None = None,
    limit: int | None = None,
    extra: Extra = None,
) -> ListContactWayResponse:
    """List the contact ways, page by page (获取企业已配置的「联系我」列表); see `qyapi.externalcontact.list_contact_way`."""
    return await api.ainvoke("externalcontact.list_contact_way", locals())


def list_contact_way_iter(
    api: CorpApi,
    /,
    *,
    start_time: datetime | int | None = None,
    end_time: datetime | int | None = None,
    limit: int | None = None,
    extra: Extra = None,
) -> AsyncIterator[ContactWayId]:
    """Go through `contact_way` of every page of list_contact_way."""
    return api.aiterate("externalcontact.list_contact_way", locals())


async def update_contact_way(
    api: CorpApi,
    /,
    *,
    config_id: str,
    remark: str | None = None,
    skip_verify: bool | None = None,
    style: Literal[1, 2, 3] | None = None,
    state: str | None = None,
    user: Sequence[str] | None = None,
    party: Sequence[int] | None = None,
    is_temp: bool | None = None,
    expires_in: int | None = None,
    chat_expires_in: int | None = None,
    unionid: str | None = None,
    is_exclusive: bool | None = None,
    mark_source: bool | None = None,
    conclusions: Conclusions | None = None,
    extra: Extra = None,
) -> None:
    """Change a contact way (更新企业已配置的「联系我」方式); see `qyapi.externalcontact.update_contact_way`."""
    await api.ainvoke("externalcontact.update_contact_way", locals())


async def del_contact_way(api: CorpApi, /, *, config_id: str, extra: Extra = None) -> None:
    """Delete a contact way (删除企业已配置的「联系我」方式); see `qyapi.externalcontact.del_contact_way`."""
    await api.ainvoke("externalcontact.del_contact_way", locals())


async def close_temp_chat(api: CorpApi, /, *, userid: str, external_userid: str, extra: Extra = None) -> None:
    """End a temporary chat between a member and a customer (结束临时会话); see `qyapi.externalcontact.close_temp_chat`."""
    await api.ainvoke("externalcontact.close_temp_chat", locals())


async def groupchat_add_join_way(
    api: CorpApi,
    /,
    *,
    scene: Literal[1, 2],
    chat_id_list: Sequence[str],
    remark: str | None = None,
    auto_create_room: bool | None = None,
    room_base_name: str | None = None,
    room_base_id: int | None = None,
    state: str | None = None,
    mark_source: bool | None = None,
    extra: Extra = None,
) -> GroupchatAddJoinWayResponse:
    """Make a QR code or mini program button by which customers join a group chat (配置客户群进群方式); see
    `qyapi.externalcontact.groupchat_add_join_way`.
    """
    return await api.ainvoke("externalcontact.groupchat_add_join_way", locals())


async def groupchat_get_join_way(
    api: CorpApi, /, *, config_id: str, extra: Extra = None
) -> GroupchatGetJoinWayResponse:
    """Read one way to join a group chat (获取客户群进群方式配置); see `qyapi.externalcontact.groupchat_get_join_way`."""
    return await api.ainvoke("externalcontact.groupchat_get_join_way", locals())


async def groupchat_update_join_way(
    api: CorpApi,
    /,
    *,
    config_id: str,
    scene: Literal[1, 2],
    chat_id_list: Sequence[str],
    remark: str | None = None,
    auto_create_room: bool | None = None,
    room_base_name: str | None = None,
    room_base_id: int | None = None,
    state: str | None = None,
    mark_source: bool | None = None,
    extra: Extra = None,
) -> None:
    """Replace a way to join a group chat (更新客户群进群方式配置); see `qyapi.externalcontact.groupchat_update_join_way`."""
    await api.ainvoke("externalcontact.groupchat_update_join_way", locals())


async def groupchat_del_join_way(api: CorpApi, /, *, config_id: str, extra: Extra = None) -> None:
    """Delete a way to join a group chat (删除客户群进群方式配置); see `qyapi.externalcontact.groupchat_del_join_way`."""
    await api.ainvoke("externalcontact.groupchat_del_join_way", locals())
