"""预约会议管理: generated from spec/meeting/meeting.yaml, do not edit."""

from __future__ import annotations

from typing import Literal

from qyapi_runtime.scalars import Flag, Lenient, Secret, UnixTime
from qyapi_runtime.struct import Struct, struct

__all__ = [
    "CancelRequest",
    "CreateCustomerShortUrlRequest",
    "CreateCustomerShortUrlResponse",
    "CreateRequest",
    "CreateResponse",
    "CustomerShortUrl",
    "DeviceAttendee",
    "ExternalAttendee",
    "GetCustomerShortUrlRequest",
    "GetCustomerShortUrlResponse",
    "GetGuestsRequest",
    "GetGuestsResponse",
    "GetInfoRequest",
    "GetInviteesRequest",
    "GetInviteesResponse",
    "GetUserMeetingidRequest",
    "GetUserMeetingidResponse",
    "Guest",
    "Invitee",
    "Invitees",
    "MeetingAttendees",
    "MeetingInfo",
    "MeetingInfoSettings",
    "MeetingSettings",
    "MemberAttendee",
    "Reminders",
    "SetGuestsRequest",
    "SetInviteesRequest",
    "SubMeeting",
    "SubRepeat",
    "UpdateRequest",
    "UpdateResponse",
    "Users",
]


@struct
class CreateRequest(Struct):
    admin_userid: str
    """The member who manages the meeting."""

    title: str
    """1 to 255 characters; older pages say at most 40 bytes."""

    meeting_start: UnixTime | None = None
    """In the future."""

    meeting_duration: int | None = None
    """300 to 86399. In seconds."""

    description: str | None = None
    """At most 500 bytes or characters."""

    location: str | None = None
    """At most 18 Chinese or 36 other characters; older pages say 128."""

    agentid: int | None = None
    """Only for old third-party suites of several apps."""

    invitees: Invitees | None = None
    """At most 300, further ones through meeting/set_invitees."""

    guests: list[Guest] | None = None
    """Outsiders, invited by phone number."""

    settings: MeetingSettings | None = None
    cal_id: str | None = None
    """Put it into this calendar, which this app must have made; needed for third-party apps."""

    reminders: Reminders | None = None


@struct
class CreateResponse(Struct):
    meetingid: str
    meeting_code: str | None = None
    """Number to join by."""

    meeting_link: str | None = None
    excess_users: list[str] | None = None
    """Those invited who may not take part in a meeting, for lack of a licence."""


@struct
class UpdateRequest(Struct):
    meetingid: str
    title: str | None = None
    """1 to 255 characters; older pages say at most 40 bytes."""

    meeting_start: UnixTime | None = None
    """In the future; only together with meeting_duration."""

    meeting_duration: int | None = None
    """300 to 86399; only together with meeting_start. In seconds."""

    description: str | None = None
    """At most 500 bytes or characters."""

    location: str | None = None
    """At most 18 Chinese or 36 other characters; older pages say 128."""

    agentid: int | None = None
    """Only for old third-party suites of several apps."""

    invitees: Invitees | None = None
    """At most 300, further ones through meeting/set_invitees."""

    guests: list[Guest] | None = None
    settings: MeetingSettings | None = None
    cal_id: str | None = None
    """Put it into this calendar, which this app must have made; needed for third-party apps."""

    reminders: Reminders | None = None


@struct
class UpdateResponse(Struct):
    excess_users: list[str] | None = None
    """Those invited who may not take part in a meeting, for lack of a licence."""


@struct
class CancelRequest(Struct):
    meetingid: str
    sub_meetingid: str | None = None
    """One meeting of a series; left out, the whole series."""


@struct
class GetInfoRequest(Struct):
    meetingid: str | None = None
    """This or meeting_code is needed."""

    meeting_code: str | None = None
    """This or meetingid is needed."""

    sub_meetingid: str | None = None
    """One meeting of a series."""


@struct
class GetUserMeetingidRequest(Struct):
    userid: str
    cursor: str | None = None
    """From the last answer; left out or 0 at first."""

    begin_time: UnixTime | None = None
    end_time: UnixTime | None = None
    """At most 180 days after begin_time; now if both are left out."""

    limit: int | None = None
    """At most 100, which is the default."""


@struct
class GetUserMeetingidResponse(Struct):
    next_cursor: str | None = None
    """Empty after the last page."""

    meetingid_list: list[str]


@struct
class GetInviteesRequest(Struct):
    meetingid: str
    cursor: str | None = None
    """From the last answer; left out at first."""


@struct
class GetInviteesResponse(Struct):
    has_more: bool
    next_cursor: str | None = None
    invitees: list[Invitee]


@struct
class SetInviteesRequest(Struct):
    meetingid: str
    invitees: list[Invitee] | None = None
    """At most 2000, fewer where the corp has bought smaller meetings."""


