"""会议室: generated from spec/oa/meetingroom.yaml, do not edit."""

from __future__ import annotations

from typing import Literal

from qyapi_runtime.scalars import Flag, OneOrMany, UnixTime
from qyapi_runtime.struct import Struct, struct

__all__ = [
    "Coordinate",
    "MeetingRoom",
    "MeetingRoomRange",
    "MeetingroomAddRequest",
    "MeetingroomAddResponse",
    "MeetingroomBookByMeetingRequest",
    "MeetingroomBookByMeetingResponse",
    "MeetingroomBookByScheduleRequest",
    "MeetingroomBookByScheduleResponse",
    "MeetingroomBookRequest",
    "MeetingroomBookResponse",
    "MeetingroomBookinfoGetRequest",
    "MeetingroomBookinfoGetResponse",
    "MeetingroomCancelBookRequest",
    "MeetingroomDelRequest",
    "MeetingroomEditRequest",
    "MeetingroomGetBookingInfoByMeetingIdRequest",
    "MeetingroomGetBookingInfoByMeetingIdResponse",
    "MeetingroomGetBookingInfoRequest",
    "MeetingroomGetBookingInfoResponse",
    "MeetingroomListRequest",
    "MeetingroomListResponse",
    "RoomBooking",
    "RoomBookings",
]


@struct
class MeetingroomAddRequest(Struct):
    name: str
    """At most 30 characters."""

    capacity: int
    """Number of people."""

    city: str | None = None
    """Given together with building and floor, or not at all."""

    building: str | None = None
    floor: str | None = None
    equipment: list[int] | None = None
    """1 television, 2 telephone, 3 projector, 4 whiteboard, 5 video."""

    coordinate: Coordinate | None = None
    """Of the building."""

    range: MeetingRoomRange | None = None
    """Who may book it; everyone if left out."""


@struct
class MeetingroomAddResponse(Struct):
    meetingroom_id: int


@struct
class MeetingroomListRequest(Struct):
    city: str | None = None
    building: str | None = None
    """Only with city."""

    floor: str | None = None
    """Only with building."""

    equipment: list[int] | None = None
    """1 television, 2 telephone, 3 projector, 4 whiteboard, 5 video."""


@struct
class MeetingroomListResponse(Struct):
    meetingroom_list: list[MeetingRoom]


@struct
class MeetingroomEditRequest(Struct):
    meetingroom_id: int
    name: str | None = None
    """At most 30 characters."""

    capacity: int | None = None
    """Number of people."""

    city: str | None = None
    """Given together with building and floor, or not at all."""

    building: str | None = None
    floor: str | None = None
    equipment: list[int] | None = None
    """1 television, 2 telephone, 3 projector, 4 whiteboard, 5 video."""

    coordinate: Coordinate | None = None
    """Of a new building."""

    range: MeetingRoomRange | None = None
    """Who may book it; replaces all of them."""


@struct
class MeetingroomDelRequest(Struct):
    meetingroom_id: int


@struct
class MeetingroomGetBookingInfoRequest(Struct):
    meetingroom_id: int | None = None
    start_time: UnixTime | None = None
    """Now if left out."""

    end_time: UnixTime | None = None
    """On the day of start_time; the end of today if left out."""

    city: str | None = None
    building: str | None = None
    """Only with city."""

    floor: str | None = None
    """Only with building."""


@struct
class MeetingroomGetBookingInfoResponse(Struct):
    booking_list: list[RoomBookings]


@struct
class MeetingroomBookRequest(Struct):
    meetingroom_id: int
    subject: str | None = None
    start_time: UnixTime
    end_time: UnixTime
    booker: str
    """Userid."""

    attendees: list[str] | None = None
    """Userids."""


@struct
class MeetingroomBookResponse(Struct):
    booking_id: str
    schedule_id: str
    meeting_id: str | None = None
    """Deprecated: no longer documented, use booking_id."""


@struct
class MeetingroomBookByScheduleRequest(Struct):
    meetingroom_id: int
    schedule_id: str
    booker: str
    """Userid."""


@struct
class MeetingroomBookByScheduleResponse(Struct):
    booking_id: str
    conflict_date: list[UnixTime] | None = None
    """Days, at midnight, of a schedule that repeats on which the room is taken."""


@struct
class MeetingroomBookByMeetingRequest(Struct):
    meetingroom_id: int
    meetingid: str
    booker: str
    """Userid."""


@struct
class MeetingroomBookByMeetingResponse(Struct):
    booking_id: str
    conflict_date: list[UnixTime] | None = None
    """Days, at midnight, of a meeting that repeats on which the room is taken."""


@struct
class MeetingroomCancelBookRequest(Struct):
    booking_id: str | None = None
    """Needed."""

    keep_schedule: Flag | None = None
    """Keep the schedule, if it does not repeat; otherwise it is deleted."""

    cancel_date: UnixTime | None = None
    """Of a booking that repeats, cancel this day only."""

    meeting_id: str | None = None
    """Deprecated: no longer documented, use booking_id."""


@struct
class MeetingroomBookinfoGetRequest(Struct):
    meetingroom_id: int
    booking_id: str


@struct
class MeetingroomBookinfoGetResponse(Struct):
    meetingroom_id: int
    schedule: RoomBooking


@struct
class MeetingroomGetBookingInfoByMeetingIdRequest(Struct):
    meetingroom_id: int
    meeting_id: str


@struct
class MeetingroomGetBookingInfoByMeetingIdResponse(Struct):
    meetingroom_id: int
    schedule: OneOrMany[RoomBooking]


@struct
class Coordinate(Struct):
    latitude: str
    longitude: str


@struct
class MeetingRoomRange(Struct):
    user_list: list[str] | None = None
    """At most 1000."""

    department_list: list[int] | None = None
    """At most 1000."""


@struct
class MeetingRoom(Struct):
    meetingroom_id: int
    name: str
    capacity: int
    city: str | None = None
    building: str | None = None
    floor: str | None = None
    equipment: list[int] | None = None
    """1 television, 2 telephone, 3 projector, 4 whiteboard, 5 video."""

    coordinate: Coordinate | None = None
    range: MeetingRoomRange | None = None
    """Who may book it; answered to the built-in meeting room app only."""

    need_approval: Flag | None = None


@struct
class RoomBookings(Struct):
    meetingroom_id: int
    schedule: list[RoomBooking]


@struct
class RoomBooking(Struct):
    booking_id: str | None = None
    master_booking_id: str | None = None
    """Of the booking that repeats, where this is one of its days."""

    schedule_id: str | None = None
    """It may have been deleted with the booking."""

    meeting_id: str | None = None
    """Deprecated: no longer documented, use booking_id."""

    start_time: UnixTime
    end_time: UnixTime
    booker: str | None = None
    """Userid."""

    status: Literal[0, 1, 2, 3] | None = None
    """0 booked, 1 cancelled, 2 applied for, 3 waiting for approval."""
