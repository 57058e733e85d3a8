"""会议统计管理: generated from spec/meeting/statistics.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime
    from typing import Literal

    from qyapi_runtime.api import CorpApi, Extra

    from qyapi.types.meeting.statistics import MeetingStart, StatisticsGetStartListResponse

__all__ = ["statistics_get_start_list", "statistics_get_start_list_iter"]


def statistics_get_start_list(
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
    """List the meetings that members have started or failed to start, newest first (获取会议发起记录).

    A meeting is started by a member who opens one at once or comes first to a scheduled one. Members the app may not
    see are left out, so that a page can hold fewer than limit.

    Args:
        type: 1 started, 2 failed because the corp had too many meetings at the time.
        begin_time: Included. Unix seconds.
        end_time: Not included, at most 30 days after begin_time. Unix seconds.
        limit: 200 if left out, at most 1000.
        cursor: From the last answer; left out at first.

    https://developer.work.weixin.qq.com/document/path/99651 (for internal apps)
    """
    return api.invoke("meeting.statistics_get_start_list", locals())


def statistics_get_start_list_iter(
    api: CorpApi,
    /,
    *,
    type: Literal[1, 2],
    begin_time: datetime | int,
    end_time: datetime | int,
    limit: int | None = None,
    extra: Extra = None,
) -> Iterator[MeetingStart]:
    """Go through `meeting_list` of every page of statistics_get_start_list."""
    return api.iterate("meeting.statistics_get_start_list", locals())
