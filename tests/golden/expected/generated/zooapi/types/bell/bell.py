"""铃: generated from spec/bell/bell.yaml, do not edit."""

from __future__ import annotations

from qyapi_runtime.struct import Struct, struct

__all__ = ["RingRequest"]


@struct
class RingRequest(Struct):
    times: int
