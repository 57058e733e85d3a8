"""铃: generated from spec/bell/bell.yaml, do not edit."""

from __future__ import annotations

from qyapi_runtime.scalars import UnixTime
from qyapi_runtime.struct import Struct, struct

__all__ = ["RingRequest", "TollRequest"]


@struct
class RingRequest(Struct):
    times: int


@struct
class TollRequest(Struct):
    hours: int
    nonce_str: str
    ts: UnixTime
    sig: str
