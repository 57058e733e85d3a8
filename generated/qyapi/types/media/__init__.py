"""The dataclasses of the area media: generated from spec/media/, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qyapi_runtime.lazy import lazy

if TYPE_CHECKING:
    from qyapi.types.media.attachment import UploadAttachmentQuery, UploadAttachmentRequest, UploadAttachmentResponse
    from qyapi.types.media.media import (
        FetchedFile,
        GetJssdkQuery,
        GetQuery,
        GetUploadByUrlResultRequest,
        GetUploadByUrlResultResponse,
        UploadByUrlRequest,
        UploadByUrlResponse,
        UploadimgRequest,
        UploadimgResponse,
        UploadQuery,
        UploadRequest,
        UploadResponse,
    )

__all__ = [
    "FetchedFile",
    "GetJssdkQuery",
    "GetQuery",
    "GetUploadByUrlResultRequest",
    "GetUploadByUrlResultResponse",
    "UploadAttachmentQuery",
    "UploadAttachmentRequest",
    "UploadAttachmentResponse",
    "UploadByUrlRequest",
    "UploadByUrlResponse",
    "UploadQuery",
    "UploadRequest",
    "UploadResponse",
    "UploadimgRequest",
    "UploadimgResponse",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "UploadAttachmentQuery": "qyapi.types.media.attachment:UploadAttachmentQuery",
            "UploadAttachmentRequest": "qyapi.types.media.attachment:UploadAttachmentRequest",
            "UploadAttachmentResponse": "qyapi.types.media.attachment:UploadAttachmentResponse",
            "FetchedFile": "qyapi.types.media.media:FetchedFile",
            "GetJssdkQuery": "qyapi.types.media.media:GetJssdkQuery",
            "GetQuery": "qyapi.types.media.media:GetQuery",
            "GetUploadByUrlResultRequest": "qyapi.types.media.media:GetUploadByUrlResultRequest",
            "GetUploadByUrlResultResponse": "qyapi.types.media.media:GetUploadByUrlResultResponse",
            "UploadByUrlRequest": "qyapi.types.media.media:UploadByUrlRequest",
            "UploadByUrlResponse": "qyapi.types.media.media:UploadByUrlResponse",
            "UploadQuery": "qyapi.types.media.media:UploadQuery",
            "UploadRequest": "qyapi.types.media.media:UploadRequest",
            "UploadResponse": "qyapi.types.media.media:UploadResponse",
            "UploadimgRequest": "qyapi.types.media.media:UploadimgRequest",
            "UploadimgResponse": "qyapi.types.media.media:UploadimgResponse",
        },
    )
