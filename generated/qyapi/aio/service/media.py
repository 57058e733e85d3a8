"""素材管理, asynchronous: generated from spec/service/media.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal

    from qyapi_runtime.aio.api import ProviderApi
    from qyapi_runtime.api import Extra
    from qyapi_runtime.files import File

    from qyapi.types.service.media import MediaUploadResponse

__all__ = ["media_upload"]


async def media_upload(
    api: ProviderApi,
    /,
    *,
    type: Literal["image", "voice", "video", "file"],
    media: File,
    attachment_type: Literal[3] | None = None,
    extra: Extra = None,
) -> MediaUploadResponse:
    """Upload a file of the provider, to be used somewhere within three days (服务商上传临时素材); see
    `qyapi.service.media_upload`.
    """
    return await api.ainvoke("service.media_upload", locals())
