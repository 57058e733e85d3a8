"""会议室, asynchronous: generated from spec/oa/meetingroom.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import deprecated

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from qyapi_runtime.aio.api import CorpApi
    from qyapi_runtime.api import Extra

    from qyapi.types.oa.meetingroom import (
        Coordinate,
        MeetingroomAddResponse,
        MeetingroomBookByMeetingResponse,
        MeetingroomBookByScheduleResponse,
        MeetingroomBookinfoGetResponse,
        MeetingroomBookResponse,
        MeetingroomGetBookingInfoByMeetingIdResponse,
        MeetingroomGetBookingInfoResponse,
        MeetingroomListResponse,
        MeetingRoomRange,
    )

__all__ = [
    "meetingroom_add",
    "meetingroom_book",
    "meetingroom_book_by_meeting",
    "meetingroom_book_by_schedule",
    "meetingroom_bookinfo_get",
    "meetingroom_cancel_book",
    "meetingroom_del",
    "meetingroom_edit",
    "meetingroom_get_booking_info",
    "meetingroom_get_booking_info_by_meeting_id",
    "meetingroom_list",
]


async def meetingroom_add(
    api: CorpApi,
    /,
    *,
    name: str,
    capacity: int,
    city: str | None = None,
    building: str | None = None,
    floor: str | None = None,
    equipment: Sequence[int] | None = None,
    coordinate: Coordinate | None = None,
    range: MeetingRoomRange | None = None,
    extra: Extra = None,
) -> MeetingroomAddResponse:
    """Add a meeting room (添加会议室); see `qyapi.oa.meetingroom_add`."""
    return await api.ainvoke("oa.meetingroom_add", locals())


async def meetingroom_list(
    api: CorpApi,
    /,
    *,
    city: str | None = None,
    building: str | None = None,
    floor: str | None = None,
    equipment: Sequence[int] | None = None,
    extra: Extra = None,
) -> MeetingroomListResponse:
    """List meeting rooms (查询会议室); see `qyapi.oa.meetingroom_list`."""
    return await api.ainvoke("oa.meetingroom_list", locals())


async def meetingroom_edit(
    api: CorpApi,
    /,
    *,
    meetingroom_id: int,
    name: str | None = None,
    capacity: int | None = None,
    city: str | None = None,
    building: str | None = None,
    floor: str | None = None,
    equipment: Sequence[int] | None = None,
    coordinate: Coordinate | None = None,
    range: MeetingRoomRange | None = None,
    extra: Extra = None,
) -> None:
    """Change a meeting room (编辑会议室); see `qyapi.oa.meetingroom_edit`."""
    await api.ainvoke("oa.meetingroom_edit", locals())


async def meetingroom_del(api: CorpApi, /, *, meetingroom_id: int, extra: Extra = None) -> None:
    """Delete a meeting room (删除会议室); see `qyapi.oa.meetingroom_del`."""
    await api.ainvoke("oa.meetingroom_del", locals())


async def meetingroom_get_booking_info(
    api: CorpApi,
    /,
    *,
    meetingroom_id: int | None = None,
    start_time: datetime | int | None = None,
    end_time: datetime | int | None = None,
    city: str | None = None,
    building: str | None = None,
    floor: str | None = None,
    extra: Extra = None,
) -> MeetingroomGetBookingInfoResponse:
    """List when meeting rooms are booked on a day (查询会议室的预定信息); see `qyapi.oa.meetingroom_get_booking_info`."""
    return await api.ainvoke("oa.meetingroom_get_booking_info", locals())


async def meetingroom_book(
    api: CorpApi,
    /,
    *,
    meetingroom_id: int,
    start_time: datetime | int,
    end_time: datetime | int,
    booker: str,
    subject: str | None = None,
    attendees: Sequence[str] | None = None,
    extra: Extra = None,
) -> MeetingroomBookResponse:
    """Book a meeting room that needs no approval, and make a schedule of it (预定会议室); see `qyapi.oa.meetingroom_book`."""
    return await api.ainvoke("oa.meetingroom_book", locals())


async def meetingroom_book_by_schedule(
    api: CorpApi, /, *, meetingroom_id: int, schedule_id: str, booker: str, extra: Extra = None
) -> MeetingroomBookByScheduleResponse:
    """Book a meeting room that needs no approval for a schedule of the app (通过日程预定会议室); see
    `qyapi.oa.meetingroom_book_by_schedule`.
    """
    return await api.ainvoke("oa.meetingroom_book_by_schedule", locals())


async def meetingroom_book_by_meeting(
    api: CorpApi, /, *, meetingroom_id: int, meetingid: str, booker: str, extra: Extra = None
) -> MeetingroomBookByMeetingResponse:
    """Book a meeting room that needs no approval for an online meeting of the app (通过会议预定会议室); see
    `qyapi.oa.meetingroom_book_by_meeting`.
    """
    return await api.ainvoke("oa.meetingroom_book_by_meeting", locals())


async def meetingroom_cancel_book(
    api: CorpApi,
    /,
    *,
    booking_id: str | None = None,
    keep_schedule: bool | None = None,
    cancel_date: datetime | int | None = None,
    meeting_id: str | None = None,
    extra: Extra = None,
) -> None:
    """Cancel the booking of a meeting room (取消预定会议室); see `qyapi.oa.meetingroom_cancel_book`."""
    await api.ainvoke("oa.meetingroom_cancel_book", locals())


async def meetingroom_bookinfo_get(
    api: CorpApi, /, *, meetingroom_id: int, booking_id: str, extra: Extra = None
) -> MeetingroomBookinfoGetResponse:
    """Read a booking (根据会议室预定ID查询预定详情); see `qyapi.oa.meetingroom_bookinfo_get`."""
    return await api.ainvoke("oa.meetingroom_bookinfo_get", locals())


@deprecated("no longer documented, use meetingroom_bookinfo_get")
async def meetingroom_get_booking_info_by_meeting_id(
    api: CorpApi, /, *, meetingroom_id: int, meeting_id: str, extra: Extra = None
) -> MeetingroomGetBookingInfoByMeetingIdResponse:
    """Read the booking that belongs to a meeting (根据会议ID查询会议室的预定信息); see
    `qyapi.oa.meetingroom_get_booking_info_by_meeting_id`.
    """
    return await api.ainvoke("oa.meetingroom_get_booking_info_by_meeting_id", locals())
