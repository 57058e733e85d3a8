"""照片, asynchronous: generated from spec/zoo/photo.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal

    from qyapi_runtime.aio.api import CorpApi
    from qyapi_runtime.aio.files import Download
    from qyapi_runtime.api import Extra
    from qyapi_runtime.files import File

    from zooapi.types.zoo.photo import PhotoLink, PhotoUploadResponse

__all__ = ["photo_get", "photo_qrcode", "photo_upload"]


async def photo_upload(
    api: CorpApi, /, *, type: Literal["image", "video"], media: File, extra: Extra = None
) -> PhotoUploadResponse:
    """Upload a photo (上传照片); see `zooapi.zoo.photo_upload`."""
    return await api.ainvoke("zoo.photo_upload", locals())


async def photo_get(api: CorpApi, /, *, media_id: str, extra: Extra = None) -> Download:
    """Download a photo (获取照片); see `zooapi.zoo.photo_get`."""
    return await api.ainvoke("zoo.photo_get", locals())


async def photo_qrcode(
    api: CorpApi, /, *, result_type: Literal[1, 2] | None = None, extra: Extra = None
) -> PhotoLink | Download:
    """Get a QR code as a picture or a link (照片二维码); see `zooapi.zoo.photo_qrcode`."""
    return await api.ainvoke("zoo.photo_qrcode", locals())
