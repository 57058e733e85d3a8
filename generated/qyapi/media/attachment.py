"""上传附件资源: generated from spec/media/attachment.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal

    from qyapi_runtime.api import CorpApi, Extra
    from qyapi_runtime.files import File

    from qyapi.types.media.attachment import UploadAttachmentResponse

__all__ = ["upload_attachment"]


def upload_attachment(
    api: CorpApi,
    /,
    *,
    media_type: Literal["image", "video", "file"],
    attachment_type: Literal[1, 2],
    media: File,
    extra: Extra = None,
) -> UploadAttachmentResponse:
    """Upload a file for a moment or a product, to be used within three days (上传附件资源).

    Internal apps must be set up for customer contact (客户联系); the others need the right to corp customers (企业客户). More
    than 5 bytes and up to 10 MB; image as JPG or PNG, video as MP4. For a moment an image with a long side of up to
    10800 pixels and a short one of up to 1080, a video of up to 30 seconds.

    Args:
        media_type: Moments take image and video; product albums take only image.
        attachment_type: 1 for externalcontact/add_moment_task, 2 for externalcontact/add_product_album.
        media: Its name is shown.

    https://developer.work.weixin.qq.com/document/path/95098 (also 95178, 96347)
    """
    return api.invoke("media.upload_attachment", locals())
