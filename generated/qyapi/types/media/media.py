"""素材管理: generated from spec/media/media.yaml, do not edit."""

from __future__ import annotations

from typing import Literal

from qyapi_runtime.files import File
from qyapi_runtime.scalars import Lenient, UnixTime
from qyapi_runtime.struct import Struct, struct

__all__ = ["GetQuery", "UploadQuery", "UploadRequest", "UploadResponse"]


@struct
class UploadQuery(Struct):
    type: Literal["image", "voice", "video", "file"]


@struct
class UploadRequest(Struct):
    media: File
    """Recipients see its file name."""


@struct
class UploadResponse(Struct):
    type: Literal["image", "voice", "video", "file"]
    media_id: str
    """Valid for three days."""

    created_at: Lenient[UnixTime]


@struct
class GetQuery(Struct):
    media_id: str
