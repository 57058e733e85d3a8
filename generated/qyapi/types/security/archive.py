"""企业数据存档: generated from spec/security/archive.yaml, do not edit."""

from __future__ import annotations

from typing import Literal

from qyapi_runtime.scalars import Flag, Lenient, Secret, UnixTime
from qyapi_runtime.struct import Struct, struct

from qyapi.types.oa.schedule import AnsweringAttendee, Reminders

__all__ = [
    "ArchivedDocument",
    "ArchivedFile",
    "ArchivedFileCreator",
    "ArchivedMember",
    "ArchivedSchedule",
    "ArchivedSpace",
    "CalendarGetDefaultCalendarRequest",
    "CalendarGetDefaultCalendarResponse",
    "CalendarGetScheduleDetailRequest",
    "CalendarGetScheduleDetailResponse",
    "CalendarGetScheduleListBySequenceRequest",
    "CalendarGetScheduleListBySequenceResponse",
    "CalendarGetScheduleListRequest",
    "CalendarGetScheduleListResponse",
    "DocExportRequest",
    "DocExportResponse",
    "DocGetExportResultRequest",
    "DocGetExportResultResponse",
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
    start_time: UnixTime
    """Only what was changed since."""

    end_time: UnixTime
    """Only what was changed before."""

    userid: str
    is_resigned: Flag | None = None
    """Set it where the member has left the corp."""

    doc_type: Literal[3, 4, 6, 7, 10]
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
class DocExportRequest(Struct):
    docid: str
    export_format: Literal["docx", "pdf", "xlsx", "xmind", "pptx"]
    """docx or pdf of a document, xlsx of a spreadsheet or smart sheet, xmind of a mind map, pptx or pdf of slides."""


@struct
class DocExportResponse(Struct):
    jobid: str
    """For doc_get_export_result; void ten minutes after the job is done."""


@struct
class DocGetExportResultRequest(Struct):
    jobid: str
    """From doc_export."""


@struct
class DocGetExportResultResponse(Struct):
    status: Literal[0, 1, 2]
    """0 running, 1 done, 2 failed."""

    download_url: str | None = None
    """Works for 30 minutes."""


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
class CalendarGetDefaultCalendarRequest(Struct):
    userid: str
    is_resigned: Flag | None = None
    """Set it where the member has left the corp."""


@struct
class CalendarGetDefaultCalendarResponse(Struct):
    cal_id: str


@struct
class CalendarGetScheduleListRequest(Struct):
    cal_id: str
    """From calendar_get_default_calendar."""

    cursor: str | None = None
    """From the last answer, for the same calendar; left out at first."""

    limit: int | None = None
    """At most 1000, by default 200."""


@struct
class CalendarGetScheduleListResponse(Struct):
    schedule_id_list: list[str]
    next_cursor: str | None = None
    """Only where there is more."""

    has_more: Flag


@struct
class CalendarGetScheduleListBySequenceRequest(Struct):
    cal_id: str
    """From calendar_get_default_calendar."""

    cursor: str | None = None
    """From the last answer, for the same calendar; left out at first."""

    limit: int | None = None
    """How many changes to go through, at most 1000, by default 500."""


@struct
class CalendarGetScheduleListBySequenceResponse(Struct):
    next_cursor: str
    """Keep it for the next time, even where the list is empty."""

    schedule_list: list[ArchivedSchedule]


@struct
class CalendarGetScheduleDetailRequest(Struct):
    cal_id: str
    """From calendar_get_default_calendar, or from a push."""

    schedule_id_list: list[str]
    """At most 10."""


@struct
class CalendarGetScheduleDetailResponse(Struct):
    schedule_list: list[ArchivedSchedule]
    meeting_code: str | None = None
    meeting_link: str | None = None


@struct
class ArchivedSchedule(Struct):
    schedule_id: str
    organizer: str
    attendees: list[AnsweringAttendee]
    """At most 1000."""

    summary: str
    description: str | None = None
    reminders: Reminders | None = None
    location: str | None = None
    start_time: UnixTime
    end_time: UnixTime
    status: Literal[0, 1]
    """0 normal, 1 cancelled."""

    cal_id: str | None = None
    """Only of default calendars and those that apps made."""

    is_whole_day: Flag | None = None
    admins: list[str] | None = None
    """Userids."""

    allow_active_join: bool | None = None
    """Whether others than the attendees may join."""

    only_organizer_create_chat: Flag | None = None
    meetingid: str | None = None
    meeting_code: str | None = None
    """Of Tencent Meeting."""

    meeting_link: str | None = None
    """To join on Tencent Meeting."""

    meetingroom_id: int | str | None = None


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

    file_type: Literal[1, 2] | None = None
    """1 a document that is edited online, 2 a file."""

    doc_url: str | None = None
    """Only with file_type 1."""


@struct
class ArchivedFileCreator(Struct):
    userid: str
