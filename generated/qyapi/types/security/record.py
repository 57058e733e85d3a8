"""操作记录: generated from spec/security/record.yaml, do not edit."""

from __future__ import annotations

from typing import Literal

from qyapi_runtime.scalars import UnixTime
from qyapi_runtime.struct import Struct, struct

__all__ = [
    "AdminOperLogListRequest",
    "AdminOperLogListResponse",
    "AdminOperRecord",
    "ExternalUser",
    "FileOperRecord",
    "FileOperation",
    "GetFileOperRecordRequest",
    "GetFileOperRecordResponse",
    "GetScreenOperRecordRequest",
    "GetScreenOperRecordResponse",
    "MemberOperLogListRequest",
    "MemberOperLogListResponse",
    "MemberOperRecord",
    "ScreenOperRecord",
]


@struct
class GetFileOperRecordRequest(Struct):
    start_time: UnixTime
    end_time: UnixTime
    """At most 14 days after start_time."""

    userid_list: list[str] | None = None
    """At most 100; everybody if left out."""

    operation: FileOperation | None = None
    """Only records of this kind."""

    cursor: str | None = None
    """From the last answer; left out at first."""

    limit: int | None = None
    """At most 1000."""


@struct
class GetFileOperRecordResponse(Struct):
    has_more: bool
    next_cursor: str | None = None
    """Absent after the last page."""

    record_list: list[FileOperRecord]


@struct
class GetScreenOperRecordRequest(Struct):
    start_time: UnixTime
    end_time: UnixTime
    """At most 14 days after start_time."""

    userid_list: list[str] | None = None
    """At most 100."""

    department_id_list: list[int] | None = None
    """At most 100."""

    screen_shot_type: Literal[1, 2, 3, 4, 5, 6] | None = None
    """What was on the screen: 1 a chat, 2 contacts, 3 mail, 4 a file, 5 the calendar, 6 something else. All if left
    out.
    """

    cursor: str | None = None
    """From the last answer; left out at first."""

    limit: int | None = None
    """At most 1000."""


@struct
class GetScreenOperRecordResponse(Struct):
    has_more: bool
    next_cursor: str | None = None
    """Absent after the last page."""

    record_list: list[ScreenOperRecord]


@struct
class MemberOperLogListRequest(Struct):
    start_time: UnixTime
    """Within the last 180 days."""

    end_time: UnixTime
    """In the past, and at most 7 days after start_time."""

    oper_type: int | None = None
    """1 added an external contact, 2 removed one, 3 marked one as customer, 4 signed in on a new device, 5 changed the
    phone number, 6 bound WeChat, 7 bound another WeChat, 8 invited a member, 9 was barred from signing in, 11 changed
    the nickname, 12 the name, 13 signed in on a second device, 15 confirmed an order of advanced features, 16 changed
    an app, 17 confirmed an order of chat archiving, 20 was barred from external contacts, 21 locked a device. All if
    left out.
    """

    userid: str | None = None
    cursor: str | None = None
    """From the last answer; left out at first."""

    limit: int | None = None
    """At most and by default 400."""


@struct
class MemberOperLogListResponse(Struct):
    has_more: bool
    next_cursor: str | None = None
    record_list: list[MemberOperRecord]


@struct
class AdminOperLogListRequest(Struct):
    start_time: UnixTime
    """Within the last 180 days."""

    end_time: UnixTime
    """In the past, and at most 7 days after start_time."""

    oper_type: int | None = None
    """2 permissions, 3 members and departments, 7 other, 8 apps, 11 contacts and chats, 12 the corp, 13 external
    contacts. All if left out.
    """

    userid: str | None = None
    cursor: str | None = None
    """From the last answer; left out at first."""

    limit: int | None = None
    """At most and by default 400."""


@struct
class AdminOperLogListResponse(Struct):
    has_more: bool
    next_cursor: str | None = None
    record_list: list[AdminOperRecord]


@struct
class FileOperation(Struct):
    type: int
    """101 upload, 102 new folder, 103 download, 104 update and so on up to 142, see the page; 10001 a download allowed,
    10002 a download refused.
    """

    source: Literal[401, 402, 403, 404, 405] | None = None
    """Of an upload or download: 401 chat, 402 mail, 403 document, 404 WeDrive, 405 calendar."""


@struct
class FileOperRecord(Struct):
    time: UnixTime
    userid: str | None = None
    """Absent where an outsider did it."""

    external_user: ExternalUser | None = None
    """Absent where a member did it."""

    operation: FileOperation
    file_info: str | None = None
    """In words."""

    file_size: int | None = None
    """In bytes."""

    file_md5: str | None = None
    applicant_name: str | None = None
    """Who asked for the download that was allowed or refused."""

    device_type: Literal[1, 2] | None = None
    """Of a download: 1 a trusted computer of the corp, 2 one of the member."""

    device_code: str | None = None
    """Computer of a download."""


@struct
class ExternalUser(Struct):
    type: Literal[1, 2]
    """1 of WeChat, 2 of WeCom."""

    name: str
    corp_name: str | None = None
    """Only of WeCom."""


@struct
class ScreenOperRecord(Struct):
    time: UnixTime
    userid: str
    department_id: int
    screen_shot_type: Literal[1, 2, 3, 4, 5, 6]
    """1 a chat, 2 contacts, 3 mail, 4 a file, 5 the calendar, 6 something else."""

    screen_shot_content: str
    """In words."""

    system: str | None = None
    """Of the device, as in iOS."""


@struct
class MemberOperRecord(Struct):
    time: UnixTime
    userid: str
    oper_type: int
    """As in the request."""

    detail_info: str | None = None
    """In words."""

    ip: str | None = None


@struct
class AdminOperRecord(Struct):
    time: UnixTime
    userid: str
    oper_type: int
    """As in the request."""

    detail_type: int | None = None
    """What exactly, see the page."""

    detail_info: str | None = None
    """In words."""

    ip: str | None = None
