"""参会成员, asynchronous: generated from spec/meeting/attendee.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Sequence
    from datetime import datetime

    from qyapi_runtime.aio.api import CorpApi
    from qyapi_runtime.api import Extra

    from qyapi.types.meeting.attendee import (
        Attendee,
        AttendeeQuality,
        CheckDeviceInMeetingResponse,
        GetAttendeeListResponse,
        GetQualityResponse,
        GetRealtimeAttendeeListResponse,
        RealtimeAttendee,
        WaitingRecord,
        WaitingroomGetCurrentUserListResponse,
        WaitingroomGetUserListResponse,
        WaitingUser,
    )

__all__ = [
    "check_device_in_meeting",
    "get_attendee_list",
    "get_attendee_list_iter",
    "get_quality",
    "get_quality_iter",
    "get_realtime_attendee_list",
    "get_realtime_attendee_list_iter",
    "waitingroom_get_current_user_list",
    "waitingroom_get_current_user_list_iter",
    "waitingroom_get_user_list",
    "waitingroom_get_user_list_iter",
]


async def get_attendee_list(
    api: CorpApi,
    /,
    *,
    meetingid: str,
    sub_meetingid: str | None = None,
    start_time: datetime | int | None = None,
    end_time: datetime | int | None = None,
    cursor: str | None = None,
    limit: int | None = None,
    extra: Extra = None,
) -> GetAttendeeListResponse:
    """List who has been in a meeting or webinar of this app (获取已参会成员列表); see `qyapi.meeting.get_attendee_list`."""
    return await api.ainvoke("meeting.get_attendee_list", locals())


def get_attendee_list_iter(
    api: CorpApi,
    /,
    *,
    meetingid: str,
    sub_meetingid: str | None = None,
    start_time: datetime | int | None = None,
    end_time: datetime | int | None = None,
    limit: int | None = None,
    extra: Extra = None,
) -> AsyncIterator[Attendee]:
    """Go through `attendees` of every page of get_attendee_list."""
    return api.aiterate("meeting.get_attendee_list", locals())


async def get_realtime_attendee_list(
    api: CorpApi,
    /,
    *,
    meetingid: str,
    sub_meetingid: str | None = None,
    cursor: str | None = None,
    limit: int | None = None,
    extra: Extra = None,
) -> GetRealtimeAttendeeListResponse:
    """List who is in a meeting of this app right now (获取实时会中成员列表); see `qyapi.meeting.get_realtime_attendee_list`."""
    return await api.ainvoke("meeting.get_realtime_attendee_list", locals())


def get_realtime_attendee_list_iter(
    api: CorpApi, /, *, meetingid: str, sub_meetingid: str | None = None, limit: int | None = None, extra: Extra = None
) -> AsyncIterator[RealtimeAttendee]:
    """Go through `attendees` of every page of get_realtime_attendee_list."""
    return api.aiterate("meeting.get_realtime_attendee_list", locals())


async def waitingroom_get_current_user_list(
    api: CorpApi, /, *, meetingid: str, limit: int | None = None, cursor: str | None = None, extra: Extra = None
) -> WaitingroomGetCurrentUserListResponse:
    """List who is in the waiting room of a running meeting of this app (获取实时等候室成员列表); see
    `qyapi.meeting.waitingroom_get_current_user_list`.
    """
    return await api.ainvoke("meeting.waitingroom_get_current_user_list", locals())


def waitingroom_get_current_user_list_iter(
    api: CorpApi, /, *, meetingid: str, limit: int | None = None, extra: Extra = None
) -> AsyncIterator[WaitingUser]:
    """Go through `user_list` of every page of waitingroom_get_current_user_list."""
    return api.aiterate("meeting.waitingroom_get_current_user_list", locals())


async def waitingroom_get_user_list(
    api: CorpApi, /, *, meetingid: str, limit: int | None = None, cursor: str | None = None, extra: Extra = None
) -> WaitingroomGetUserListResponse:
    """List who has been in the waiting room of a meeting of this app (获取等候室成员记录); see
    `qyapi.meeting.waitingroom_get_user_list`.
    """
    return await api.ainvoke("meeting.waitingroom_get_user_list", locals())


def waitingroom_get_user_list_iter(
    api: CorpApi, /, *, meetingid: str, limit: int | None = None, extra: Extra = None
) -> AsyncIterator[WaitingRecord]:
    """Go through `user_list` of every page of waitingroom_get_user_list."""
    return api.aiterate("meeting.waitingroom_get_user_list", locals())


async def check_device_in_meeting(
    api: CorpApi,
    /,
    *,
    userid: str,
    meetingid_list: Sequence[str],
    instance_id_list: Sequence[int] | None = None,
    extra: Extra = None,
) -> CheckDeviceInMeetingResponse:
    """Find out which of some meetings a member has joined so far, and with which devices (获取成员设备是否入会); see
    `qyapi.meeting.check_device_in_meeting`.
    """
    return await api.ainvoke("meeting.check_device_in_meeting", locals())


async def get_quality(
    api: CorpApi,
    /,
    *,
    meetingid: str,
    start_time: datetime | int,
    sub_meetingid: str | None = None,
    cursor: str | None = None,
    limit: int | None = None,
    extra: Extra = None,
) -> GetQualityResponse:
    """Read how well the connections were in a meeting of this app that is over (获取会议健康度); see
    `qyapi.meeting.get_quality`.
    """
    return await api.ainvoke("meeting.get_quality", locals())


def get_quality_iter(
    api: CorpApi,
    /,
    *,
    meetingid: str,
    start_time: datetime | int,
    sub_meetingid: str | None = None,
    limit: int | None = None,
    extra: Extra = None,
) -> AsyncIterator[AttendeeQuality]:
    """Go through `attendees` of every page of get_quality."""
    return api.aiterate("meeting.get_quality", locals())
