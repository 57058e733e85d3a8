"""硬件云端接入的调用凭证: generated from spec/openhw/credential.yaml, do not edit."""

from __future__ import annotations

from qyapi_runtime.scalars import Secret
from qyapi_runtime.struct import Struct, struct

__all__ = [
    "GetDeviceSecretRequest",
    "GetDeviceSecretResponse",
    "GetDeviceTokenRequest",
    "GetDeviceTokenResponse",
    "GetModelTokenRequest",
    "GetModelTokenResponse",
]


@struct
class GetModelTokenRequest(Struct):
    model_id: str
    model_secret: Secret
    model_ticket: Secret
    """The newest one pushed; good for 30 minutes."""


@struct
class GetModelTokenResponse(Struct):
    model_access_token: Secret
    """Up to 512 bytes."""

    expires_in: int
    """In seconds."""


@struct
class GetDeviceSecretRequest(Struct):
    auth_code: Secret
    """From the push that says a corp bound the device; works once."""


@struct
class GetDeviceSecretResponse(Struct):
    device_secret: Secret
    """Keep it, it makes the Device. Valid until the corp unbinds the device; up to 512 bytes."""

    device_access_token: Secret
    """Up to 512 bytes."""

    expires_in: int
    """Lifetime of the token. In seconds."""


@struct
class GetDeviceTokenRequest(Struct):
    device_sn: str
    """Serial number."""

    device_secret: Secret
    """From get_device_secret."""


@struct
class GetDeviceTokenResponse(Struct):
    device_access_token: Secret
    """Up to 512 bytes."""

    expires_in: int
    """In seconds."""
