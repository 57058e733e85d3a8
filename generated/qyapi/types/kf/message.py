"""微信客服：消息收发: generated from spec/kf/message.yaml, do not edit."""

from __future__ import annotations

from typing import Annotated, Literal

from qyapi_runtime.scalars import Cents, Flag, Lenient, Secret, Tagged, UnixTime
from qyapi_runtime.struct import Struct, Unknown, struct, wire

__all__ = [
    "BusinessCardMessage",
    "CaLinkMessage",
    "CalendarMessage",
    "ChannelsMessage",
    "ClickItem",
    "EnterSessionEvent",
    "EnteredChannels",
    "FileMessage",
    "ImageMessage",
    "KfEvent",
    "LinkMessage",
    "LocationMessage",
    "MeetingMessage",
    "MenuItem",
    "MenuMessage",
    "MergedItem",
    "MergedMessage",
    "Message",
    "MessageOnEvent",
    "MiniprogramItem",
    "MiniprogramMessage",
    "MsgSendFailEvent",
    "NoteMessage",
    "ReceivedContent",
    "ReceivedLink",
    "ReceivedMessage",
    "ReceivedText",
    "RejectCustomerMsgSwitchChangeEvent",
    "SendMsgOnEventRequest",
    "SendMsgOnEventResponse",
    "SendMsgRequest",
    "SendMsgResponse",
    "ServicerRecallMsgEvent",
    "ServicerStatusChangeEvent",
    "SessionStatusChangeEvent",
    "ShopOrderMessage",
    "ShopProductMessage",
    "SyncMsgRequest",
    "SyncMsgResponse",
    "TextItem",
    "TextMessage",
    "UserRecallMsgEvent",
    "VideoMessage",
    "ViewItem",
    "VoiceMessage",
]


@struct
class SyncMsgRequest(Struct):
    cursor: str | None = None
    """next_cursor of the last answer; the earliest message if left out."""

    token: Secret | None = None
    """From the kf_msg_or_event push, valid for ten minutes; without it few calls are allowed."""

    limit: int | None = None
    """At most 1000 (default); fewer may come."""

    voice_format: Literal[0, 1] | None = None
    """0 AMR (default), 1 Silk."""

    open_kfid: str | None = None
    """The account. The current page requires it."""


@struct
class SyncMsgResponse(Struct):
    next_cursor: str | None = None
    has_more: Flag
    msg_list: list[ReceivedMessage]


@struct
class SendMsgRequest(Struct):
    touser: str
    """External userid."""

    open_kfid: str
    msgid: str | None = None
    """Your own id, at most 32 letters, digits and _-, unique for the account; made up if left out."""

    message: Message = wire(inline=True)
    """What to send."""


@struct
class SendMsgResponse(Struct):
    msgid: str


@struct
class SendMsgOnEventRequest(Struct):
    code: Secret
    """welcome_code of the enter_session event (valid for 20 seconds), msg_code of the session_status_change event or of
    kf/service_state/trans.
    """

    msgid: str | None = None
    """Your own id, at most 32 letters, digits and _-; made up if left out."""

    message: MessageOnEvent = wire(inline=True)
    """What to send."""


@struct
class SendMsgOnEventResponse(Struct):
    msgid: str


@struct
class TextMessage(Struct):
    content: str
    """At most 2048 bytes."""


@struct
class ImageMessage(Struct):
    media_id: str
    """From media/upload."""


@struct
class VoiceMessage(Struct):
    media_id: str
    """From media/upload."""


@struct
class VideoMessage(Struct):
    media_id: str
    """From media/upload."""

    title: str | None = None
    description: str | None = None


@struct
class FileMessage(Struct):
    media_id: str
    """From media/upload."""


@struct
class LinkMessage(Struct):
    title: str
    """At most 128 bytes."""

    desc: str | None = None
    """At most 512 bytes."""

    url: str
    """Opened by a click. At most 2048 bytes, with http:// or https:// in front."""

    thumb_media_id: str
    """The picture, from media/upload."""


@struct
class MiniprogramMessage(Struct):
    appid: str
    """Must be linked to the account or the corp."""

    title: str | None = None
    """At most 64 bytes."""

    thumb_media_id: str
    """The picture, from media/upload."""

    pagepath: str
    """With .html at the end of the path when sent."""


@struct
class MenuMessage(Struct):
    """A menu of things to click."""

    head_content: str | None = None
    """At most 1024 bytes."""

    list_: list[MenuItem] | None = None
    """At most 50, of which 10 can be clicked; at most 10 in a message that goes with an event."""

    tail_content: str | None = None
    """At most 1024 bytes."""


@struct
class ClickItem(Struct):
    """Sends the content back as a text of the customer, with the id as menu_id."""

    id: str | None = None
    """At most 128 bytes; made up if left out."""

    content: str
    """At most 128 bytes."""


