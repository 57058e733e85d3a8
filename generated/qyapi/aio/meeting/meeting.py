"""预约会议管理, asynchronous: generated from spec/meeting/meeting.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Sequence
    from datetime import datetime

    from qyapi_runtime.aio.api import CorpApi
    from qyapi_runtime.api import Extra

    from qyapi.types.meeting.meeting import (
        CreateCustomerShortUrlResponse,
        CreateResponse,
        GetCustomerShortUrlResponse,
        GetGuestsResponse,
        GetInviteesResponse,
        GetUserMeetingidResponse,
        Guest,
        Invitee,
        Invitees,
        MeetingInfo,
        MeetingSettings,
        Reminders,
        UpdateResponse,
    )

__all__ = [
    "cancel",
    "create",
    "create_customer_short_url",
    "get_customer_short_url",
    "get_guests",
    "get_info",
    "get_invitees",
    "get_invitees_iter",
    "get_user_meetingid",
    "get_user_meetingid_iter",
    "set_guests",
    "set_invitees",
    "update",
]


async def create(
    api: CorpApi,
    /,
    *,
    admin_userid: str,
    title: str,
    meeting_start: datetime | int | None = None,
    meeting_duration: int | None = None,
    description: str | None = None,
    location: str | None = None,
    agentid: int | None = None,
    invitees: Invitees | None = None,
    guests: Sequence[Guest] | None = None,
    settings: MeetingSettings | None = None,
    cal_id: str | None = None,
    reminders: Reminders | None = None,
    extra: Extra = None,
) -> CreateResponse:
    """Schedule a meeting (创建预约会议); see `qyapi.meeting.create`."""
    return await api.ainvoke("meeting.create", locals())


async def update(
    api: CorpApi,
    /,
    *,
    meetingid: str,
    title: str | None = None,
    meeting_start: datetime | int | None = None,
    meeting_duration: int | None = None,
    description: str | None = None,
    location: str | None = None,
    agentid: int | None = None,
    invitees: Invitees | None = None,
    guests: Sequence[Guest] | None = None,
    settings: MeetingSettings | None = None,
    cal_id: str | None = None,
    reminders: Reminders | None = None,
    extra: Extra = None,
) -> UpdateResponse:
    """Change a meeting of this app that has not begun (修改预约会议); see `qyapi.meeting.update`."""
    return await api.ainvoke("meeting.update", locals())


async def cancel(api: CorpApi, /, *, meetingid: str, sub_meetingid: str | None = None, extra: Extra = None) -> None:
    """Cancel a meeting of this app that has not begun, or one of a series (取消预约会议); see `qyapi.meeting.cancel`."""
    await api.ainvoke("meeting.cancel", locals())


async def get_info(
    api: CorpApi,
    /,
    *,
    meetingid: str | None = None,
    meeting_code: str | None = None,
    sub_meetingid: str | None = None,
    extra: Extra = None,
) -> MeetingInfo:
    """Read one meeting of this app (获取会议详情); see `qyapi.meeting.get_info`."""
    return await api.ainvoke("meeting.get_info", locals())


async def get_user_meetingid(
    api: CorpApi,
    /,
    *,
    userid: str,
    cursor: str | None = None,
    begin_time: datetime | int | None = None,
    end_time: datetime | int | None = None,
    limit: int | None = None,
    extra: Extra = None,
) -> GetUserMeetingidResponse:
    """List the meetings of one member that this app has made (获取成员会议ID列表); see `qyapi.meeting.get_user_meetingid`."""
    return await api.ainvoke("meeting.get_user_meetingid", locals())


def get_user_meetingid_iter(
    api: CorpApi,
    /,
    *,
    userid: str,
    begin_time: datetime | int | None = None,
    end_time: datetime | int | None = None,
    limit: int | None = None,
    extra: Extra = None,
) -> AsyncIterator[str]:
    """Go through `meetingid_list` of every page of get_user_meetingid."""
    return api.aiterate("meeting.get_user_meetingid", locals())


async def get_invitees(
    api: CorpApi, /, *, meetingid: str, cursor: str | None = None, extra: Extra = None
) -> GetInviteesResponse:
    """List who is invited to a meeting of this app (获取会议受邀成员列表); see `qyapi.meeting.get_invitees`."""
    return await api.ainvoke("meeting.get_invitees", locals())


def get_invitees_iter(api: CorpApi, /, *, meetingid: str, extra: Extra = None) -> AsyncIterator[Invitee]:
    """Go through `invitees` of every page of get_invitees."""
    return api.aiterate("meeting.get_invitees", locals())


async def set_invitees(
    api: CorpApi, /, *, meetingid: str, invitees: Sequence[Invitee] | None = None, extra: Extra = None
) -> None:
    """Replace those invited to a meeting of this app (更新会议受邀成员列表); see `qyapi.meeting.set_invitees`."""
    await api.ainvoke("meeting.set_invitees", locals())


async def get_guests(api: CorpApi, /, *, meetingid: str, extra: Extra = None) -> GetGuestsResponse:
    """List the guests of a meeting of this app (获取会议嘉宾列表); see `qyapi.meeting.get_guests`."""
    return await api.ainvoke("meeting.get_guests", locals())


async def set_guests(api: CorpApi, /, *, meetingid: str, guests: Sequence[Guest], extra: Extra = None) -> None:
    """Replace the guests of a meeting (更新会议嘉宾列表); see `qyapi.meeting.set_guests`."""
    await api.ainvoke("meeting.set_guests", locals())


async def create_customer_short_url(
    api: CorpApi, /, *, meetingid: str, customer_data: str, extra: Extra = None
) -> CreateCustomerShortUrlResponse:
    """Make a link to a meeting that tells who came by it. Not for webinars (创建用户专属参会链接); see
    `qyapi.meeting.create_customer_short_url`.
    """
    return await api.ainvoke("meeting.create_customer_short_url", locals())


async def get_customer_short_url(
    api: CorpApi, /, *, meetingid: str, extra: Extra = None
) -> GetCustomerShortUrlResponse:
    """List the links of a meeting that tell who came by them. Not for webinars, nor for meetings by a personal meeting
    number (获取用户专属参会链接); see `qyapi.meeting.get_customer_short_url`.
    """
    return await api.ainvoke("meeting.get_customer_short_url", locals())
