"""管理日历, asynchronous: generated from spec/oa/calendar.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qyapi_runtime.aio.api import CorpApi
    from qyapi_runtime.api import Extra

    from qyapi.types.oa.calendar import (
        CalendarAddResponse,
        CalendarGetResponse,
        CalendarUpdate,
        CalendarUpdateResponse,
        NewCalendar,
    )

__all__ = ["calendar_add", "calendar_del", "calendar_get", "calendar_update"]


async def calendar_add(
    api: CorpApi, /, *, calendar: NewCalendar, agentid: int | None = None, extra: Extra = None
) -> CalendarAddResponse:
    """Create a calendar (创建日历); see `qyapi.oa.calendar_add`."""
    return await api.ainvoke("oa.calendar_add", locals())


async def calendar_update(
    api: CorpApi, /, *, calendar: CalendarUpdate, skip_public_range: bool | None = None, extra: Extra = None
) -> CalendarUpdateResponse:
    """Replace what a calendar of the app says (更新日历); see `qyapi.oa.calendar_update`."""
    return await api.ainvoke("oa.calendar_update", locals())


async def calendar_get(api: CorpApi, /, *, cal_id_list: Sequence[str], extra: Extra = None) -> CalendarGetResponse:
    """Read calendars of the app (获取日历详情); see `qyapi.oa.calendar_get`."""
    return await api.ainvoke("oa.calendar_get", locals())


async def calendar_del(api: CorpApi, /, *, cal_id: str, extra: Extra = None) -> None:
    """Delete a calendar of the app (删除日历); see `qyapi.oa.calendar_del`."""
    await api.ainvoke("oa.calendar_del", locals())
