"""素材管理: generated from spec/wedoc/media.yaml, do not edit."""

from __future__ import annotations

from qyapi_runtime.scalars import Base64, Lenient, Secret
from qyapi_runtime.struct import Struct, struct

__all__ = [
    "FileUploadFinishRequest",
    "FileUploadFinishResponse",
    "FileUploadInitRequest",
    "FileUploadInitResponse",
    "FileUploadPartRequest",
    "FileUploadRequest",
    "FileUploadResponse",
    "ImageUploadRequest",
    "ImageUploadResponse",
]


@struct
class ImageUploadRequest(Struct):
    docid: str
    base64_content: Lenient[Base64]


@struct
class ImageUploadResponse(Struct):
    url: str
    height: Lenient[int]
    """In pixels."""

    width: Lenient[int]
    """In pixels."""

    size: Lenient[int]
    """In bytes."""


@struct
class FileUploadRequest(Struct):
    docid: str
    file_name: str
    """At most 255 characters, where a Chinese one counts twice."""

    file_base64_content: Lenient[Base64]


@struct
class FileUploadResponse(Struct):
    file_url: str


@struct
class FileUploadInitRequest(Struct):
    docid: str
    file_name: str
    size: int
    """At most 20 GB. In bytes."""

    block_sha: list[str]
    """For each block of 2097152 bytes the SHA-1 state after it, in hexadecimal; for the last one the SHA-1 of the whole
    file instead.
    """


@struct
class FileUploadInitResponse(Struct):
    hit_exist: bool
    """WeCom has the file already."""

    upload_key: Secret | None = None
    """For file_upload_part; absent where WeCom has the file."""

    file_url: str | None = None
    """Where WeCom has the file."""


@struct
class FileUploadPartRequest(Struct):
    upload_key: Secret
    index: int
    """Number of the block, from 1."""

    file_base64_content: Lenient[Base64]
    """2097152 bytes, less in the last block."""


@struct
class FileUploadFinishRequest(Struct):
    upload_key: Secret


@struct
class FileUploadFinishResponse(Struct):
    file_url: str
