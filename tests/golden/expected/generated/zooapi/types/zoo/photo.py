"""照片: generated from spec/zoo/photo.yaml, do not edit."""

from __future__ import annotations

from typing import Literal

from qyapi_runtime.files import File
from qyapi_runtime.scalars import Lenient
from qyapi_runtime.struct import Struct, struct, wire

from zooapi.types.zoo.animal import Animal

__all__ = [
    "Frame",
    "PhotoGetQuery",
    "PhotoLink",
    "PhotoQrcodeRequest",
    "PhotoUploadQuery",
    "PhotoUploadRequest",
    "PhotoUploadResponse",
]


@struct
class PhotoUploadQuery(Struct):
    type: Literal["image", "video"]


@struct
class PhotoUploadRequest(Struct):
    media: File
    """At most 2 MB."""


@struct
class PhotoUploadResponse(Struct):
    media_id: str


@struct
class PhotoGetQuery(Struct):
    media_id: str


@struct
class PhotoQrcodeRequest(Struct):
    result_type: Literal[1, 2] | None = None


@struct
class PhotoLink(Struct):
    url: str
    animal: Animal | None = None
    frame: Frame | None = wire(default=None, inline=True)


@struct
class Frame(Struct):
    width: int
    """In pixels."""

    format: Lenient[Literal[1, 2]] | None = None
