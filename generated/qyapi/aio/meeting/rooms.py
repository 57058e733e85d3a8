"""Rooms会议室管理, asynchronous: generated from spec/meeting/rooms.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Sequence
    from datetime import datetime

    from qyapi_runtime.aio.api import CorpApi
    from qyapi_runtime.api import Extra

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


async def rooms_book(
    api: CorpApi,
    /,
    *,
    meetingid: str,
    meeting_room_id_list: Sequence[str],
    subject_visible: bool | None = None,
    extra: Extra = None,
) -> RoomsBookResponse:
    """Book Rooms for a meeting of this app (预定Rooms会议室); see `qyapi.meeting.rooms_book`."""
    return await api.ainvoke("meeting.rooms_book", locals())


async def rooms_release(
    api: CorpApi, /, *, meetingid: str, meeting_room_id_list: Sequence[str], extra: Extra = None
) -> None:
    """Give up Rooms booked for a meeting of this app (释放Rooms会议室); see `qyapi.meeting.rooms_release`."""
    await api.ainvoke("meeting.rooms_release", locals())


async def rooms_list(
    api: CorpApi,
    /,
    *,
    meeting_room_name: str | None = None,
    cursor: str | None = None,
    limit: int | None = None,
    extra: Extra = None,
) -> RoomsListResponse:
    """List the Rooms of the corp (获取Rooms会议室列表); see `qyapi.meeting.rooms_list`."""
    return await api.ainvoke("meeting.rooms_list", locals())


def rooms_list_iter(
    api: CorpApi, /, *, meeting_room_name: str | None = None, limit: int | None = None, extra: Extra = None
) -> AsyncIterator[Room]:
    """Go through `meeting_room_list` of every page of rooms_list."""
    return api.aiterate("meeting.rooms_list", locals())


async def rooms_get_info(api: CorpApi, /, *, meeting_room_id: str, extra: Extra = None) -> RoomInfo:
    """Read one Rooms (获取Rooms会议室详情); see `qyapi.meeting.rooms_get_info`."""
    return await api.ainvoke("meeting.rooms_get_info", locals())


async def rooms_list_meetings(
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
    """List the meetings of this app in one Rooms (获取Rooms会议室下的会议列表); see `qyapi.meeting.rooms_list_meetings`."""
    return await api.ainvoke("meeting.rooms_list_meetings", locals())


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
) -> AsyncIterator[RoomMeeting]:
    """Go through `meeting_info_list` of every page of rooms_list_meetings."""
    return api.aiterate("meeting.rooms_list_meetings", locals())


async def rooms_get_config(api: CorpApi, /, *, meeting_room_id: str, extra: Extra = None) -> RoomsGetConfigResponse:
    """Read the settings of one Rooms (获取Rooms会议室配置项); see `qyapi.meeting.rooms_get_config`."""
    return await api.ainvoke("meeting.rooms_get_config", locals())


async def rooms_list_devices(
    api: CorpApi,
    /,
    *,
    meeting_room_name: str | None = None,
    cursor: str | None = None,
    limit: int | None = None,
    extra: Extra = None,
) -> RoomsListDevicesResponse:
    """List the usable devices in the Rooms of the corp (获取设备列表); see `qyapi.meeting.rooms_list_devices`."""
    return await api.ainvoke("meeting.rooms_list_devices", locals())


def rooms_list_devices_iter(
    api: CorpApi, /, *, meeting_room_name: str | None = None, limit: int | None = None, extra: Extra = None
) -> AsyncIterator[RoomDevice]:
    """Go through `device_info_list` of every page of rooms_list_devices."""
    return api.aiterate("meeting.rooms_list_devices", locals())


async def rooms_list_controllers(
    api: CorpApi,
    /,
    *,
    controller_name: str | None = None,
    cursor: str | None = None,
    limit: int | None = None,
    extra: Extra = None,
) -> RoomsListControllersResponse:
    """List the controllers in the Rooms of the corp (获取控制器列表); see `qyapi.meeting.rooms_list_controllers`."""
    return await api.ainvoke("meeting.rooms_list_controllers", locals())


def rooms_list_controllers_iter(
    api: CorpApi, /, *, controller_name: str | None = None, limit: int | None = None, extra: Extra = None
) -> AsyncIterator[RoomController]:
    """Go through `controller_info_list` of every page of rooms_list_controllers."""
    return api.aiterate("meeting.rooms_list_controllers", locals())


async def rooms_get_inventory(api: CorpApi, /, *, extra: Extra = None) -> RoomsGetInventoryResponse:
    """Read how many Rooms the corp has bought (获取Rooms会议室资源); see `qyapi.meeting.rooms_get_inventory`."""
    return await api.ainvoke("meeting.rooms_get_inventory", locals())


async def rooms_call(
    api: CorpApi,
    /,
    *,
    meetingid: str,
    meeting_room_id: str | None = None,
    mra_address: MraAddress | None = None,
    extra: Extra = None,
) -> RoomsCallResponse:
    """Ring a Rooms up, so that it joins a meeting of this app (呼叫Rooms会议室); see `qyapi.meeting.rooms_call`."""
    return await api.ainvoke("meeting.rooms_call", locals())


async def rooms_cancel_call(
    api: CorpApi,
    /,
    *,
    meetingid: str,
    invite_id: str,
    meeting_room_id: str | None = None,
    mra_address: MraAddress | None = None,
    extra: Extra = None,
) -> None:
    """Stop ringing a Rooms up (取消呼叫Rooms会议室); see `qyapi.meeting.rooms_cancel_call`."""
    await api.ainvoke("meeting.rooms_cancel_call", locals())


async def rooms_get_response_status(
    api: CorpApi,
    /,
    *,
    meetingid: str,
    meeting_room_id: str | None = None,
    mra_address: MraAddress | None = None,
    extra: Extra = None,
) -> RoomsGetResponseStatusResponse:
    """Find out whether a Rooms has answered a call (获取Rooms会议室应答状态); see `qyapi.meeting.rooms_get_response_status`."""
    return await api.ainvoke("meeting.rooms_get_response_status", locals())
