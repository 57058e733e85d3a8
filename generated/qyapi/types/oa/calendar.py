"""管理日历: generated from spec/oa/calendar.yaml, do not edit."""

from __future__ import annotations

from typing import Literal

from qyapi_runtime.scalars import Flag
from qyapi_runtime.struct import Struct, struct

__all__ = [
    "Calendar",
    "CalendarAddRequest",
    "CalendarAddResponse",
    "CalendarDelRequest",
    "CalendarFailures",
    "CalendarGetRequest",
    "CalendarGetResponse",
    "CalendarRange",
    "CalendarShare",
    "CalendarShareFailure",
    "CalendarUpdate",
    "CalendarUpdateRequest",
    "CalendarUpdateResponse",
    "NewCalendar",
]


@struct
class CalendarAddRequest(Struct):
    calendar: NewCalendar
    agentid: int | None = None
    """Only for old multi-app suites."""


@struct
class CalendarAddResponse(Struct):
    cal_id: str
    fail_result: CalendarFailures | None = None


@struct
class CalendarUpdateRequest(Struct):
    skip_public_range: Flag | None = None
    """Leave public_range as it is."""

    calendar: CalendarUpdate


@struct
class CalendarUpdateResponse(Struct):
    fail_result: CalendarFailures | None = None


@struct
class CalendarGetRequest(Struct):
    cal_id_list: list[str]
    """At most 1000."""


@struct
class CalendarGetResponse(Struct):
    calendar_list: list[Calendar]


@struct
class CalendarDelRequest(Struct):
    cal_id: str


@struct
class NewCalendar(Struct):
    admins: list[str] | None = None
    """Userids, at most 3 of those in shares."""

    set_as_default: Flag | None = None
    """Use it for new schedules of the app. Not for third-party apps."""

    summary: str
    """1 to 128 characters."""

    color: str
    """Such as #0000FF."""

    description: str | None = None
    """At most 512 characters."""

    is_public: Flag | None = None
    """It can be subscribed; at most 100 per person. Cannot change later."""

    public_range: CalendarRange | None = None
    """Who may subscribe."""

    is_corp_calendar: Flag | None = None
    """It is everyone's; needs public_range, at most 20 per corp. Without color, set_as_default and permission 3. Cannot
    change later.
    """

    shares: list[CalendarShare] | None = None
    """Who is told of it, at most 2000."""


@struct
class CalendarUpdate(Struct):
    cal_id: str
    admins: list[str] | None = None
    """Userids, at most 3 of those in shares."""

    summary: str
    """1 to 128 characters."""

    color: str
    """Such as #0000FF."""

    description: str | None = None
    """At most 512 characters."""

    public_range: CalendarRange | None = None
    """Who may subscribe."""

    shares: list[CalendarShare] | None = None
    """Who is told of it, at most 2000."""


@struct
class Calendar(Struct):
    cal_id: str
    admins: list[str] | None = None
    adminis: list[str] | None = None
    """Another spelling of admins."""

    summary: str
    color: str
    description: str
    is_public: Flag
    """It can be subscribed."""

    public_range: CalendarRange | None = None
    is_corp_calendar: Flag
    """It is everyone's."""

    shares: list[CalendarShare] | None = None


@struct
class CalendarRange(Struct):
    userids: list[str] | None = None
    """At most 1000."""

    partyids: list[int] | None = None
    """At most 100."""


@struct
class CalendarShare(Struct):
    userid: str
    permission: Literal[1, 3] | None = None
    """1 see everything (default), 3 see when it is busy."""


@struct
class CalendarFailures(Struct):
    shares: list[CalendarShareFailure] | None = None


@struct
class CalendarShareFailure(Struct):
    errcode: int
    errmsg: str
    userid: str
