"""素材管理: generated from spec/service/media.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal

    from qyapi_runtime.api import Extra, ProviderApi
    from qyapi_runtime.files import File

    from qyapi.types.service.media import MediaUploadResponse

__all__ = ["media_upload"]


def media_upload(
    api: ProviderApi,
    /,
    *,
    type: Literal["image", "voice", "video", "file"],
    media: File,
    attachment_type: Literal[3] | None = None,
    extra: Extra = None,
) -> MediaUploadResponse:
    """Upload a file of the provider, to be used somewhere within three days (服务商上传临时素材).

    Args:
        media: Its name must not begin with a slash nor contain a backslash or colon.
        attachment_type: What the file is for, where a call asks for it: 3 the cashier (收银台).

    https://developer.work.weixin.qq.com/document/path/99310 (also 91883)
    """
    return api.invoke("service.media_upload", locals())
