"""企业数据存档: generated from spec/security/archive.yaml, do not edit."""

from __future__ import annotations

from typing import Literal

from qyapi_runtime.scalars import Flag, Lenient, Secret, UnixTime
from qyapi_runtime.struct import Struct, struct

__all__ = [
    "ArchivedDocument",
    "ArchivedFile",
    "ArchivedFileCreator",
    "ArchivedMember",
    "ArchivedSpace",
    "DocListRequest",
    "DocListResponse",
    "FileContentGetAuthUserListRequest",
    "FileContentGetAuthUserListResponse",
    "WedriveDownloadFileRequest",
    "WedriveDownloadFileResponse",
    "WedriveGetAuthFileListRequest",
    "WedriveGetAuthFileListResponse",
    "WedriveGetAuthSpaceListRequest",
    "WedriveGetAuthSpaceListResponse",
]


@struct
class FileContentGetAuthUserListRequest(Struct):
    cursor: str | None = None
    """From the last answer; left out at first."""

    limit: int | None = None
    """At most 1000, by default 200."""


@struct
class FileContentGetAuthUserListResponse(Struct):
    auth_user_list: list[ArchivedMember]
    next_cursor: str | None = None
    has_more: Lenient[Flag]


@struct
class DocListRequest(Struct):
    start_time: UnixTime | None = None
    """Only what was changed since."""

    end_time: UnixTime | None = None
    """Only what was changed before."""

    userid: str
    is_resigned: Flag | None = None
    """Set it where the member has left the corp."""

    doc_type: Literal[3, 4, 6, 7, 10] | None = None
    """3 document, 4 spreadsheet, 6 slides, 7 mind map, 10 smart sheet."""

    cursor: str | None = None
    """From the last answer; left out at first."""

    limit: int | None = None
    """At most 100 (default)."""


@struct
class DocListResponse(Struct):
    has_more: bool
    next_cursor: str | None = None
    """Only where there is more."""

    doc_list: list[ArchivedDocument]


@struct
class WedriveGetAuthSpaceListRequest(Struct):
    userid: str
    is_resigned: Flag | None = None
    """Set it where the member has left the corp."""


@struct
class WedriveGetAuthSpaceListResponse(Struct):
    auth_space_list: list[ArchivedSpace]


@struct
class WedriveGetAuthFileListRequest(Struct):
    userid: str
    is_resigned: Flag | None = None
    """Set it where the member has left the corp."""

    spaceid: str
    cursor: str | None = None
    """From the last answer; left out at first."""

    limit: int | None = None
    """At most 100 (default)."""


@struct
class WedriveGetAuthFileListResponse(Struct):
    file_list: list[ArchivedFile]
    next_cursor: str | None = None
    has_more: Lenient[bool]


@struct
class WedriveDownloadFileRequest(Struct):
    fileid: str


@struct
class WedriveDownloadFileResponse(Struct):
    download_url: str
    """Works for two hours, with the cookie."""

    cookie_name: str
    cookie_value: Secret


@struct
class ArchivedMember(Struct):
    userid: str
    is_resigned: Flag
    """The member has left the corp."""


@struct
class ArchivedDocument(Struct):
    docid: str
    doc_name: str
    userid: str
    """The owner."""

    doc_type: Literal[3, 4, 6, 7, 10]
    """3 document, 4 spreadsheet, 6 slides, 7 mind map, 10 smart sheet."""

    create_time: UnixTime
    modify_time: UnixTime
    url: str | None = None
    """Shows the content."""


@struct
class ArchivedSpace(Struct):
    spaceid: str
    space_name: str
    is_space_superadmin: Flag
    """The member is its super administrator."""


@struct
class ArchivedFile(Struct):
    fileid: str
    file_name: str
    path: str | None = None
    """From the space down; only where the space's super administrator and the space are archived."""

    creator: ArchivedFileCreator | None = None
    file_size: int | None = None
    """In bytes."""

    file_type: int | None = None
    doc_url: str | None = None
    """Of a document that is edited online."""


@struct
class ArchivedFileCreator(Struct):
    userid: str
