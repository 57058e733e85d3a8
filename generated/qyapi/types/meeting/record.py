"""录制管理: generated from spec/meeting/record.yaml, do not edit."""

from __future__ import annotations

from typing import Literal

from qyapi_runtime.scalars import Flag, Lenient, OneOrMany, Secret, UnixTime
from qyapi_runtime.struct import Struct, struct

__all__ = [
    "Paragraph",
    "ParagraphTimes",
    "RecordDeleteFileRequest",
    "RecordDeleteRequest",
    "RecordDownload",
    "RecordFile",
    "RecordFileLinks",
    "RecordGetFileListRequest",
    "RecordGetFileListResponse",
    "RecordGetFileRequest",
    "RecordGetFileResponse",
    "RecordGetStatisticsRequest",
    "RecordGetStatisticsResponse",
    "RecordListRequest",
    "RecordListResponse",
    "RecordMeeting",
    "RecordStatistics",
    "RecordTranscriptGetDetailRequest",
    "RecordTranscriptGetDetailResponse",
    "RecordTranscriptGetParagraphListRequest",
    "RecordTranscriptGetParagraphListResponse",
    "RecordTranscriptSearchRequest",
    "RecordTranscriptSearchResponse",
    "RecordUpdateSharingConfigRequest",
    "Sentence",
    "SharingConfig",
    "Speaker",
    "Transcript",
    "TranscriptHit",
    "TranscriptTimeline",
    "Word",
]


@struct
class RecordListRequest(Struct):
    meetingid: str | None = None
    """One of this, meeting_code and userid is needed; this goes first."""

    meeting_code: str | None = None
    """Goes before userid."""

    userid: str | None = None
    start_time: UnixTime
    end_time: UnixTime
    """At most 31 days after start_time."""

    cursor: str | None = None
    """From the last answer; left out at first."""

    limit: int | None = None
    """10 if left out, at most 20; the same for all pages."""


@struct
class RecordListResponse(Struct):
    record_meetings: list[RecordMeeting] | None = None
    record_list: list[RecordMeeting] | None = None
    """Another name of record_meetings."""

    has_more: bool | None = None
    next_cursor: str | None = None


@struct
class RecordGetFileListRequest(Struct):
    meeting_record_id: str
    meetingid: str


@struct
class RecordGetFileListResponse(Struct):
    meeting_record_id: str
    meetingid: str
    meeting_code: str
    title: str
    record_files: list[RecordFileLinks]


@struct
class RecordGetFileRequest(Struct):
    record_file_id: str
    meetingid: str


@struct
class RecordGetFileResponse(Struct):
    record_file_id: str
    meetingid: str
    meeting_code: str
    view_address: str
    """Link to play it."""

    download_address: str
    """Valid for six hours."""

    download_address_file_type: str
    """As mp4."""

    audio_address: str
    """Valid for six hours."""

    audio_address_file_type: str
    """As m4a."""

    meeting_summary: OneOrMany[RecordDownload] | None = None
    """Minutes of the meeting."""

    ai_meeting_transcripts: list[RecordDownload] | None = None
    """What was said, improved by AI."""

    record_name: str | None = None
    """Of the file."""

    start_time: Lenient[int] | None = None
    """Since 1970. In milliseconds."""

    end_time: Lenient[int] | None = None
    """Since 1970. In milliseconds."""

    meeting_record_name: str | None = None
    """Of the whole recording."""


@struct
class RecordDeleteRequest(Struct):
    meetingid: str
    meeting_record_id: str


@struct
class RecordDeleteFileRequest(Struct):
    meetingid: str
    record_file_id: str


@struct
class RecordUpdateSharingConfigRequest(Struct):
    meetingid: str
    meeting_record_id: str
    sharing_config: SharingConfig | None = None


@struct
class RecordGetStatisticsRequest(Struct):
    meeting_record_id: str
    meetingid: str | None = None
    start_time: UnixTime | None = None
    """31 days ago if left out."""

    end_time: UnixTime | None = None
    """At most 31 days after start_time."""


@struct
class RecordGetStatisticsResponse(Struct):
    summaries: list[RecordStatistics]


@struct
class RecordTranscriptGetDetailRequest(Struct):
    record_file_id: str
    meetingid: str
    pid: str | None = None
    """First paragraph to read; from the start if left out."""

    limit: int | None = None
    """Number of paragraphs; all if left out."""


@struct
class RecordTranscriptGetDetailResponse(Struct):
    has_more: bool
    """Only true where pid or limit cut the answer short."""

    transcripts: Transcript


@struct
class RecordTranscriptGetParagraphListRequest(Struct):
    record_file_id: str
    meetingid: str


