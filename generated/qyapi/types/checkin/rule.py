"""打卡规则: generated from spec/checkin/rule.yaml, do not edit."""

from __future__ import annotations

from typing import Literal

from qyapi_runtime.scalars import Lenient, UnixTime
from qyapi_runtime.struct import Struct, struct, wire

__all__ = [
    "AddCheckinOptionRequest",
    "ApplicationOvertime",
    "Biweekly",
    "CheckinDate",
    "CheckinOvertime",
    "CheckinRule",
    "CheckinRuleSettings",
    "CheckinTime",
    "ClearCheckinOptionArrayFieldRequest",
    "CorpCheckinRule",
    "CorrectionReminder",
    "DelCheckinOptionRequest",
    "FixedRest",
    "GetcheckinoptionRequest",
    "GetcheckinoptionResponse",
    "GetcorpcheckinoptionResponse",
    "LateRule",
    "LateTimeRule",
    "Location",
    "MemberCheckinRule",
    "OvertimeByApplication",
    "OvertimeByCheckin",
    "OvertimeInfo",
    "OvertimeRule",
    "OvertimeRules",
    "OvertimeUnit",
    "OvertimeVacation",
    "Range",
    "Reporter",
    "ReporterInfo",
    "RestByDuration",
    "RestInfo",
    "RestStep",
    "RestTime",
    "Schedule",
    "SpecialDay",
    "UpdateCheckinOptionRequest",
    "Wifi",
]


@struct
class GetcorpcheckinoptionResponse(Struct):
    group: list[CorpCheckinRule]


@struct
class GetcheckinoptionRequest(Struct):
    datetime: UnixTime
    """Midnight at the start of the day."""

    useridlist: list[str]
    """At most 100."""


@struct
class GetcheckinoptionResponse(Struct):
    info: list[MemberCheckinRule]


@struct
class AddCheckinOptionRequest(Struct):
    effective_now: bool | None = None
    """Whether to apply at once; not if left out."""

    group: CheckinRuleSettings


@struct
class UpdateCheckinOptionRequest(Struct):
    effective_now: bool | None = None
    """Whether to apply at once; not if left out."""

    group: CheckinRuleSettings


@struct
class ClearCheckinOptionArrayFieldRequest(Struct):
    groupid: int
    clear_field: list[int]
    """1 spe_workdays, 2 spe_offdays, 3 wifimac_infos, 4 loc_infos. One of the last two must keep an entry."""

    effective_now: bool | None = None
    """Whether to apply at once; not if left out."""


@struct
class DelCheckinOptionRequest(Struct):
    groupid: int
    effective_now: bool | None = None
    """Whether to apply at once; not if left out."""


@struct
class MemberCheckinRule(Struct):
    userid: str
    group: CheckinRule


@struct
class CheckinRule(Struct):
    """When, where and how members have to check in."""

    grouptype: Literal[1, 2, 3]
    """1 fixed hours, 2 shifts, 3 free."""

    groupid: int
    open_sp_checkin: bool | None = None
    """Whether check-ins by approval are on; they are if absent."""

    checkindate: list[CheckinDate]
    """Without meaning for shifts."""

    spe_workdays: list[SpecialDay] | None = None
    """Days off on which to check in nevertheless."""

    spe_offdays: list[SpecialDay] | None = None
    """Working days on which not to."""

    sync_holidays: bool
    """Whether public holidays are off; not with shifts."""

    groupname: str
    need_photo: bool
    wifimac_infos: list[Wifi] | None = None
    note_can_use_local_pic: bool
    """Whether notes may have pictures from the album."""

    allow_checkin_offworkday: bool
    allow_apply_offworkday: bool
    """Whether members may apply for a correction."""

    allow_apply_bk_cnt: int | None = None
    """Corrections a month, at most 99; -1 for any number."""

    allow_apply_bk_day_limit: int | None = None
    """Days within which to correct, the day itself included, at most 180; -1 for any number."""

    buka_limit_next_month: int | None = None
    """Day of the next month from which last month cannot be corrected, at most 28; -1 for none."""

    loc_infos: list[Location] | None = None
    schedulelist: list[Schedule] | None = None
    """Only for shifts."""

    offwork_interval_time: int | None = None
    """With free hours and overtime, how long after the first check-in the second is possible. In seconds."""

    buka_restriction: int | None = None
    """Kinds that cannot be corrected, as bits: 1 missing, 2 late, 4 early, 8 other."""

    span_day_time: int | None = None
    """With free hours, when the next day begins, after midnight. In seconds."""

    standard_work_duration: int | None = None
    """With free hours, how long to work: 1 to 24 hours by the half hour, or -1 for any time. In seconds."""

    checkin_method_type: Literal[0, 1, 2] | None = None
    """With free hours and on days off: 0 in and out alternate several times, 1 once, 2 time and place only."""

    checkin_method_type_alias: Literal[0, 1, 2] | None = wire("group.checkin_method_type", default=None)
    """Deprecated: a misspelling in the docs, use checkin_method_type."""


