"""智能机器人长连接: generated from spec/aibot/connection.yaml, do not edit."""

from __future__ import annotations

from typing import Literal

from qyapi_runtime.struct import Struct, struct

from qyapi.types.aibot.aibot import MarkdownMessage

__all__ = ["FileReply", "ImageReply", "MarkdownReply", "UploadedMedia", "UploadedVideo", "VideoReply", "VoiceReply"]


@struct
class MarkdownReply(Struct):
    """A text in Markdown; in answer to a message, or unasked."""

    msgtype: Literal["markdown"] = "markdown"
    markdown: MarkdownMessage


@struct
class FileReply(Struct):
    """A file; in answer to a message, or unasked. So are the three after it."""

    msgtype: Literal["file"] = "file"
    file: UploadedMedia


@struct
class ImageReply(Struct):
    msgtype: Literal["image"] = "image"
    image: UploadedMedia


@struct
class VoiceReply(Struct):
    msgtype: Literal["voice"] = "voice"
    voice: UploadedMedia


@struct
class VideoReply(Struct):
    msgtype: Literal["video"] = "video"
    video: UploadedVideo


@struct
class UploadedMedia(Struct):
    media_id: str
    """From BotConnection.upload."""


@struct
class UploadedVideo(Struct):
    media_id: str
    """From BotConnection.upload."""

    title: str | None = None
    """At most 64 bytes, the rest is cut off."""

    description: str | None = None
    """At most 512 bytes, the rest is cut off."""
