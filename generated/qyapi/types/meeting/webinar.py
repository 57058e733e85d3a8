"""网络研讨会管理: generated from spec/meeting/webinar.yaml, do not edit."""

from __future__ import annotations

from typing import Literal

from qyapi_runtime.scalars import Flag, IntString, Lenient, Secret, UnixTime
from qyapi_runtime.struct import Struct, Unknown, struct

from qyapi.types.meeting.enroll import AttendeeEnroll, Enroll, EnrollEntry, EnrollId, EnrollQuestion, ImportedEnroll

__all__ = [
    "Webinar",
    "WebinarCancelRequest",
    "WebinarCreateRequest",
    "WebinarCreateResponse",
    "WebinarEnrollApproveRequest",
    "WebinarEnrollApproveResponse",
    "WebinarEnrollDeleteRequest",
    "WebinarEnrollDeleteResponse",
    "WebinarEnrollGetConfigRequest",
    "WebinarEnrollGetConfigResponse",
    "WebinarEnrollImportRequest",
    "WebinarEnrollImportResponse",
    "WebinarEnrollListRequest",
    "WebinarEnrollListResponse",
    "WebinarEnrollQueryByTmpOpenidRequest",
    "WebinarEnrollQueryByTmpOpenidResponse",
    "WebinarEnrollSetConfigRequest",
    "WebinarEnrollSetConfigResponse",
    "WebinarGetRequest",
    "WebinarGuest",
    "WebinarHost",
    "WebinarListGuestRequest",
    "WebinarListGuestResponse",
    "WebinarMediaSetting",
    "WebinarUpdateGuestListRequest",
    "WebinarUpdateRequest",
    "WebinarUpdateWarmUpRequest",
]


@struct
class WebinarCreateRequest(Struct):
    admin_userid: str
    """The member who manages the webinar."""

    title: str
    """1 to 255 characters."""

    sponsor: str | None = None
    """1 to 40 characters."""

    start_time: Lenient[IntString]
    """Unix time in seconds, not more than half an hour ago."""

    end_time: Lenient[IntString]
    """Unix time in seconds."""

    admission_type: Literal[0, 1, 2]
    """Who may watch: 0 everybody, 1 those registered, 2 those with the password."""

    hosts: list[WebinarHost] | None = None
    """The manager if left out."""

    password: Secret | None = None
    """4 to 6 digits; needed with admission_type 2, else ignored."""

    cover_url: str | None = None
    """PNG or JPEG of at most 5 MB, larger than 640×360; needs activity_page. An event tells when it has been fetched.
    """

    description: str | None = None
    """At most 5000 characters; needs activity_page."""

    enable_guest_invite_link: bool | None = None
    """Whether there is a link that makes people guests; default false."""

    media_setting: WebinarMediaSetting | None = None
    enable_qa: bool | None = None
    """Whether questions can be asked; default true."""

    sensitive_words: list[str] | None = None
    """Not to be used in the chat; at most 50 of 10 Chinese characters."""

    enable_manual_check: bool | None = None
    """Whether messages appear only once checked; default false."""

    activity_page: bool | None = None
    """Whether there is a page about the webinar; default true."""

    display_number_of_attendees: Flag | None = None
    """Whether that page tells how many come; default 1."""

    playback_for_audience: bool
    """Whether the audience may see the recording; needs auto_record_type cloud."""

    preparation_mode: bool | None = None


@struct
class WebinarCreateResponse(Struct):
    title: str
    meetingid: str
    meeting_code: str
    start_time: Lenient[UnixTime]
    end_time: Lenient[UnixTime]
    admission_type: Literal[0, 1, 2]
    """Who may watch: 0 everybody, 1 those registered, 2 those with the password."""

    password: Secret | None = None
    audience_join_link: str | None = None
    guest_join_link: str | None = None
    manual_check_link: str | None = None
    manual_check_password: Secret | None = None


