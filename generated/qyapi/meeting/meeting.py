"""预约会议管理: generated from spec/meeting/meeting.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import datetime

    from qyapi_runtime.api import CorpApi, Extra

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


def create(
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
    """Schedule a meeting (创建预约会议).

    Args:
        admin_userid: The member who manages the meeting.
        title: 1 to 255 characters; older pages say at most 40 bytes.
        meeting_start: In the future. Unix seconds.
        meeting_duration: 300 to 86399. In seconds.
        description: At most 500 bytes or characters.
        location: At most 18 Chinese or 36 other characters; older pages say 128.
        agentid: Only for old third-party suites of several apps.
        invitees: At most 300, further ones through meeting/set_invitees.
        guests: Outsiders, invited by phone number.
        cal_id: Put it into this calendar, which this app must have made; needed for third-party apps.

    https://developer.work.weixin.qq.com/document/path/98148 (also 99104, 93706, 97454)
    """
    return api.invoke("meeting.create", locals())


def update(
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
    """Change a meeting of this app that has not begun (修改预约会议).

    Args:
        title: 1 to 255 characters; older pages say at most 40 bytes.
        meeting_start: In the future; only together with meeting_duration. Unix seconds.
        meeting_duration: 300 to 86399; only together with meeting_start. In seconds.
        description: At most 500 bytes or characters.
        location: At most 18 Chinese or 36 other characters; older pages say 128.
        agentid: Only for old third-party suites of several apps.
        invitees: At most 300, further ones through meeting/set_invitees.
        cal_id: Put it into this calendar, which this app must have made; needed for third-party apps.

    https://developer.work.weixin.qq.com/document/path/98154 (also 99047, 93710)
    """
    return api.invoke("meeting.update", locals())


def cancel(api: CorpApi, /, *, meetingid: str, sub_meetingid: str | None = None, extra: Extra = None) -> None:
    """Cancel a meeting of this app that has not begun, or one of a series (取消预约会议).

    Args:
        sub_meetingid: One meeting of a series; left out, the whole series.

    https://developer.work.weixin.qq.com/document/path/98153 (also 99048, 93709)
    """
    api.invoke("meeting.cancel", locals())


def get_info(
    api: CorpApi,
    /,
    *,
    meetingid: str | None = None,
    meeting_code: str | None = None,
    sub_meetingid: str | None = None,
    extra: Extra = None,
) -> MeetingInfo:
    """Read one meeting of this app (获取会议详情).

    Args:
        meetingid: This or meeting_code is needed.
        meeting_code: This or meetingid is needed.
        sub_meetingid: One meeting of a series.

    https://developer.work.weixin.qq.com/document/path/98149 (also 99049, 93708)
    """
    return api.invoke("meeting.get_info", locals())


def get_user_meetingid(
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
    """List the meetings of one member that this app has made (获取成员会议ID列表).

    Args:
        cursor: From the last answer; left out or 0 at first.
        begin_time: Unix seconds.
        end_time: At most 180 days after begin_time; now if both are left out. Unix seconds.
        limit: At most 100, which is the default.

    https://developer.work.weixin.qq.com/document/path/98714 (also 99050, 93707)
    """
    return api.invoke("meeting.get_user_meetingid", locals())


def get_user_meetingid_iter(
    api: CorpApi,
    /,
    *,
    userid: str,
    begin_time: datetime | int | None = None,
    end_time: datetime | int | None = None,
    limit: int | None = None,
    extra: Extra = None,
) -> Iterator[str]:
    """Go through `meetingid_list` of every page of get_user_meetingid."""
    return api.iterate("meeting.get_user_meetingid", locals())


def get_invitees(
    api: CorpApi, /, *, meetingid: str, cursor: str | None = None, extra: Extra = None
) -> GetInviteesResponse:
    """List who is invited to a meeting of this app (获取会议受邀成员列表).

    Args:
        cursor: From the last answer; left out at first.

    https://developer.work.weixin.qq.com/document/path/98160 (for internal apps)
    """
    return api.invoke("meeting.get_invitees", locals())


def get_invitees_iter(api: CorpApi, /, *, meetingid: str, extra: Extra = None) -> Iterator[Invitee]:
    """Go through `invitees` of every page of get_invitees."""
    return api.iterate("meeting.get_invitees", locals())


def set_invitees(
    api: CorpApi, /, *, meetingid: str, invitees: Sequence[Invitee] | None = None, extra: Extra = None
) -> None:
    """Replace those invited to a meeting of this app (更新会议受邀成员列表).

    The manager of the meeting has to be among them.

    Args:
        invitees: At most 2000, fewer where the corp has bought smaller meetings.

    https://developer.work.weixin.qq.com/document/path/98162 (for internal apps)
    """
    api.invoke("meeting.set_invitees", locals())


def get_guests(api: CorpApi, /, *, meetingid: str, extra: Extra = None) -> GetGuestsResponse:
    """List the guests of a meeting of this app (获取会议嘉宾列表).

    https://developer.work.weixin.qq.com/document/path/99039 (for internal apps)
    """
    return api.invoke("meeting.get_guests", locals())


def set_guests(api: CorpApi, /, *, meetingid: str, guests: Sequence[Guest], extra: Extra = None) -> None:
    """Replace the guests of a meeting (更新会议嘉宾列表).

    https://developer.work.weixin.qq.com/document/path/99040 (for internal apps)
    """
    api.invoke("meeting.set_guests", locals())


def create_customer_short_url(
    api: CorpApi, /, *, meetingid: str, customer_data: str, extra: Extra = None
) -> CreateCustomerShortUrlResponse:
    """Make a link to a meeting that tells who came by it. Not for webinars (创建用户专属参会链接).

    Args:
        customer_data: Base64 of {"ver": "1.0", "userData": "..."}, at most 256 bytes. Comes back with the attendee who
            joins by the link.

    https://developer.work.weixin.qq.com/document/path/98818 (for internal apps)
    """
    return api.invoke("meeting.create_customer_short_url", locals())


def get_customer_short_url(api: CorpApi, /, *, meetingid: str, extra: Extra = None) -> GetCustomerShortUrlResponse:
    """List the links of a meeting that tell who came by them. Not for webinars, nor for meetings by a personal meeting
    number (获取用户专属参会链接).

    https://developer.work.weixin.qq.com/document/path/98819 (for internal apps)
    """
    return api.invoke("meeting.get_customer_short_url", locals())
