"""紧急通知应用: generated from spec/pstncc/pstncc.yaml, do not edit."""

from __future__ import annotations

from typing import Literal

from qyapi_runtime.scalars import Flag, UnixTime
from qyapi_runtime.struct import Struct, struct

__all__ = ["CallRequest", "CallResponse", "CallState", "GetstatesRequest", "GetstatesResponse"]


@struct
class CallRequest(Struct):
    callee_userid: list[str]
    """Not empty."""


@struct
class CallResponse(Struct):
    states: list[CallState]


@struct
class GetstatesRequest(Struct):
    callee_userid: str
    callid: str
    """From pstncc/call."""


@struct
class GetstatesResponse(Struct):
    istalked: Flag
    """Whether they picked up."""

    calltime: UnixTime
    """When the call was made."""

    talktime: int
    """In seconds."""

    reason: Literal[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 20, 99]
    """0 ended normally, 1 ringing, 2 answered, 3 talking, 4 timed out and the user hung up, 5 out of reach, 6 in
    arrears, 7 rejected, 8 switched off, 9 no such number, 10 calls barred, 11 line error, 12 timed out and the system
    hung up, 13 called too often (3 times in 8 minutes, 8 times in 24 hours), 14 line timed out, 15 caller over its
    limit, 16 line busy, 17 cancelled, 20 not confirmed in time, 99 other.
    """


@struct
class CallState(Struct):
    code: int
    """0 when the call was placed."""

    callid: str
    userid: str
