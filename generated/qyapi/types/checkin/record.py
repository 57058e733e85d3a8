"""打卡记录: generated from spec/checkin/record.yaml, do not edit."""

from __future__ import annotations

from typing import Literal

from qyapi_runtime.scalars import Base64, Lenient, UnixTime
from qyapi_runtime.struct import Struct, struct, wire

__all__ = [
    "AddCheckinRecordRequest",
    "AddcheckinuserfaceRequest",
    "CheckinRecord",
    "DayAttendance",
    "DayBaseInfo",
    "DayOvertime",
    "DayRule",
    "DaySchedule",
    "DaySummary",
    "ExceptionInfo",
    "GetcheckinDaydataRequest",
    "GetcheckinDaydataResponse",
    "GetcheckinMonthdataRequest",
    "GetcheckinMonthdataResponse",
    "GetcheckindataRequest",
    "GetcheckindataResponse",
    "GetcheckinschedulistRequest",
    "GetcheckinschedulistResponse",
    "HolidayInfo",
    "LeaveItem",
    "Localization",
    "LocalizedText",
    "MemberSchedule",
    "MonthAttendance",
    "MonthBaseInfo",
    "MonthOvertime",
    "MonthRule",
    "MonthSchedule",
    "MonthSummary",
    "NewCheckinRecord",
    "PunchCorrectionRequest",
    "SetcheckinschedulistRequest",
    "ShiftAssignment",
    "ShiftInfo",
    "ShiftSection",
    "WorkTime",
]


@struct
class GetcheckindataRequest(Struct):
    opencheckindatatype: Literal[1, 2, 3]
    """1 at work, 2 outside, 3 all."""

    starttime: UnixTime
    endtime: UnixTime
    """At most 30 days after starttime."""

    useridlist: list[str]
    """At most 100."""


@struct
class GetcheckindataResponse(Struct):
    checkindata: list[CheckinRecord]


@struct
class GetcheckinDaydataRequest(Struct):
    starttime: UnixTime
    """Midnight at the start of the first day."""

    endtime: UnixTime
    """Midnight at the start of the last day."""

    useridlist: list[str]
    """1 to 100."""


@struct
class GetcheckinDaydataResponse(Struct):
    datas: list[DayAttendance]


@struct
class GetcheckinMonthdataRequest(Struct):
    starttime: UnixTime
    """Midnight at the start of the first day."""

    endtime: UnixTime
    """Midnight at the start of the last day."""

    useridlist: list[str]
    """1 to 100."""


@struct
class GetcheckinMonthdataResponse(Struct):
    datas: list[MonthAttendance]


@struct
class GetcheckinschedulistRequest(Struct):
    starttime: UnixTime
    endtime: UnixTime
    """At most a month after starttime."""

    useridlist: list[str]
    """At most 100."""


@struct
class GetcheckinschedulistResponse(Struct):
    schedule_list: list[MemberSchedule]


@struct
class SetcheckinschedulistRequest(Struct):
    groupid: int
    """The rule."""

    items: list[ShiftAssignment]
    yearmonth: int
    """As 202012."""


@struct
class PunchCorrectionRequest(Struct):
    userid: str
    schedule_date_time: UnixTime
    """Midnight at the start of the day."""

    schedule_checkin_time: int | None = None
    """The work_sec or off_work_sec missed, after midnight. Left out where the rule has none, as on days off. In
    seconds.
    """

    checkin_time: UnixTime
    """When the member was there."""

    remark: str | None = None
    """At most 512 bytes."""


@struct
class AddCheckinRecordRequest(Struct):
    records: list[NewCheckinRecord]
    """At most 200."""


@struct
class AddcheckinuserfaceRequest(Struct):
    userid: str
    userface: Lenient[Base64]
    """A picture, at most 1 MB."""


