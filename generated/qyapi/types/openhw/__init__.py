"""The dataclasses of the area openhw: generated from spec/openhw/, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qyapi_runtime.lazy import lazy

if TYPE_CHECKING:
    from qyapi.types.openhw.credential import (
        GetDeviceSecretRequest,
        GetDeviceSecretResponse,
        GetDeviceTokenRequest,
        GetDeviceTokenResponse,
        GetModelTokenRequest,
        GetModelTokenResponse,
    )

__all__ = [
    "GetDeviceSecretRequest",
    "GetDeviceSecretResponse",
    "GetDeviceTokenRequest",
    "GetDeviceTokenResponse",
    "GetModelTokenRequest",
    "GetModelTokenResponse",
]

if not TYPE_CHECKING:
    __getattr__ = lazy(
        __name__,
        {
            "GetDeviceSecretRequest": "qyapi.types.openhw.credential:GetDeviceSecretRequest",
            "GetDeviceSecretResponse": "qyapi.types.openhw.credential:GetDeviceSecretResponse",
            "GetDeviceTokenRequest": "qyapi.types.openhw.credential:GetDeviceTokenRequest",
            "GetDeviceTokenResponse": "qyapi.types.openhw.credential:GetDeviceTokenResponse",
            "GetModelTokenRequest": "qyapi.types.openhw.credential:GetModelTokenRequest",
            "GetModelTokenResponse": "qyapi.types.openhw.credential:GetModelTokenResponse",
        },
    )
