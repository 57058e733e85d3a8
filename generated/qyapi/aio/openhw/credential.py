"""硬件云端接入的调用凭证, asynchronous: generated from spec/openhw/credential.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from qyapi_runtime.aio.api import Api, DeviceModelApi
    from qyapi_runtime.api import Extra

    from qyapi.types.openhw.credential import GetDeviceSecretResponse, GetDeviceTokenResponse, GetModelTokenResponse

__all__ = ["get_device_secret", "get_device_token", "get_model_token"]


async def get_model_token(
    api: Api, /, *, model_id: str, model_secret: str, model_ticket: str, extra: Extra = None
) -> GetModelTokenResponse:
    """Get the token of a device model; a DeviceModel does it by itself (获取设备型号调用凭证); see
    `qyapi.openhw.get_model_token`.
    """
    return await api.ainvoke("openhw.get_model_token", locals())


async def get_device_secret(api: DeviceModelApi, /, *, auth_code: str, extra: Extra = None) -> GetDeviceSecretResponse:
    """Get the secret of a device that a corp has just bound (获取设备授权密钥); see `qyapi.openhw.get_device_secret`."""
    return await api.ainvoke("openhw.get_device_secret", locals())


async def get_device_token(
    api: DeviceModelApi, /, *, device_sn: str, device_secret: str, extra: Extra = None
) -> GetDeviceTokenResponse:
    """Get the token of a device; a Device does it by itself (获取设备调用凭证); see `qyapi.openhw.get_device_token`."""
    return await api.ainvoke("openhw.get_device_token", locals())