@struct
class GetGuestsRequest(Struct):
    meetingid: str


@struct
class GetGuestsResponse(Struct):
    meetingid: str
    meeting_code: str
    title: str
    guests: list[Guest]


@struct
class SetGuestsRequest(Struct):
    meetingid: str
    guests: list[Guest]


@struct
class CreateCustomerShortUrlRequest(Struct):
    meetingid: str
    customer_data: str
    """Base64 of {"ver": "1.0", "userData": "..."}, at most 256 bytes. Comes back with the attendee who joins by the
    link.
    """


@struct
class CreateCustomerShortUrlResponse(Struct):
    meeting_short_url_customer_data: CustomerShortUrl


@struct
class GetCustomerShortUrlRequest(Struct):
    meetingid: str


@struct
class GetCustomerShortUrlResponse(Struct):
    meeting_short_url_customer_data_list: list[CustomerShortUrl]


@struct
class Invitees(Struct):
    userid: list[str] | None = None
    device_sn: list[str] | None = None
    """Meeting devices."""


@struct
class Invitee(Struct):
    userid: str


@struct
class Users(Struct):
    userid: list[str] | None = None


@struct
class Guest(Struct):
    """An outsider, invited by phone number."""

    area: str
    """Country code, as 86."""

    phone_number: str
    guest_name: str | None = None
    """At most 16 characters."""


@struct
class MeetingSettings(Struct):
    password: Secret | None = None
    """4 to 6 digits."""

    enable_waiting_room: bool | None = None
    """Default false."""

    allow_enter_before_host: bool | None = None
    """Default true."""

    enable_enter_mute: Literal[0, 1, 2] | None = None
    """Mute who joins: 0 never, 1 always, 2 when there are more than six (default)."""

    allow_unmute_self: bool | None = None
    """Default true."""

    mute_all: bool | None = None
    """Must be true where allow_unmute_self is false, and has no effect otherwise."""

    allow_external_user: bool | None = None
    """Whether others than members of the corp may join; default true."""

    enable_screen_watermark: bool | None = None
    """Default false."""

    watermark_type: Literal[0, 1] | None = None
    """0 one line (default), 1 several; with enable_screen_watermark."""

    auto_record_type: Literal["none", "local", "cloud"] | None = None
    """Where to record from the start."""

    attendee_join_auto_record: bool | None = None
    """Record when the first attendee joins, not only when the host does; default false, only with auto_record_type
    cloud.
    """

    enable_host_pause_auto_record: bool | None = None
    """Whether hosts may pause and stop the recording; default true, only with auto_record_type cloud."""

    enable_interpreter: bool | None = None
    """Simultaneous interpretation; default false."""

    enable_doc_upload_permission: bool | None = None
    enable_enroll: bool | None = None
    """Attendees have to register."""

    enable_host_key: bool | None = None
    """Default false."""

    host_key: Secret | None = None
    """Six digits that make whoever enters them the host; made up if left out."""

    hosts: Users | None = None
    """At most 10; for corps with the advanced features."""

    remind_scope: Literal[1, 2, 3, 4] | None = None
    """Whom a call reminds at the start: 1 nobody, 2 the hosts (default), 3 all invited, 4 ring_users."""

    ring_users: Users | None = None
    """With remind_scope 4; nobody if left out."""


@struct
class Reminders(Struct):
    """Whether the meeting repeats, and when to remind of it."""

    is_repeat: Flag | None = None
    repeat_type: Literal[0, 1, 2, 7] | None = None
    """0 daily, 1 weekly, 2 monthly, 7 on working days (not with is_custom_repeat)."""

    is_custom_repeat: Flag | None = None
    """Whether repeat_interval, then required, repeat_day_of_week and repeat_day_of_month apply."""

    repeat_until_type: Literal[0, 1] | None = None
    """The series ends 0 at repeat_until (default), 1 after repeat_until_count meetings."""

    repeat_until_count: int | None = None
    """At most 200, monthly 50; 7 if left out when the meeting is made."""

    repeat_until: UnixTime | None = None
    """With repeat_until_type 0. If left out, a week from now when the meeting is made, as late as allowed when it is
    changed.
    """

    repeat_interval: int | None = None
    """Every how many days, weeks or months."""

    repeat_day_of_week: list[int] | None = None
    """1 Monday to 7 Sunday; that of meeting_start is added."""

    repeat_day_of_month: list[int] | None = None
    """1 to 31; that of meeting_start is added."""

    remind_before: list[int] | None = None
    """Before the start, of 0, 300, 900, 3600, 86400; anything else counts as 0. No reminder if left out. In seconds."""