@struct
class CorpCheckinRule(Struct):
    """A check-in rule, with who it is for and what else only the corp sees."""

    grouptype: Literal[1, 2, 3]
    """1 fixed hours, 2 shifts, 3 free."""

    groupid: int
    open_sp_checkin: bool | None = None
    """Whether check-ins by approval are on; they are if absent."""

    checkindate: list[CheckinDate]
    """Without meaning for shifts."""

    spe_workdays: list[SpecialDay] | None = None
    """Days off on which to check in nevertheless."""

    spe_offdays: list[SpecialDay] | None = None
    """Working days on which not to."""

    sync_holidays: bool
    """Whether public holidays are off; not with shifts."""

    groupname: str
    need_photo: bool
    wifimac_infos: list[Wifi] | None = None
    note_can_use_local_pic: bool
    """Whether notes may have pictures from the album."""

    allow_checkin_offworkday: bool
    allow_apply_offworkday: bool
    """Whether members may apply for a correction."""

    allow_apply_bk_cnt: int | None = None
    """Corrections a month, at most 99; -1 for any number."""

    allow_apply_bk_day_limit: int | None = None
    """Days within which to correct, the day itself included, at most 180; -1 for any number."""

    buka_limit_next_month: int | None = None
    """Day of the next month from which last month cannot be corrected, at most 28; -1 for none."""

    loc_infos: list[Location] | None = None
    schedulelist: list[Schedule] | None = None
    """Only for shifts."""

    offwork_interval_time: int | None = None
    """With free hours and overtime, how long after the first check-in the second is possible. In seconds."""

    buka_restriction: int | None = None
    """Kinds that cannot be corrected, as bits: 1 missing, 2 late, 4 early, 8 other."""

    span_day_time: int | None = None
    """With free hours, when the next day begins, after midnight. In seconds."""

    standard_work_duration: int | None = None
    """With free hours, how long to work: 1 to 24 hours by the half hour, or -1 for any time. In seconds."""

    checkin_method_type: Literal[0, 1, 2] | None = None
    """With free hours and on days off: 0 in and out alternate several times, 1 once, 2 time and place only."""

    checkin_method_type_alias: Literal[0, 1, 2] | None = wire("group.checkin_method_type", default=None)
    """Deprecated: a misspelling in the docs, use checkin_method_type."""

    range: Range
    create_time: UnixTime
    white_users: list[str] | None = None
    """Members who need not check in."""

    type: Literal[0, 2, 3]
    """0 phone, 2 attendance machine, 3 either."""

    reporterinfo: ReporterInfo | None = None
    ot_info: OvertimeInfo | None = None
    """Absent where nothing is set."""

    ot_info_v2: OvertimeRules | None = None
    option_out_range: Literal[0, 1, 2]
    """A check-in elsewhere 0 is an exception, 1 counts as work outside, 2 is refused."""

    create_userid: str
    use_face_detect: bool
    open_face_live_detect: bool | None = None
    update_userid: str
    sync_out_checkin: bool | None = None
    """Whether check-ins outside count as those of begin and end of work."""

    buka_remind: CorrectionReminder | None = None


