"""设备管理: generated from spec/service/hardware.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qyapi_runtime.api import Extra, ProviderApi

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


def add_device(
    api: ProviderApi, /, *, model_id: str, device_sn: str, remark_name: str | None = None, extra: Extra = None
) -> AddDeviceResponse:
    """Register a device (添加设备实例).

    Args:
        model_id: Of the device model, in the provider console.
        device_sn: Serial number, not yet registered. Letters and digits, at most 128 bytes.

    https://developer.work.weixin.qq.com/document/path/90626
    """
    return api.invoke("service.add_device", locals())


def get_device_auth_info(api: ProviderApi, /, *, device_sn: str, extra: Extra = None) -> GetDeviceAuthInfoResponse:
    """Read which corp a device is bound to (查询设备绑定信息).

    https://developer.work.weixin.qq.com/document/path/90753
    """
    return api.invoke("service.get_device_auth_info", locals())


def reset_secret_no(api: ProviderApi, /, *, device_sn: str, extra: Extra = None) -> None:
    """Let a device fetch a new secret_no (重置设备SecretNo).

    Meant for devices made with the same secret_no as their whole batch. The firmware must support fetching one in
    exchange for a seed.

    https://developer.work.weixin.qq.com/document/path/90631 (also 90753)
    """
    api.invoke("service.reset_secret_no", locals())


def list_device(
    api: ProviderApi, /, *, offset: int | None = None, limit: int | None = None, extra: Extra = None
) -> ListDeviceResponse:
    """List the devices registered (获取设备列表).

    https://developer.work.weixin.qq.com/document/path/91346
    """
    return api.invoke("service.list_device", locals())


def list_device_iter(api: ProviderApi, /, *, limit: int | None = None, extra: Extra = None) -> Iterator[Device]:
    """Go through `device_list` of every page of list_device."""
    return api.iterate("service.list_device", locals())


def fetch_device_log(api: ProviderApi, /, *, device_sn: str, hint: str | None = None, extra: Extra = None) -> None:
    """Ask a device to upload its log (上传设备日志).

    Args:
        hint: Passed on to the device, to say which log is wanted. At most 128 bytes.

    https://developer.work.weixin.qq.com/document/path/91475
    """
    api.invoke("service.fetch_device_log", locals())


def del_device(api: ProviderApi, /, *, device_sn: str, extra: Extra = None) -> None:
    """Remove a device (删除设备实例).

    https://developer.work.weixin.qq.com/document/path/92770
    """
    api.invoke("service.del_device", locals())


def set_printer_support_state(
    api: ProviderApi, /, *, device_sn: str, not_supported_printer: bool, extra: Extra = None
) -> None:
    """Say whether a print box has a printer it can use (设置打印机支持状态).

    https://developer.work.weixin.qq.com/document/path/92782
    """
    api.invoke("service.set_printer_support_state", locals())
