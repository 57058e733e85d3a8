"""消息推送: generated from spec/externalcontact/message_push.yaml, do not edit."""

from __future__ import annotations

from typing import Annotated, Literal

from qyapi_runtime.scalars import Flag, Lenient, Secret, Tagged, UnixTime
from qyapi_runtime.struct import Struct, Unknown, struct

__all__ = [
    "AddMsgTemplateRequest",
    "AddMsgTemplateResponse",
    "Attachment",
    "CancelGroupmsgSendRequest",
    "FileAttachment",
    "GetGroupmsgListV2Request",
    "GetGroupmsgListV2Response",
    "GetGroupmsgSendResultRequest",
    "GetGroupmsgSendResultResponse",
    "GetGroupmsgTaskRequest",
    "GetGroupmsgTaskResponse",
    "GroupMessage",
    "GroupMessageSending",
    "GroupMessageTask",
    "GroupWelcomeTemplateAddRequest",
    "GroupWelcomeTemplateAddResponse",
    "GroupWelcomeTemplateDelRequest",
    "GroupWelcomeTemplateEditRequest",
    "GroupWelcomeTemplateGetRequest",
    "GroupWelcomeTemplateGetResponse",
    "ImageAttachment",
    "LinkAttachment",
    "MiniprogramAttachment",
    "RemindGroupmsgSendRequest",
    "SendWelcomeMsgRequest",
    "TagFilter",
    "TagFilterGroup",
    "Text",
    "VideoAttachment",
]


@struct
class AddMsgTemplateRequest(Struct):
    chat_type: Literal["single", "group"] | None = None
    """single to customers (default), group to group chats."""

    external_userid: list[str] | None = None
    """At most 10,000, with chat_type single. All customers of the sender if left out, or those of tag_filter."""

    chat_id_list: list[str] | None = None
    """At most 2000, with chat_type group; their owners then need not choose."""

    tag_filter: TagFilter | None = None
    """Only customers with these tags; ignored with external_userid."""

    sender: str | None = None
    """Member who sends it; needed for group chats, and for customers without external_userid and tag_filter."""

    allow_select: bool | None = None
    """Let the sender choose among the customers; not by default. Only with chat_type single."""

    text: Text | None = None
    attachments: list[Attachment] | None = None
    """At most 9."""


@struct
class AddMsgTemplateResponse(Struct):
    fail_list: list[str] | None = None
    """External userids and ids of group chats that are wrong or cannot get it."""

    msgid: str


@struct
class RemindGroupmsgSendRequest(Struct):
    msgid: str


@struct
class CancelGroupmsgSendRequest(Struct):
    msgid: str


@struct
class GetGroupmsgListV2Request(Struct):
    chat_type: Literal["single", "group"]
    """single to customers, group to group chats."""

    start_time: UnixTime
    end_time: UnixTime
    """At most a month later."""

    creator: str | None = None
    """Only those of this member."""

    filter_type: Literal[0, 1, 2] | None = None
    """0 by the corp, 1 by a member, 2 all (default)."""

    limit: int | None = None
    """At most 100; default 50."""

    cursor: str | None = None
    """From the last answer; left out at first."""


@struct
class GetGroupmsgListV2Response(Struct):
    next_cursor: str | None = None
    """Empty after the last page."""

    group_msg_list: list[GroupMessage]


@struct
class GetGroupmsgTaskRequest(Struct):
    msgid: str
    limit: int | None = None
    """At most 1000; default 500."""

    cursor: str | None = None
    """From the last answer; left out at first."""


@struct
class GetGroupmsgTaskResponse(Struct):
    next_cursor: str | None = None
    """Empty after the last page."""

    task_list: list[GroupMessageTask]


@struct
class GetGroupmsgSendResultRequest(Struct):
    msgid: str
    userid: str
    """From get_groupmsg_task."""

    limit: int | None = None
    """At most 1000; default 500."""

    cursor: str | None = None
    """From the last answer; left out at first."""


@struct
class GetGroupmsgSendResultResponse(Struct):
    next_cursor: str | None = None
    """Empty after the last page."""

    send_list: list[GroupMessageSending]


@struct
class SendWelcomeMsgRequest(Struct):
    welcome_code: Secret
    """From the push add_external_contact."""

    text: Text | None = None
    attachments: list[Attachment] | None = None
    """At most 9."""


