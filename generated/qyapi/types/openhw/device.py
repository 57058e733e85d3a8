"""硬件云端接入的设备接入: generated from spec/openhw/device.yaml, do not edit."""

from __future__ import annotations

from typing import Literal

from qyapi_runtime.scalars import UnixTime
from qyapi_runtime.struct import Struct, struct

__all__ = [
    "BoundCorp",
    "DeviceDetail",
    "DeviceGenIdDynamicQrcodeRequest",
    "DeviceGenLoginQrcodeRequest",
    "DeviceGetDeviceDetailRequest",
    "DeviceGetDeviceDetailResponse",
    "DeviceGetUserinfoByIdsRequest",
    "DeviceGetUserinfoByIdsResponse",
    "DeviceGetUserinfoByPageRequest",
    "DeviceGetUserinfoByPageResponse",
    "DeviceQrCode",
    "DeviceReportDeviceStatusRequest",
    "DeviceReportFirmwareUpgradeResultRequest",
    "ModelRegisterSnRequest",
    "ModelRegisterSnResponse",
    "ModelUnregisterSnRequest",
    "PassRule",
    "PassRules",
    "User",
    "UserId",
    "UserInfo",
]


@struct
class ModelRegisterSnRequest(Struct):
    device_sn: str
    """Up to 128 letters and digits, of no other device; case does not matter later."""


@struct
class ModelRegisterSnResponse(Struct):
    qr_code: str
    """Link of the device's own QR code, by which a corp binds it."""


@struct
class ModelUnregisterSnRequest(Struct):
    device_sn: str


@struct
class DeviceGetDeviceDetailRequest(Struct):
    device_sn: str


@struct
class DeviceGetDeviceDetailResponse(Struct):
    device_detail: DeviceDetail


@struct
class DeviceReportDeviceStatusRequest(Struct):
    online_status: Literal[1, 2]
    """1 online, 2 offline."""

    cur_version: str
    """Its firmware, at most 32 bytes."""

    upgradable_version: str | None = None
    """The newest firmware, at most 32 bytes. Only together with upgradable_version_desc."""

    upgradable_version_desc: str | None = None
    """What is new in it, at most 256 bytes."""


@struct
class DeviceGetUserinfoByPageRequest(Struct):
    cursor: str | None = None
    limit: int | None = None
    """At most 200; default 100."""

    only_perm_version: bool | None = None
    """Get perm_version alone; the other parameters do not count."""


@struct
class DeviceGetUserinfoByPageResponse(Struct):
    next_cursor: str | None = None
    """Empty on the last page."""

    perm_version: int
    """Version of the contacts; unchanged while they are."""

    userinfo: UserInfo | None = None
    """Absent with only_perm_version."""


@struct
class DeviceGetUserinfoByIdsRequest(Struct):
    user_item: list[UserId]
    """At most 100."""


@struct
class DeviceGetUserinfoByIdsResponse(Struct):
    userinfo: UserInfo


@struct
class DeviceReportFirmwareUpgradeResultRequest(Struct):
    oper_id: str
    """From the push that asked for it."""

    errcode: int
    """0 done, 1 the device is offline, others as the maker likes."""

    errmsg: str | None = None
    """Why it failed."""

    cur_version: str


@struct
class DeviceGenLoginQrcodeRequest(Struct):
    state: str | None = None
    """Comes back in the push when it is scanned."""

    type: Literal[0, 1]
    """0 lasting, 1 short-lived."""


@struct
class DeviceGenIdDynamicQrcodeRequest(Struct):
    device_sn: str
    state: str | None = None
    """Comes back in the push when it is scanned."""


@struct
class DeviceDetail(Struct):
    model_name: str | None = None
    default_name: str | None = None
    """Name given by the maker."""

    qr_code: str
    """Link of the device's own QR code."""

    bind_status: Literal[0, 1]
    """0 not bound, 1 bound to a corp."""

    auth_corp_info: BoundCorp | None = None
    bind_corpinfo: BoundCorp | None = None
    """The corp it is bound to."""

    remark_name: str | None = None
    """Name given by the corp, empty where none was."""


@struct
class BoundCorp(Struct):
    open_corpid: str
    corp_name: str


@struct
class UserId(Struct):
    open_userid: str
    user_type: Literal[0, 2]
    """0 member, 2 student."""


@struct
class UserInfo(Struct):
    useritems: list[User]


@struct
class User(Struct):
    """Who may use a device, and when they may pass."""

    open_userid: str
    user_name: str
    user_type: Literal[0, 2]
    """0 member, 2 student."""

    pass_rule: PassRules | None = None


@struct
class PassRules(Struct):
    rule_list: list[PassRule]


@struct
class PassRule(Struct):
    id: int
    rule: str
    """Times of day, days and weekdays, such as 9:00-10:00 * * 1-5 *."""

    effect_time: UnixTime


@struct
class DeviceQrCode(Struct):
    qrcode_content: str
    """URL to be shown as a QR code."""

    expires_in: int | None = None
    """300; absent for a lasting one. In seconds."""
