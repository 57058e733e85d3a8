"""素材管理: generated from spec/media/media.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal

    from qyapi_runtime.api import CorpApi, Extra
    from qyapi_runtime.files import Download, File
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


def get_jssdk(api: CorpApi, /, *, media_id: str, extra: Extra = None) -> Download:
    """Download a recording that the JS-SDK uploaded (uploadVoice), within three days (获取高清语音素材).

    Every app of the corp may get it. Speex at 16 kHz, of better quality than the AMR at 8 kHz that media/get gives.
    Needs a WeCom client of version 2.4 or later, not on HarmonyOS.

    https://developer.work.weixin.qq.com/document/path/90255 (also 90391)
    """
    return api.invoke("media.get_jssdk", locals())


def uploadimg(api: CorpApi, /, *, media: File, extra: Extra = None) -> UploadimgResponse:
    """Upload a picture, to be shown without end in the body of mpnews articles or in a welcome message to a customer
    (上传图片).

    Shown inside WeCom only. 5 bytes to 2 MB; at most 1000 a day and 3000 a month in a corp.

    https://developer.work.weixin.qq.com/document/path/90256 (also 90392)
    """
    return api.invoke("media.uploadimg", locals())


def upload_by_url(
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
    """Have WeCom fetch a file of up to 200 MB from a URL, to be used within three days (生成异步上传任务).

    For apps with rights on customers. The media_id is of use for what scene says and for media/get only. The result
    comes by push and from media/get_upload_by_url_result.

    Args:
        scene: What the file is for, nothing else: 1 the welcome message of group chats.
        type: A video must be MP4.
        filename: At most 128 bytes; recipients see it.
        url: At most 1024 bytes; must answer requests for a Range; one of Tencent COS must be public.
        md5: Of the file.

    https://developer.work.weixin.qq.com/document/path/96219
    """
    return api.invoke("media.upload_by_url", locals())


def get_upload_by_url_result(api: CorpApi, /, *, jobid: str, extra: Extra = None) -> GetUploadByUrlResultResponse:
    """Read how far media/upload_by_url is (查询异步任务结果).

    For apps with rights on customers.

    Args:
        jobid: Valid for 60 minutes, up to 128 bytes.

    https://developer.work.weixin.qq.com/document/path/96219
    """
    return api.invoke("media.get_upload_by_url_result", locals())


def get_upload_by_url_result_wait(
    api: CorpApi,
    /,
    *,
    jobid: str,
    timeout: float = 600.0,
    interval: float = 2.0,
    progress: Progress[GetUploadByUrlResultResponse] = False,
    extra: Extra = None,
) -> GetUploadByUrlResultResponse:
    """Call get_upload_by_url_result until the job is done.

    Args:
        timeout: Seconds to wait at most.
        interval: Seconds from one look to the next.
        progress: True for a bar on the terminal, or a function that takes the share that is done, 0 to 1 or None where
            WeCom does not say, and the answer.

    Raises:
        JobFailed: WeCom says that the job has failed.
        JobTimeout: It is not done in time. It goes on, and may be waited for again.
    """
    return api.poll("media.get_upload_by_url_result", locals())