@struct
class CheckinRuleSettings(Struct):
    """A check-in rule to be added or changed."""

    groupid: int | None = None
    """Needed to change a rule, ignored when adding one."""

    grouptype: Literal[1, 2, 3]
    """1 fixed hours, 2 shifts, 3 free."""

    groupname: str
    """At most 40 characters."""

    checkindate: list[CheckinDate] | None = None
    """Needed for fixed hours, at most 7; not with shifts."""

    spe_workdays: list[SpecialDay] | None = None
    """Days off on which to check in nevertheless, at most 366; only for fixed hours."""

    spe_offdays: list[SpecialDay] | None = None
    """Working days on which not to, at most 366."""

    sync_holidays: bool | None = None
    """Whether public holidays are off; true if left out. Not with shifts."""

    need_photo: bool | None = None
    note_can_use_local_pic: bool | None = None
    """Whether notes may have pictures from the album; true if left out."""

    wifimac_infos: list[Wifi] | None = None
    """This or loc_infos is needed; at most 500."""

    allow_checkin_offworkday: bool | None = None
    allow_apply_offworkday: bool | None = None
    """Whether members may apply for a correction; needed by the fields about corrections."""

    loc_infos: list[Location] | None = None
    """This or wifimac_infos is needed; at most 500."""

    range: Range | None = None
    """Needed to add a rule."""

    white_users: list[str] | None = None
    """Members who need not check in."""

    type: Literal[0, 2, 3] | None = None
    """0 phone, 2 attendance machine, 3 either."""

    reporterinfo: ReporterInfo | None = None
    ot_info_v2: OvertimeRules | None = None
    """Needed to add a rule."""

    allow_apply_bk_cnt: int | None = None
    """Corrections a month, at most 99; -1 for any number."""

    option_out_range: Literal[0, 1, 2] | None = None
    """A check-in elsewhere 0 is an exception, 1 counts as work outside, 2 is refused."""

    use_face_detect: bool | None = None
    allow_apply_bk_day_limit: int | None = None
    """Days within which to correct, the day itself included, at most 180; -1 for any number."""

    open_face_live_detect: bool | None = None
    """Needs use_face_detect."""

    buka_limit_next_month: int | None = None
    """Day of the next month from which last month cannot be corrected, at most 28; -1 for none."""

    sync_out_checkin: bool | None = None
    """Whether check-ins outside count as those of begin and end of work."""

    buka_remind: CorrectionReminder | None = None
    buka_restriction: int | None = None
    """Kinds that cannot be corrected, as bits: 1 missing, 2 late, 4 early, 8 other."""

    schedulelist: list[Schedule] | None = None
    """Only for shifts, at most 50."""

    offwork_interval_time: int | None = None
    """With free hours and overtime, how long after the first check-in the second is possible: at most 1435 minutes, by
    5 minutes. In seconds.
    """

    span_day_time: int | None = None
    """With free hours, when the next day begins, after midnight; whole minutes. In seconds."""

    standard_work_duration: int | None = None
    """With free hours, how long to work: 1 to 24 hours by the half hour, or -1 for any time. In seconds."""

    open_sp_checkin: bool | None = None
    """Whether check-ins by approval are on; they are if absent."""

    checkin_method_type: Literal[0, 1, 2] | None = None
    """With free hours and on days off: 0 in and out alternate several times, 1 once, 2 time and place only."""


