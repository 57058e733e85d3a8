"""The dataclasses of the area media: generated from spec/media/, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qyapi_runtime.lazy import lazy

if TYPE_CHECKING:
    from qyapi.types.media.attachment import UploadAttachmentQuery, UploadAttachmentRequest, UploadAttachmentResponse
    from qyapi.types.media.media import GetQuery, UploadQuery, UploadRequest, UploadResponse

__all__ = [
    "GetQuery",
    "UploadAttachmentQuery",
    "UploadAttachmentRequest",
    "UploadAttachmentResponse",
    "UploadQuery",
    "UploadRequest",
    "UploadResponse",
]

if not TYPE_CHECKING:
    __getattr__ = lazy(
        __name__,
        {
            "UploadAttachmentQuery": "qyapi.types.media.attachment:UploadAttachmentQuery",
            "UploadAttachmentRequest": "qyapi.types.media.attachment:UploadAttachmentRequest",
            "UploadAttachmentResponse": "qyapi.types.media.attachment:UploadAttachmentResponse",
            "GetQuery": "qyapi.types.media.media:GetQuery",
            "UploadQuery": "qyapi.types.media.media:UploadQuery",
            "UploadRequest": "qyapi.types.media.media:UploadRequest",
            "UploadResponse": "qyapi.types.media.media:UploadResponse",
        },
    )
