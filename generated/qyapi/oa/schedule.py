"""管理日程: generated from spec/oa/schedule.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import datetime
    from typing import Literal

    from qyapi_runtime.api import CorpApi, Extra

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


def schedule_add(
    api: CorpApi, /, *, schedule: NewSchedule, agentid: int | None = None, extra: Extra = None
) -> ScheduleAddResponse:
    """Put a schedule into a calendar (创建日程).

    Args:
        agentid: Only for old multi-app suites.

    https://developer.work.weixin.qq.com/document/path/93648 (also 93703)
    """
    return api.invoke("oa.schedule_add", locals())


def schedule_update(
    api: CorpApi,
    /,
    *,
    schedule: ScheduleUpdate,
    skip_attendees: bool | None = None,
    op_mode: Literal[0, 1, 2] | None = None,
    op_start_time: datetime | int | None = None,
    extra: Extra = None,
) -> ScheduleUpdateResponse:
    """Replace what a schedule says, or what some of its repetitions say (更新日程).

    Attendees left out are removed, unless skip_attendees is set. The calendar and the creator stay. Of one that has a
    meeting room, times and repetitions can change only once the booking is cancelled.

    Args:
        skip_attendees: Leave attendees as they are.
        op_mode: Of a schedule that repeats, change 0 all (default), 1 only that of op_start_time, 2 that and all later
            ones.
        op_start_time: Start of one of the repetitions; needed with op_mode 1 and 2. Unix seconds.

    https://developer.work.weixin.qq.com/document/path/97720 (also 96204)
    """
    return api.invoke("oa.schedule_update", locals())


def schedule_add_attendees(
    api: CorpApi, /, *, schedule_id: str, attendees: Sequence[ScheduleAttendee] | None = None, extra: Extra = None
) -> None:
    """Add people to a schedule (新增日程参与者).

    Args:
        attendees: At most 1000 in all.

    https://developer.work.weixin.qq.com/document/path/97721
    """
    api.invoke("oa.schedule_add_attendees", locals())


def schedule_del_attendees(
    api: CorpApi, /, *, schedule_id: str, attendees: Sequence[ScheduleAttendee] | None = None, extra: Extra = None
) -> None:
    """Take people from a schedule (删除日程参与者).

    Args:
        attendees: At most 300.

    https://developer.work.weixin.qq.com/document/path/97722
    """
    api.invoke("oa.schedule_del_attendees", locals())


def schedule_get_by_calendar(
    api: CorpApi, /, *, cal_id: str, offset: int | None = None, limit: int | None = None, extra: Extra = None
) -> ScheduleGetByCalendarResponse:
    """List the schedules of a calendar of the app, page by page (获取日历下的日程列表).

    An empty page is the last. Cancelled ones are listed as well.

    Args:
        offset: Default 0.
        limit: At most 1000, by default 500.

    https://developer.work.weixin.qq.com/document/path/97723
    """
    return api.invoke("oa.schedule_get_by_calendar", locals())


def schedule_get_by_calendar_iter(
    api: CorpApi, /, *, cal_id: str, limit: int | None = None, extra: Extra = None
) -> Iterator[CalendarSchedule]:
    """Go through `schedule_list` of every page of schedule_get_by_calendar."""
    return api.iterate("oa.schedule_get_by_calendar", locals())


def schedule_get(api: CorpApi, /, *, schedule_id_list: Sequence[str], extra: Extra = None) -> ScheduleGetResponse:
    """Read schedules (获取日程详情).

    Cancelled ones are answered as well.

    Args:
        schedule_id_list: At most 1000.

    https://developer.work.weixin.qq.com/document/path/97724
    """
    return api.invoke("oa.schedule_get", locals())


def schedule_del(
    api: CorpApi,
    /,
    *,
    schedule_id: str,
    op_mode: Literal[0, 1, 2] | None = None,
    op_start_time: datetime | int | None = None,
    extra: Extra = None,
) -> None:
    """Cancel a schedule, or some of its repetitions (取消日程).

    Args:
        op_mode: Of a schedule that repeats, cancel 0 all (default), 1 only that of op_start_time, 2 that and all later
            ones.
        op_start_time: Start of one of the repetitions; needed with op_mode 1 and 2. Unix seconds.

    https://developer.work.weixin.qq.com/document/path/97725
    """
    api.invoke("oa.schedule_del", locals())