@struct
class CheckinDate(Struct):
    """The hours of some days of the week."""

    workdays: list[int] | None = None
    """0 Sunday to 6 Saturday; with shifts, the days asked for. Absent or empty with biweekly."""

    checkintime: list[CheckinTime] | None = None
    noneed_offwork: bool | None = None
    """Whether nobody checks out; only read."""

    limit_aheadtime: int | None = None
    """How early one may check in; only read. In milliseconds."""

    flex_time: int | None = None
    """Counts only where the next two are -1; only read. In milliseconds."""

    flex_on_duty_time: int | None = None
    """How late one may come, or -1 for flex_time. In seconds."""

    flex_off_duty_time: int | None = None
    """How early one may leave, or -1 for flex_time. In seconds."""

    allow_flex: bool | None = None
    """Must be true where flexible hours are sent; these are at most 6 hours, by 5 minutes."""

    max_allow_arrive_early: int | None = None
    """Who comes this early may leave as early. Excludes flex_on_duty_time and flex_off_duty_time, as does the next. In
    seconds.
    """

    max_allow_arrive_late: int | None = None
    """Who comes this late must leave as late. In seconds."""

    late_rule: LateRule | None = None
    biweekly: Biweekly | None = None


@struct
class CheckinTime(Struct):
    """A stretch of work. Times are seconds after midnight, whole minutes."""

    time_id: int | None = None
    """1 to 99998, unique in the rule."""

    work_sec: int | None = None
    """Begin of work. In seconds."""

    off_work_sec: int | None = None
    """End of work. In seconds."""

    remind_work_sec: int | None = None
    """When to remind of the begin. In seconds."""

    remind_off_work_sec: int | None = None
    """When to remind of the end. In seconds."""

    earliest_work_sec: int | None = None
    """First time to check in. In seconds."""

    latest_work_sec: int | None = None
    """Last time to check in. In seconds."""

    earliest_off_work_sec: int | None = None
    """First time to check out. In seconds."""

    latest_off_work_sec: int | None = None
    """Last time to check out. In seconds."""

    rest_begin_time: int | None = None
    """Begin of the first rest. In seconds."""

    rest_end_time: int | None = None
    """End of the first rest. In seconds."""

    allow_rest: bool | None = None
    """Whether there are rests."""

    rest_times: list[RestTime] | None = None
    """Further rests; at most 5."""

    no_need_checkon: bool | None = None
    """Whether nobody checks in."""

    no_need_checkoff: bool | None = None
    """Whether nobody checks out."""


@struct
class RestTime(Struct):
    rest_begin_time: int
    """After midnight. In seconds."""

    rest_end_time: int
    """After midnight. In seconds."""


@struct
class SpecialDay(Struct):
    """A day that differs from the rule."""

    type: Literal[0, 1, 2] | None = None
    """0 the day timestamp (default), 1 the days from begtime to endtime, 2 every two weeks from timestamp to endtime.
    """

    timestamp: UnixTime | None = None
    begtime: UnixTime | None = None
    """Midnight, as endtime."""

    begintime: UnixTime | None = None
    """Deprecated: no longer documented, use begtime."""

    endtime: UnixTime | None = None
    """Part of the period."""

    checkintime: list[CheckinTime] | None = None
    """Needed for a day on which to check in."""

    notes: str | None = None
    """At most 40 bytes; needed when sent."""


@struct
class Wifi(Struct):
    wifiname: str | None = None
    """At most 40 characters."""

    wifimac: str | None = None
    """MAC address or BSSID."""


@struct
class Location(Struct):
    lat: int
    """Latitude times 1,000,000, in GCJ-02."""

    lng: int
    """Longitude times 1,000,000, in GCJ-02."""

    loc_title: str | None = None
    """At most 40 characters; needed when sent."""

    loc_detail: str | None = None
    """At most 40 characters; needed when sent."""

    distance: int
    """How far from the place one may be: 100 to 1000 in hundreds, 1500, 2000, 2500 or 3000. In metres."""


@struct
class Range(Struct):
    """Who a rule is for."""

    party_id: Lenient[list[int]] | None = None
    """Departments."""

    partyid: list[int] | None = None
    """Deprecated: no longer documented, use party_id."""

    userid: list[str] | None = None
    tagid: list[int] | None = None


