"""上传附件资源, asynchronous: generated from spec/media/attachment.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal

    from qyapi_runtime.aio.api import CorpApi
    from qyapi_runtime.api import Extra
    from qyapi_runtime.files import File

    from qyapi.types.media.attachment import UploadAttachmentResponse

__all__ = ["upload_attachment"]


async def upload_attachment(
    api: CorpApi,
    /,
    *,
    media_type: Literal["image", "video", "file"],
    attachment_type: Literal[1, 2],
    media: File,
    extra: Extra = None,
) -> UploadAttachmentResponse:
    """Upload a file for a moment or a product, to be used within three days (上传附件资源); see
    `qyapi.media.upload_attachment`.
    """
    return await api.ainvoke("media.upload_attachment", locals())
