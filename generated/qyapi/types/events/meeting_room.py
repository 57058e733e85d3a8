"""会议室回调事件: generated from spec/events/meeting_room.yaml, do not edit."""

from __future__ import annotations

from qyapi_runtime.event import Event
from qyapi_runtime.struct import Struct, struct, wire

__all__ = ["BookMeetingRoom", "CancelMeetingRoom", "RoomBooking"]


@struct
class RoomBooking(Struct):
    meeting_room_id: int = wire("MeetingRoomId")
    booking_id: str | None = wire("BookingId", default=None)
    """What the queries of bookings ask for."""

    meeting_id: str | None = wire("MeetingId", default=None)


@struct
class BookMeetingRoom(Event):
    """A member booked a meeting room (会议室预定事件).

    https://developer.work.weixin.qq.com/document/path/95333
    """

    meeting_room_id: int = wire("MeetingRoomId")
    booking_id: str | None = wire("BookingId", default=None)
    """What the queries of bookings ask for."""

    meeting_id: str | None = wire("MeetingId", default=None)


@struct
class CancelMeetingRoom(Event):
    """A booking was cancelled, or a schedule with a booked room got another time, which cancels the room and books it
    again (会议室取消事件).

    https://developer.work.weixin.qq.com/document/path/95333
    """

    meeting_room_id: int = wire("MeetingRoomId")
    booking_id: str | None = wire("BookingId", default=None)
    """What the queries of bookings ask for."""

    meeting_id: str | None = wire("MeetingId", default=None)
