"""素材管理: generated from spec/service/media.yaml, do not edit."""

from __future__ import annotations

from typing import Literal

from qyapi_runtime.files import File
from qyapi_runtime.scalars import Lenient, UnixTime
from qyapi_runtime.struct import Struct, struct

__all__ = ["MediaUploadQuery", "MediaUploadRequest", "MediaUploadResponse"]


@struct
class MediaUploadQuery(Struct):
    type: Literal["image", "voice", "video", "file"]
    attachment_type: Literal[3] | None = None
    """What the file is for, where a call asks for it: 3 the cashier (收银台)."""


@struct
class MediaUploadRequest(Struct):
    media: File
    """Its name must not begin with a slash nor contain a backslash or colon."""


@struct
class MediaUploadResponse(Struct):
    type: Literal["image", "voice", "video", "file"]
    media_id: str
    """Valid for three days."""

    created_at: Lenient[UnixTime]
