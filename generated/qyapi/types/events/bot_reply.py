"""智能机器人：被动回复消息: generated from spec/events/bot_reply.yaml, do not edit."""

from __future__ import annotations

from typing import Annotated, Literal

from qyapi_runtime.scalars import Base64, Lenient, Tagged
from qyapi_runtime.struct import Struct, Unknown, struct

from qyapi.types.aibot.aibot import Feedback, TemplateCard

__all__ = [
    "BotCardReply",
    "BotReplyText",
    "BotStream",
    "BotStreamCardReply",
    "BotStreamItem",
    "BotStreamPicture",
    "BotStreamReply",
    "BotTextReply",
    "BotUpdateCardReply",
]


@struct
class BotTextReply(Struct):
    """Welcomes a member; only in answer to enter_chat."""

    msgtype: Literal["text"] = "text"
    text: BotReplyText


@struct
class BotCardReply(Struct):
    """A card; in answer to enter_chat and to messages."""

    msgtype: Literal["template_card"] = "template_card"
    template_card: TemplateCard


@struct
class BotStreamReply(Struct):
    """An answer that may still grow; in answer to messages and to stream. Until it is finished, WeCom asks for more of
    it.
    """

    msgtype: Literal["stream"] = "stream"
    stream: BotStream


@struct
class BotStreamCardReply(Struct):
    """Both; the card with one of a stream's replies."""

    msgtype: Literal["stream_with_template_card"] = "stream_with_template_card"
    stream: BotStream
    template_card: TemplateCard | None = None


@struct
class BotUpdateCardReply(Struct):
    """Puts another card in the place of the one that was clicked; in answer to template_card_event. Its task_id must be
    that of the push.
    """

    response_type: Literal["update_template_card"] = "update_template_card"
    userids: list[str] | None = None
    """Who sees the other card, only in a group; all who have the old one if left out."""

    template_card: TemplateCard


@struct
class BotReplyText(Struct):
    content: str


@struct
class BotStream(Struct):
    id: str | None = None
    """One of your own; needed in the first reply."""

    finish: bool | None = None
    """This is all."""

    content: str | None = None
    """All of the answer so far, at most 20480 bytes of Markdown. What stands in <think></think> is shown as thoughts.
    """

    msg_item: list[BotStreamItem] | None = None
    """Pictures, at most 10; only with finish."""

    feedback: Feedback | None = None
    """Only in the first reply."""


@struct
class BotStreamPicture(Struct):
    base64: Lenient[Base64]
    """JPG or PNG, at most 10 MB."""

    md5: str
    """MD5 of the picture, in hexadecimal."""


BotStreamItem = Annotated[
    BotStreamPicture | Unknown,
    Tagged("msgtype", {"image": BotStreamPicture}),
]
"""Something between the texts."""
