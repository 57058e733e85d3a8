"""硬件云端接入的设备接入: generated from spec/openhw/device.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from typing import Literal

    from qyapi_runtime.api import DeviceApi, DeviceModelApi, Extra

    from qyapi.types.openhw.device import (
        DeviceGetDeviceDetailResponse,
        DeviceGetUserinfoByIdsResponse,
        DeviceGetUserinfoByPageResponse,
        DeviceQrCode,
        ModelRegisterSnResponse,
        User,
        UserId,
    )

__all__ = [
    "device_gen_id_dynamic_qrcode",
    "device_gen_login_qrcode",
    "device_get_device_detail",
    "device_get_userinfo_by_ids",
    "device_get_userinfo_by_page",
    "device_get_userinfo_by_page_iter",
    "device_report_device_status",
    "device_report_firmware_upgrade_result",
    "model_register_sn",
    "model_unregister_sn",
]


def model_register_sn(api: DeviceModelApi, /, *, device_sn: str, extra: Extra = None) -> ModelRegisterSnResponse:
    """Enter the serial number of a device (录入设备).

    Args:
        device_sn: Up to 128 letters and digits, of no other device; case does not matter later.

    https://developer.work.weixin.qq.com/document/path/95980
    """
    return api.invoke("openhw.model_register_sn", locals())


def model_unregister_sn(api: DeviceModelApi, /, *, device_sn: str, extra: Extra = None) -> None:
    """Remove the serial number of a device (删除设备).

    https://developer.work.weixin.qq.com/document/path/95981
    """
    api.invoke("openhw.model_unregister_sn", locals())


def device_get_device_detail(
    api: DeviceModelApi, /, *, device_sn: str, extra: Extra = None
) -> DeviceGetDeviceDetailResponse:
    """Read a device of the model (获取设备详情).

    https://developer.work.weixin.qq.com/document/path/95982
    """
    return api.invoke("openhw.device_get_device_detail", locals())


def device_report_device_status(
    api: DeviceApi,
    /,
    *,
    online_status: Literal[1, 2],
    cur_version: str,
    upgradable_version: str | None = None,
    upgradable_version_desc: str | None = None,
    extra: Extra = None,
) -> None:
    """Say whether a device is online and which firmware it has (更新设备状态).

    Best every half hour; a device that has not reported for an hour is shown as offline.

    Args:
        online_status: 1 online, 2 offline.
        cur_version: Its firmware, at most 32 bytes.
        upgradable_version: The newest firmware, at most 32 bytes. Only together with upgradable_version_desc.
        upgradable_version_desc: What is new in it, at most 256 bytes.

    https://developer.work.weixin.qq.com/document/path/95983
    """
    api.invoke("openhw.device_report_device_status", locals())


def device_get_userinfo_by_page(
    api: DeviceApi,
    /,
    *,
    cursor: str | None = None,
    limit: int | None = None,
    only_perm_version: bool | None = None,
    extra: Extra = None,
) -> DeviceGetUserinfoByPageResponse:
    """List the members who may use a device, page by page (全量获取设备成员列表).

    Args:
        limit: At most 200; default 100.
        only_perm_version: Get perm_version alone; the other parameters do not count.

    https://developer.work.weixin.qq.com/document/path/95984
    """
    return api.invoke("openhw.device_get_userinfo_by_page", locals())


def device_get_userinfo_by_page_iter(
    api: DeviceApi, /, *, limit: int | None = None, only_perm_version: bool | None = None, extra: Extra = None
) -> Iterator[User]:
    """Go through `useritems` of every page of device_get_userinfo_by_page."""
    return api.iterate("openhw.device_get_userinfo_by_page", locals())


def device_get_userinfo_by_ids(
    api: DeviceApi, /, *, user_item: Sequence[UserId], extra: Extra = None
) -> DeviceGetUserinfoByIdsResponse:
    """Read given members who may use a device (获取设备中指定成员的信息).

    Args:
        user_item: At most 100.

    https://developer.work.weixin.qq.com/document/path/96037
    """
    return api.invoke("openhw.device_get_userinfo_by_ids", locals())


def device_report_firmware_upgrade_result(
    api: DeviceApi, /, *, oper_id: str, errcode: int, cur_version: str, errmsg: str | None = None, extra: Extra = None
) -> None:
    """Say how a firmware upgrade went (上报设备固件升级结果).

    It counts as done once cur_version differs from the version before.

    Args:
        oper_id: From the push that asked for it.
        errcode: 0 done, 1 the device is offline, others as the maker likes.
        errmsg: Why it failed.

    https://developer.work.weixin.qq.com/document/path/95999
    """
    api.invoke("openhw.device_report_firmware_upgrade_result", locals())


def device_gen_login_qrcode(
    api: DeviceApi, /, *, type: Literal[0, 1], state: str | None = None, extra: Extra = None
) -> DeviceQrCode:
    """Get the QR code by which a member opens a device's menu (获取设备管理二维码).

    Once a minute for a device and type.

    Args:
        type: 0 lasting, 1 short-lived.
        state: Comes back in the push when it is scanned.

    https://developer.work.weixin.qq.com/document/path/98023
    """
    return api.invoke("openhw.device_gen_login_qrcode", locals())


def device_gen_id_dynamic_qrcode(
    api: DeviceModelApi, /, *, device_sn: str, state: str | None = None, extra: Extra = None
) -> DeviceQrCode:
    """Get a short-lived QR code that identifies a device (获取设备身份识别二维码).

    Once a minute for a device, together with device_gen_login_qrcode of type 1.

    Args:
        state: Comes back in the push when it is scanned.

    https://developer.work.weixin.qq.com/document/path/98024
    """
    return api.invoke("openhw.device_gen_id_dynamic_qrcode", locals())
