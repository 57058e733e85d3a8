"""获取凭证: generated from spec/base/token.yaml, do not edit."""

from __future__ import annotations

from qyapi_runtime.scalars import Secret
from qyapi_runtime.struct import Struct, struct

__all__ = ["GettokenQuery", "GettokenResponse"]


@struct
class GettokenQuery(Struct):
    corpid: str
    corpsecret: Secret


@struct
class GettokenResponse(Struct):
    access_token: Secret
    expires_in: int
    """In seconds."""
