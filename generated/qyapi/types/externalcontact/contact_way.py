"""联系我与客户入群方式: generated from spec/externalcontact/contact_way.yaml, do not edit."""

from __future__ import annotations

from typing import Literal

from qyapi_runtime.scalars import Flag, UnixTime
from qyapi_runtime.struct import Struct, struct

__all__ = [
    "AddContactWayRequest",
    "AddContactWayResponse",
    "CloseTempChatRequest",
    "ConclusionImage",
    "ConclusionLink",
    "ConclusionMiniprogram",
    "ConclusionText",
    "Conclusions",
    "ContactWay",
    "ContactWayId",
    "DelContactWayRequest",
    "GetContactWayRequest",
    "GetContactWayResponse",
    "GroupchatAddJoinWayRequest",
    "GroupchatAddJoinWayResponse",
    "GroupchatDelJoinWayRequest",
    "GroupchatGetJoinWayRequest",
    "GroupchatGetJoinWayResponse",
    "GroupchatUpdateJoinWayRequest",
    "JoinWay",
    "ListContactWayRequest",
    "ListContactWayResponse",
    "UpdateContactWayRequest",
]


@struct
class AddContactWayRequest(Struct):
    type: Literal[1, 2]
    """1 one member, 2 several."""

    scene: Literal[1, 2]
    """1 button in a mini program, 2 QR code."""

    style: Literal[1, 2, 3] | None = None
    """Look of the button, with scene 1; the page shows them. 3 only with type 1."""

    remark: str | None = None
    """A note for the corp, at most 30 characters."""

    skip_verify: bool | None = None
    """Whether customers are added without the member's consent; the default."""

    state: str | None = None
    """At most 30 characters; comes back in externalcontact/get and in pushes, to tell channels apart."""

    user: list[str] | None = None
    """Userids; exactly one with type 1. With the members of party at most 100."""

    party: list[int] | None = None
    """Departments; only with type 2."""

    is_temp: bool | None = None
    """For temporary chats, in corps of the medical trade; only with type 1. The QR code works once."""

    expires_in: int | None = None
    """How long a temporary QR code works; default 7 days, at most 14. In seconds."""

    chat_expires_in: int | None = None
    """How long a temporary chat lasts; default 24 hours from the adding, at most 14 days. In seconds."""

    unionid: str | None = None
    """The only customer who may use a temporary QR code. The corp's WeChat developer account must be bound."""

    is_exclusive: bool | None = None
    """Lead all customers of one other corp to the same member; not by default."""

    mark_source: bool | None = None
    """Show that the customer came through this app; the default. Only for apps of the kind 营销获客."""

    conclusions: Conclusions | None = None
    """Sent to the customer when a temporary chat ends."""


@struct
class AddContactWayResponse(Struct):
    config_id: str
    """Keep it, as nothing else leads back to this contact way."""

    qr_code: str | None = None
    """URL of the QR code, with scene 2."""


@struct
class GetContactWayRequest(Struct):
    config_id: str


@struct
class GetContactWayResponse(Struct):
    contact_way: ContactWay


@struct
class ListContactWayRequest(Struct):
    start_time: UnixTime | None = None
    """Made since; 90 days ago if left out."""

    end_time: UnixTime | None = None
    """Made until; now if left out."""

    cursor: str | None = None
    """From the last answer; left out at first."""

    limit: int | None = None
    """At most 1000; default 100."""


@struct
class ListContactWayResponse(Struct):
    contact_way: list[ContactWayId]
    next_cursor: str | None = None
    """Empty after the last page."""


@struct
class UpdateContactWayRequest(Struct):
    config_id: str
    remark: str | None = None
    """A note for the corp, at most 30 characters."""

    skip_verify: bool | None = None
    """Whether customers are added without the member's consent."""

    style: Literal[1, 2, 3] | None = None
    """Look of the button, with scene 1; the page shows them. 3 only with type 1."""

    state: str | None = None
    """At most 30 characters; comes back in externalcontact/get and in pushes, to tell channels apart."""

    user: list[str] | None = None
    """Userids; they take the place of those before."""

    party: list[int] | None = None
    """Departments, in the place of those before; only with type 2."""

    is_temp: bool | None = None
    expires_in: int | None = None
    """How long a temporary QR code works. In seconds."""

    chat_expires_in: int | None = None
    """How long a temporary chat lasts. In seconds."""

    unionid: str | None = None
    """The only customer who may use a temporary QR code."""

    is_exclusive: bool | None = None
    """Lead all customers of one other corp to the same member."""

    mark_source: bool | None = None
    """Show that the customer came through this app. Only for apps of the kind 营销获客, and the one that made it."""

    conclusions: Conclusions | None = None
    """Sent to the customer when a temporary chat ends."""


@struct
class DelContactWayRequest(Struct):
    config_id: str


@struct
class CloseTempChatRequest(Struct):
    userid: str
    external_userid: str


