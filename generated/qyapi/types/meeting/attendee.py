"""参会成员: generated from spec/meeting/attendee.yaml, do not edit."""

from __future__ import annotations

from typing import Literal

from qyapi_runtime.scalars import Lenient, UnixTime
from qyapi_runtime.struct import Struct, struct

__all__ = [
    "Attendee",
    "AttendeeQuality",
    "CheckDeviceInMeetingRequest",
    "CheckDeviceInMeetingResponse",
    "DeviceInMeeting",
    "GetAttendeeListRequest",
    "GetAttendeeListResponse",
    "GetQualityRequest",
    "GetQualityResponse",
    "GetRealtimeAttendeeListRequest",
    "GetRealtimeAttendeeListResponse",
    "RealtimeAttendee",
    "WaitingRecord",
    "WaitingUser",
    "WaitingroomGetCurrentUserListRequest",
    "WaitingroomGetCurrentUserListResponse",
    "WaitingroomGetUserListRequest",
    "WaitingroomGetUserListResponse",
]


@struct
class GetAttendeeListRequest(Struct):
    meetingid: str
    sub_meetingid: str | None = None
    """Needed for a series; from meeting/get_info."""

    start_time: UnixTime | None = None
    """Joined after this, at most 31 days before end_time; 31 days ago if only end_time is given; with neither, the last
    90 days. Ignored for a series.
    """

    end_time: UnixTime | None = None
    """Joined before this; now if only start_time is given. Ignored for a series."""

    cursor: str | None = None
    """From the last answer; left out at first."""

    limit: int | None = None
    """At most 100; the same for all pages."""


@struct
class GetAttendeeListResponse(Struct):
    has_more: bool
    next_cursor: str | None = None
    attendees: list[Attendee]


@struct
class GetRealtimeAttendeeListRequest(Struct):
    meetingid: str
    sub_meetingid: str | None = None
    """Needed for a series; from meeting/get_info."""

    cursor: str | None = None
    """From the last answer; left out at first."""

    limit: int | None = None
    """At most 50; the same for all pages."""


@struct
class GetRealtimeAttendeeListResponse(Struct):
    status: str | None = None
    has_more: bool
    next_cursor: str | None = None
    attendees: list[RealtimeAttendee]


@struct
class WaitingroomGetCurrentUserListRequest(Struct):
    meetingid: str
    limit: int | None = None
    """10 if left out, at most 50; the same for all pages."""

    cursor: str | None = None
    """From the last answer; left out at first."""


@struct
class WaitingroomGetCurrentUserListResponse(Struct):
    has_more: bool
    next_cursor: str | None = None
    """Only if has_more."""

    user_list: list[WaitingUser]


@struct
class WaitingroomGetUserListRequest(Struct):
    meetingid: str
    limit: int | None = None
    """20 if left out, at most 50; the same for all pages."""

    cursor: str | None = None
    """From the last answer; left out at first."""


@struct
class WaitingroomGetUserListResponse(Struct):
    has_more: bool
    next_cursor: str | None = None
    """Only if has_more."""

    user_list: list[WaitingRecord]


@struct
class CheckDeviceInMeetingRequest(Struct):
    userid: str
    instance_id_list: list[int] | None = None
    """Kinds of device, as instance_id of OperatedUser; all if left out."""

    meetingid_list: list[str]
    """Meetings of this app."""


@struct
class CheckDeviceInMeetingResponse(Struct):
    result_list: list[DeviceInMeeting]


@struct
class GetQualityRequest(Struct):
    meetingid: str
    sub_meetingid: str | None = None
    """Needed for a series; from meeting/get_info."""

    start_time: UnixTime
    """Within the last seven days. Read the first session that began then or later; a session lasts until all have left.
    """

    cursor: str | None = None
    """From the last answer; left out at first."""

    limit: int | None = None
    """At most 50, which is the default; the same for all pages."""


