"""群机器人: generated from spec/webhook/webhook.yaml, do not edit."""

from __future__ import annotations

from typing import Annotated, Literal

from qyapi_runtime.files import File
from qyapi_runtime.scalars import Base64, Lenient, Tagged, UnixTime
from qyapi_runtime.struct import Struct, Unknown, struct, wire

from qyapi.types.message.application import (
    CardAction,
    CardEmphasisContent,
    CardHorizontalContent,
    CardImage,
    CardImageTextArea,
    CardJump,
    CardQuoteArea,
    CardSource,
    CardTitle,
    CardVerticalContent,
    TextNoticeTitle,
)

__all__ = [
    "FileMessage",
    "ImageMessage",
    "MarkdownMessage",
    "MarkdownV2Message",
    "Message",
    "NewsArticle",
    "NewsMessage",
    "NewsNoticeCard",
    "SendRequest",
    "TemplateCard",
    "TextMessage",
    "TextNoticeCard",
    "UploadMediaQuery",
    "UploadMediaRequest",
    "UploadMediaResponse",
    "VoiceMessage",
]


@struct
class SendRequest(Struct):
    message: Message = wire(inline=True)


@struct
class UploadMediaQuery(Struct):
    type: Literal["file", "voice"]


@struct
class UploadMediaRequest(Struct):
    media: File
    """Recipients see its file name."""


@struct
class UploadMediaResponse(Struct):
    type: Literal["file", "voice"]
    media_id: str
    """Valid for three days."""

    created_at: Lenient[UnixTime]


@struct
class TextMessage(Struct):
    content: str
    """At most 2048 bytes. <@userid> mentions a member."""

    mentioned_list: list[str] | None = None
    """Userids of members to mention; @all for everyone."""

    mentioned_mobile_list: list[str] | None = None
    """Mobile numbers of members to mention; @all for everyone."""


@struct
class MarkdownMessage(Struct):
    content: str
    """At most 4096 bytes. Headings, bold, links, inline code, quotes, <font color> with info, comment or warning, and
    <@userid> work.
    """


@struct
class MarkdownV2Message(Struct):
    content: str
    """At most 4096 bytes. Also italics, lists, pictures, rules, code blocks and tables; no colours, no mentions.
    Clients before 4.1.36 (Android 4.1.38) show plain text.
    """


@struct
class ImageMessage(Struct):
    base64: Base64
    """The picture, JPG or PNG, at most 2 MB."""

    md5: str
    """MD5 of the picture, in hexadecimal."""


@struct
class NewsMessage(Struct):
    articles: list[NewsArticle]
    """1 to 8."""


@struct
class NewsArticle(Struct):
    title: str
    """At most 128 bytes, the rest is cut off."""

    description: str | None = None
    """At most 512 bytes, the rest is cut off."""

    url: str
    """Opened by a click."""

    picurl: str | None = None
    """JPG or PNG, best of 1068×455 for the first article and 150×150 for the others."""


@struct
class FileMessage(Struct):
    media_id: str
    """From upload_media."""


@struct
class VoiceMessage(Struct):
    media_id: str
    """From upload_media."""


@struct
class TextNoticeCard(Struct):
    """A card of text (文本通知)."""

    source: CardSource | None = None
    """The text best up to 13 characters."""

    main_title: TextNoticeTitle
    """Its title or sub_title_text is needed; best up to 26 characters, and 30 of desc."""

    emphasis_content: CardEmphasisContent | None = None
    """Best up to 10 characters, and 15 of desc."""

    quote_area: CardQuoteArea | None = None
    """Best not together with emphasis_content."""

    sub_title_text: str | None = None
    """Best up to 112 characters."""

    horizontal_content_list: list[CardHorizontalContent] | None = None
    """At most 6, values best up to 26 characters."""

    jump_list: list[CardJump] | None = None
    """At most 3, titles best up to 13 characters."""

    card_action: CardAction
    """Type 1 or 2."""


@struct
class NewsNoticeCard(Struct):
    """A card with a picture (图文展示)."""

    source: CardSource | None = None
    """The text best up to 13 characters."""

    main_title: CardTitle
    """Best up to 26 characters, and 30 of desc."""

    card_image: CardImage
    image_text_area: CardImageTextArea | None = None
    quote_area: CardQuoteArea | None = None
    vertical_content_list: list[CardVerticalContent] | None = None
    """At most 4, titles best up to 26 characters, and 112 of desc."""

    horizontal_content_list: list[CardHorizontalContent] | None = None
    """At most 6, values best up to 26 characters."""

    jump_list: list[CardJump] | None = None
    """At most 3, titles best up to 13 characters."""

    card_action: CardAction
    """Type 1 or 2."""


TemplateCard = Annotated[
    TextNoticeCard | NewsNoticeCard | Unknown,
    Tagged("card_type", {"text_notice": TextNoticeCard, "news_notice": NewsNoticeCard}, inside=True),
]
"""A card that members can click."""

Message = Annotated[
    TextMessage
    | MarkdownMessage
    | MarkdownV2Message
    | ImageMessage
    | NewsMessage
    | FileMessage
    | VoiceMessage
    | TemplateCard
    | Unknown,
    Tagged(
        "msgtype",
        {
            "text": TextMessage,
            "markdown": MarkdownMessage,
            "markdown_v2": MarkdownV2Message,
            "image": ImageMessage,
            "news": NewsMessage,
            "file": FileMessage,
            "voice": VoiceMessage,
            "template_card": TemplateCard,
        },
    ),
]
"""What a message says."""
