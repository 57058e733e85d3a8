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

    oper_type: Literal[1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 12, 13, 15, 16, 17, 20, 21] | None = None
    """1 added an external contact, 2 removed one, 3 marked one as customer, 4 signed in on a new device, 5 changed the
    phone number, 6 bound WeChat, 7 bound another WeChat, 8 invited a member, 9 was barred from signing in, 11 changed
    the nickname, 12 the name, 13 signed in on a second device, 15 confirmed an order of advanced features, 16 changed
    an app, 17 confirmed an order of chat archiving, 20 was barred from external contacts, 21 locked a device. All if
    left out.
    """

    userid: str | None = None
    cursor: str | None = None
    """From the last answer to the same question; left out at first."""

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

    oper_type: Literal[2, 3, 7, 8, 11, 12, 13] | None = None
    """2 permissions, 3 members and departments, 7 other, 8 apps, 11 contacts and chats, 12 the corp, 13 external
    contacts. All if left out.
    """

    userid: str | None = None
    cursor: str | None = None
    """From the last answer to the same question; left out at first."""

    limit: int | None = None
    """At most and by default 400."""


@struct
class AdminOperLogListResponse(Struct):
    has_more: bool
    next_cursor: str | None = None
    record_list: list[AdminOperRecord]


@struct
class FileOperation(Struct):
    type: Literal[
        101,
        102,
        103,
        104,
        105,
        106,
        107,
        108,
        109,
        110,
        111,
        112,
        113,
        114,
        115,
        116,
        117,
        118,
        119,
        121,
        124,
        127,
        128,
        129,
        130,
        131,
        132,
        133,
        134,
        135,
        136,
        139,
        140,
        142,
        150,
        151,
        152,
        153,
        154,
        10001,
        10002,
    ]
    """101 upload, 102 new folder, 103 download, 104 update, 105 star, 106 move, 107 copy, 108 rename, 109 delete, 110
    restore, 111 delete for good, 112 forward in WeCom, 113 download by link, 114 get a share link, 115 change a share
    link, 116 close a share link, 117 add to favourites, 118 new document, 119 new spreadsheet, 121 open, 124 export,
    127 add a member, 128 change the rights of a member, 129 remove a member, 130 set a watermark, 131 change the rights
    within the corp, 132 change the rights outside, 133 add a shortcut, 134 forward to WeChat, 135 preview, 136 manage
    rights, 139 security settings, 140 share by mail, 142 hand over the files of a member who left, 150 export through
    the API, 151 new smart document, 152 copy the link of a published smart document, 153 forward one in WeCom, 154
    forward one to WeChat, 10001 a download allowed, 10002 a download refused.
    """

    source: Literal[401, 402, 403, 404, 405, 406, 407, 408, 409, 410, 411, 450, 451, 452] | None = None
    """Of an upload or download: 401 chat, 402 mail, 403 document, 404 WeDrive, 405 calendar, 406 meeting, 407 approval,
    408 report, 409 form, 410 customers, 411 upstream and downstream, 450 favourites, 451 list of files, 452 other.
    """


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
    """Computer of a download by a member."""


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
    department_id: int | None = None
    """Absent where the app may not see it."""

    screen_shot_type: Literal[1, 2, 3, 4, 5, 6]
    """1 a chat, 2 contacts, 3 mail, 4 a file, 5 the calendar, 6 something else."""

    screen_shot_content: str
    """In words."""

    system: str | None = None
    """Of the device, iOS or iPad."""


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
