"""智能机器人：接收消息与事件: generated from spec/events/bot.yaml, do not edit."""

from __future__ import annotations

from typing import Annotated, Literal

from qyapi_runtime.headers import BotEvent
from qyapi_runtime.scalars import Secret, Tagged
from qyapi_runtime.struct import Struct, Unknown, struct, wire

__all__ = [
    "BotCardClick",
    "BotCardEventBody",
    "BotEnterChat",
    "BotEventBody",
    "BotFeedback",
    "BotFeedbackEvent",
    "BotFeedbackEventBody",
    "BotFile",
    "BotFileMessage",
    "BotImage",
    "BotImageMessage",
    "BotMixed",
    "BotMixedItem",
    "BotMixedMessage",
    "BotQuote",
    "BotSelectedItem",
    "BotStreamId",
    "BotStreamRefresh",
    "BotTemplateCardEvent",
    "BotText",
    "BotTextMessage",
    "BotVideo",
    "BotVideoMessage",
    "BotVoice",
    "BotVoiceMessage",
]


@struct
class BotText(Struct):
    content: str


@struct
class BotImage(Struct):
    url: str
    """Encrypted, for five minutes."""

    aeskey: Secret | None = None
    """Of this address alone; only over a long connection (长连接)."""


@struct
class BotVoice(Struct):
    content: str
    """What was said, as text."""


@struct
class BotFile(Struct):
    url: str
    """Encrypted, for five minutes. At most 100 MB."""

    aeskey: Secret | None = None
    """Of this address alone; only over a long connection (长连接)."""


@struct
class BotVideo(Struct):
    url: str
    """Encrypted, for five minutes."""

    aeskey: Secret | None = None
    """Of this address alone; only over a long connection (长连接)."""


@struct
class BotMixed(Struct):
    msg_item: list[BotMixedItem]


@struct
class BotStreamId(Struct):
    id: str
    """That of the BotStream which is not finished."""


@struct
class BotEventBody(Struct):
    eventtype: str


@struct
class BotCardEventBody(Struct):
    eventtype: str
    template_card_event: BotCardClick


@struct
class BotCardClick(Struct):
    card_type: Literal["text_notice", "news_notice", "button_interaction", "vote_interaction", "multiple_interaction"]
    event_key: str
    """Key of the button or of the menu entry."""

    task_id: str
    """The task_id of the card."""

    selected_items: list[BotSelectedItem] | None = wire(default=None, item="selected_item")
    """Only for cards with something to choose."""


@struct
class BotSelectedItem(Struct):
    """What was chosen in answer to one question of the card."""

    question_key: str
    option_ids: list[str] = wire(item="option_id")


@struct
class BotFeedbackEventBody(Struct):
    eventtype: str
    feedback_event: BotFeedback


@struct
class BotFeedback(Struct):
    id: str
    """The id of the Feedback that the answer had."""

    type: Literal[1, 2, 3]
    """1 right, 2 wrong, 3 neither any more."""

    content: str | None = None
    """What the member says of it; only with type 2."""

    inaccurate_reason_list: list[Literal[1, 2, 3, 4]] | None = None
    """Only with type 2. 1 beside the question, 2 incomplete, 3 mistaken, 4 data analysed wrongly."""


@struct
class BotTextMessage(BotEvent):
    """A member wrote to the bot, or mentioned it in a group (文本消息).

    https://developer.work.weixin.qq.com/document/path/100719
    """

    text: BotText
    quote: BotQuote | None = None


@struct
class BotImageMessage(BotEvent):
    """A member sent the bot a picture; only in a conversation of two (图片消息).

    https://developer.work.weixin.qq.com/document/path/100719
    """

    image: BotImage


@struct
class BotMixedMessage(BotEvent):
    """A member sent the bot texts and pictures, or mentioned it in a group with them (图文混排消息).

    https://developer.work.weixin.qq.com/document/path/100719
    """

    mixed: BotMixed
    quote: BotQuote | None = None


@struct
class BotVoiceMessage(BotEvent):
    """A member spoke to the bot; only in a conversation of two (语音消息).

    https://developer.work.weixin.qq.com/document/path/100719
    """

    voice: BotVoice


@struct
class BotFileMessage(BotEvent):
    """A member sent the bot a file; only in a conversation of two (文件消息).

    https://developer.work.weixin.qq.com/document/path/100719
    """

    file: BotFile


@struct
class BotVideoMessage(BotEvent):
    """A member sent the bot a video; only in a conversation of two (视频消息).

    https://developer.work.weixin.qq.com/document/path/100719
    """

    video: BotVideo


@struct
class BotStreamRefresh(BotEvent):
    """WeCom asks how a stream goes on, again and again until it is finished, for at most six minutes. Answer with a
    BotStreamReply (流式消息刷新).

    https://developer.work.weixin.qq.com/document/path/100719
    """

    stream: BotStreamId


@struct
class BotEnterChat(BotEvent):
    """A member opened the conversation with the bot for the first time today. It may answer with a text or a card
    (进入会话事件).

    https://developer.work.weixin.qq.com/document/path/101027
    """

    body: BotEventBody = wire("event")


@struct
class BotTemplateCardEvent(BotEvent):
    """A member clicked on a button of a card, or used its menu. It may be answered with another card, and is pushed
    once only (模板卡片事件).

    https://developer.work.weixin.qq.com/document/path/101027
    """

    body: BotCardEventBody = wire("event")


@struct
class BotFeedbackEvent(BotEvent):
    """A member said whether an answer with a Feedback was right. It cannot be answered (用户反馈事件).

    https://developer.work.weixin.qq.com/document/path/101027
    """

    body: BotFeedbackEventBody = wire("event")


BotMixedItem = Annotated[
    BotText | BotImage | Unknown,
    Tagged("msgtype", {"text": BotText, "image": BotImage}),
]
"""A part of a message of texts and pictures."""

BotQuote = Annotated[
    BotText | BotImage | BotMixed | BotVoice | BotFile | BotVideo | Unknown,
    Tagged(
        "msgtype",
        {"text": BotText, "image": BotImage, "mixed": BotMixed, "voice": BotVoice, "file": BotFile, "video": BotVideo},
    ),
]
"""A message that is quoted."""
