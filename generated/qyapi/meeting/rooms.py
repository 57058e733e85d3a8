"""Rooms会议室管理: generated from spec/meeting/rooms.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import datetime

    from qyapi_runtime.api import CorpApi, Extra

    from qyapi.types.meeting.rooms import (
        MraAddress,
        Room,
        RoomController,
        RoomDevice,
        RoomInfo,
        RoomMeeting,
        RoomsBookResponse,
        RoomsCallResponse,
        RoomsGetConfigResponse,
        RoomsGetInventoryResponse,
        RoomsGetResponseStatusResponse,
        RoomsListControllersResponse,
        RoomsListDevicesResponse,
        RoomsListMeetingsResponse,
        RoomsListResponse,
    )

__all__ = [
    "rooms_book",
    "rooms_call",
    "rooms_cancel_call",
    "rooms_get_config",
    "rooms_get_info",
    "rooms_get_inventory",
    "rooms_get_response_status",
    "rooms_list",
    "rooms_list_controllers",
    "rooms_list_controllers_iter",
    "rooms_list_devices",
    "rooms_list_devices_iter",
    "rooms_list_iter",
    "rooms_list_meetings",
    "rooms_list_meetings_iter",
    "rooms_release",
]


def rooms_book(
    api: CorpApi,
    /,
    *,
    meetingid: str,
    meeting_room_id_list: Sequence[str],
    subject_visible: bool | None = None,
    extra: Extra = None,
) -> RoomsBookResponse:
    """Book Rooms for a meeting of this app (预定Rooms会议室).

    The meeting may last 24 hours at most and not belong to a series.

    Args:
        subject_visible: Whether the room shows the title in the hour before the meeting; default true. Titles of
            meetings more than an hour ahead are not shown anyway.

    https://developer.work.weixin.qq.com/document/path/98791 (for internal apps)
    """
    return api.invoke("meeting.rooms_book", locals())


def rooms_release(api: CorpApi, /, *, meetingid: str, meeting_room_id_list: Sequence[str], extra: Extra = None) -> None:
    """Give up Rooms booked for a meeting of this app (释放Rooms会议室).

    https://developer.work.weixin.qq.com/document/path/98792 (for internal apps)
    """
    api.invoke("meeting.rooms_release", locals())


def rooms_list(
    api: CorpApi,
    /,
    *,
    meeting_room_name: str | None = None,
    cursor: str | None = None,
    limit: int | None = None,
    extra: Extra = None,
) -> RoomsListResponse:
    """List the Rooms of the corp (获取Rooms会议室列表).

    Args:
        meeting_room_name: Or a part of it.
        cursor: From the last answer; left out at first.
        limit: 1 to 50, 20 if left out; the same for all pages.

    https://developer.work.weixin.qq.com/document/path/98795 (for internal apps)
    """
    return api.invoke("meeting.rooms_list", locals())


def rooms_list_iter(
    api: CorpApi, /, *, meeting_room_name: str | None = None, limit: int | None = None, extra: Extra = None
) -> Iterator[Room]:
    """Go through `meeting_room_list` of every page of rooms_list."""
    return api.iterate("meeting.rooms_list", locals())


def rooms_get_info(api: CorpApi, /, *, meeting_room_id: str, extra: Extra = None) -> RoomInfo:
    """Read one Rooms (获取Rooms会议室详情).

    https://developer.work.weixin.qq.com/document/path/98793 (for internal apps)
    """
    return api.invoke("meeting.rooms_get_info", locals())


def rooms_list_meetings(
    api: CorpApi,
    /,
    *,
    meeting_room_id: str | None = None,
    rooms_id: str | None = None,
    start_time: datetime | int | None = None,
    end_time: datetime | int | None = None,
    cursor: str | None = None,
    limit: int | None = None,
    extra: Extra = None,
) -> RoomsListMeetingsResponse:
    """List the meetings of this app in one Rooms (获取Rooms会议室下的会议列表).

    Args:
        meeting_room_id: This or rooms_id is needed.
        rooms_id: Of the device; this or meeting_room_id is needed.
        start_time: Unix seconds.
        end_time: At most 90 days after start_time. Unix seconds.
        cursor: From the last answer; left out at first.
        limit: At most 20, which is the default; the same for all pages.

    https://developer.work.weixin.qq.com/document/path/98796 (for internal apps)
    """
    return api.invoke("meeting.rooms_list_meetings", locals())


def rooms_list_meetings_iter(
    api: CorpApi,
    /,
    *,
    meeting_room_id: str | None = None,
    rooms_id: str | None = None,
    start_time: datetime | int | None = None,
    end_time: datetime | int | None = None,
    limit: int | None = None,
    extra: Extra = None,
) -> Iterator[RoomMeeting]:
    """Go through `meeting_info_list` of every page of rooms_list_meetings."""
    return api.iterate("meeting.rooms_list_meetings", locals())


def rooms_get_config(api: CorpApi, /, *, meeting_room_id: str, extra: Extra = None) -> RoomsGetConfigResponse:
    """Read the settings of one Rooms (获取Rooms会议室配置项).

    https://developer.work.weixin.qq.com/document/path/98802 (for internal apps)
    """
    return api.invoke("meeting.rooms_get_config", locals())


def rooms_list_devices(
    api: CorpApi,
    /,
    *,
    meeting_room_name: str | None = None,
    cursor: str | None = None,
    limit: int | None = None,
    extra: Extra = None,
) -> RoomsListDevicesResponse:
    """List the usable devices in the Rooms of the corp (获取设备列表).

    Args:
        meeting_room_name: Or a part of it.
        cursor: From the last answer; left out at first.
        limit: 1 to 50, 20 if left out; the same for all pages.

    https://developer.work.weixin.qq.com/document/path/98798 (for internal apps)
    """
    return api.invoke("meeting.rooms_list_devices", locals())


def rooms_list_devices_iter(
    api: CorpApi, /, *, meeting_room_name: str | None = None, limit: int | None = None, extra: Extra = None
) -> Iterator[RoomDevice]:
    """Go through `device_info_list` of every page of rooms_list_devices."""
    return api.iterate("meeting.rooms_list_devices", locals())


def rooms_list_controllers(
    api: CorpApi,
    /,
    *,
    controller_name: str | None = None,
    cursor: str | None = None,
    limit: int | None = None,
    extra: Extra = None,
) -> RoomsListControllersResponse:
    """List the controllers in the Rooms of the corp (获取控制器列表).

    Args:
        controller_name: Or a part of it.
        cursor: From the last answer; left out at first.
        limit: 1 to 50, 20 if left out; the same for all pages.

    https://developer.work.weixin.qq.com/document/path/98799 (for internal apps)
    """
    return api.invoke("meeting.rooms_list_controllers", locals())


def rooms_list_controllers_iter(
    api: CorpApi, /, *, controller_name: str | None = None, limit: int | None = None, extra: Extra = None
) -> Iterator[RoomController]:
    """Go through `controller_info_list` of every page of rooms_list_controllers."""
    return api.iterate("meeting.rooms_list_controllers", locals())


def rooms_get_inventory(api: CorpApi, /, *, extra: Extra = None) -> RoomsGetInventoryResponse:
    """Read how many Rooms the corp has bought (获取Rooms会议室资源).

    https://developer.work.weixin.qq.com/document/path/98809 (for internal apps)
    """
    return api.invoke("meeting.rooms_get_inventory", locals())


def rooms_call(
    api: CorpApi,
    /,
    *,
    meetingid: str,
    meeting_room_id: str | None = None,
    mra_address: MraAddress | None = None,
    extra: Extra = None,
) -> RoomsCallResponse:
    """Ring a Rooms up, so that it joins a meeting of this app (呼叫Rooms会议室).

    Args:
        meeting_room_id: This or mra_address is needed.
        mra_address: This or meeting_room_id is needed.

    https://developer.work.weixin.qq.com/document/path/98804 (for internal apps)
    """
    return api.invoke("meeting.rooms_call", locals())


def rooms_cancel_call(
    api: CorpApi,
    /,
    *,
    meetingid: str,
    invite_id: str,
    meeting_room_id: str | None = None,
    mra_address: MraAddress | None = None,
    extra: Extra = None,
) -> None:
    """Stop ringing a Rooms up (取消呼叫Rooms会议室).

    Args:
        invite_id: From meeting/rooms/call.
        meeting_room_id: This or mra_address is needed.
        mra_address: This or meeting_room_id is needed.

    https://developer.work.weixin.qq.com/document/path/98805 (for internal apps)
    """
    api.invoke("meeting.rooms_cancel_call", locals())


def rooms_get_response_status(
    api: CorpApi,
    /,
    *,
    meetingid: str,
    meeting_room_id: str | None = None,
    mra_address: MraAddress | None = None,
    extra: Extra = None,
) -> RoomsGetResponseStatusResponse:
    """Find out whether a Rooms has answered a call (获取Rooms会议室应答状态).

    Args:
        meeting_room_id: This or mra_address is needed.
        mra_address: This or meeting_room_id is needed.

    https://developer.work.weixin.qq.com/document/path/98806 (for internal apps)
    """
    return api.invoke("meeting.rooms_get_response_status", locals())
