"""管理日程, asynchronous: generated from spec/oa/schedule.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Sequence
    from datetime import datetime
    from typing import Literal

    from qyapi_runtime.aio.api import CorpApi
    from qyapi_runtime.api import Extra

    from qyapi.types.oa.schedule import (
        CalendarSchedule,
        NewSchedule,
        ScheduleAddResponse,
        ScheduleAttendee,
        ScheduleGetByCalendarResponse,
        ScheduleGetResponse,
        ScheduleUpdate,
        ScheduleUpdateResponse,
    )

__all__ = [
    "schedule_add",
    "schedule_add_attendees",
    "schedule_del",
    "schedule_del_attendees",
    "schedule_get",
    "schedule_get_by_calendar",
    "schedule_get_by_calendar_iter",
    "schedule_update",
]


async def schedule_add(
    api: CorpApi, /, *, schedule: NewSchedule, agentid: int | None = None, extra: Extra = None
) -> ScheduleAddResponse:
    """Put a schedule into a calendar (创建日程); see `qyapi.oa.schedule_add`."""
    return await api.ainvoke("oa.schedule_add", locals())


async def schedule_update(
    api: CorpApi,
    /,
    *,
    schedule: ScheduleUpdate,
    skip_attendees: bool | None = None,
    op_mode: Literal[0, 1, 2] | None = None,
    op_start_time: datetime | int | None = None,
    extra: Extra = None,
) -> ScheduleUpdateResponse:
    """Replace what a schedule says, or what some of its repetitions say (更新日程); see `qyapi.oa.schedule_update`."""
    return await api.ainvoke("oa.schedule_update", locals())


async def schedule_add_attendees(
    api: CorpApi, /, *, schedule_id: str, attendees: Sequence[ScheduleAttendee] | None = None, extra: Extra = None
) -> None:
    """Add people to a schedule (新增日程参与者); see `qyapi.oa.schedule_add_attendees`."""
    await api.ainvoke("oa.schedule_add_attendees", locals())


async def schedule_del_attendees(
    api: CorpApi, /, *, schedule_id: str, attendees: Sequence[ScheduleAttendee] | None = None, extra: Extra = None
) -> None:
    """Take people from a schedule (删除日程参与者); see `qyapi.oa.schedule_del_attendees`."""
    await api.ainvoke("oa.schedule_del_attendees", locals())


async def schedule_get_by_calendar(
    api: CorpApi, /, *, cal_id: str, offset: int | None = None, limit: int | None = None, extra: Extra = None
) -> ScheduleGetByCalendarResponse:
    """List the schedules of a calendar of the app, page by page (获取日历下的日程列表); see `qyapi.oa.schedule_get_by_calendar`."""
    return await api.ainvoke("oa.schedule_get_by_calendar", locals())


def schedule_get_by_calendar_iter(
    api: CorpApi, /, *, cal_id: str, limit: int | None = None, extra: Extra = None
) -> AsyncIterator[CalendarSchedule]:
    """Go through `schedule_list` of every page of schedule_get_by_calendar."""
    return api.aiterate("oa.schedule_get_by_calendar", locals())


async def schedule_get(api: CorpApi, /, *, schedule_id_list: Sequence[str], extra: Extra = None) -> ScheduleGetResponse:
    """Read schedules (获取日程详情); see `qyapi.oa.schedule_get`."""
    return await api.ainvoke("oa.schedule_get", locals())


async def schedule_del(
    api: CorpApi,
    /,
    *,
    schedule_id: str,
    op_mode: Literal[0, 1, 2] | None = None,
    op_start_time: datetime | int | None = None,
    extra: Extra = None,
) -> None:
    """Cancel a schedule, or some of its repetitions (取消日程); see `qyapi.oa.schedule_del`."""
    await api.ainvoke("oa.schedule_del", locals())
