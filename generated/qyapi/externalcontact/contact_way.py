"""联系我与客户入群方式: generated from spec/externalcontact/contact_way.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import datetime
    from typing import Literal

    from qyapi_runtime.api import CorpApi, Extra

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


def add_contact_way(
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
    """Make a QR code or mini program button by which customers add a member as a contact (配置客户联系「联系我」方式).

    At most 500,000 a corp, temporary ones not counted; 100,000 temporary ones a day. Not shown in the admin console,
    and nothing but the config_id leads back to it. The members must have activated WeCom, verified their identity and
    be allowed to deal with customers.

    Args:
        type: 1 one member, 2 several.
        scene: 1 button in a mini program, 2 QR code.
        style: Look of the button, with scene 1; the page shows them. 3 only with type 1.
        remark: A note for the corp, at most 30 characters.
        skip_verify: Whether customers are added without the member's consent; the default.
        state: At most 30 characters; comes back in externalcontact/get and in pushes, to tell channels apart.
        user: Userids; exactly one with type 1. With the members of party at most 100.
        party: Departments; only with type 2.
        is_temp: For temporary chats, in corps of the medical trade; only with type 1. The QR code works once.
        expires_in: How long a temporary QR code works; default 7 days, at most 14. In seconds.
        chat_expires_in: How long a temporary chat lasts; default 24 hours from the adding, at most 14 days. In seconds.
        unionid: The only customer who may use a temporary QR code. The corp's WeChat developer account must be bound.
        is_exclusive: Lead all customers of one other corp to the same member; not by default.
        mark_source: Show that the customer came through this app; the default. Only for apps of the kind 营销获客.
        conclusions: Sent to the customer when a temporary chat ends.

    https://developer.work.weixin.qq.com/document/path/92228 (also 92572, 92577, 96348)
    """
    return api.invoke("externalcontact.add_contact_way", locals())


def get_contact_way(api: CorpApi, /, *, config_id: str, extra: Extra = None) -> GetContactWayResponse:
    """Read one contact way (获取企业已配置的「联系我」方式).

    https://developer.work.weixin.qq.com/document/path/92228 (also 92572, 92577, 96348)
    """
    return api.invoke("externalcontact.get_contact_way", locals())


def list_contact_way(
    api: CorpApi,
    /,
    *,
    start_time: datetime | int | None = None,
    end_time: datetime | int | None = None,
    cursor: str | None = None,
    limit: int | None = None,
    extra: Extra = None,
) -> ListContactWayResponse:
    """List the contact ways, page by page (获取企业已配置的「联系我」列表).

    Only those made since 2021-07-10, and no temporary ones.

    Args:
        start_time: Made since; 90 days ago if left out. Unix seconds.
        end_time: Made until; now if left out. Unix seconds.
        cursor: From the last answer; left out at first.
        limit: At most 1000; default 100.

    https://developer.work.weixin.qq.com/document/path/92228 (also 92572, 92577, 96348)
    """
    return api.invoke("externalcontact.list_contact_way", locals())


def list_contact_way_iter(
    api: CorpApi,
    /,
    *,
    start_time: datetime | int | None = None,
    end_time: datetime | int | None = None,
    limit: int | None = None,
    extra: Extra = None,
) -> Iterator[ContactWayId]:
    """Go through `contact_way` of every page of list_contact_way."""
    return api.iterate("externalcontact.list_contact_way", locals())


def update_contact_way(
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
    """Change a contact way (更新企业已配置的「联系我」方式).

    What is left out stays as it is. A temporary one can no longer be changed once it has expired.

    Args:
        remark: A note for the corp, at most 30 characters.
        skip_verify: Whether customers are added without the member's consent.
        style: Look of the button, with scene 1; the page shows them. 3 only with type 1.
        state: At most 30 characters; comes back in externalcontact/get and in pushes, to tell channels apart.
        user: Userids; they take the place of those before.
        party: Departments, in the place of those before; only with type 2.
        expires_in: How long a temporary QR code works. In seconds.
        chat_expires_in: How long a temporary chat lasts. In seconds.
        unionid: The only customer who may use a temporary QR code.
        is_exclusive: Lead all customers of one other corp to the same member.
        mark_source: Show that the customer came through this app. Only for apps of the kind 营销获客, and the one that made
            it.
        conclusions: Sent to the customer when a temporary chat ends.

    https://developer.work.weixin.qq.com/document/path/92228 (also 92572, 92577, 96348)
    """
    api.invoke("externalcontact.update_contact_way", locals())


def del_contact_way(api: CorpApi, /, *, config_id: str, extra: Extra = None) -> None:
    """Delete a contact way (删除企业已配置的「联系我」方式).

    https://developer.work.weixin.qq.com/document/path/92228 (also 92572, 92577, 96348)
    """
    api.invoke("externalcontact.del_contact_way", locals())


def close_temp_chat(api: CorpApi, /, *, userid: str, external_userid: str, extra: Extra = None) -> None:
    """End a temporary chat between a member and a customer (结束临时会话).

    The customer gets the conclusions of the contact way first. Fails where the two became contacts in another way.

    https://developer.work.weixin.qq.com/document/path/92228 (also 92572, 92577, 96348)
    """
    api.invoke("externalcontact.close_temp_chat", locals())


def groupchat_add_join_way(
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
    """Make a QR code or mini program button by which customers join a group chat (配置客户群进群方式).

    At most 500,000 a corp, together with contact ways. Not shown in the admin console. Third-party and customized apps
    must have bought this function.

    Args:
        scene: 1 button in a mini program, 2 QR code.
        chat_id_list: At most 5.
        remark: A note for the corp; cut off after 30 characters.
        auto_create_room: Open another group chat when the last one is full; the default.
        room_base_name: First part of the name of such group chats, at most 40 characters.
        room_base_id: Number of the first such group chat; comes behind room_base_name and goes up by one.
        state: At most 30 characters; comes back for each member in groupchat/get.
        mark_source: Show that the customer came through this app; the default. Only for apps of the kind 营销获客.

    https://developer.work.weixin.qq.com/document/path/92229
    """
    return api.invoke("externalcontact.groupchat_add_join_way", locals())


def groupchat_get_join_way(api: CorpApi, /, *, config_id: str, extra: Extra = None) -> GroupchatGetJoinWayResponse:
    """Read one way to join a group chat (获取客户群进群方式配置).

    Only of this app's own.

    https://developer.work.weixin.qq.com/document/path/92229
    """
    return api.invoke("externalcontact.groupchat_get_join_way", locals())


def groupchat_update_join_way(
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
    """Replace a way to join a group chat (更新客户群进群方式配置).

    Only of this app's own. What is left out is set back to its default.

    Args:
        scene: 1 button in a mini program, 2 QR code.
        chat_id_list: At most 5.
        remark: A note for the corp; cut off after 30 characters.
        auto_create_room: Open another group chat when the last one is full; the default.
        room_base_name: First part of the name of such group chats, at most 40 characters.
        room_base_id: Number of the first such group chat; comes behind room_base_name and goes up by one.
        state: At most 30 characters; comes back for each member in groupchat/get.
        mark_source: Show that the customer came through this app. Only for apps of the kind 营销获客, and the one that made
            it.

    https://developer.work.weixin.qq.com/document/path/92229
    """
    api.invoke("externalcontact.groupchat_update_join_way", locals())


def groupchat_del_join_way(api: CorpApi, /, *, config_id: str, extra: Extra = None) -> None:
    """Delete a way to join a group chat (删除客户群进群方式配置).

    Only of this app's own.

    https://developer.work.weixin.qq.com/document/path/92229
    """
    api.invoke("externalcontact.groupchat_del_join_way", locals())