@struct
class CheckinRecord(Struct):
    userid: str
    groupname: str
    """The rule."""

    checkin_type: Literal["上班打卡", "下班打卡", "外出打卡", "仅记录打卡时间和位置"]
    """Begin of work, end of work, work outside, or time and place only."""

    exception_type: str
    """Empty, or any of 时间异常 (time), 地点异常 (place), 未打卡 (missing), wifi异常, 非常用设备 (device), with semicolons between."""

    checkin_time: UnixTime
    location_title: str | None = None
    location_detail: str | None = None
    wifiname: str | None = None
    notes: str | None = None
    wifimac: str | None = None
    """MAC address or BSSID."""

    mediaids: list[str] | None = None
    """Attachments, for media/get."""

    lat: int | None = None
    """Latitude times 1,000,000, in GCJ-02."""

    lng: int | None = None
    """Longitude times 1,000,000, in GCJ-02."""

    deviceid: str | None = None
    sch_checkin_time: UnixTime | None = None
    """When the member should have checked in or out; not with free hours."""

    groupid: int | None = None
    """The rule."""

    schedule_id: int | None = None
    """The shift."""

    timeline_id: int | None = None
    """The stretch of the shift."""


@struct
class NewCheckinRecord(Struct):
    userid: str
    checkin_time: UnixTime
    location_title: str
    """At most 1024 characters."""

    location_detail: str
    """At most 1024 characters."""

    mediaids: list[str] | None = None
    """Attachments, from media/upload; at most one."""

    notes: str | None = None
    """At most 1024 characters."""

    device_type: Literal[1, 2, 3]
    """1 access control, 2 attendance machine, 3 other."""

    lat: int | None = None
    """Latitude times 1,000,000, in GCJ-02."""

    lng: int | None = None
    """Longitude times 1,000,000, in GCJ-02."""

    device_detail: str
    """Brand of the device, at most 40 characters."""

    wifiname: str | None = None
    """At most 1024 characters."""

    wifimac: str | None = None
    """MAC address or BSSID, with colons; needed with wifiname."""


@struct
class DayAttendance(Struct):
    base_info: DayBaseInfo
    summary_info: DaySummary
    holiday_infos: list[HolidayInfo] | None = None
    """Applications that touch the day."""

    exception_infos: list[ExceptionInfo] | None = None
    ot_info: DayOvertime | None = None
    sp_items: list[LeaveItem] | None = None


@struct
class DayBaseInfo(Struct):
    date: UnixTime
    record_type: Literal[1, 2, 3, 4, 5, 7]
    """1 fixed hours, 2 outside (not in this report), 3 shifts, 4 free, 5 overtime, 7 no rule."""

    name: str
    name_ex: str
    """Alias."""

    departs_name: str
    """All departments, with their paths, with semicolons between."""

    acctid: str
    """Userid."""

    rule_info: DayRule
    day_type: Literal[0, 1]
    """0 working day, 1 day off."""


@struct
class DayRule(Struct):
    groupid: int
    groupname: str
    scheduleid: int | None = None
    """Only with shifts."""

    schedulename: str | None = None
    """Only with shifts."""

    checkintime: list[WorkTime]
    """Only with fixed hours."""


@struct
class WorkTime(Struct):
    work_sec: int
    """After midnight. In seconds."""

    off_work_sec: int
    """After midnight. In seconds."""


@struct
class DaySummary(Struct):
    checkin_count: int
    regular_work_sec: int
    """Time worked. In seconds."""

    standard_work_sec: int
    """Time to be worked. In seconds."""

    earliest_time: int
    """First check-in, after midnight. In seconds."""

    lastest_time: int
    """Last check-in, after midnight. In seconds."""


@struct
class HolidayInfo(Struct):
    sp_number: str
    """The application."""

    sp_title: LocalizedText
    sp_description: LocalizedText


@struct
class LocalizedText(Struct):
    data: list[Localization]
    """So far only Chinese."""


@struct
class Localization(Struct):
    lang: str
    """As zh_CN."""

    text: str


@struct
class ExceptionInfo(Struct):
    count: int
    duration: int | None = None
    """Only for 1, 2 and 4. In seconds."""

    exception: Literal[1, 2, 3, 4, 5, 6]
    """1 late, 2 left early, 3 check-in missing, 4 absent, 5 place, 6 device."""


