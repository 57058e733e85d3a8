"""管理文件: generated from spec/wedrive/file.yaml, do not edit."""

from __future__ import annotations

from typing import Literal

from qyapi_runtime.scalars import Base64, Lenient, Secret, UnixTime
from qyapi_runtime.struct import Struct, struct

__all__ = [
    "DriveFile",
    "DriveMember",
    "DriveMemberId",
    "FileCreateRequest",
    "FileCreateResponse",
    "FileDeleteRequest",
    "FileDownloadRequest",
    "FileDownloadResponse",
    "FileInfoRequest",
    "FileInfoResponse",
    "FileList",
    "FileListRequest",
    "FileListResponse",
    "FileMoveRequest",
    "FileMoveResponse",
    "FileRenameRequest",
    "FileRenameResponse",
    "FileUploadFinishRequest",
    "FileUploadFinishResponse",
    "FileUploadInitRequest",
    "FileUploadInitResponse",
    "FileUploadPartRequest",
    "FileUploadRequest",
    "FileUploadResponse",
]


@struct
class FileListRequest(Struct):
    spaceid: str
    fatherid: str
    """Fileid of the folder, or the spaceid for the root of the space."""

    sort_type: Literal[1, 2, 3, 4, 5, 6]
    """1 name, 3 size, 5 time of change; 2, 4 and 6 the same from the end."""

    start: int
    """0 at first, then next_start of the last answer."""

    limit: int
    """At most 1000."""


@struct
class FileListResponse(Struct):
    has_more: bool
    next_start: int | None = None
    file_list: FileList


@struct
class FileUploadRequest(Struct):
    spaceid: str | None = None
    fatherid: str | None = None
    """Fileid of the folder, or the spaceid for the root of the space."""

    selected_ticket: Secret | None = None
    """For a place that a member picked with the JS-SDK."""

    file_name: str
    """At most 255 characters, where a Chinese one counts twice."""

    file_base64_content: Lenient[Base64]


@struct
class FileUploadResponse(Struct):
    fileid: str


@struct
class FileUploadInitRequest(Struct):
    spaceid: str | None = None
    fatherid: str | None = None
    """Fileid of the folder, or the spaceid for the root of the space."""

    selected_ticket: Secret | None = None
    """For a place that a member picked with the JS-SDK."""

    file_name: str
    size: int
    """At most 20 GB. In bytes."""

    block_sha: list[str]
    """In hex, one for each block of 2097152 bytes, the state of SHA-1 after it, for the last one the SHA-1 of the whole
    file.
    """

    skip_push_card: bool | None = None
    """Send no card that tells of the new file; default false."""


@struct
class FileUploadInitResponse(Struct):
    hit_exist: bool
    """WeCom has the file already."""

    upload_key: Secret | None = None
    """For file_upload_part; absent where WeCom has the file."""

    fileid: str | None = None
    """Where WeCom has the file."""


@struct
class FileUploadPartRequest(Struct):
    upload_key: Secret
    index: int
    """Number of the block, from 1."""

    file_base64_content: Lenient[Base64]
    """2097152 bytes, less in the last block."""


@struct
class FileUploadFinishRequest(Struct):
    upload_key: Secret


@struct
class FileUploadFinishResponse(Struct):
    fileid: str


@struct
class FileDownloadRequest(Struct):
    fileid: str | None = None
    """Either this or selected_ticket."""

    selected_ticket: Secret | None = None
    """For a file that a member picked with the JS-SDK."""


@struct
class FileDownloadResponse(Struct):
    download_url: str
    """Valid for two hours."""

    cookie_name: str
    cookie_value: Secret


@struct
class FileCreateRequest(Struct):
    spaceid: str
    fatherid: str
    """Fileid of the folder, or the spaceid for the root of the space."""

    file_type: Literal[1, 3, 4]
    """1 folder, 3 document, 4 spreadsheet."""

    file_name: str
    """At most 255 characters, where a Chinese one counts twice."""


@struct
class FileCreateResponse(Struct):
    fileid: str
    url: str | None = None
    """Of a document."""


@struct
class FileRenameRequest(Struct):
    fileid: str
    new_name: str
    """At most 255 characters, where a Chinese one counts twice."""


@struct
class FileRenameResponse(Struct):
    file: DriveFile


@struct
class FileMoveRequest(Struct):
    fatherid: str
    """Fileid of the folder, or the spaceid for the root of the space."""

    replace: bool | None = None
    """Overwrite files of the same name; otherwise the moved ones get another name."""

    fileid: list[str]


@struct
class FileMoveResponse(Struct):
    file_list: FileList


@struct
class FileDeleteRequest(Struct):
    fileid: list[str]


@struct
class FileInfoRequest(Struct):
    fileid: str


@struct
class FileInfoResponse(Struct):
    file_info: DriveFile


@struct
class FileList(Struct):
    item: list[DriveFile]


@struct
class DriveFile(Struct):
    fileid: str
    file_name: str
    spaceid: str | None = None
    fatherid: str | None = None
    """Fileid of its folder, or the spaceid in the root of a space."""

    file_size: int | None = None
    """In bytes."""

    ctime: UnixTime | None = None
    mtime: UnixTime | None = None
    file_type: Literal[1, 2, 3, 4, 5, 6] | None = None
    """1 folder, 2 file, 3 document, 4 spreadsheet, 5 form, 6 slides."""

    file_status: Literal[1, 2] | None = None
    """1 normal, 2 deleted."""

    sha: str | None = None
    """SHA-1 of the content."""

    md5: str | None = None
    """Not valid for files uploaded in blocks."""

    url: str | None = None
    """Of a document."""


@struct
class DriveMemberId(Struct):
    type: Literal[1, 2]
    """1 member, 2 department."""

    userid: str | None = None
    """With type 1."""

    departmentid: Lenient[int] | None = None
    """With type 2."""


@struct
class DriveMember(Struct):
    """A member or a department, and what they may do."""

    type: Literal[1, 2]
    """1 member, 2 department."""

    userid: str | None = None
    """With type 1."""

    departmentid: Lenient[int] | None = None
    """With type 2."""

    auth: Literal[1, 4, 7]
    """1 download, 4 preview (professional edition), 7 administrator of a space that the app created (members only, at
    most three).
    """
