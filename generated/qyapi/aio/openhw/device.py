"""硬件云端接入的设备接入, asynchronous: generated from spec/openhw/device.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Sequence
    from typing import Literal

    from qyapi_runtime.aio.api import DeviceApi, DeviceModelApi
    from qyapi_runtime.api import Extra

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


async def model_register_sn(api: DeviceModelApi, /, *, device_sn: str, extra: Extra = None) -> ModelRegisterSnResponse:
    """Enter the serial number of a device (录入设备); see `qyapi.openhw.model_register_sn`."""
    return await api.ainvoke("openhw.model_register_sn", locals())


async def model_unregister_sn(api: DeviceModelApi, /, *, device_sn: str, extra: Extra = None) -> None:
    """Remove the serial number of a device (删除设备); see `qyapi.openhw.model_unregister_sn`."""
    await api.ainvoke("openhw.model_unregister_sn", locals())


async def device_get_device_detail(
    api: DeviceModelApi, /, *, device_sn: str, extra: Extra = None
) -> DeviceGetDeviceDetailResponse:
    """Read a device of the model (获取设备详情); see `qyapi.openhw.device_get_device_detail`."""
    return await api.ainvoke("openhw.device_get_device_detail", locals())


async def device_report_device_status(
    api: DeviceApi,
    /,
    *,
    online_status: Literal[1, 2],
    cur_version: str,
    upgradable_version: str | None = None,
    upgradable_version_desc: str | None = None,
    extra: Extra = None,
) -> None:
    """Say whether a device is online and which firmware it has (更新设备状态); see
    `qyapi.openhw.device_report_device_status`.
    """
    await api.ainvoke("openhw.device_report_device_status", locals())


async def device_get_userinfo_by_page(
    api: DeviceApi,
    /,
    *,
    cursor: str | None = None,
    limit: int | None = None,
    only_perm_version: bool | None = None,
    extra: Extra = None,
) -> DeviceGetUserinfoByPageResponse:
    """List the members who may use a device, page by page (全量获取设备成员列表); see `qyapi.openhw.device_get_userinfo_by_page`."""
    return await api.ainvoke("openhw.device_get_userinfo_by_page", locals())


def device_get_userinfo_by_page_iter(
    api: DeviceApi, /, *, limit: int | None = None, only_perm_version: bool | None = None, extra: Extra = None
) -> AsyncIterator[User]:
    """Go through `useritems` of every page of device_get_userinfo_by_page."""
    return api.aiterate("openhw.device_get_userinfo_by_page", locals())


async def device_get_userinfo_by_ids(
    api: DeviceApi, /, *, user_item: Sequence[UserId], extra: Extra = None
) -> DeviceGetUserinfoByIdsResponse:
    """Read given members who may use a device (获取设备中指定成员的信息); see `qyapi.openhw.device_get_userinfo_by_ids`."""
    return await api.ainvoke("openhw.device_get_userinfo_by_ids", locals())


async def device_report_firmware_upgrade_result(
    api: DeviceApi, /, *, oper_id: str, errcode: int, cur_version: str, errmsg: str | None = None, extra: Extra = None
) -> None:
    """Say how a firmware upgrade went (上报设备固件升级结果); see `qyapi.openhw.device_report_firmware_upgrade_result`."""
    await api.ainvoke("openhw.device_report_firmware_upgrade_result", locals())


async def device_gen_login_qrcode(
    api: DeviceApi, /, *, type: Literal[0, 1], state: str | None = None, extra: Extra = None
) -> DeviceQrCode:
    """Get the QR code by which a member opens a device's menu (获取设备管理二维码); see `qyapi.openhw.device_gen_login_qrcode`."""
    return await api.ainvoke("openhw.device_gen_login_qrcode", locals())


async def device_gen_id_dynamic_qrcode(
    api: DeviceModelApi, /, *, device_sn: str, state: str | None = None, extra: Extra = None
) -> DeviceQrCode:
    """Get a short-lived QR code that identifies a device (获取设备身份识别二维码); see
    `qyapi.openhw.device_gen_id_dynamic_qrcode`.
    """
    return await api.ainvoke("openhw.device_gen_id_dynamic_qrcode", locals())
