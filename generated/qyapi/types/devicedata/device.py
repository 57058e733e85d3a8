"""智慧硬件数据: generated from spec/devicedata/device.yaml, do not edit."""

from __future__ import annotations

from typing import Literal

from qyapi_runtime.scalars import Lenient, UnixTime
from qyapi_runtime.struct import Struct, struct

__all__ = [
    "Access",
    "AccessControlData",
    "Checkin",
    "CheckinData",
    "Device",
    "DeviceList",
    "GetAccesscontrolDataRequest",
    "GetAccesscontrolDataResponse",
    "GetAuthInfoRequest",
    "GetAuthInfoResponse",
    "GetCheckinDataRequest",
    "GetCheckinDataResponse",
    "GetTemperatureDataRequest",
    "GetTemperatureDataResponse",
    "Temperature",
    "TemperatureData",
]


@struct
class GetAuthInfoRequest(Struct):
    agentid: int | None = None
    """Needed in an old multi-app suite."""


@struct
class GetAuthInfoResponse(Struct):
    device_list: DeviceList


@struct
class GetCheckinDataRequest(Struct):
    user_type: Literal[0, 2]
    """0 members, 2 students."""

    begin_time: UnixTime
    """When the device uploaded them."""

    end_time: UnixTime
    """At most a month after begin_time."""

    data_filter_type: Literal[1, 2]
    """1 by device_sn_list, 2 by open_userid_list."""

    device_sn_list: list[str] | None = None
    """At most 100."""

    open_userid_list: list[str] | None = None
    """At most 100."""

    cursor: str | None = None
    limit: Lenient[int] | None = None
    """At most 500; default 200."""

    agentid: int | None = None
    """Needed in an old multi-app suite."""


@struct
class GetCheckinDataResponse(Struct):
    checkindata: CheckinData
    next_cursor: str | None = None


@struct
class GetTemperatureDataRequest(Struct):
    user_type: Literal[0, 2]
    """0 members, 2 students."""

    begin_time: UnixTime
    """When the device uploaded them."""

    end_time: UnixTime
    """At most a month after begin_time."""

    data_filter_type: Literal[1, 2]
    """1 by device_sn_list, 2 by open_userid_list."""

    device_sn_list: list[str] | None = None
    """At most 100."""

    open_userid_list: list[str] | None = None
    """At most 100."""

    cursor: str | None = None
    limit: Lenient[int] | None = None
    """At most 500; default 200."""

    agentid: int | None = None
    """Needed in an old multi-app suite."""


@struct
class GetTemperatureDataResponse(Struct):
    temperature_data: TemperatureData
    next_cursor: str | None = None


@struct
class GetAccesscontrolDataRequest(Struct):
    user_type: Literal[0, 2]
    """0 members, 2 students."""

    begin_time: UnixTime
    """When the device uploaded them."""

    end_time: UnixTime
    """At most a month after begin_time."""

    data_filter_type: Literal[1, 2]
    """1 by device_sn_list, 2 by open_userid_list."""

    device_sn_list: list[str] | None = None
    """At most 100."""

    open_userid_list: list[str] | None = None
    """At most 100."""

    cursor: str | None = None
    limit: Lenient[int] | None = None
    """At most 500; default 200."""

    agentid: int | None = None
    """Needed in an old multi-app suite."""


@struct
class GetAccesscontrolDataResponse(Struct):
    accesscontrol_data: AccessControlData
    next_cursor: str | None = None


@struct
class DeviceList(Struct):
    item: list[Device]


@struct
class Device(Struct):
    device_sn: str
    remark_name: str | None = None
    """Name given by the corp."""

    default_name: str | None = None
    """Name given by the maker."""

    model_name: str | None = None
    device_type: int
    """1 for check-in and door devices."""

    device_ability: int | None = None
    """Sum of 1 check-in, 2 doors, 4 body temperature."""


@struct
class CheckinData(Struct):
    items: list[Checkin]


@struct
class Checkin(Struct):
    open_userid: str
    checkin_time: UnixTime
    device_sn: str


@struct
class TemperatureData(Struct):
    items: list[Temperature]


@struct
class Temperature(Struct):
    open_userid: str
    user_type: Literal[0, 2]
    """0 member, 2 student."""

    timestamp: UnixTime
    temperature: str
    """Such as 36.7. In °C."""

    status: Literal[0, 1, 2]
    """0 normal, 1 fever, 2 too low."""

    device_sn: str


@struct
class AccessControlData(Struct):
    items: list[Access]


@struct
class Access(Struct):
    open_userid: str
    user_type: Literal[0, 2]
    """0 member, 2 student."""

    timestamp: UnixTime
    pass_type: Literal[1, 2, 3]
    """1 in, 2 out, 3 not known."""

    pass_method: Literal[1, 2, 3, 4]
    """1 face, 2 QR code, 3 opened from afar, 4 fingerprint."""

    device_sn: str
