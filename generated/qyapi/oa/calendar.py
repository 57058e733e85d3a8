"""管理日历: generated from spec/oa/calendar.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qyapi_runtime.api import CorpApi, Extra

    from qyapi.types.oa.calendar import (
        CalendarAddResponse,
        CalendarGetResponse,
        CalendarUpdate,
        CalendarUpdateResponse,
        NewCalendar,
    )

__all__ = ["calendar_add", "calendar_del", "calendar_get", "calendar_update"]


def calendar_add(
    api: CorpApi, /, *, calendar: NewCalendar, agentid: int | None = None, extra: Extra = None
) -> CalendarAddResponse:
    """Create a calendar (创建日历).

    Args:
        agentid: Only for old multi-app suites.

    https://developer.work.weixin.qq.com/document/path/93647 (also 93702)
    """
    return api.invoke("oa.calendar_add", locals())


def calendar_update(
    api: CorpApi, /, *, calendar: CalendarUpdate, skip_public_range: bool | None = None, extra: Extra = None
) -> CalendarUpdateResponse:
    """Replace what a calendar of the app says (更新日历).

    Args:
        skip_public_range: Leave public_range as it is.

    https://developer.work.weixin.qq.com/document/path/97716
    """
    return api.invoke("oa.calendar_update", locals())


def calendar_get(api: CorpApi, /, *, cal_id_list: Sequence[str], extra: Extra = None) -> CalendarGetResponse:
    """Read calendars of the app (获取日历详情).

    Args:
        cal_id_list: At most 1000.

    https://developer.work.weixin.qq.com/document/path/97717
    """
    return api.invoke("oa.calendar_get", locals())


def calendar_del(api: CorpApi, /, *, cal_id: str, extra: Extra = None) -> None:
    """Delete a calendar of the app (删除日历).

    https://developer.work.weixin.qq.com/document/path/97718
    """
    api.invoke("oa.calendar_del", locals())
