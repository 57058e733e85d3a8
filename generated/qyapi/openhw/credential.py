"""硬件云端接入的调用凭证: generated from spec/openhw/credential.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from qyapi_runtime.api import Api, DeviceModelApi, Extra

    from qyapi.types.openhw.credential import GetDeviceSecretResponse, GetDeviceTokenResponse, GetModelTokenResponse

__all__ = ["get_device_secret", "get_device_token", "get_model_token"]


def get_model_token(
    api: Api, /, *, model_id: str, model_secret: str, model_ticket: str, extra: Extra = None
) -> GetModelTokenResponse:
    """Get the token of a device model; a DeviceModel does it by itself (获取设备型号调用凭证).

    Args:
        model_ticket: The newest one pushed; good for 30 minutes.

    https://developer.work.weixin.qq.com/document/path/95992
    """
    return api.invoke("openhw.get_model_token", locals())


def get_device_secret(api: DeviceModelApi, /, *, auth_code: str, extra: Extra = None) -> GetDeviceSecretResponse:
    """Get the secret of a device that a corp has just bound (获取设备授权密钥).

    Args:
        auth_code: From the push that says a corp bound the device; works once.

    https://developer.work.weixin.qq.com/document/path/95993
    """
    return api.invoke("openhw.get_device_secret", locals())


def get_device_token(
    api: DeviceModelApi, /, *, device_sn: str, device_secret: str, extra: Extra = None
) -> GetDeviceTokenResponse:
    """Get the token of a device; a Device does it by itself (获取设备调用凭证).

    Args:
        device_sn: Serial number.
        device_secret: From get_device_secret.

    https://developer.work.weixin.qq.com/document/path/96022
    """
    return api.invoke("openhw.get_device_token", locals())