@struct
class DayOvertime(Struct):
    ot_status: Literal[0, 1, 2]
    """0 none, 1 as applied for, 2 too short."""

    ot_duration: int
    """In seconds."""

    exception_duration: list[int] | None = None
    """How much is missing, with ot_status 2. In seconds."""

    workday_over_as_vacation: int | None = None
    """In seconds."""

    workday_over_as_money: int | None = None
    """In seconds."""

    restday_over_as_vacation: int | None = None
    """In seconds."""

    restday_over_as_money: int | None = None
    """In seconds."""

    holiday_over_as_vacation: int | None = None
    """In seconds."""

    holiday_over_as_money: int | None = None
    """In seconds."""


@struct
class LeaveItem(Struct):
    count: int
    duration: int
    """A day is 86400. In seconds."""

    time_type: Literal[0, 1]
    """Counted in 0 days, 1 hours."""

    type: Literal[1, 2, 3, 4, 15, 100]
    """1 leave, 2 correction, 3 business trip, 4 outing, 15 check-in by approval, 100 work outside."""

    vacation_id: int | None = None
    """Kind of leave."""

    name: str


@struct
class MonthAttendance(Struct):
    base_info: MonthBaseInfo
    summary_info: MonthSummary
    exception_infos: list[ExceptionInfo] | None = None
    sp_items: list[LeaveItem] | None = None
    overwork_info: MonthOvertime | None = None


@struct
class MonthBaseInfo(Struct):
    record_type: Literal[1, 2, 3, 4, 5, 7]
    """1 fixed hours, 2 outside (not in this report), 3 shifts, 4 free, 5 overtime, 7 no rule."""

    name: str
    name_ex: str
    """Alias."""

    departs_name: str
    """All departments, with their paths, with semicolons between."""

    rule_info: MonthRule
    acctid: str
    """Userid."""


@struct
class MonthRule(Struct):
    groupid: int
    groupname: str


@struct
class MonthSummary(Struct):
    work_days: int
    """Days on which to check in."""

    regular_days: int | None = None
    """Days without an exception."""

    except_days: int
    """Days with an exception."""

    rest_days: int | None = None
    """Days off."""

    regular_work_sec: int
    """Time worked. In seconds."""

    standard_work_sec: int
    """Time to be worked. In seconds."""


@struct
class MonthOvertime(Struct):
    workday_over_sec: int
    """In seconds."""

    holidays_over_sec: int | None = None
    """In seconds."""

    restdays_over_sec: int | None = None
    """In seconds."""

    workdays_over_as_vacation: int | None = None
    """In seconds."""

    workdays_over_as_money: int | None = None
    """In seconds."""

    restdays_over_as_vacation: int | None = None
    """In seconds."""

    restdays_over_as_money: int | None = None
    """In seconds."""

    holidays_over_as_vacation: int | None = None
    """In seconds."""

    holidays_over_as_money: int | None = None
    """In seconds."""


@struct
class MemberSchedule(Struct):
    userid: str
    yearmonth: int
    """As 202011."""

    groupid: int
    groupname: str
    schedule: MonthSchedule


@struct
class MonthSchedule(Struct):
    schedule_list: list[DaySchedule] = wire("scheduleList")


@struct
class DaySchedule(Struct):
    day: int
    """Of the month."""

    schedule_info: ShiftInfo


@struct
class ShiftInfo(Struct):
    schedule_id: int
    """0 for a day off."""

    schedule_name: str
    time_section: list[ShiftSection]


@struct
class ShiftSection(Struct):
    id: int
    work_sec: int
    """After midnight. In seconds."""

    off_work_sec: int
    """After midnight. In seconds."""

    remind_work_sec: int
    """After midnight. In seconds."""

    remind_off_work_sec: int
    """After midnight. In seconds."""


@struct
class ShiftAssignment(Struct):
    userid: str
    day: int
    """1 to 31, in the month yearmonth."""

    schedule_id: int
    """A shift of the rule, or 0 for a day off."""