@struct
class ReporterInfo(Struct):
    reporters: list[Reporter] | None = None
    """Who gets reports."""

    updatetime: UnixTime | None = None
    """Only when read."""


@struct
class Reporter(Struct):
    userid: str | None = None
    tagid: int | None = None


@struct
class Schedule(Struct):
    """A shift."""

    schedule_id: int
    """Unique in the rule; 0 is the day off, which a rule must have."""

    schedule_name: str
    """Unique in the rule; 休息 for the day off."""

    time_section: list[CheckinTime] | None = None
    """Absent for the day off when it is sent."""

    limit_aheadtime: int | None = None
    """How early one may check in; only read. In milliseconds."""

    noneed_offwork: bool | None = None
    """Whether nobody checks out; only read."""

    limit_offtime: int | None = None
    """How long after the end one may check out; only read. In seconds."""

    flex_on_duty_time: int | None = None
    """How late one may come, or -1 for flex_time. In seconds."""

    flex_off_duty_time: int | None = None
    """How early one may leave, or -1 for flex_time. In seconds."""

    allow_flex: Lenient[bool] | None = None
    """Must be true, as if left out, where flexible hours are sent; these are at most 6 hours, by 5 minutes."""

    late_rule: LateRule | None = None
    max_allow_arrive_early: int | None = None
    """Who comes this early may leave as early. Excludes flex_on_duty_time and flex_off_duty_time, as does the next. In
    seconds.
    """

    max_allow_arrive_late: int | None = None
    """Who comes this late must leave as late. In seconds."""

    biweekly: Biweekly | None = None


@struct
class LateRule(Struct):
    """Who leaves late may come late the next day. Times are by quarters of an hour, at most 10 hours."""

    allow_offwork_after_time: bool | None = None
    offwork_after_time: int | None = None
    """After the last end of work; timerules goes first. In seconds."""

    onwork_flex_time: int | None = None
    """How late one may then come. In seconds."""

    timerules: list[LateTimeRule] | None = None


@struct
class LateTimeRule(Struct):
    offwork_after_time: int | None = None
    """After the last end of work. In seconds."""

    onwork_flex_time: int | None = None
    """How late one may then come. In seconds."""


@struct
class Biweekly(Struct):
    """Different days in odd and even weeks; that of 2024-01-01 is the first. For fixed hours."""

    enable_weekday_recurrence: bool | None = None
    odd_workdays: list[int] | None = None
    even_workdays: list[int] | None = None


@struct
class CorrectionReminder(Struct):
    open_remind: bool | None = None
    """The other two need it."""

    buka_remind_day: int | None = None
    """Of the month, 15 to 30 of the current or 1 to 26 of the next."""

    buka_remind_month: Literal[0, 1] | None = None
    """0 the current month, 1 the next."""


@struct
class OvertimeInfo(Struct):
    type: Literal[0, 1, 2]
    """0 check-ins checked against applications, 1 check-ins, 2 approved applications."""

    allow_ot_workingday: bool
    allow_ot_nonworkingday: bool
    otcheckinfo: OvertimeByCheckin | None = None
    """How overtime follows from check-ins."""

    uptime: UnixTime
    """Last change."""

    otapplyinfo: OvertimeByApplication | None = None
    """How overtime follows from applications."""


@struct
class OvertimeByCheckin(Struct):
    ot_workingday_time_start: int
    """After the end of work. In seconds."""

    ot_workingday_time_min: int
    """Less does not count. In seconds."""

    ot_workingday_time_max: int
    """More counts as this. In seconds."""

    ot_nonworkingday_time_min: int
    """Less does not count. In seconds."""

    ot_nonworkingday_time_max: int
    """More counts as this. In seconds."""

    ot_workingday_restinfo: RestInfo | None = None
    ot_nonworkingday_restinfo: RestInfo | None = None
    ot_nonworkingday_spanday_time: int
    """After midnight, when the next day begins. In seconds."""