@struct
class WebinarUpdateRequest(Struct):
    meetingid: str
    title: str
    """1 to 255 characters."""

    sponsor: str | None = None
    """1 to 40 characters."""

    start_time: Lenient[IntString]
    """Unix time in seconds, not more than half an hour ago."""

    end_time: Lenient[IntString]
    """Unix time in seconds."""

    admission_type: Literal[0, 1, 2]
    """Who may watch: 0 everybody, 1 those registered, 2 those with the password."""

    hosts: list[WebinarHost] | None = None
    """Replaces the hosts."""

    password: Secret | None = None
    """4 to 6 digits; needed with admission_type 2, else ignored."""

    cover_url: str | None = None
    """PNG or JPEG of at most 5 MB, larger than 640×360; needs activity_page. An event tells when it has been fetched.
    """

    description: str | None = None
    """At most 5000 characters; needs activity_page."""

    enable_guest_invite_link: bool | None = None
    """Whether there is a link that makes people guests; default false."""

    media_setting: WebinarMediaSetting | None = None
    enable_qa: bool | None = None
    """Whether questions can be asked; default true."""

    sensitive_words: list[str] | None = None
    """Not to be used in the chat; at most 50 of 10 Chinese characters."""

    enable_manual_check: bool | None = None
    """Whether messages appear only once checked; default false."""

    activity_page: bool | None = None
    """Whether there is a page about the webinar; default true."""

    display_number_of_attendees: Flag | None = None
    """Whether that page tells how many come; default 1."""

    playback_for_audience: bool
    """Whether the audience may see the recording; needs auto_record_type cloud."""

    preparation_mode: bool | None = None


@struct
class WebinarCancelRequest(Struct):
    meetingid: str


@struct
class WebinarGetRequest(Struct):
    meetingid: str | None = None
    """This or meeting_code is needed; this goes first."""

    meeting_code: str | None = None


@struct
class WebinarListGuestRequest(Struct):
    meetingid: str | None = None
    """This or meeting_code is needed; this goes first."""

    meeting_code: str | None = None


@struct
class WebinarListGuestResponse(Struct):
    guests: list[WebinarGuest]


@struct
class WebinarUpdateGuestListRequest(Struct):
    meetingid: str
    guests: list[WebinarGuest]


@struct
class WebinarUpdateWarmUpRequest(Struct):
    meetingid: str
    warm_up_picture: str | None = None
    """URL of a PNG or JPG of at most 5 MB, best of 1280×720. Goes before the video."""

    warm_up_video: str | None = None
    """URL of an MP4 of at most 1 GB, best of 1280×720."""

    allow_attendees_invite_others: bool | None = None
    """Default true."""


@struct
class WebinarEnrollSetConfigRequest(Struct):
    meetingid: str
    approve_type: Literal[1, 2] | None = None
    """1 everybody is let in (default), 2 after approval."""

    is_collect_question: Literal[1, 2] | None = None
    """1 no questions (default), 2 ask question_list."""

    no_registration_needed_for_staff: bool | None = None
    """Whether members of the corp need not register; default false."""

    question_list: list[EnrollQuestion] | None = None
    """With is_collect_question 2."""


@struct
class WebinarEnrollSetConfigResponse(Struct):
    question_count: int
    """0 if no questions are asked."""


@struct
class WebinarEnrollGetConfigRequest(Struct):
    meetingid: str


@struct
class WebinarEnrollGetConfigResponse(Struct):
    approve_type: Literal[1, 2]
    """1 everybody is let in, 2 after approval."""

    is_collect_question: Literal[1, 2]
    """1 no questions, 2 asks question_list."""

    no_registration_needed_for_staff: bool
    """Whether members of the corp need not register."""

    question_list: list[EnrollQuestion]


@struct
class WebinarEnrollQueryByTmpOpenidRequest(Struct):
    meetingid: str
    tmp_openid_list: list[str]
    """From meeting/get_attendee_list, at most 500."""

    sorting_rules: Literal[1, 2] | None = None
    """Which comes first of somebody's registrations: 1 that imported by phone number (default), 2 their own."""


@struct
class WebinarEnrollQueryByTmpOpenidResponse(Struct):
    enroll_id_list: list[AttendeeEnroll] | None = None
    """Those who registered; absent if nobody did."""


@struct
class WebinarEnrollListRequest(Struct):
    meetingid: str
    status: Literal[0, 1, 2, 3] | None = None
    """0 all (default), 1 to be approved, 2 refused, 3 approved."""

    cursor: str | None = None
    """From the last answer; left out at first."""

    limit: int | None = None
    """At most 50, which is the default; the same for all pages."""


