"""异步上传临时素材: generated from spec/events/media.yaml, do not edit."""

from __future__ import annotations

from qyapi_runtime.event import Event
from qyapi_runtime.struct import struct, wire

__all__ = ["UploadMediaJobFinish"]


@struct
class UploadMediaJobFinish(Event):
    """A file given to media/upload_by_url is uploaded, or failed (异步上传临时素材结果通知).

    https://developer.work.weixin.qq.com/document/path/96219
    """

    job_id: str = wire("JobId")
    """For media/get_upload_by_url_result."""
