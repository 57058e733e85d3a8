"""获取access_token: generated from spec/base/token.yaml, do not edit."""

from __future__ import annotations

from qyapi_runtime.scalars import Secret
from qyapi_runtime.struct import Struct, struct

__all__ = ["AccessToken", "GettokenQuery"]


@struct
class GettokenQuery(Struct):
    corpid: str
    corpsecret: Secret
    """Secret of an enabled internal app, or the permanent code of a customized app."""


@struct
class AccessToken(Struct):
    access_token: Secret
    """Up to 512 bytes."""

    expires_in: int
    """Normally 7200. In seconds."""
