"""管理日程: generated from spec/oa/schedule.yaml, do not edit."""

from __future__ import annotations

from typing import Literal

from qyapi_runtime.scalars import Flag, UnixTime
from qyapi_runtime.struct import Struct, struct

__all__ = [
    "AnsweringAttendee",
    "CalendarSchedule",
    "ExcludedTime",
    "NewSchedule",
    "Reminders",
    "Schedule",
    "ScheduleAddAttendeesRequest",
    "ScheduleAddRequest",
    "ScheduleAddResponse",
    "ScheduleAttendee",
    "ScheduleDelAttendeesRequest",
    "ScheduleDelRequest",
    "ScheduleGetByCalendarRequest",
    "ScheduleGetByCalendarResponse",
    "ScheduleGetRequest",
    "ScheduleGetResponse",
    "ScheduleUpdate",
    "ScheduleUpdateRequest",
    "ScheduleUpdateResponse",
]


@struct
class ScheduleAddRequest(Struct):
    schedule: NewSchedule
    agentid: int | None = None
    """Only for old multi-app suites."""


@struct
class ScheduleAddResponse(Struct):
    schedule_id: str


@struct
class ScheduleUpdateRequest(Struct):
    skip_attendees: Flag | None = None
    """Leave attendees as they are."""

    op_mode: Literal[0, 1, 2] | None = None
    """Of a schedule that repeats, change 0 all (default), 1 only that of op_start_time, 2 that and all later ones."""

    op_start_time: UnixTime | None = None
    """Start of one of the repetitions; needed with op_mode 1 and 2."""

    schedule: ScheduleUpdate


@struct
class ScheduleUpdateResponse(Struct):
    schedule_id: str | None = None
    """Of the new schedule that op_mode 1 or 2 makes."""


@struct
class ScheduleAddAttendeesRequest(Struct):
    schedule_id: str
    attendees: list[ScheduleAttendee] | None = None
    """At most 1000 in all."""


@struct
class ScheduleDelAttendeesRequest(Struct):
    schedule_id: str
    attendees: list[ScheduleAttendee] | None = None
    """At most 300."""


@struct
class ScheduleGetByCalendarRequest(Struct):
    cal_id: str
    offset: int | None = None
    """Default 0."""

    limit: int | None = None
    """At most 1000, by default 500."""


@struct
class ScheduleGetByCalendarResponse(Struct):
    schedule_list: list[CalendarSchedule]


@struct
class ScheduleGetRequest(Struct):
    schedule_id_list: list[str]
    """At most 1000."""


@struct
class ScheduleGetResponse(Struct):
    schedule_list: list[Schedule]


@struct
class ScheduleDelRequest(Struct):
    schedule_id: str
    op_mode: Literal[0, 1, 2] | None = None
    """Of a schedule that repeats, cancel 0 all (default), 1 only that of op_start_time, 2 that and all later ones."""

    op_start_time: UnixTime | None = None
    """Start of one of the repetitions; needed with op_mode 1 and 2."""


@struct
class NewSchedule(Struct):
    admins: list[str] | None = None
    """Userids, at most 3 of the attendees."""

    start_time: UnixTime
    end_time: UnixTime
    is_whole_day: Flag | None = None
    attendees: list[ScheduleAttendee] | None = None
    """At most 1000."""

    summary: str | None = None
    """At most 128 characters; 新建事件 if left out."""

    description: str | None = None
    """At most 1000 characters."""

    reminders: Reminders | None = None
    location: str | None = None
    """At most 128 characters."""

    cal_id: str | None = None
    """A calendar of the app; its default one if left out. Needed for third-party apps."""

    allow_active_join: bool | None = None
    only_organizer_create_chat: Flag | None = None


@struct
class ScheduleUpdate(Struct):
    admins: list[str] | None = None
    """Userids, at most 3 of the attendees."""

    schedule_id: str
    start_time: UnixTime
    """With op_mode 1 or 2 not before the day of op_start_time."""

    end_time: UnixTime
    is_whole_day: Flag | None = None
    attendees: list[ScheduleAttendee] | None = None
    """At most 1000."""

    summary: str | None = None
    """At most 128 characters; 新建事件 if left out."""

    description: str | None = None
    """At most 1000 characters."""

    reminders: Reminders | None = None
    location: str | None = None
    """At most 128 characters."""

    allow_active_join: bool | None = None
    only_organizer_create_chat: Flag | None = None


@struct
class ScheduleAttendee(Struct):
    userid: str
    """At most 64 bytes."""


@struct
class Reminders(Struct):
    is_remind: Flag | None = None
    is_repeat: Flag | None = None
    remind_before_event_secs: Literal[0, 300, 900, 3600, 86400] | None = None
    """How long before the start to remind; ignored where remind_time_diffs has entries. In seconds. Deprecated: use
    remind_time_diffs.
    """

    remind_time_diffs: list[int] | None = None
    """Seconds from the start, negative before it. One of 0, -300, -900, -3600 and -86400; for whole days also 32400,
    -172800 and -604800. Read, anything from -604800 to 86399.
    """

    repeat_type: Literal[0, 1, 2, 5, 7] | None = None
    """0 daily, 1 weekly, 2 monthly, 5 yearly, 7 on working days."""

    repeat_until: UnixTime | None = None
    """0 or left out for ever."""

    is_custom_repeat: Flag | None = None
    """Repeat as the following three fields say; otherwise as start_time and repeat_type do."""

    repeat_interval: int | None = None
    """Every so many weeks or months, as repeat_type says."""

    repeat_day_of_week: list[int] | None = None
    """1 Monday to 7 Sunday, for weekly ones."""

    repeat_day_of_month: list[int] | None = None
    """1 to 31, for monthly ones."""

    timezone: int | None = None
    """East of UTC, -12 to 12; default 8. In hours."""

    exclude_time_list: list[ExcludedTime] | None = None
    """Starts of repetitions that were changed or cancelled; only in answers."""


@struct
class ExcludedTime(Struct):
    start_time: UnixTime


@struct
class Schedule(Struct):
    schedule_id: str
    admins: list[str] | None = None
    attendees: list[AnsweringAttendee]
    summary: str
    description: str
    reminders: Reminders
    location: str
    status: Literal[0, 1]
    """0 normal, 1 cancelled."""

    start_time: UnixTime
    end_time: UnixTime
    is_whole_day: Flag | None = None
    cal_id: str | None = None


@struct
class CalendarSchedule(Struct):
    schedule_id: str
    admins: list[str] | None = None
    attendees: list[AnsweringAttendee]
    summary: str
    description: str
    reminders: Reminders
    location: str
    status: Literal[0, 1]
    """0 normal, 1 cancelled."""

    start_time: UnixTime
    end_time: UnixTime
    is_whole_day: Flag | None = None
    cal_id: str | None = None
    sequence: int
    """Grows with each schedule."""


@struct
class AnsweringAttendee(Struct):
    userid: str
    response_status: Literal[0, 1, 2, 3, 4, 5, 6, 7, 8, 9]
    """0 no answer, 1 undecided, 2 accepts all, 3 accepts this one, 4 declines; 5 accepts this and later ones; undecided
    6 about this one, 7 about this and later ones; declines 8 this one, 9 this and later ones.
    """

    event_time: UnixTime | None = None
    """Which of the repetitions response_status is about. Only in answers of schedule_get."""
