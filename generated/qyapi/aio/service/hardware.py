"""设备管理, asynchronous: generated from spec/service/hardware.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from qyapi_runtime.aio.api import ProviderApi
    from qyapi_runtime.api import Extra

    from qyapi.types.service.hardware import AddDeviceResponse, Device, GetDeviceAuthInfoResponse, ListDeviceResponse

__all__ = [
    "add_device",
    "del_device",
    "fetch_device_log",
    "get_device_auth_info",
    "list_device",
    "list_device_iter",
    "reset_secret_no",
    "set_printer_support_state",
]


async def add_device(
    api: ProviderApi, /, *, model_id: str, device_sn: str, remark_name: str | None = None, extra: Extra = None
) -> AddDeviceResponse:
    """Register a device (添加设备实例); see `qyapi.service.add_device`."""
    return await api.ainvoke("service.add_device", locals())


async def get_device_auth_info(
    api: ProviderApi, /, *, device_sn: str, extra: Extra = None
) -> GetDeviceAuthInfoResponse:
    """Read which corp a device is bound to (查询设备绑定信息); see `qyapi.service.get_device_auth_info`."""
    return await api.ainvoke("service.get_device_auth_info", locals())


async def reset_secret_no(api: ProviderApi, /, *, device_sn: str, extra: Extra = None) -> None:
    """Let a device fetch a new secret_no (重置设备SecretNo); see `qyapi.service.reset_secret_no`."""
    await api.ainvoke("service.reset_secret_no", locals())


async def list_device(
    api: ProviderApi, /, *, offset: int | None = None, limit: int | None = None, extra: Extra = None
) -> ListDeviceResponse:
    """List the devices registered (获取设备列表); see `qyapi.service.list_device`."""
    return await api.ainvoke("service.list_device", locals())


def list_device_iter(api: ProviderApi, /, *, limit: int | None = None, extra: Extra = None) -> AsyncIterator[Device]:
    """Go through `device_list` of every page of list_device."""
    return api.aiterate("service.list_device", locals())


async def fetch_device_log(
    api: ProviderApi, /, *, device_sn: str, hint: str | None = None, extra: Extra = None
) -> None:
    """Ask a device to upload its log (上传设备日志); see `qyapi.service.fetch_device_log`."""
    await api.ainvoke("service.fetch_device_log", locals())


async def del_device(api: ProviderApi, /, *, device_sn: str, extra: Extra = None) -> None:
    """Remove a device (删除设备实例); see `qyapi.service.del_device`."""
    await api.ainvoke("service.del_device", locals())


async def set_printer_support_state(
    api: ProviderApi, /, *, device_sn: str, not_supported_printer: bool, extra: Extra = None
) -> None:
    """Say whether a print box has a printer it can use (设置打印机支持状态); see `qyapi.service.set_printer_support_state`."""
    await api.ainvoke("service.set_printer_support_state", locals())
