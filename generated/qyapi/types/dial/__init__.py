"""The dataclasses of the area dial: generated from spec/dial/, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qyapi_runtime.lazy import lazy

if TYPE_CHECKING:
    from qyapi.types.dial.dial import Callee, Caller, DialRecord, GetDialRecordRequest, GetDialRecordResponse

__all__ = ["Callee", "Caller", "DialRecord", "GetDialRecordRequest", "GetDialRecordResponse"]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "Callee": "qyapi.types.dial.dial:Callee",
            "Caller": "qyapi.types.dial.dial:Caller",
            "DialRecord": "qyapi.types.dial.dial:DialRecord",
            "GetDialRecordRequest": "qyapi.types.dial.dial:GetDialRecordRequest",
            "GetDialRecordResponse": "qyapi.types.dial.dial:GetDialRecordResponse",
        },
    )