@struct
class GetQualityResponse(Struct):
    quality: Literal[0, 1, 2]
    """0 no data, 1 healthy, 2 with warnings."""

    audio_quality: Literal[0, 1, 2, 3, 4]
    """0 no data, 1 good to 4 bad."""

    video_quality: Literal[0, 1, 2, 3, 4]
    """0 no data, 1 good to 4 bad."""

    screen_share_quality: Literal[0, 1, 2, 3, 4]
    """0 no data, 1 good to 4 bad."""

    network_quality: Literal[0, 1, 2, 3, 4]
    """0 no data, 1 good to 4 bad."""

    problems: list[str] | None = None
    attendees: list[AttendeeQuality]
    """One for each device of an attendee, who joined first comes first."""

    next_cursor: str | None = None
    has_more: bool


@struct
class Attendee(Struct):
    tmp_openid: str | None = None
    """Stands for the attendee in this meeting."""

    userid: str
    """Empty for an outsider."""

    join_time: Lenient[UnixTime]
    quit_time: Lenient[UnixTime] | None = None
    instance_id: int
    """Kind of device, as in OperatedUser."""

    role: Literal[0, 1, 2, 3, 4, 5, 6, 7]
    """0 attendee, 1 creator, 2 host, 3 creator and host, 4 mini program, 5 mini program and host, 6 co-host, 7 creator
    and co-host.
    """

    webinar_role: Literal[0, 1, 2, 3, 4] | None = None
    """0 attendee, 1 inner guest, 2 outer guest, 3 guest by link, 4 audience."""

    join_type: Literal[0, 1, 2, 3, 4, 5, 6]
    """0 phone, 1 VoIP, 2 projection, 3 Linux SDK, 4 phone for the audio, 5 phone for the video, 6 Linux SDK by phone.
    """

    net: str | None = None
    """As WIFI; only while they attend."""

    audio_state: bool
    video_state: bool | None = None
    screen_shared_state: bool
    customer_data: str | None = None
    """Of the link they joined by."""


@struct
class RealtimeAttendee(Struct):
    userid: str
    """Empty for an outsider."""

    tmp_openid: str | None = None
    """Stands for the attendee in this meeting."""

    join_time: Lenient[UnixTime]
    instance_id: int
    """Kind of device, as in OperatedUser."""

    role: Literal[0, 1, 2, 3, 4, 5, 6, 7]
    """0 attendee, 1 creator, 2 host, 3 creator and host, 4 mini program, 5 mini program and host, 6 co-host, 7 creator
    and co-host.
    """

    join_type: Literal[0, 1, 2, 3, 4, 5, 6]
    """0 phone, 1 VoIP, 2 projection, 3 Linux SDK, 4 phone for the audio, 5 phone for the video, 6 Linux SDK by phone.
    """

    audio_state: bool
    video_state: bool
    screen_shared_state: bool


@struct
class WaitingUser(Struct):
    userid: str
    """Empty for an outsider."""

    instance_id: int
    """Kind of device, as in OperatedUser."""

    customer_data: str | None = None
    """Of the link they joined by."""

    tmp_openid: str | None = None
    """Stands for the user in this meeting."""


@struct
class WaitingRecord(Struct):
    userid: str
    """Empty for an outsider."""

    tmp_openid: str | None = None
    """Stands for the user in this meeting."""

    instance_id: int
    """Kind of device, as in OperatedUser."""

    join_time: Lenient[int]
    """Since 1970. In milliseconds."""

    quit_time: Lenient[int] | None = None
    """Since 1970. In milliseconds."""


@struct
class DeviceInMeeting(Struct):
    meetingid: str
    instance_id: int
    """Kind of device, as in OperatedUser."""


@struct
class AttendeeQuality(Struct):
    userid: str
    tmp_openid: str | None = None
    instance_id: int
    """Kind of device, as in OperatedUser."""

    quality: Literal[0, 1, 2]
    """0 no data, 1 healthy, 2 with warnings."""

    audio_quality: Literal[0, 1, 2, 3, 4]
    """0 no data, 1 good to 4 bad."""

    video_quality: Literal[0, 1, 2, 3, 4]
    """0 no data, 1 good to 4 bad."""

    screen_share_quality: Literal[0, 1, 2, 3, 4]
    """0 no data, 1 good to 4 bad."""

    network_quality: Literal[0, 1, 2, 3, 4]
    """0 no data, 1 good to 4 bad."""

    problems: list[str] | None = None