@struct
class OvertimeByApplication(Struct):
    allow_ot_workingday: bool
    allow_ot_nonworkingday: bool
    uptime: UnixTime
    """Last change."""

    ot_workingday_restinfo: RestInfo | None = None
    ot_nonworkingday_restinfo: RestInfo | None = None
    ot_nonworkingday_spanday_time: int
    """After midnight, when the next day begins. In seconds."""


@struct
class RestInfo(Struct):
    """How rest is taken off overtime."""

    type: Literal[0, 1, 2]
    """0 not at all, 1 at fixed times, 2 by the length of the overtime."""

    fix_time_rule: FixedRest | None = None
    fix_time_rule_list: list[FixedRest] | None = None
    """At most 10."""

    cal_ottime_rule: RestByDuration | None = None


@struct
class FixedRest(Struct):
    fix_time_begin_sec: int | None = None
    """After midnight. In seconds."""

    fix_time_end_sec: int | None = None
    """After midnight. In seconds."""


@struct
class RestByDuration(Struct):
    items: list[RestStep]
    """At most 5, with rising ot_time."""


@struct
class RestStep(Struct):
    ot_time: int | None = None
    """Overtime from which rest_time is taken off. In seconds."""

    rest_time: int | None = None
    """In seconds."""


@struct
class OvertimeRules(Struct):
    """The rules of overtime by the kind of day. WeCom wants all three when a rule is added."""

    workdayconf: OvertimeRule | None = None
    restdayconf: OvertimeRule | None = None
    """With type when sent."""

    holidayconf: OvertimeRule | None = None
    """With type when sent."""

    time_unit_config: OvertimeUnit | None = None


@struct
class OvertimeRule(Struct):
    allow_ot: bool
    type: Literal[0, 1, 2] | None = None
    """0 check-ins checked against applications, 1 check-ins, 2 approved applications (default)."""

    apply: ApplicationOvertime | None = None
    """With type 2."""

    checkin: CheckinOvertime | None = None
    """With type 1."""

    applycheckin: ApplicationOvertime | None = None
    """With type 0."""

    ot_trans_enable: bool | None = None
    """Whether overtime is made up for."""

    ot_trans_type: Literal[1, 2] | None = None
    """1 by leave (default), 2 by pay."""

    vacation: OvertimeVacation | None = None
    """With ot_trans_type 1."""

    ot_time_range: Literal[0, 1, 2] | None = None
    """Overtime counts 0 all day (default), 1 before work only, 2 after work only."""


@struct
class ApplicationOvertime(Struct):
    restinfo: RestInfo | None = None


@struct
class CheckinOvertime(Struct):
    ot_time_start: int | None = None
    """After the end of work; half an hour if left out, at most 12 hours. In seconds."""

    ot_time_min: int | None = None
    """Less does not count; half an hour if left out, at most 12 hours. In seconds."""

    ot_time_max: int | None = None
    """Longest overtime; four hours if left out, at most 12 hours. In seconds."""

    restinfo: RestInfo | None = None


@struct
class OvertimeVacation(Struct):
    trans_ratio: int | None = None
    """Leave for overtime; 100 is one to one (default), at most 3000. In percent."""

    sync_vacation: bool | None = None
    """Whether it becomes leave by itself; true if left out."""


@struct
class OvertimeUnit(Struct):
    ot_time_unit: Literal[2, 3] | None = None
    """2 hours (default), 3 days."""

    perday_duration_secs: int | None = None
    """Length of a day, 1 to 24 hours by tenths of an hour; 8 hours if left out. In seconds."""

    rounding_method: Literal[1, 2, 3] | None = None
    """1 to the nearest (default), 2 up, 3 down."""

    rounding_precision: Literal[0, 1] | None = None
    """Decimals with rounding_method 1; default 1."""

    step_size: int | None = None
    """What to round up or down to. Of hours 1800 or 3600 (default), down also 7200, 10800 or 14400; of days 43200 or
    86400. In seconds.
    """
