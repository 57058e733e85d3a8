"""上传附件资源: generated from spec/media/attachment.yaml, do not edit."""

from __future__ import annotations

from typing import Literal

from qyapi_runtime.files import File
from qyapi_runtime.scalars import Lenient, UnixTime
from qyapi_runtime.struct import Struct, struct

__all__ = ["UploadAttachmentQuery", "UploadAttachmentRequest", "UploadAttachmentResponse"]


@struct
class UploadAttachmentQuery(Struct):
    media_type: Literal["image", "video", "file"]
    """Moments take image and video; product albums take only image."""

    attachment_type: Literal[1, 2]
    """1 for externalcontact/add_moment_task, 2 for externalcontact/add_product_album."""


@struct
class UploadAttachmentRequest(Struct):
    media: File
    """Its name is shown."""


@struct
class UploadAttachmentResponse(Struct):
    type: Literal["image", "voice", "video", "file"]
    media_id: str
    """Valid for three days; media/get takes it as well."""

    created_at: Lenient[UnixTime]