@struct
class WebinarEnrollListResponse(Struct):
    has_more: bool
    next_cursor: str | None = None
    enroll_list: list[Enroll]


@struct
class WebinarEnrollApproveRequest(Struct):
    meetingid: str
    enroll_id_list: list[str]
    action: Literal[1, 2, 3]
    """1 take back an approval, so that it is to be approved again, 2 refuse, 3 approve."""


@struct
class WebinarEnrollApproveResponse(Struct):
    handled_count: int


@struct
class WebinarEnrollImportRequest(Struct):
    meetingid: str
    enroll_list: list[EnrollEntry]


@struct
class WebinarEnrollImportResponse(Struct):
    total_count: int
    """Those registered."""

    enroll_list: list[ImportedEnroll]


@struct
class WebinarEnrollDeleteRequest(Struct):
    meetingid: str
    enroll_id_list: list[EnrollId]


@struct
class WebinarEnrollDeleteResponse(Struct):
    total_count: int
    """Those deleted."""


@struct
class WebinarHost(Struct):
    userid: str


@struct
class WebinarMediaSetting(Struct):
    enable_enter_mute: bool | None = None
    """Mute guests who join; default true."""

    mute_enable_join: bool | None = None
    """Deprecated: in one official sample only, use enable_enter_mute."""

    allow_unmute_self: bool | None = None
    """Guests may unmute themselves; default true."""

    allow_enter_before_host: bool | None = None
    """Guests may come before the host; default true."""

    enable_screen_watermark: bool | None = None
    """Default false."""

    watermark_type: Literal[0, 1] | None = None
    """0 one line (default), 1 several; with enable_screen_watermark."""

    allow_external_user: bool | None = None
    """The page of webinar/create says that true lets everybody in and false only members; those of webinar/update and
    webinar/get say the opposite. Left out, everybody may come.
    """

    auto_record_type: Literal["none", "local", "cloud"] | None = None
    """Where to record from the start."""

    attendee_join_auto_record: bool | None = None
    """Record when the first attendee joins, not only when the host does; default false, only with auto_record_type
    cloud.
    """

    enable_host_pause_auto_record: bool | None = None
    """Whether hosts may pause and stop the recording; default true, only with auto_record_type cloud."""


@struct
class Webinar(Struct):
    meetingid: str
    meeting_code: str | None = None
    title: str | None = None
    subject: str | None = None
    """Another name of title."""

    sponsor: str
    start_time: Lenient[UnixTime]
    end_time: Lenient[UnixTime]
    status: (
        Literal[
            "MEETING_STATE_INVALID",
            "MEETING_STATE_INIT",
            "MEETING_STATE_CANCELLED",
            "MEETING_STATE_STARTED",
            "MEETING_STATE_ENDED",
            "MEETING_STATE_ABOUT_TO_START",
            "MEETING_STATE_RECYCLED",
        ]
        | None
    ) = None
    """Unknown, to come, cancelled, running, deleted, due but empty, or its number has been given back."""

    admission_type: Literal[0, 1, 2]
    """Who may watch: 0 everybody, 1 those registered, 2 those with the password."""

    hosts: list[WebinarHost] | None = None
    password: Secret | None = None
    cover_url: str | None = None
    description: str | None = None
    enable_guest_invite_link: bool
    audience_join_link: str | None = None
    guest_join_link: str | None = None
    media_setting: WebinarMediaSetting
    enable_qa: bool
    manual_check_link: str | None = None
    manual_check_password: Secret | None = None
    activity_page: bool
    display_number_of_attendees: Lenient[Flag]
    playback_for_audience: bool
    playback_url: str | None = None
    preparation_mode: bool
    warm_up_picture: str | None = None
    warm_up_video: str | None = None
    allow_attendees_invite_others: bool


@struct
class WebinarGuest(Struct):
    guest_type: Literal[1, 2, 3]
    """1 member, 2 outsider, 3 came by the link for guests (only when read)."""

    userid: str | None = None
    """Needed for a member."""

    area: Lenient[str] | None = None
    """Country code, as 86; needed for an outsider."""

    phone_number: str | None = None
    """Needed for an outsider; absent for who came by the link."""

    guest_name: str | None = None
    """1 to 16 characters; needed for an outsider."""

    email: str | None = None
    """Absent for who came by the link."""