@struct
class RecordTranscriptGetParagraphListResponse(Struct):
    audio_detect: Literal[0, 1]
    """Whether speakers at one device have been told apart: 0 not yet, 1 done or not needed."""

    paragraphs: list[ParagraphTimes]


@struct
class RecordTranscriptSearchRequest(Struct):
    record_file_id: str
    meetingid: str
    text: str


@struct
class RecordTranscriptSearchResponse(Struct):
    hits: list[TranscriptHit]
    timelines: list[TranscriptTimeline]


@struct
class RecordMeeting(Struct):
    meeting_record_id: str
    meetingid: str
    meeting_code: str
    host_user_id: str
    """Userid."""

    meeting_start_time: int
    """Since 1970. In milliseconds."""

    title: str
    state: Literal[1, 3]
    """1 being recorded, 3 ready."""

    record_files: list[RecordFile] | None = None
    """With state 3."""

    record_file_list: list[RecordFile] | None = None
    """Another name of record_files."""


@struct
class RecordFile(Struct):
    record_file_id: str
    record_start_time: int
    """Since 1970. In milliseconds."""

    record_end_time: int
    """Since 1970. In milliseconds."""

    record_size: int
    """In bytes."""

    sharing_state: Flag
    """It is shared; only then has it the fields that follow."""

    sharing_url: str | None = None
    required_same_corp: bool | None = None
    """Only for members of the corp."""

    required_attendee: bool | None = None
    """Only for attendees."""

    password: Secret | None = None
    sharing_expire: int | None = None
    """Until when it is shared, in SharingConfig a time since 1970; 0 for ever. In milliseconds."""

    allow_download: bool | None = None


@struct
class RecordFileLinks(Struct):
    record_file_id: str
    view_address: str
    """Link to play it."""

    download_address: str
    """Valid for six hours."""

    download_address_file_type: str
    """As mp4."""

    audio_address: str
    """Valid for six hours."""

    audio_address_file_type: str
    """As m4a."""

    meeting_summary: list[RecordDownload] | None = None
    """Minutes of the meeting."""


@struct
class RecordDownload(Struct):
    download_address: str
    """Valid for an hour."""

    file_type: str
    """As txt, pdf or docx."""


@struct
class SharingConfig(Struct):
    enable_sharing: bool | None = None
    """Default true; with false nothing else may be set."""

    sharing_auth_type: Literal[0, 1, 2, 3, 4, 5] | None = None
    """Who may see it: 0 who is signed in, 1 members of the corp, 2 attendees, 3 everybody, 4 who has been approved, 5
    who got a link for WeChat; 4 and 5 not for Rooms.
    """

    enable_password: bool | None = None
    """Default true."""

    password: Secret | None = None
    """Needed with enable_password true, not allowed with false."""

    enable_sharing_expire: bool | None = None
    """Default false."""

    sharing_expire: int | None = None
    """When sharing ends, since 1970; needed with enable_sharing_expire true, not allowed with false. In milliseconds.
    """

    allow_download: bool | None = None
    """Default false."""


@struct
class RecordStatistics(Struct):
    date: str
    """As 2033-01-01."""

    view_count: int
    download_count: int


@struct
class Transcript(Struct):
    paragraphs: list[Paragraph]
    keywords: list[str]
    audio_detect: Literal[0, 1]
    """Whether speakers at one device have been told apart: 0 not yet, 1 done or not needed."""


@struct
class Paragraph(Struct):
    pid: str
    start_time: int
    """Into the recording. In milliseconds."""

    end_time: int
    """Into the recording. In milliseconds."""

    speaker_info: Speaker
    sentences: list[Sentence]


@struct
class Speaker(Struct):
    userid: str | None = None
    """Absent for people outside the corp."""


@struct
class Sentence(Struct):
    sid: str
    start_time: int
    """Into the recording. In milliseconds."""

    end_time: int
    """Into the recording. In milliseconds."""

    words: list[Word]


@struct
class Word(Struct):
    wid: str
    start_time: int
    """Into the recording. In milliseconds."""

    end_time: int
    """Into the recording. In milliseconds."""

    text: str


@struct
class ParagraphTimes(Struct):
    pid: str
    start_time: int
    """Into the recording. In milliseconds."""

    end_time: int
    """Into the recording. In milliseconds."""


@struct
class TranscriptHit(Struct):
    pid: str
    sid: str
    offset: int
    """Of the text, in words."""

    length: int
    """Of the match."""


@struct
class TranscriptTimeline(Struct):
    pid: str
    sid: str
    start_time: int
    """Into the recording. In milliseconds."""
