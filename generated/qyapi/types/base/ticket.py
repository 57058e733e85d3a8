"""JS-SDK 签名算法: generated from spec/base/ticket.yaml, do not edit."""

from __future__ import annotations

from qyapi_runtime.scalars import Secret
from qyapi_runtime.struct import Struct, struct

__all__ = ["JsapiTicket"]


@struct
class JsapiTicket(Struct):
    ticket: Secret
    """Up to 512 bytes."""

    expires_in: int
    """Normally 7200. In seconds."""
