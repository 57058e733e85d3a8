"""应用发送消息到群聊会话: generated from spec/appchat/chat.yaml, do not edit."""

from __future__ import annotations

from typing import Annotated, Literal

from qyapi_runtime.scalars import Flag, Tagged
from qyapi_runtime.struct import Struct, Unknown, struct, wire

from qyapi.types.message.application import (
    FileMessage,
    ImageMessage,
    MpnewsMessage,
    NewsMessage,
    TextCardMessage,
    VideoMessage,
    VoiceMessage,
)

__all__ = [
    "ChatInfo",
    "ChatMarkdown",
    "ChatMessage",
    "ChatText",
    "CreateRequest",
    "CreateResponse",
    "GetQuery",
    "GetResponse",
    "SendRequest",
    "UpdateRequest",
]


@struct
class CreateRequest(Struct):
    name: str | None = None
    """At most 50 characters, the rest is cut off."""

    owner: str | None = None
    """Userid; one of userlist if left out."""

    userlist: list[str]
    """2 to 2000 userids."""

    chatid: str | None = None
    """At most 32 letters and digits, unique; made up if left out."""


@struct
class CreateResponse(Struct):
    chatid: str


@struct
class UpdateRequest(Struct):
    chatid: str
    name: str | None = None
    """At most 50 characters, the rest is cut off."""

    owner: str | None = None
    """Userid; must be allowed to make course groups if the chat is one. Needed where del_user_list has the owner."""

    add_user_list: list[str] | None = None
    """Userids."""

    del_user_list: list[str] | None = None
    """Userids."""


@struct
class GetQuery(Struct):
    chatid: str


@struct
class GetResponse(Struct):
    chat_info: ChatInfo


@struct
class SendRequest(Struct):
    chatid: str
    message: ChatMessage = wire(inline=True)
    """What to send."""

    safe: Flag | None = None
    """May not be shared and shows a watermark."""


@struct
class ChatInfo(Struct):
    chatid: str
    name: str
    owner: str
    """Userid."""

    userlist: list[str]
    """Userids."""

    chat_type: Literal[0, 1] | None = None
    """0 an ordinary chat, 1 a course group (课程群聊)."""


@struct
class ChatText(Struct):
    content: str
    """At most 2048 bytes. Line breaks work, and <@userid> alerts a member."""

    mentioned_list: list[str] | None = None
    """Userids of members to alert, or @all."""

    mentioned_mobile_list: list[str] | None = None
    """Mobile numbers of members to alert, or @all."""


@struct
class ChatMarkdown(Struct):
    content: str
    """At most 2048 bytes. What works in message/send works here, and <@userid> alerts a member."""

    mentioned_list: list[str] | None = None
    """Userids of members to alert."""

    mentioned_mobile_list: list[str] | None = None
    """Mobile numbers of members to alert."""


ChatMessage = Annotated[
    ChatText
    | ImageMessage
    | VoiceMessage
    | VideoMessage
    | FileMessage
    | TextCardMessage
    | NewsMessage
    | MpnewsMessage
    | ChatMarkdown
    | Unknown,
    Tagged(
        "msgtype",
        {
            "text": ChatText,
            "image": ImageMessage,
            "voice": VoiceMessage,
            "video": VideoMessage,
            "file": FileMessage,
            "textcard": TextCardMessage,
            "news": NewsMessage,
            "mpnews": MpnewsMessage,
            "markdown": ChatMarkdown,
        },
    ),
]
"""What a message to a group chat says."""
