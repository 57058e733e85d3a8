"""客户群管理: generated from spec/externalcontact/groupchat.yaml, do not edit."""

from __future__ import annotations

from typing import Literal

from qyapi_runtime.scalars import Flag, UnixTime
from qyapi_runtime.struct import Struct, struct

__all__ = [
    "GroupChat",
    "GroupChatAdmin",
    "GroupChatInvitor",
    "GroupChatMember",
    "GroupChatStatus",
    "GroupchatGetRequest",
    "GroupchatGetResponse",
    "GroupchatListRequest",
    "GroupchatListResponse",
    "OpengidToChatidRequest",
    "OpengidToChatidResponse",
    "OwnerFilter",
]


@struct
class GroupchatListRequest(Struct):
    status_filter: Literal[0, 1, 2, 3] | None = None
    """0 all (default), 1 owner has left, 2 being assigned, 3 assigned."""

    owner_filter: OwnerFilter | None = None
    """All owners whom the app may see if left out, which fails with 81017 for more than 1000; needed for owners who
    have left.
    """

    cursor: str | None = None
    """From the last answer; left out at first."""

    limit: int
    """1 to 1000."""


@struct
class GroupchatListResponse(Struct):
    group_chat_list: list[GroupChatStatus]
    next_cursor: str | None = None
    """Empty after the last page."""


@struct
class GroupchatGetRequest(Struct):
    chat_id: str
    need_name: Flag | None = None
    """Answer the members' names."""


@struct
class GroupchatGetResponse(Struct):
    group_chat: GroupChat


@struct
class OpengidToChatidRequest(Struct):
    opengid: str
    """From wx.getGroupEnterInfo."""


@struct
class OpengidToChatidResponse(Struct):
    chat_id: str


@struct
class OwnerFilter(Struct):
    userid_list: list[str] | None = None
    """Owners, at most 100."""


@struct
class GroupChatStatus(Struct):
    chat_id: str
    status: Literal[0, 1, 2, 3]
    """0 normal, 1 owner has left, 2 being assigned, 3 assigned."""


@struct
class GroupChat(Struct):
    """A group chat with customers (客户群)."""

    chat_id: str
    name: str | None = None
    owner: str | None = None
    """Userid."""

    create_time: UnixTime | None = None
    notice: str | None = None
    member_list: list[GroupChatMember]
    admin_list: list[GroupChatAdmin] | None = None
    member_version: str | None = None
    """Changes with the members; the push of a change names it too, which may save a call."""


@struct
class GroupChatMember(Struct):
    userid: str
    """The external_userid where type is 2."""

    type: Literal[1, 2]
    """1 member of the corp, 2 someone outside."""

    unionid: str | None = None
    """Only of WeChat users, where the corp has bound its WeChat developer account. Not for third-party apps."""

    join_time: UnixTime | None = None
    join_scene: Literal[1, 2, 3] | None = None
    """1 invited, 2 by an invitation link, 3 by QR code."""

    invitor: GroupChatInvitor | None = None
    """Only where a member of this corp has invited them."""

    group_nickname: str | None = None
    """Name within the group chat."""

    name: str | None = None
    """Only with need_name."""

    state: str | None = None
    """Of the join way they came by."""


@struct
class GroupChatInvitor(Struct):
    userid: str


@struct
class GroupChatAdmin(Struct):
    userid: str
