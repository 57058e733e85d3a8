"""照片: generated from spec/zoo/photo.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal

    from qyapi_runtime.api import CorpApi, Extra
    from qyapi_runtime.files import Download, File

    from zooapi.types.zoo.photo import PhotoLink, PhotoUploadResponse

__all__ = ["photo_get", "photo_qrcode", "photo_upload"]


def photo_upload(
    api: CorpApi, /, *, type: Literal["image", "video"], media: File, extra: Extra = None
) -> PhotoUploadResponse:
    """Upload a photo (上传照片).

    Args:
        media: At most 2 MB.

    https://developer.work.weixin.qq.com/document/path/10007
    """
    return api.invoke("zoo.photo_upload", locals())


def photo_get(api: CorpApi, /, *, media_id: str, extra: Extra = None) -> Download:
    """Download a photo (获取照片).

    https://developer.work.weixin.qq.com/document/path/10008
    """
    return api.invoke("zoo.photo_get", locals())


def photo_qrcode(
    api: CorpApi, /, *, result_type: Literal[1, 2] | None = None, extra: Extra = None
) -> PhotoLink | Download:
    """Get a QR code as a picture or a link (照片二维码).

    https://developer.work.weixin.qq.com/document/path/10009
    """
    return api.invoke("zoo.photo_qrcode", locals())