@struct
class GroupchatAddJoinWayRequest(Struct):
    scene: Literal[1, 2]
    """1 button in a mini program, 2 QR code."""

    remark: str | None = None
    """A note for the corp; cut off after 30 characters."""

    auto_create_room: Flag | None = None
    """Open another group chat when the last one is full; the default."""

    room_base_name: str | None = None
    """First part of the name of such group chats, at most 40 characters."""

    room_base_id: int | None = None
    """Number of the first such group chat; comes behind room_base_name and goes up by one."""

    chat_id_list: list[str]
    """At most 5."""

    state: str | None = None
    """At most 30 characters; comes back for each member in groupchat/get."""

    mark_source: bool | None = None
    """Show that the customer came through this app; the default. Only for apps of the kind 营销获客."""


@struct
class GroupchatAddJoinWayResponse(Struct):
    config_id: str


@struct
class GroupchatGetJoinWayRequest(Struct):
    config_id: str


@struct
class GroupchatGetJoinWayResponse(Struct):
    join_way: JoinWay


@struct
class GroupchatUpdateJoinWayRequest(Struct):
    config_id: str
    scene: Literal[1, 2]
    """1 button in a mini program, 2 QR code."""

    remark: str | None = None
    """A note for the corp; cut off after 30 characters."""

    auto_create_room: Flag | None = None
    """Open another group chat when the last one is full; the default."""

    room_base_name: str | None = None
    """First part of the name of such group chats, at most 40 characters."""

    room_base_id: int | None = None
    """Number of the first such group chat; comes behind room_base_name and goes up by one."""

    chat_id_list: list[str]
    """At most 5."""

    state: str | None = None
    """At most 30 characters; comes back for each member in groupchat/get."""

    mark_source: bool | None = None
    """Show that the customer came through this app. Only for apps of the kind 营销获客, and the one that made it."""


@struct
class GroupchatDelJoinWayRequest(Struct):
    config_id: str


@struct
class ContactWayId(Struct):
    config_id: str


@struct
class ContactWay(Struct):
    """A QR code or mini program button by which customers add a member (联系我)."""

    config_id: str
    type: Literal[1, 2]
    """1 one member, 2 several."""

    scene: Literal[1, 2]
    """1 button in a mini program, 2 QR code."""

    style: Literal[1, 2, 3] | None = None
    """Look of the button, with scene 1."""

    remark: str | None = None
    skip_verify: bool | None = None
    """Whether customers are added without the member's consent."""

    state: str | None = None
    """What externalcontact/get and pushes say of customers who came this way."""

    qr_code: str | None = None
    """URL of the QR code, with scene 2."""

    user: list[str] | None = None
    """Userids."""

    party: list[int] | None = None
    """Departments."""

    is_temp: bool | None = None
    """For temporary chats."""

    expires_in: int | None = None
    """How long a temporary QR code works. In seconds."""

    chat_expires_in: int | None = None
    """How long a temporary chat lasts. In seconds."""

    unionid: str | None = None
    """The only customer who may use a temporary QR code."""

    is_exclusive: bool | None = None
    """Whether all customers of one other corp are led to the same member."""

    mark_source: bool | None = None
    """Whether it shows that customers came through this app."""

    conclusions: Conclusions | None = None


@struct
class Conclusions(Struct):
    """What the customer gets when a temporary chat ends (结束语). A text and one of image, link and miniprogram, at least
    one of all; of several the first counts.
    """

    text: ConclusionText | None = None
    image: ConclusionImage | None = None
    link: ConclusionLink | None = None
    miniprogram: ConclusionMiniprogram | None = None


@struct
class ConclusionText(Struct):
    content: str
    """At most 4000 bytes."""


@struct
class ConclusionImage(Struct):
    media_id: str | None = None
    """From media/upload; only this is sent."""

    pic_url: str | None = None
    """Only this is answered."""


@struct
class ConclusionLink(Struct):
    title: str | None = None
    """At most 128 bytes."""

    picurl: str | None = None
    """Picture of the card."""

    desc: str | None = None
    """At most 512 bytes."""

    url: str


@struct
class ConclusionMiniprogram(Struct):
    title: str | None = None
    """At most 64 bytes."""

    pic_media_id: str | None = None
    """Picture of the card, best of 520×416."""

    appid: str
    """A mini program linked to the corp."""

    page: str


@struct
class JoinWay(Struct):
    """A QR code or mini program button by which customers join a group chat (加入群聊)."""

    config_id: str
    scene: Literal[1, 2]
    """1 button in a mini program, 2 QR code."""

    remark: str | None = None
    auto_create_room: Flag | None = None
    """Whether another group chat is opened when the last one is full."""

    room_base_name: str | None = None
    """First part of the name of such group chats."""

    room_base_id: int | None = None
    """Number of the first such group chat."""

    chat_id_list: list[str] | None = None
    qr_code: str | None = None
    """URL of the QR code or of the button."""

    state: str | None = None
    """What groupchat/get says of members who came this way."""

    mark_source: bool | None = None
    """Whether it shows that customers came through this app."""
