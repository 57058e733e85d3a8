"""素材管理, asynchronous: generated from spec/media/media.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal

    from qyapi_runtime.aio.api import CorpApi
    from qyapi_runtime.aio.files import Download
    from qyapi_runtime.api import Extra
    from qyapi_runtime.files import File
    from qyapi_runtime.progress import Progress

    from qyapi.types.media.media import (
        GetUploadByUrlResultResponse,
        UploadByUrlResponse,
        UploadimgResponse,
        UploadResponse,
    )

__all__ = [
    "get",
    "get_jssdk",
    "get_upload_by_url_result",
    "get_upload_by_url_result_wait",
    "upload",
    "upload_by_url",
    "uploadimg",
]


async def upload(
    api: CorpApi, /, *, type: Literal["image", "voice", "video", "file"], media: File, extra: Extra = None
) -> UploadResponse:
    """Upload a file, to be sent or set somewhere within three days (上传临时素材); see `qyapi.media.upload`."""
    return await api.ainvoke("media.upload", locals())


async def get(api: CorpApi, /, *, media_id: str, extra: Extra = None) -> Download:
    """Download a temporary file, within three days of its upload (获取临时素材); see `qyapi.media.get`."""
    return await api.ainvoke("media.get", locals())


async def get_jssdk(api: CorpApi, /, *, media_id: str, extra: Extra = None) -> Download:
    """Download a recording that the JS-SDK uploaded (uploadVoice), within three days (获取高清语音素材); see
    `qyapi.media.get_jssdk`.
    """
    return await api.ainvoke("media.get_jssdk", locals())


async def uploadimg(api: CorpApi, /, *, media: File, extra: Extra = None) -> UploadimgResponse:
    """Upload a picture, to be shown without end in the body of mpnews articles or in a welcome message to a customer
    (上传图片); see `qyapi.media.uploadimg`.
    """
    return await api.ainvoke("media.uploadimg", locals())


async def upload_by_url(
    api: CorpApi,
    /,
    *,
    scene: Literal[1],
    type: Literal["video", "file"],
    filename: str,
    url: str,
    md5: str,
    extra: Extra = None,
) -> UploadByUrlResponse:
    """Have WeCom fetch a file of up to 200 MB from a URL, to be used within three days (生成异步上传任务); see
    `qyapi.media.upload_by_url`.
    """
    return await api.ainvoke("media.upload_by_url", locals())


async def get_upload_by_url_result(api: CorpApi, /, *, jobid: str, extra: Extra = None) -> GetUploadByUrlResultResponse:
    """Read how far media/upload_by_url is (查询异步任务结果); see `qyapi.media.get_upload_by_url_result`."""
    return await api.ainvoke("media.get_upload_by_url_result", locals())


async def get_upload_by_url_result_wait(
    api: CorpApi,
    /,
    *,
    jobid: str,
    timeout: float = 600.0,
    interval: float = 2.0,
    progress: Progress[GetUploadByUrlResultResponse] = False,
    extra: Extra = None,
) -> GetUploadByUrlResultResponse:
    """Call get_upload_by_url_result until the job is done; see `qyapi.media.get_upload_by_url_result_wait`."""
    return await api.apoll("media.get_upload_by_url_result", locals())
