"""汇报: generated from spec/oa/journal.yaml, do not edit."""

from __future__ import annotations

from typing import Literal

from qyapi_runtime.scalars import Flag, Lenient, Secret, UnixTime
from qyapi_runtime.struct import Struct, struct

from qyapi.types.oa.approval import AppliedData, UserRef

__all__ = [
    "Journal",
    "JournalComment",
    "JournalDownloadWedriveFileRequest",
    "JournalDownloadWedriveFileResponse",
    "JournalExportDocRequest",
    "JournalExportDocResponse",
    "JournalFilter",
    "JournalGetExportDocResultRequest",
    "JournalGetExportDocResultResponse",
    "JournalGetRecordDetailRequest",
    "JournalGetRecordDetailResponse",
    "JournalGetRecordListRequest",
    "JournalGetRecordListResponse",
    "JournalGetStatListRequest",
    "JournalGetStatListResponse",
    "JournalItem",
    "JournalLeader",
    "JournalParty",
    "JournalRange",
    "JournalReceivers",
    "JournalReporter",
    "JournalStat",
    "JournalTag",
]


@struct
class JournalGetRecordListRequest(Struct):
    starttime: UnixTime
    endtime: UnixTime
    """At most a month after starttime."""

    cursor: int
    """0 at first, then from the last answer."""

    limit: int
    """At most 100."""

    filters: list[JournalFilter] | None = None


@struct
class JournalGetRecordListResponse(Struct):
    journaluuid_list: list[str]
    next_cursor: int | None = None
    endflag: Flag
    """This is the last page."""


@struct
class JournalGetRecordDetailRequest(Struct):
    journaluuid: str


@struct
class JournalGetRecordDetailResponse(Struct):
    info: Journal


@struct
class JournalGetStatListRequest(Struct):
    template_id: str
    """Of the report's form."""

    starttime: UnixTime
    endtime: UnixTime
    """At most a year after starttime."""


@struct
class JournalGetStatListResponse(Struct):
    stat_list: list[JournalStat]


@struct
class JournalExportDocRequest(Struct):
    journaluuid: str
    docid: str


@struct
class JournalExportDocResponse(Struct):
    jobid: str
    """For journal_get_export_doc_result."""


@struct
class JournalGetExportDocResultRequest(Struct):
    jobid: str


@struct
class JournalGetExportDocResultResponse(Struct):
    status: int
    url: str | None = None
    """To download it, once it is done."""


@struct
class JournalDownloadWedriveFileRequest(Struct):
    journaluuid: str
    fileid: str
    """One of the report's wedrive_files."""


@struct
class JournalDownloadWedriveFileResponse(Struct):
    download_url: str
    """Valid for two hours."""

    cookie_name: str
    cookie_value: Secret


@struct
class JournalFilter(Struct):
    key: Literal["creator", "department", "template_id"]
    value: str
    """At most 256 bytes."""


@struct
class Journal(Struct):
    journal_uuid: str
    template_name: str
    template_id: str | None = None
    report_time: UnixTime
    submitter: UserRef
    receivers: list[UserRef]
    readed_receivers: list[UserRef]
    """Those who read it."""

    apply_data: AppliedData
    sys_journal_data: str | None = None
    """Rich text of the built-in form 汇报, which is not in apply_data."""

    comments: list[JournalComment]


@struct
class JournalComment(Struct):
    commentid: Lenient[int]
    tocommentid: Lenient[int]
    """The comment it answers; 0 if none."""

    comment_userinfo: UserRef
    content: str
    comment_time: UnixTime


@struct
class JournalStat(Struct):
    template_id: str
    template_name: str
    report_range: JournalRange
    """Who is to report."""

    white_range: JournalRange
    """Who need not."""

    receivers: JournalReceivers
    cycle_begin_time: UnixTime
    cycle_end_time: UnixTime
    stat_begin_time: UnixTime
    stat_end_time: UnixTime
    report_list: list[JournalReporter]
    unreport_list: list[JournalReporter]
    report_type: Literal[2, 3, 4]
    """Reports are due 2 daily, 3 weekly, 4 monthly."""


@struct
class JournalRange(Struct):
    user_list: list[UserRef]
    party_list: list[JournalParty]
    tag_list: list[JournalTag]


@struct
class JournalParty(Struct):
    open_partyid: str


@struct
class JournalTag(Struct):
    open_tagid: str


@struct
class JournalReceivers(Struct):
    user_list: list[UserRef]
    tag_list: list[JournalTag]
    leader_list: list[JournalLeader]


@struct
class JournalLeader(Struct):
    level: int
    """1 for the direct leader."""


@struct
class JournalReporter(Struct):
    user: UserRef
    itemlist: list[JournalItem]


@struct
class JournalItem(Struct):
    journaluuid: str
    """Empty where there is no report."""

    reporttime: UnixTime | None = None
    flag: Flag | None = None
    """It was late."""
