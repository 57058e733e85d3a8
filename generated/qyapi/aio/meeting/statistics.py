"""会议统计管理, asynchronous: generated from spec/meeting/statistics.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from datetime import datetime
    from typing import Literal

    from qyapi_runtime.aio.api import CorpApi
    from qyapi_runtime.api import Extra

    from qyapi.types.meeting.statistics import MeetingStart, StatisticsGetStartListResponse

__all__ = ["statistics_get_start_list", "statistics_get_start_list_iter"]


async def statistics_get_start_list(
    api: CorpApi,
    /,
    *,
    type: Literal[1, 2],
    begin_time: datetime | int,
    end_time: datetime | int,
    limit: int | None = None,
    cursor: str | None = None,
    extra: Extra = None,
) -> StatisticsGetStartListResponse:
    """List the meetings that members have started or failed to start, newest first (获取会议发起记录); see
    `qyapi.meeting.statistics_get_start_list`.
    """
    return await api.ainvoke("meeting.statistics_get_start_list", locals())


def statistics_get_start_list_iter(
    api: CorpApi,
    /,
    *,
    type: Literal[1, 2],
    begin_time: datetime | int,
    end_time: datetime | int,
    limit: int | None = None,
    extra: Extra = None,
) -> AsyncIterator[MeetingStart]:
    """Go through `meeting_list` of every page of statistics_get_start_list."""
    return api.aiterate("meeting.statistics_get_start_list", locals())