@struct
class GroupWelcomeTemplateAddRequest(Struct):
    text: Text | None = None
    """At most 3000 bytes; %NICKNAME% stands for the customer's name."""

    image: ImageAttachment | None = None
    link: LinkAttachment | None = None
    miniprogram: MiniprogramAttachment | None = None
    file: FileAttachment | None = None
    video: VideoAttachment | None = None
    agentid: int | None = None
    """Only for old multi-app suites."""

    notify: Flag | None = None
    """Tell members of it, which is the default."""


@struct
class GroupWelcomeTemplateAddResponse(Struct):
    template_id: str


@struct
class GroupWelcomeTemplateEditRequest(Struct):
    template_id: str
    text: Text | None = None
    """At most 3000 bytes; %NICKNAME% stands for the customer's name."""

    image: ImageAttachment | None = None
    link: LinkAttachment | None = None
    miniprogram: MiniprogramAttachment | None = None
    file: FileAttachment | None = None
    video: VideoAttachment | None = None
    agentid: int | None = None
    """Only for old multi-app suites."""


@struct
class GroupWelcomeTemplateGetRequest(Struct):
    template_id: str


@struct
class GroupWelcomeTemplateGetResponse(Struct):
    text: Text | None = None
    image: ImageAttachment | None = None
    link: LinkAttachment | None = None
    miniprogram: MiniprogramAttachment | None = None
    file: FileAttachment | None = None
    video: VideoAttachment | None = None
    agentid: int | None = None


@struct
class GroupWelcomeTemplateDelRequest(Struct):
    template_id: str
    agentid: int | None = None
    """Only for old multi-app suites."""


@struct
class Text(Struct):
    content: str
    """At most 4000 bytes."""


@struct
class ImageAttachment(Struct):
    """A picture, by its media_id or its URL; the media_id goes before."""

    media_id: str | None = None
    """From media/upload."""

    pic_url: str | None = None
    """From media/uploadimg."""


@struct
class LinkAttachment(Struct):
    title: str
    """At most 128 bytes."""

    picurl: str | None = None
    """Picture of the card, at most 2048 bytes."""

    desc: str | None = None
    """At most 512 bytes."""

    url: str
    """At most 2048 bytes."""


@struct
class MiniprogramAttachment(Struct):
    title: str
    """At most 64 bytes."""

    pic_media_id: str | None = None
    """Picture of the card, best of 520×416. Needed when sent; may be absent from answers."""

    appid: str
    """A mini program linked to the corp."""

    page: str


@struct
class VideoAttachment(Struct):
    media_id: str
    """From media/upload; in a group_welcome_template also from media/upload_by_url."""


@struct
class FileAttachment(Struct):
    media_id: str
    """From media/upload; in a group_welcome_template also from media/upload_by_url."""


@struct
class TagFilter(Struct):
    """Tags that customers must have, one of each group at least."""

    group_list: list[TagFilterGroup]


@struct
class TagFilterGroup(Struct):
    tag_list: list[str]
    """Tags of the corp or of strategies, at most 100."""


@struct
class GroupMessage(Struct):
    """A message to customers or group chats (群发)."""

    msgid: str
    creator: str | None = None
    """Userid; absent if made through the API."""

    create_time: Lenient[UnixTime] | None = None
    create_type: Literal[0, 1] | None = None
    """0 by the corp, 1 by a member."""

    text: Text | None = None
    attachments: list[Attachment] | None = None


@struct
class GroupMessageTask(Struct):
    userid: str
    status: Literal[0, 2]
    """0 not sent, 2 sent."""

    send_time: UnixTime | None = None
    """Absent until sent."""


@struct
class GroupMessageSending(Struct):
    external_userid: str | None = None
    """Absent for group chats."""

    chat_id: str | None = None
    """Absent for customers."""

    userid: str
    status: Literal[0, 1, 2, 3]
    """0 not sent, 1 sent, 2 no longer a contact, 3 had got another message already."""

    send_time: UnixTime | None = None
    """Only with status 1."""


Attachment = Annotated[
    ImageAttachment | LinkAttachment | MiniprogramAttachment | VideoAttachment | FileAttachment | Unknown,
    Tagged(
        "msgtype",
        {
            "image": ImageAttachment,
            "link": LinkAttachment,
            "miniprogram": MiniprogramAttachment,
            "video": VideoAttachment,
            "file": FileAttachment,
        },
    ),
]
"""What goes along with a text to customers."""
