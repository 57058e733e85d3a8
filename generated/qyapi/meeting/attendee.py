"""参会成员: generated from spec/meeting/attendee.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import datetime

    from qyapi_runtime.api import CorpApi, Extra

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


def get_attendee_list(
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
    """List who has been in a meeting or webinar of this app (获取已参会成员列表).

    Nobody before it begins.

    Args:
        sub_meetingid: Needed for a series; from meeting/get_info.
        start_time: Joined after this, at most 31 days before end_time; 31 days ago if only end_time is given; with
            neither, the last 90 days. Ignored for a series. Unix seconds.
        end_time: Joined before this; now if only start_time is given. Ignored for a series. Unix seconds.
        cursor: From the last answer; left out at first.
        limit: At most 100; the same for all pages.

    https://developer.work.weixin.qq.com/document/path/98156 (for internal apps)
    """
    return api.invoke("meeting.get_attendee_list", locals())


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
) -> Iterator[Attendee]:
    """Go through `attendees` of every page of get_attendee_list."""
    return api.iterate("meeting.get_attendee_list", locals())


def get_realtime_attendee_list(
    api: CorpApi,
    /,
    *,
    meetingid: str,
    sub_meetingid: str | None = None,
    cursor: str | None = None,
    limit: int | None = None,
    extra: Extra = None,
) -> GetRealtimeAttendeeListResponse:
    """List who is in a meeting of this app right now (获取实时会中成员列表).

    Args:
        sub_meetingid: Needed for a series; from meeting/get_info.
        cursor: From the last answer; left out at first.
        limit: At most 50; the same for all pages.

    https://developer.work.weixin.qq.com/document/path/98157 (for internal apps)
    """
    return api.invoke("meeting.get_realtime_attendee_list", locals())


def get_realtime_attendee_list_iter(
    api: CorpApi, /, *, meetingid: str, sub_meetingid: str | None = None, limit: int | None = None, extra: Extra = None
) -> Iterator[RealtimeAttendee]:
    """Go through `attendees` of every page of get_realtime_attendee_list."""
    return api.iterate("meeting.get_realtime_attendee_list", locals())


def waitingroom_get_current_user_list(
    api: CorpApi, /, *, meetingid: str, limit: int | None = None, cursor: str | None = None, extra: Extra = None
) -> WaitingroomGetCurrentUserListResponse:
    """List who is in the waiting room of a running meeting of this app (获取实时等候室成员列表).

    Nobody unless the meeting is running and has a waiting room.

    Args:
        limit: 10 if left out, at most 50; the same for all pages.
        cursor: From the last answer; left out at first.

    https://developer.work.weixin.qq.com/document/path/98163 (for internal apps)
    """
    return api.invoke("meeting.waitingroom_get_current_user_list", locals())


def waitingroom_get_current_user_list_iter(
    api: CorpApi, /, *, meetingid: str, limit: int | None = None, extra: Extra = None
) -> Iterator[WaitingUser]:
    """Go through `user_list` of every page of waitingroom_get_current_user_list."""
    return api.iterate("meeting.waitingroom_get_current_user_list", locals())


def waitingroom_get_user_list(
    api: CorpApi, /, *, meetingid: str, limit: int | None = None, cursor: str | None = None, extra: Extra = None
) -> WaitingroomGetUserListResponse:
    """List who has been in the waiting room of a meeting of this app (获取等候室成员记录).

    Before, during and after the meeting.

    Args:
        limit: 20 if left out, at most 50; the same for all pages.
        cursor: From the last answer; left out at first.

    https://developer.work.weixin.qq.com/document/path/98164 (for internal apps)
    """
    return api.invoke("meeting.waitingroom_get_user_list", locals())


def waitingroom_get_user_list_iter(
    api: CorpApi, /, *, meetingid: str, limit: int | None = None, extra: Extra = None
) -> Iterator[WaitingRecord]:
    """Go through `user_list` of every page of waitingroom_get_user_list."""
    return api.iterate("meeting.waitingroom_get_user_list", locals())


def check_device_in_meeting(
    api: CorpApi,
    /,
    *,
    userid: str,
    meetingid_list: Sequence[str],
    instance_id_list: Sequence[int] | None = None,
    extra: Extra = None,
) -> CheckDeviceInMeetingResponse:
    """Find out which of some meetings a member has joined so far, and with which devices (获取成员设备是否入会).

    Args:
        meetingid_list: Meetings of this app.
        instance_id_list: Kinds of device, as instance_id of OperatedUser; all if left out.

    https://developer.work.weixin.qq.com/document/path/98165 (for internal apps)
    """
    return api.invoke("meeting.check_device_in_meeting", locals())


def get_quality(
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
    """Read how well the connections were in a meeting of this app that is over (获取会议健康度).

    Args:
        start_time: Within the last seven days. Read the first session that began then or later; a session lasts until
            all have left. Unix seconds.
        sub_meetingid: Needed for a series; from meeting/get_info.
        cursor: From the last answer; left out at first.
        limit: At most 50, which is the default; the same for all pages.

    https://developer.work.weixin.qq.com/document/path/98821 (for internal apps)
    """
    return api.invoke("meeting.get_quality", locals())


def get_quality_iter(
    api: CorpApi,
    /,
    *,
    meetingid: str,
    start_time: datetime | int,
    sub_meetingid: str | None = None,
    limit: int | None = None,
    extra: Extra = None,
) -> Iterator[AttendeeQuality]:
    """Go through `attendees` of every page of get_quality."""
    return api.iterate("meeting.get_quality", locals())
