"""智慧硬件回调通知: generated from spec/events/hardware.yaml, do not edit."""

from __future__ import annotations

from typing import Literal

from qyapi_runtime.event import Event
from qyapi_runtime.scalars import UnixTime
from qyapi_runtime.struct import Struct, struct, wire

__all__ = [
    "AddDevice",
    "DeleteDevice",
    "DeviceAccess",
    "DeviceAccessDataReport",
    "DeviceCheckin",
    "DeviceCheckinDataReport",
    "DeviceConnected",
    "DeviceDataAuthChange",
    "DeviceDisconnected",
    "DeviceErrorReport",
    "DeviceEvent",
    "DeviceFeatureChange",
    "DeviceLogFetched",
    "DeviceTemperature",
    "DeviceTemperatureDataReport",
    "DeviceUser",
    "RemarkDeviceName",
]


@struct
class DeviceEvent(Struct):
    """Pushed to the provider of the device, whose corp id is ServiceCorpId."""

    auth_corp_id: str | None = wire("AuthCorpId", default=None)
    """Corp the device belongs to."""

    device_sn: str = wire("DeviceSn")
    """Serial number."""


@struct
class DeviceUser(Struct):
    open_user_id: str = wire("OpenUserId")
    user_type: Literal[0, 1, 2] = wire("UserType")
    """0 member, 1 visitor, 2 student."""


@struct
class DeviceCheckin(Struct):
    open_user_id: str = wire("OpenUserId")
    user_type: Literal[0, 1, 2] = wire("UserType")
    """0 member, 1 visitor, 2 student."""

    checkin_time: UnixTime = wire("CheckinTime")


@struct
class DeviceAccess(Struct):
    open_user_id: str = wire("OpenUserId")
    user_type: Literal[0, 1, 2] = wire("UserType")
    """0 member, 1 visitor, 2 student."""

    time_stamp: UnixTime = wire("TimeStamp")
    pass_type: Literal[1, 2, 3] = wire("PassType")
    """1 in, 2 out, 3 not known."""

    pass_method: Literal[1, 2, 3, 4] = wire("PassMethod")
    """1 face, 2 QR code, 3 opened from afar, 4 fingerprint."""


@struct
class DeviceTemperature(Struct):
    open_user_id: str = wire("OpenUserId")
    user_type: Literal[0, 1, 2] = wire("UserType")
    """0 member, 1 visitor, 2 student."""

    time_stamp: UnixTime = wire("TimeStamp")
    temperature: float = wire("Temperature")
    """In °C."""

    status: int = wire("Status")


@struct
class AddDevice(Event):
    """A corp added a device (绑定设备).

    https://developer.work.weixin.qq.com/document/path/90751
    """

    auth_corp_id: str | None = wire("AuthCorpId", default=None)
    """Corp the device belongs to."""

    device_sn: str = wire("DeviceSn")
    """Serial number."""

    model_id: str = wire("ModelId")
    remark_name: str | None = wire("RemarkName", default=None)


@struct
class DeleteDevice(Event):
    """A corp removed a device (解绑设备).

    https://developer.work.weixin.qq.com/document/path/90751
    """

    auth_corp_id: str | None = wire("AuthCorpId", default=None)
    """Corp the device belongs to."""

    device_sn: str = wire("DeviceSn")
    """Serial number."""


@struct
class RemarkDeviceName(Event):
    """A device got another name (修改设备备注名).

    https://developer.work.weixin.qq.com/document/path/90751
    """

    auth_corp_id: str | None = wire("AuthCorpId", default=None)
    """Corp the device belongs to."""

    device_sn: str = wire("DeviceSn")
    """Serial number."""

    remark_name: str = wire("RemarkName")


@struct
class DeviceConnected(Event):
    """A device connected (设备上线).

    https://developer.work.weixin.qq.com/document/path/90751
    """

    auth_corp_id: str | None = wire("AuthCorpId", default=None)
    """Corp the device belongs to."""

    device_sn: str = wire("DeviceSn")
    """Serial number."""

    connect_time: UnixTime = wire("ConnectTime")


@struct
class DeviceDisconnected(Event):
    """A device lost its connection (设备下线).

    https://developer.work.weixin.qq.com/document/path/90751
    """

    auth_corp_id: str | None = wire("AuthCorpId", default=None)
    """Corp the device belongs to."""

    device_sn: str = wire("DeviceSn")
    """Serial number."""

    disconnect_time: UnixTime = wire("DisconnectTime")
    reason: str = wire("Reason")


@struct
class DeviceFeatureChange(Event):
    """What a device can do changed (设备特性变更).

    https://developer.work.weixin.qq.com/document/path/90751
    """

    auth_corp_id: str | None = wire("AuthCorpId", default=None)
    """Corp the device belongs to."""

    device_sn: str = wire("DeviceSn")
    """Serial number."""


@struct
class DeviceErrorReport(Event):
    """A device reported an error (设备异常上报).

    https://developer.work.weixin.qq.com/document/path/90751
    """

    auth_corp_id: str | None = wire("AuthCorpId", default=None)
    """Corp the device belongs to."""

    device_sn: str = wire("DeviceSn")
    """Serial number."""

    err_code: int = wire("ErrCode")
    err_msg: str | None = wire("ErrMsg", default=None)


@struct
class DeviceLogFetched(Event):
    """The log that was asked of a device is there (拉取设备日志完成).

    https://developer.work.weixin.qq.com/document/path/90751
    """

    auth_corp_id: str | None = wire("AuthCorpId", default=None)
    """Corp the device belongs to."""

    device_sn: str = wire("DeviceSn")
    """Serial number."""

    media_id: str = wire("MediaId")
    """The log, for media/get."""


@struct
class DeviceDataAuthChange(Event):
    """A corp changed which devices' data the app may read (设备数据授权变更回调).

    https://developer.work.weixin.qq.com/document/path/96103
    """

    auth_corp_id: str = wire("AuthCorpId")


@struct
class DeviceCheckinDataReport(Event):
    """A device whose data the app may read recorded check-ins (考勤打卡原始数据回调).

    https://developer.work.weixin.qq.com/document/path/97214
    """

    check_in_data_list: list[DeviceCheckin] | None = wire("CheckInDataList", default=None, item="Item")
    checkin_data_list: list[DeviceCheckin] | None = wire("CheckinDataList", default=None, item="Item")
    device_sn: str = wire("DeviceSn")
    """Serial number."""


@struct
class DeviceAccessDataReport(Event):
    """A device whose data the app may read recorded people who passed (门禁通行原始数据回调).

    https://developer.work.weixin.qq.com/document/path/97215
    """

    access_data_list: list[DeviceAccess] | None = wire("AccessDataList", default=None, item="Item")
    device_sn: str = wire("DeviceSn")
    """Serial number."""


@struct
class DeviceTemperatureDataReport(Event):
    """A device whose data the app may read recorded body temperatures (体温检测原始数据回调).

    https://developer.work.weixin.qq.com/document/path/97216
    """

    temperature_data_list: list[DeviceTemperature] | None = wire("TemperatureDataList", default=None, item="Item")
    device_sn: str = wire("DeviceSn")
    """Serial number."""
