"""家校沟通: generated from spec/externalcontact/school.yaml, do not edit."""

from __future__ import annotations

from typing import Annotated, Literal

from qyapi_runtime.scalars import Flag, Lenient, Tagged
from qyapi_runtime.struct import Struct, Unknown, struct, wire

__all__ = [
    "BatchToExternalUseridRequest",
    "BatchToExternalUseridResponse",
    "ConvertToOpenidRequest",
    "ConvertToOpenidResponse",
    "FileNotice",
    "GetSubscribeModeResponse",
    "GetSubscribeQrCodeResponse",
    "ImageNotice",
    "MessageSendRequest",
    "MessageSendResponse",
    "MiniprogramNotice",
    "MobileMatch",
    "MpnewsNotice",
    "MpnewsNoticeArticle",
    "NewsNotice",
    "NewsNoticeArticle",
    "Notice",
    "SetSubscribeModeRequest",
    "TextCardNotice",
    "TextNotice",
    "VideoNotice",
    "VoiceNotice",
]


@struct
class MessageSendRequest(Struct):
    recv_scope: Literal[0, 1, 2] | None = None
    """0 to parents (default), 1 to students, 2 to both."""

    to_external_user: list[str] | None = None
    """Parents who follow the school's notices, at most 1000. Deprecated: use to_parent_userid."""

    to_parent_userid: list[str] | None = None
    """At most 1000; ignored with recv_scope 1."""

    to_student_userid: list[str] | None = None
    """At most 1000; with recv_scope 0 their parents get it, with 2 both."""

    to_party: Lenient[list[str]] | None = None
    """Departments of the school, at most 100; who in them gets it, recv_scope says."""

    toall: Flag | None = None
    """To all of the school whom recv_scope names."""

    message: Notice = wire(inline=True)
    """What to send."""

    agentid: int
    enable_id_trans: Flag | None = None
    """Put names in place of userids and department ids in text, news, mpnews and miniprogram."""

    enable_duplicate_check: Flag | None = None
    """Drop the notice if the same request was sent within the interval."""

    duplicate_check_interval: int | None = None
    """Default 1800, at most 14400. In seconds."""


@struct
class MessageSendResponse(Struct):
    invalid_external_user: list[str] | None = None
    invalid_parent_userid: list[str] | None = None
    invalid_student_userid: list[str] | None = None
    invalid_party: Lenient[list[str]] | None = None
    invalid_tag: list[str] | None = None


@struct
class GetSubscribeQrCodeResponse(Struct):
    qrcode_big: str
    """URL of a picture 1200 pixels wide."""

    qrcode_middle: str
    """URL of a picture 430 pixels wide."""

    qrcode_thumb: str
    """URL of a picture 258 pixels wide."""


@struct
class SetSubscribeModeRequest(Struct):
    subscribe_mode: Literal[1, 2]
    """1 they may, once they have filled in a form, 2 they may not."""


@struct
class GetSubscribeModeResponse(Struct):
    subscribe_mode: Literal[1, 2]
    """1 they may, once they have filled in a form, 2 they may not."""


@struct
class ConvertToOpenidRequest(Struct):
    external_userid: str


@struct
class ConvertToOpenidResponse(Struct):
    openid: str


@struct
class BatchToExternalUseridRequest(Struct):
    mobiles: list[str]
    """At most 100."""


@struct
class BatchToExternalUseridResponse(Struct):
    success_list: list[MobileMatch]
    fail_list: list[MobileMatch]


@struct
class TextNotice(Struct):
    content: str
    """At most 2048 bytes. <a href> links work."""


@struct
class ImageNotice(Struct):
    media_id: str
    """From media/upload."""


@struct
class VoiceNotice(Struct):
    media_id: str
    """From media/upload."""


@struct
class VideoNotice(Struct):
    media_id: str
    """From media/upload."""

    title: str | None = None
    """At most 128 bytes."""

    description: str | None = None
    """At most 512 bytes."""


@struct
class FileNotice(Struct):
    media_id: str
    """From media/upload."""


@struct
class TextCardNotice(Struct):
    title: str
    description: str
    url: str
    """Opened by a click."""

    btntxt: str | None = None
    """Text of the button."""


@struct
class NewsNotice(Struct):
    articles: list[NewsNoticeArticle]
    """1 to 8."""


@struct
class NewsNoticeArticle(Struct):
    title: str
    """At most 128 bytes."""

    description: str | None = None
    """At most 512 bytes."""

    url: str
    """Opened by a click."""

    picurl: str | None = None
    """A JPG or PNG."""

    btntxt: str | None = None
    appid: str | None = None
    pagepath: str | None = None


@struct
class MpnewsNotice(Struct):
    articles: list[MpnewsNoticeArticle]
    """1 to 8."""


@struct
class MpnewsNoticeArticle(Struct):
    title: str
    """At most 128 bytes."""

    thumb_media_id: str
    """A picture from media/upload."""

    author: str | None = None
    """At most 64 bytes."""

    content_source_url: str | None = None
    """Opened by 阅读原文."""

    content: str
    """HTML, at most 666 KB."""

    digest: str | None = None
    """At most 512 bytes."""

    url: str | None = None


@struct
class MiniprogramNotice(Struct):
    appid: str
    """A mini program linked to the corp."""

    title: str | None = None
    """At most 64 bytes."""

    thumb_media_id: str
    """Picture of the card, from media/upload; best of 520×416."""

    pagepath: str


@struct
class MobileMatch(Struct):
    """What became of a mobile number."""

    errcode: int | None = None
    """Only in fail_list."""

    errmsg: str | None = None
    """Only in fail_list."""

    mobile: str | None = None
    external_userid: str | None = None
    """Only of parents who follow the school's notices."""

    foreign_key: str | None = None
    """The school's own id of the parent."""


Notice = Annotated[
    TextNotice
    | ImageNotice
    | VoiceNotice
    | VideoNotice
    | FileNotice
    | TextCardNotice
    | NewsNotice
    | MpnewsNotice
    | MiniprogramNotice
    | Unknown,
    Tagged(
        "msgtype",
        {
            "text": TextNotice,
            "image": ImageNotice,
            "voice": VoiceNotice,
            "video": VideoNotice,
            "file": FileNotice,
            "textcard": TextCardNotice,
            "news": NewsNotice,
            "mpnews": MpnewsNotice,
            "miniprogram": MiniprogramNotice,
        },
    ),
]
"""What a notice of the school says."""
