"""硬件云端接入的考勤/门禁设备: generated from spec/openhw/record.yaml, do not edit."""

from __future__ import annotations

from typing import Literal

from qyapi_runtime.scalars import UnixTime
from qyapi_runtime.struct import Struct, struct

__all__ = [
    "AccessRecord",
    "CheckinRecord",
    "DeviceReportAccessDataRequest",
    "DeviceReportAccessDataResponse",
    "DeviceReportBioInfoResultRequest",
    "DeviceReportCheckinDataRequest",
    "DeviceReportCheckinDataResponse",
    "DeviceReportRemoteOpenResultRequest",
    "DeviceReportTemperatureDataRequest",
    "DeviceReportTemperatureDataResponse",
    "FailedAccess",
    "FailedTemperature",
    "TemperatureRecord",
]


@struct
class DeviceReportCheckinDataRequest(Struct):
    checkin_data: list[CheckinRecord]
    """At most 100."""


@struct
class DeviceReportCheckinDataResponse(Struct):
    fail_list: list[CheckinRecord] | None = None
    """Those not taken."""


@struct
class DeviceReportTemperatureDataRequest(Struct):
    temperature_data: list[TemperatureRecord]
    """At most 100."""


@struct
class DeviceReportTemperatureDataResponse(Struct):
    fail_list: list[FailedTemperature] | None = None
    """Those not taken."""


@struct
class DeviceReportAccessDataRequest(Struct):
    access_data: list[AccessRecord]
    """At most 100."""


@struct
class DeviceReportAccessDataResponse(Struct):
    fail_list: list[FailedAccess] | None = None
    """Those not taken."""


@struct
class DeviceReportBioInfoResultRequest(Struct):
    oper_id: str | None = None
    """From the push that asked for it. open_userid, user_type and bio_info_type count only without it."""

    errcode: int
    """0 entered, 1 the device is offline, others as the maker likes."""

    errmsg: str | None = None
    """Why it failed."""

    open_userid: str | None = None
    user_type: Literal[0, 2] | None = None
    """0 member, 2 student."""

    bio_info_type: Literal[1, 2] | None = None
    """1 fingerprint, 2 face."""


@struct
class DeviceReportRemoteOpenResultRequest(Struct):
    oper_id: str
    """From the push that asked for it."""

    type: Literal["remote_open_door", "scan_qrcode_open"]
    """How it was asked for."""

    errcode: Literal[0, 1]
    """0 opened, 1 failed."""

    errmsg: str | None = None
    """Why it failed."""


@struct
class CheckinRecord(Struct):
    open_userid: str
    user_type: Literal[0, 2]
    """0 member, 2 student."""

    timestamp: UnixTime


@struct
class TemperatureRecord(Struct):
    open_userid: str
    user_type: Literal[0, 2]
    """0 member, 2 student."""

    temperature: str
    """Such as 36.7. In °C."""

    timestamp: UnixTime
    status: Literal[0, 1, 2]
    """0 normal, 1 fever, 2 too low."""


@struct
class FailedTemperature(Struct):
    open_userid: str
    user_type: Literal[0, 2]
    """0 member, 2 student."""

    timestamp: UnixTime
    temperature: str | None = None
    status: int | None = None
    errcode: int | None = None
    errmsg: str | None = None


@struct
class AccessRecord(Struct):
    open_userid: str
    user_type: Literal[0, 2]
    """0 member, 2 student."""

    timestamp: UnixTime
    pass_type: Literal[1, 2, 3]
    """1 in, 2 out, 3 not known."""

    pass_method: Literal[1, 2, 3, 4]
    """1 face, 2 QR code, 3 opened from afar, 4 fingerprint."""


@struct
class FailedAccess(Struct):
    open_userid: str
    user_type: Literal[0, 2]
    """0 member, 2 student."""

    timestamp: UnixTime
    pass_type: int | None = None
    pass_method: int | None = None
