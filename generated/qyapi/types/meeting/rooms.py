"""Rooms会议室管理: generated from spec/meeting/rooms.yaml, do not edit."""

from __future__ import annotations

from typing import Literal

from qyapi_runtime.scalars import IntString, Lenient, Secret, UnixTime
from qyapi_runtime.struct import Struct, Unknown, struct

__all__ = [
    "BookedRoom",
    "DeviceMonitorInfo",
    "MraAddress",
    "Room",
    "RoomAccountInfo",
    "RoomBasicInfo",
    "RoomController",
    "RoomDevice",
    "RoomHardwareInfo",
    "RoomInfo",
    "RoomMeeting",
    "RoomMeetingSettings",
    "RoomPmiInfo",
    "RoomRecordSettings",
    "RoomsBookRequest",
    "RoomsBookResponse",
    "RoomsCallRequest",
    "RoomsCallResponse",
    "RoomsCancelCallRequest",
    "RoomsGetConfigRequest",
    "RoomsGetConfigResponse",
    "RoomsGetInfoRequest",
    "RoomsGetInventoryResponse",
    "RoomsGetResponseStatusRequest",
    "RoomsGetResponseStatusResponse",
    "RoomsListControllersRequest",
    "RoomsListControllersResponse",
    "RoomsListDevicesRequest",
    "RoomsListDevicesResponse",
    "RoomsListMeetingsRequest",
    "RoomsListMeetingsResponse",
    "RoomsListRequest",
    "RoomsListResponse",
    "RoomsReleaseRequest",
]


@struct
class RoomsBookRequest(Struct):
    meetingid: str
    meeting_room_id_list: list[str]
    subject_visible: bool | None = None
    """Whether the room shows the title in the hour before the meeting; default true. Titles of meetings more than an
    hour ahead are not shown anyway.
    """


@struct
class RoomsBookResponse(Struct):
    meeting_room_list: list[BookedRoom]


@struct
class RoomsReleaseRequest(Struct):
    meetingid: str
    meeting_room_id_list: list[str]


@struct
class RoomsListRequest(Struct):
    meeting_room_name: str | None = None
    """Or a part of it."""

    cursor: str | None = None
    """From the last answer; left out at first."""

    limit: int | None = None
    """1 to 50, 20 if left out; the same for all pages."""


@struct
class RoomsListResponse(Struct):
    has_more: bool
    next_cursor: str | None = None
    meeting_room_list: list[Room]


@struct
class RoomsGetInfoRequest(Struct):
    meeting_room_id: str


@struct
class RoomsListMeetingsRequest(Struct):
    meeting_room_id: str | None = None
    """This or rooms_id is needed."""

    rooms_id: str | None = None
    """Of the device; this or meeting_room_id is needed."""

    start_time: UnixTime | None = None
    end_time: UnixTime | None = None
    """At most 90 days after start_time."""

    cursor: str | None = None
    """From the last answer; left out at first."""

    limit: int | None = None
    """At most 20, which is the default; the same for all pages."""


@struct
class RoomsListMeetingsResponse(Struct):
    has_more: bool
    next_cursor: str | None = None
    meeting_info_list: list[RoomMeeting]


@struct
class RoomsGetConfigRequest(Struct):
    meeting_room_id: str


@struct
class RoomsGetConfigResponse(Struct):
    meeting_settings: RoomMeetingSettings
    record_settings: RoomRecordSettings


@struct
class RoomsListDevicesRequest(Struct):
    meeting_room_name: str | None = None
    """Or a part of it."""

    cursor: str | None = None
    """From the last answer; left out at first."""

    limit: int | None = None
    """1 to 50, 20 if left out; the same for all pages."""


@struct
class RoomsListDevicesResponse(Struct):
    has_more: bool
    next_cursor: str | None = None
    device_info_list: list[RoomDevice]


@struct
class RoomsListControllersRequest(Struct):
    controller_name: str | None = None
    """Or a part of it."""

    cursor: str | None = None
    """From the last answer; left out at first."""

    limit: int | None = None
    """1 to 50, 20 if left out; the same for all pages."""


@struct
class RoomsListControllersResponse(Struct):
    has_more: bool
    next_cursor: str | None = None
    controller_info_list: list[RoomController]


@struct
class RoomsGetInventoryResponse(Struct):
    normal_count: int
    """Ordinary devices."""

    special_count: int
    """Earmarked devices (专款)."""

    normal_used_count: int
    special_used_count: int
    normal_expired_count: int
    special_expired_count: int


@struct
class RoomsCallRequest(Struct):
    meetingid: str
    meeting_room_id: str | None = None
    """This or mra_address is needed."""

    mra_address: MraAddress | None = None
    """This or meeting_room_id is needed."""


@struct
class RoomsCallResponse(Struct):
    invite_id: str


@struct
class RoomsCancelCallRequest(Struct):
    meetingid: str
    invite_id: str
    """From meeting/rooms/call."""

    meeting_room_id: str | None = None
    """This or mra_address is needed."""

    mra_address: MraAddress | None = None
    """This or meeting_room_id is needed."""


@struct
class RoomsGetResponseStatusRequest(Struct):
    meetingid: str
    meeting_room_id: str | None = None
    """This or mra_address is needed."""

    mra_address: MraAddress | None = None
    """This or meeting_room_id is needed."""


@struct
class RoomsGetResponseStatusResponse(Struct):
    status: Literal[0, 1, 2, 3, 4, 5, 6]
    """0 no answer within 60 seconds, 1 not called, 2 in the meeting, 3 refused, 4 ringing, 5 call cancelled (only
    Rooms), 6 has left.
    """

    response_time: str
    """Of the last answer, as 2022/11/22 14:35:26."""


