"""JS-SDK 签名算法: generated from spec/ticket/ticket.yaml, do not edit."""

from __future__ import annotations

from typing import Literal

from qyapi_runtime.struct import Struct, struct

__all__ = ["GetQuery"]


@struct
class GetQuery(Struct):
    type: Literal["agent_config"] = "agent_config"
