"""会议统计管理: generated from spec/meeting/statistics.yaml, do not edit."""

from __future__ import annotations

from typing import Literal

from qyapi_runtime.scalars import UnixTime
from qyapi_runtime.struct import Struct, struct

__all__ = ["MeetingStart", "StatisticsGetStartListRequest", "StatisticsGetStartListResponse"]


@struct
class StatisticsGetStartListRequest(Struct):
    type: Literal[1, 2]
    """1 started, 2 failed because the corp had too many meetings at the time."""

    begin_time: UnixTime
    """Included."""

    end_time: UnixTime
    """Not included, at most 30 days after begin_time."""

    limit: int | None = None
    """200 if left out, at most 1000."""

    cursor: str | None = None
    """From the last answer; left out at first."""


@struct
class StatisticsGetStartListResponse(Struct):
    next_cursor: str | None = None
    has_more: bool | None = None
    meeting_list: list[MeetingStart]


@struct
class MeetingStart(Struct):
    userid: str
    """Who started it; who scheduled it where an outsider came first."""

    start_time: UnixTime
