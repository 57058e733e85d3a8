"""设备管理: generated from spec/service/hardware.yaml, do not edit."""

from __future__ import annotations

from qyapi_runtime.scalars import Secret, UnixTime
from qyapi_runtime.struct import Struct, struct

__all__ = [
    "AddDeviceRequest",
    "AddDeviceResponse",
    "AuthCorpInfo",
    "BoundDeviceInfo",
    "DelDeviceRequest",
    "Device",
    "DeviceInfo",
    "FetchDeviceLogRequest",
    "GetDeviceAuthInfoRequest",
    "GetDeviceAuthInfoResponse",
    "ListDeviceRequest",
    "ListDeviceResponse",
    "ResetSecretNoRequest",
    "SetPrinterSupportStateRequest",
]


@struct
class AddDeviceRequest(Struct):
    model_id: str
    """Of the device model, in the provider console."""

    device_sn: str
    """Serial number, not yet registered. Letters and digits, at most 128 bytes."""

    remark_name: str | None = None


@struct
class AddDeviceResponse(Struct):
    device_info: DeviceInfo


@struct
class GetDeviceAuthInfoRequest(Struct):
    device_sn: str


@struct
class GetDeviceAuthInfoResponse(Struct):
    auth_corp_info: AuthCorpInfo
    """The corp."""

    device_info: BoundDeviceInfo


@struct
class ResetSecretNoRequest(Struct):
    device_sn: str


@struct
class ListDeviceRequest(Struct):
    offset: int | None = None
    limit: int | None = None


@struct
class ListDeviceResponse(Struct):
    device_list: list[Device]


@struct
class FetchDeviceLogRequest(Struct):
    device_sn: str
    hint: str | None = None
    """Passed on to the device, to say which log is wanted. At most 128 bytes."""


@struct
class DelDeviceRequest(Struct):
    device_sn: str


@struct
class SetPrinterSupportStateRequest(Struct):
    device_sn: str
    not_supported_printer: bool


@struct
class Device(Struct):
    model_id: str
    device_sn: str


@struct
class DeviceInfo(Struct):
    model_id: str
    device_sn: str
    create_time: UnixTime
    secret_no: Secret | None = None
    device_id: int
    qr_code: str | None = None
    """URL of the QR code that binds the device to a corp."""


@struct
class AuthCorpInfo(Struct):
    corpid: str
    corp_name: str


@struct
class BoundDeviceInfo(Struct):
    remark_name: str | None = None
    model_id: str
