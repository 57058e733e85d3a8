"""智慧硬件: generated from spec/hardware/hardware.yaml, do not edit."""

from __future__ import annotations

from typing import Literal

from qyapi_runtime.scalars import UnixTime
from qyapi_runtime.struct import Struct, struct

__all__ = [
    "GetDeviceFeatureRequest",
    "GetDeviceFeatureResponse",
    "GetHardwareCheckinDataRequest",
    "GetHardwareCheckinDataResponse",
    "HardwareCheckin",
]


@struct
class GetDeviceFeatureRequest(Struct):
    device_sn: str


@struct
class GetDeviceFeatureResponse(Struct):
    device_feature: str


@struct
class GetHardwareCheckinDataRequest(Struct):
    filter_type: Literal[1, 2] | None = None
    """What the times say: 1 when members checked in (default), 2 when the device uploaded it."""

    starttime: UnixTime
    endtime: UnixTime
    """At most a month after starttime."""

    useridlist: list[str]
    """At most 100."""


@struct
class GetHardwareCheckinDataResponse(Struct):
    checkindata: list[HardwareCheckin]


@struct
class HardwareCheckin(Struct):
    userid: str
    checkin_time: UnixTime
    device_sn: str
    device_name: str
