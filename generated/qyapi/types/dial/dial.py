"""公费电话: generated from spec/dial/dial.yaml, do not edit."""

from __future__ import annotations

from typing import Literal

from qyapi_runtime.scalars import Lenient, UnixTime
from qyapi_runtime.struct import Struct, struct

__all__ = ["Callee", "Caller", "DialRecord", "GetDialRecordRequest", "GetDialRecordResponse"]


@struct
class GetDialRecordRequest(Struct):
    start_time: UnixTime | None = None
    end_time: UnixTime | None = None
    """Included."""

    offset: int | None = None
    limit: int | None = None
    """At most 100, which is the default."""


@struct
class GetDialRecordResponse(Struct):
    record: list[DialRecord]


@struct
class DialRecord(Struct):
    call_time: UnixTime
    total_duration: int
    """Of all who took part. In minutes."""

    call_type: Literal[1, 2]
    """1 a single call, 2 a conference."""

    caller: Caller
    callee: list[Callee]


@struct
class Caller(Struct):
    userid: str
    duration: int
    """In minutes."""


@struct
class Callee(Struct):
    userid: str | None = None
    """Absent for an outsider."""

    phone: Lenient[str] | None = None
    """Absent for a member."""

    duration: int
    """In minutes."""