@struct
class ViewItem(Struct):
    url: str
    """At most 2048 bytes."""

    content: str
    """At most 1024 bytes."""


@struct
class MiniprogramItem(Struct):
    appid: str
    """At most 32 bytes."""

    pagepath: str
    """At most 1024 bytes."""

    content: str
    """At most 1024 bytes."""


@struct
class TextItem(Struct):
    """A text among the items that cannot be clicked."""

    content: str
    """At most 256 bytes; \\n breaks the line."""

    no_newline: Flag | None = None
    """No line break follows."""


@struct
class LocationMessage(Struct):
    name: str | None = None
    address: str | None = None
    latitude: float
    longitude: float


@struct
class BusinessCardMessage(Struct):
    userid: str
    """Member whose card it is."""


@struct
class CaLinkMessage(Struct):
    """A customer-acquisition link (获客链接), which arrives as a name card."""

    link_url: str


@struct
class ReceivedMessage(Struct):
    msgid: str | None = None
    open_kfid: str | None = None
    """Absent for events."""

    external_userid: str | None = None
    """The customer. Absent for events."""

    send_time: UnixTime | None = None
    origin: Literal[3, 4, 5] | None = None
    """3 from the customer, 4 an event, 5 from a member in WeCom."""

    servicer_userid: str | None = None
    """The member who wrote it. Absent for events."""

    content: ReceivedContent = wire(inline=True)
    """What the message says."""


@struct
class ReceivedText(Struct):
    content: str
    menu_id: str | None = None
    """Id of the menu item that the customer clicked."""


@struct
class ReceivedLink(Struct):
    title: str
    desc: str | None = None
    url: str
    pic_url: str | None = None
    thumb_media_id: str | None = None


@struct
class ChannelsMessage(Struct):
    """Something from Channels (视频号)."""

    sub_type: Literal[1, 2, 3]
    """1 a post, 2 a live stream, 3 a card."""

    nickname: str
    """Name of the Channels account."""

    title: str | None = None
    """Absent for a card."""


@struct
class ShopProductMessage(Struct):
    """A product of a Channels shop (视频号小店)."""

    product_id: str
    head_image: str | None = None
    """URL of the picture."""

    head_img: str | None = None
    """URL of the picture."""

    title: str
    sales_price: Lenient[Cents] | None = None
    shop_nickname: str
    shop_head_image: str | None = None
    """URL of the picture."""

    shop_head_img: str | None = None
    """URL of the picture."""


@struct
class ShopOrderMessage(Struct):
    """An order at a Channels shop (视频号小店)."""

    order_id: str
    product_titles: str
    price_wording: str
    """The price in words."""

    state: str
    """The state in words."""

    image_url: str
    shop_nickname: str


@struct
class MergedMessage(Struct):
    """A chat history (聊天记录) that was forwarded."""

    title: str
    item: list[MergedItem]


@struct
class MergedItem(Struct):
    send_time: UnixTime
    msgtype: Lenient[str]
    sender_name: str
    msg_content: str
    """The message as JSON, in the form of msg_list."""


@struct
class MeetingMessage(Struct):
    """A meeting, whose content is not given."""


@struct
class CalendarMessage(Struct):
    """A schedule (日程), whose content is not given."""


@struct
class NoteMessage(Struct):
    """A note (笔记), whose content is not given."""


@struct
class EnterSessionEvent(Struct):
    """A customer has opened the chat."""

    open_kfid: str
    external_userid: str
    scene: str | None = None
    """Of the link, from kf/add_contact_way."""

    scene_param: str | None = None
    """scene_param of the link."""

    welcome_code: Secret | None = None
    """For kf/send_msg_on_event, within 20 seconds; only if the customer neither got a welcome in the last 48 hours nor
    has written.
    """

    wechat_channels: EnteredChannels | None = None
    """Only if the customer comes from Channels."""


@struct
class EnteredChannels(Struct):
    """Where in Channels (视频号) a customer comes from."""

    nickname: str | None = None
    """The Channels account, with scene 1 to 3."""

    shop_nickname: str | None = None
    """The shop, with scene 4 and 5."""

    scene: Literal[1, 2, 3, 4, 5] | None = None
    """1 home page, 2 product list of a live stream, 3 shop window, 4 product page, 5 order page."""


@struct
class MsgSendFailEvent(Struct):
    """A message was not delivered."""

    open_kfid: str
    external_userid: str
    fail_msgid: str
    fail_type: Literal[0, 1, 2, 4, 5, 6, 8, 10, 11, 12, 13]
    """0 unknown, 1 account deleted, 2 app closed, 4 more than 48 hours, 5 session closed, 6 more than 5 messages, 8
    corp not verified, 10 refused by the customer, 11 no member has signed in to WeCom, 12 kind not allowed for a
    component, 13 security.
    """


