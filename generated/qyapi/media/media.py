"""素材管理: generated from spec/media/media.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal

    from qyapi_runtime.api import CorpApi, Extra
    from qyapi_runtime.files import Download, File

    from qyapi.types.media.media import UploadResponse

__all__ = ["get", "upload"]


def upload(
    api: CorpApi, /, *, type: Literal["image", "voice", "video", "file"], media: File, extra: Extra = None
) -> UploadResponse:
    """Upload a file, to be sent or set somewhere within three days (上传临时素材).

    Every app of the corp may use it. More than 5 bytes; image up to 10 MB (JPG, PNG), voice up to 2 MB and 60 seconds
    (AMR), video up to 10 MB (MP4), file up to 20 MB.

    Args:
        media: Recipients see its file name.

    https://developer.work.weixin.qq.com/document/path/90253 (also 90389, 96484)
    """
    return api.invoke("media.upload", locals())


def get(api: CorpApi, /, *, media_id: str, extra: Extra = None) -> Download:
    """Download a temporary file, within three days of its upload (获取临时素材).

    What is too large answers 830002 and must be fetched in parts with the header Range, of 20 MB at most, and of a
    multiple of 16 bytes where WeCom keeps the file encrypted.

    https://developer.work.weixin.qq.com/document/path/90254 (also 90390, 96486)
    """
    return api.invoke("media.get", locals())
