"""素材管理: generated from spec/media/media.yaml, do not edit."""

from __future__ import annotations

from typing import Literal

from qyapi_runtime.files import File
from qyapi_runtime.scalars import Lenient, UnixTime
from qyapi_runtime.struct import Struct, struct

__all__ = [
    "FetchedFile",
    "GetJssdkQuery",
    "GetQuery",
    "GetUploadByUrlResultRequest",
    "GetUploadByUrlResultResponse",
    "UploadByUrlRequest",
    "UploadByUrlResponse",
    "UploadQuery",
    "UploadRequest",
    "UploadResponse",
    "UploadimgRequest",
    "UploadimgResponse",
]


@struct
class UploadQuery(Struct):
    type: Literal["image", "voice", "video", "file"]


@struct
class UploadRequest(Struct):
    media: File
    """Recipients see its file name."""


@struct
class UploadResponse(Struct):
    type: Literal["image", "voice", "video", "file"]
    media_id: str
    """Valid for three days."""

    created_at: Lenient[UnixTime]


@struct
class GetQuery(Struct):
    media_id: str


@struct
class GetJssdkQuery(Struct):
    media_id: str


@struct
class UploadimgRequest(Struct):
    media: File


@struct
class UploadimgResponse(Struct):
    url: str


@struct
class UploadByUrlRequest(Struct):
    scene: Literal[1]
    """What the file is for, nothing else: 1 the welcome message of group chats."""

    type: Literal["video", "file"]
    """A video must be MP4."""

    filename: str
    """At most 128 bytes; recipients see it."""

    url: str
    """At most 1024 bytes; must answer requests for a Range; one of Tencent COS must be public."""

    md5: str
    """Of the file."""


@struct
class UploadByUrlResponse(Struct):
    jobid: str
    """For media/get_upload_by_url_result."""


@struct
class GetUploadByUrlResultRequest(Struct):
    jobid: str
    """Valid for 60 minutes, up to 128 bytes."""


@struct
class GetUploadByUrlResultResponse(Struct):
    status: Lenient[Literal[1, 2, 3]]
    """1 running, 2 done, 3 failed."""

    detail: FetchedFile


@struct
class FetchedFile(Struct):
    errcode: int
    """0 unless the job has failed. 830001 the URL is bad, 830003 it cannot be fetched, 45001 the size is wrong, 301019
    the MD5 differs.
    """

    errmsg: str | None = None
    media_id: str | None = None
    """Valid for three days; only once the job is done."""

    created_at: Lenient[UnixTime] | None = None
    """Only once the job is done."""