@struct
class BookedRoom(Struct):
    meeting_room_id: str
    meeting_room_name: str
    meeting_room_location: str
    """City, building and floor."""


@struct
class Room(Struct):
    meeting_room_id: str
    meeting_room_name: str
    meeting_room_location: str
    """City, building and floor."""

    account_type: Literal[0, 1, 2]
    """0 ordinary, 1 earmarked (专款), 2 trial."""

    active_code: Secret
    participant_number: int
    """How many people fit in."""

    meeting_room_status: Literal[0, 1, 2, 3, 4]
    """0 not activated, 1 not bound, 2 free, 3 in use, 4 offline."""

    scheduled_status: Literal[0, 1]
    """0 cannot be booked, 1 can."""

    is_allow_call: bool


@struct
class RoomInfo(Struct):
    basic_info: RoomBasicInfo
    account_info: RoomAccountInfo
    hardware_info: RoomHardwareInfo
    pmi_info: RoomPmiInfo
    monitor_status: Literal[0, 1]
    """Alarms are 0 off, 1 on."""

    scheduled_status: Literal[0, 1]
    """0 cannot be booked, 1 can."""

    is_allow_call: bool


@struct
class RoomBasicInfo(Struct):
    rooms_id_list: list[str]
    """Its devices."""

    meeting_room_name: str
    city: str
    building: str
    floor: str
    participant_number: int
    """How many people fit in."""

    device: str | None = None
    desc: str | None = None
    """Base64."""

    password: Secret | None = None
    """Of the admin, Base64."""


@struct
class RoomAccountInfo(Struct):
    account_type: Literal[0, 1, 2]
    """0 ordinary, 1 earmarked (专款), 2 trial."""

    valid_period: str
    """A hyphen for an ordinary account, which is valid as long as that of the corp."""


@struct
class RoomHardwareInfo(Struct):
    """What is not known is empty."""

    factory: str
    device_model: str
    sn: str
    ip: str
    mac: str
    rooms_version: str
    firmware_version: str
    health_status: str
    """As ERROR."""

    system_type: str
    meeting_room_status: Literal[0, 1, 2, 3, 4]
    """0 not activated, 1 not bound, 2 free, 3 in use, 4 offline."""

    active_time: str
    """As 2021-03-23 15:37:34."""

    cpu_info: str
    cpu_usage: str
    gpu_info: str
    net_type: str
    """As ethernet."""

    memory_info: str
    monitor_frequency: Lenient[str]
    camera_model: str
    enable_video_mirror: bool
    microphone_info: str
    speaker_info: str


@struct
class RoomPmiInfo(Struct):
    """The room's own meeting."""

    pmi_code: str
    pmi_pwd: Secret
    """Base64."""


@struct
class RoomMeeting(Struct):
    meetingid: str
    meeting_code: str
    subject: str
    status: Literal[
        "MEETING_STATE_INVALID",
        "MEETING_STATE_INIT",
        "MEETING_STATE_CANCELLED",
        "MEETING_STATE_STARTED",
        "MEETING_STATE_ENDED",
        "MEETING_STATE_NULL",
        "MEETING_STATE_RECYCLED",
    ]
    """Unknown, to come, cancelled, running, deleted, past its end with nobody in it, or its number has been given back
    30 days after the start.
    """

    meeting_type: Literal[0, 1, 2, 4, 5, 6]
    """0 once, 1 a series, 2 for WeChat, 4 projection in a Rooms room, 5 by a personal meeting number, 6 a webinar."""

    start_time: UnixTime
    end_time: UnixTime


@struct
class RoomMeetingSettings(Struct):
    water_mark: Literal[0, 1, 2]
    """0 none, 1 one line, 2 several."""

    auto_response: Literal[1, 2]
    """Calls are answered 1 automatically, 2 by hand."""

    caption: bool
    room_pmi: bool
    """It has a meeting number of its own."""

    room_notification: bool
    """The screen shows notices."""


@struct
class RoomRecordSettings(Struct):
    share_record: Literal[0, 1, 2, 3, 4]
    """Who may see recordings: 0 nobody, 1 everybody, 2 who is signed in, 3 the corp, 4 attendees."""

    download_record: bool


@struct
class RoomDevice(Struct):
    rooms_id: str
    meeting_room_id: str
    meeting_room_name: str
    meeting_room_location: str
    """City, building and floor."""

    device_model: str
    app_version: str
    meeting_room_status: Literal[0, 1, 2, 3, 4]
    """0 not activated, 1 not bound, 2 free, 3 in use, 4 offline."""

    device_monitor_info: DeviceMonitorInfo


@struct
class DeviceMonitorInfo(Struct):
    camera_status: bool
    microphone_status: bool
    speaker_status: bool


@struct
class RoomController(Struct):
    rooms_id: str
    meeting_room_name: str
    meeting_room_location: str
    """City, building and floor."""

    controller_name: str
    manufacture_name: str
    controller_model: str
    app_version: str
    status: Lenient[IntString]
    """0 offline, 1 online."""

    framework_version: str
    """As iOS 15.2.1."""

    ip_address: str
    mac_address: str
    cpu_type: str
    cpu_usage: str
    network_type: str
    mem_usage: str


@struct
class MraAddress(Struct):
    """A SIP or H.323 device, in place of a Rooms."""

    protocol: Literal[1, 2]
    """1 SIP, 2 H.323."""

    dial_string: str
    """IP address, or URI for SIP, E.164 number for H.323."""
