"""假期管理: generated from spec/oa/vacation.yaml, do not edit."""

from __future__ import annotations

from typing import Literal

from qyapi_runtime.scalars import Flag, UnixTime
from qyapi_runtime.struct import Struct, struct

__all__ = [
    "ExpireRule",
    "MonthDay",
    "QuotaAttr",
    "QuotaRule",
    "QuotaRules",
    "Vacation",
    "VacationGetcorpconfResponse",
    "VacationGetuservacationquotaRequest",
    "VacationGetuservacationquotaResponse",
    "VacationQuota",
    "VacationSetoneuserquotaRequest",
]


@struct
class VacationGetcorpconfResponse(Struct):
    lists: list[Vacation]


@struct
class VacationGetuservacationquotaRequest(Struct):
    userid: str


@struct
class VacationGetuservacationquotaResponse(Struct):
    lists: list[VacationQuota]


@struct
class VacationSetoneuserquotaRequest(Struct):
    userid: str
    vacation_id: int
    leftduration: int
    """At most 1000 days or 24000 hours. A multiple of 8640 for leave by the day, where 86400 is a day, and of 360 for
    leave by the hour. In seconds.
    """

    time_attr: Literal[0, 1]
    """0 by the day, 1 by the hour; must be that of the leave."""

    remarks: str | None = None
    """At most 200 characters."""


@struct
class Vacation(Struct):
    """A kind of leave."""

    id: int
    name: str
    time_attr: Literal[0, 1]
    """0 by the day, 1 by the hour."""

    duration_type: Literal[0, 1]
    """0 all days count, 1 working days."""

    quota_attr: QuotaAttr
    perday_duration: int
    """Length of a day. In seconds."""

    is_newovertime: Flag | None = None
    """It is given for overtime."""

    enter_comp_time_limit: int | None = None
    """For how long one must have been with the corp. In months."""

    expire_rule: ExpireRule | None = None


@struct
class QuotaAttr(Struct):
    """How leave is given."""

    type: Literal[0, 1, 2, 3]
    """0 without limit, 1 yearly, 2 by hand, 3 monthly."""

    autoreset_time: UnixTime | None = None
    """Only month and day count; ignored with at_entry_date."""

    autoreset_duration: int | None = None
    """How much is given where quota_rule_type is 0. In seconds."""

    quota_rule_type: Literal[0, 1, 2] | None = None
    """With type 1: 0 fixed, 1 by years of work, 2 by years with the corp."""

    quota_rules: QuotaRules | None = None
    """With type 1."""

    at_entry_date: bool | None = None
    """Given on the anniversary of joining the corp, with type 1."""

    auto_reset_month_day: int | None = None
    """Day of the month, with type 3."""


@struct
class QuotaRules(Struct):
    list_: list[QuotaRule]
    based_on_actual_work_time: bool | None = None
    """In proportion to the time worked this year."""


@struct
class QuotaRule(Struct):
    quota: int
    """In seconds."""

    begin: int
    """In years."""

    end: int
    """0 for no end. In years."""

    based_on_actual_work_time: bool | None = None


@struct
class ExpireRule(Struct):
    type: Literal[1, 2, 3, 4]
    """1 on a date, 2 after years, 3 after months, 4 never."""

    duration: int | None = None
    """Years or months, with types 2 and 3."""

    date: MonthDay | None = None
    """With type 1."""

    extern_duration_enable: bool | None = None
    """It may be extended."""

    extern_duration: MonthDay | None = None
    """By how much."""


@struct
class MonthDay(Struct):
    month: int
    day: int


@struct
class VacationQuota(Struct):
    id: int
    assignduration: int
    """Given. In seconds."""

    usedduration: int
    """In seconds."""

    leftduration: int
    """A day is 86400 for leave by the day. In seconds."""

    vacationname: str
    real_assignduration: int | None = None
    """Given in proportion to the time worked. In seconds."""
