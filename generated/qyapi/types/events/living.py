"""直播回调事件: generated from spec/events/living.yaml, do not edit."""

from __future__ import annotations

from typing import Literal

from qyapi_runtime.event import Event
from qyapi_runtime.struct import struct, wire

__all__ = ["LivingStatusChange"]


@struct
class LivingStatusChange(Event):
    """A live stream that the app created through the API was planned, started, ended or cancelled (直播回调事件).

    https://developer.work.weixin.qq.com/document/path/94145
    https://developer.work.weixin.qq.com/document/path/94308
    https://developer.work.weixin.qq.com/document/path/96842
    """

    living_id: str = wire("LivingId")
    status: Literal[0, 1, 2, 3, 4] = wire("Status")
    """0 planned, 1 live, 2 over, 3 expired (not pushed to internal apps), 4 cancelled."""