@struct
class ServicerStatusChangeEvent(Struct):
    """A member has begun or stopped serving."""

    servicer_userid: str
    status: Literal[1, 2]
    """1 serving, 2 not serving."""

    stop_type: Literal[0, 1] | None = None
    """With status 2: 0 stopped, 1 paused."""

    open_kfid: str


@struct
class SessionStatusChangeEvent(Struct):
    """A member has changed who serves a customer."""

    open_kfid: str
    external_userid: str
    change_type: Literal[1, 2, 3, 4]
    """1 taken from the queue, 2 handed on, 3 ended, 4 taken up again."""

    old_servicer_userid: str | None = None
    """Only with change_type 2, 3 and 4."""

    new_servicer_userid: str | None = None
    """Only with change_type 1, 2 and 4."""

    msg_code: Secret | None = None
    """For kf/send_msg_on_event; only with change_type 1 and 3."""


@struct
class UserRecallMsgEvent(Struct):
    """The customer has taken back a message."""

    open_kfid: str
    external_userid: str
    recall_msgid: str


@struct
class ServicerRecallMsgEvent(Struct):
    """A member has taken back a message."""

    open_kfid: str
    external_userid: str
    recall_msgid: str
    servicer_userid: str


@struct
class RejectCustomerMsgSwitchChangeEvent(Struct):
    """A member refuses the messages of a customer, or no longer does."""

    servicer_userid: str
    open_kfid: str
    external_userid: str
    reject_switch: Flag
    """Whether they are refused."""


MenuItem = Annotated[
    ClickItem | ViewItem | MiniprogramItem | TextItem | Unknown,
    Tagged("type", {"click": ClickItem, "view": ViewItem, "miniprogram": MiniprogramItem, "text": TextItem}),
]
"""An item of a menu."""

Message = Annotated[
    TextMessage
    | ImageMessage
    | VoiceMessage
    | VideoMessage
    | FileMessage
    | LinkMessage
    | MiniprogramMessage
    | MenuMessage
    | LocationMessage
    | BusinessCardMessage
    | CaLinkMessage
    | Unknown,
    Tagged(
        "msgtype",
        {
            "text": TextMessage,
            "image": ImageMessage,
            "voice": VoiceMessage,
            "video": VideoMessage,
            "file": FileMessage,
            "link": LinkMessage,
            "miniprogram": MiniprogramMessage,
            "msgmenu": MenuMessage,
            "location": LocationMessage,
            "business_card": BusinessCardMessage,
            "ca_link": CaLinkMessage,
        },
    ),
]
"""What a message to a customer says."""

MessageOnEvent = Annotated[
    TextMessage | MenuMessage | Unknown,
    Tagged("msgtype", {"text": TextMessage, "msgmenu": MenuMessage}),
]
"""What a message that goes with an event says."""

KfEvent = Annotated[
    EnterSessionEvent
    | MsgSendFailEvent
    | ServicerStatusChangeEvent
    | SessionStatusChangeEvent
    | UserRecallMsgEvent
    | ServicerRecallMsgEvent
    | RejectCustomerMsgSwitchChangeEvent
    | Unknown,
    Tagged(
        "event_type",
        {
            "enter_session": EnterSessionEvent,
            "msg_send_fail": MsgSendFailEvent,
            "servicer_status_change": ServicerStatusChangeEvent,
            "session_status_change": SessionStatusChangeEvent,
            "user_recall_msg": UserRecallMsgEvent,
            "servicer_recall_msg": ServicerRecallMsgEvent,
            "reject_customer_msg_switch_change": RejectCustomerMsgSwitchChangeEvent,
        },
        inside=True,
    ),
]
"""Something that happened."""

ReceivedContent = Annotated[
    ReceivedText
    | ImageMessage
    | VoiceMessage
    | VideoMessage
    | FileMessage
    | LocationMessage
    | ReceivedLink
    | BusinessCardMessage
    | MiniprogramMessage
    | MenuMessage
    | ShopProductMessage
    | ShopOrderMessage
    | MergedMessage
    | ChannelsMessage
    | MeetingMessage
    | CalendarMessage
    | NoteMessage
    | KfEvent
    | Unknown,
    Tagged(
        "msgtype",
        {
            "text": ReceivedText,
            "image": ImageMessage,
            "voice": VoiceMessage,
            "video": VideoMessage,
            "file": FileMessage,
            "location": LocationMessage,
            "link": ReceivedLink,
            "business_card": BusinessCardMessage,
            "miniprogram": MiniprogramMessage,
            "msgmenu": MenuMessage,
            "channels_shop_product": ShopProductMessage,
            "channels_shop_order": ShopOrderMessage,
            "merged_msg": MergedMessage,
            "channels": ChannelsMessage,
            "meeting": MeetingMessage,
            "calendar": CalendarMessage,
            "note": NoteMessage,
            "event": KfEvent,
        },
    ),
]
"""What a message of a customer or member says."""