@struct
class MeetingInfo(Struct):
    meetingid: str | None = None
    admin_userid: str
    title: str
    meeting_start: UnixTime
    meeting_duration: int
    """In seconds."""

    description: str
    location: str | None = None
    main_department: int | None = None
    """Of the manager."""

    status: Literal[1, 2, 3, 4, 5]
    """1 to come, 2 running, 3 over, 4 cancelled, 5 expired."""

    meeting_type: Literal[0, 1, 2, 3, 5, 6] | None = None
    """0 once, 1 a series, 2 for WeChat, 3 projection in a Rooms room, 5 by a personal meeting number, 6 a webinar."""

    agentid: int | None = None
    attendees: MeetingAttendees
    guests: list[Guest] | None = None
    settings: MeetingInfoSettings
    cal_id: str | None = None
    reminders: Reminders | None = None
    meeting_code: str | None = None
    meeting_link: str | None = None
    has_vote: bool | None = None
    """There is a poll."""

    sub_meetings: list[SubMeeting] | None = None
    """Meetings of a series."""

    has_more_sub_meeting: Flag | None = None
    """Whether there are more than sub_meetings shows."""

    remain_sub_meetings: int | None = None
    """Number of meetings of the series to come."""

    current_sub_meetingid: str | None = None
    """The meeting of the series that runs or comes next."""

    sub_repeat_list: list[SubRepeat] | None = None
    """The parts of a series that was changed from some meeting on."""


@struct
class MeetingAttendees(Struct):
    member: list[MemberAttendee] | None = None
    tmp_external_user: list[ExternalAttendee] | None = None
    device: list[DeviceAttendee] | None = None


@struct
class MemberAttendee(Struct):
    userid: str
    status: int
    """1 has taken part, 2 has not."""

    first_join_time: UnixTime | None = None
    last_quit_time: UnixTime | None = None
    total_join_count: int | None = None
    cumulative_time: int | None = None
    """In seconds."""


@struct
class ExternalAttendee(Struct):
    tmp_external_userid: str
    """Valid for this meeting."""

    status: int
    """1 has taken part, 2 has not."""

    first_join_time: UnixTime | None = None
    last_quit_time: UnixTime | None = None
    total_join_count: int | None = None
    cumulative_time: int | None = None
    """In seconds."""


@struct
class DeviceAttendee(Struct):
    device_sn: str
    status: int


@struct
class MeetingInfoSettings(Struct):
    need_password: bool | None = None
    password: Secret | None = None
    enable_waiting_room: bool | None = None
    allow_enter_before_host: bool | None = None
    enable_enter_mute: Lenient[Literal[0, 1, 2]] | None = None
    """Mute who joins: 0 never, 1 always, 2 when there are more than six."""

    enable_enter_mute_type: int | None = None
    allow_unmute_self: bool | None = None
    mute_all: bool | None = None
    allow_external_user: bool | None = None
    enable_screen_watermark: bool | None = None
    watermark_type: Literal[0, 1] | None = None
    """0 one line, 1 several."""

    auto_record_type: Literal["none", "local", "cloud"] | None = None
    """Where to record from the start."""

    attendee_join_auto_record: bool | None = None
    enable_host_pause_auto_record: bool | None = None
    enable_interpreter: bool | None = None
    enable_doc_upload_permission: bool | None = None
    enable_enroll: bool | None = None
    enable_host_key: bool | None = None
    host_key: Secret | None = None
    remind_scope: Literal[1, 2, 3, 4] | None = None
    """Whom a call reminds at the start: 1 nobody, 2 the hosts, 3 all invited, 4 ring_users."""

    hosts: Users | None = None
    current_hosts: Users | None = None
    co_hosts: Users | None = None
    ring_users: Users | None = None


@struct
class SubMeeting(Struct):
    """One meeting of a series."""

    sub_meetingid: str
    status: Literal[0, 1]
    """0 exists, 1 deleted."""

    start_time: UnixTime
    end_time: UnixTime
    title: str
    repeat_id: str | None = None
    """Part of the series, in sub_repeat_list."""


@struct
class SubRepeat(Struct):
    """How a part of a series repeats."""

    repeat_id: str
    repeat_type: Literal[0, 1, 2, 7]
    """0 daily, 1 weekly, 2 monthly, 7 on working days."""

    is_custom_repeat: Flag | None = None
    repeat_until_type: Literal[0, 1] | None = None
    """It ends 0 at repeat_until, 1 after repeat_until_count meetings."""

    repeat_until_count: int | None = None
    repeat_until: UnixTime | None = None
    repeat_interval: int | None = None
    """Every how many days, weeks or months."""

    repeat_day_of_week: list[int] | None = None
    """1 Monday to 7 Sunday."""

    repeat_day_of_month: list[int] | None = None
    """1 to 31."""


@struct
class CustomerShortUrl(Struct):
    meeting_short_url: str
    customer_data: str
