"""打卡规则: generated from spec/checkin/rule.yaml, do not edit."""

from __future__ import annotations

from typing import Literal

from qyapi_runtime.scalars import Lenient, UnixTime
from qyapi_runtime.struct import Struct, struct

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
    """Corrections a month, -1 for any number."""

    allow_apply_bk_day_limit: int | None = None
    """Days within which to correct, -1 for any number."""

    buka_limit_next_month: int | None = None
    loc_infos: list[Location] | None = None
    schedulelist: list[Schedule] | None = None
    """Only for shifts."""

    buka_restriction: int | None = None
    """Kinds that cannot be corrected, as bits: 1 missing, 2 late, 4 early, 8 other."""

    span_day_time: int | None = None
    standard_work_duration: int | None = None
    checkin_method_type: int | None = None


@struct
class CorpCheckinRule(Struct):
    """A check-in rule, with who it is for and what else only the corp sees."""

    grouptype: Literal[1, 2, 3]
    """1 fixed hours, 2 shifts, 3 free."""

    groupid: int
    open_sp_checkin: bool | None = None
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
    """Corrections a month, -1 for any number."""

    allow_apply_bk_day_limit: int | None = None
    """Days within which to correct, -1 for any number."""

    buka_limit_next_month: int | None = None
    loc_infos: list[Location] | None = None
    schedulelist: list[Schedule] | None = None
    """Only for shifts."""

    buka_restriction: int | None = None
    """Kinds that cannot be corrected, as bits: 1 missing, 2 late, 4 early, 8 other."""

    span_day_time: int | None = None
    standard_work_duration: int | None = None
    checkin_method_type: int | None = None
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
    offwork_interval_time: int
    """With free hours, how long after the first check-in the second is possible. In seconds."""

    sync_out_checkin: bool | None = None
    buka_remind: CorrectionReminder | None = None


@struct
class CheckinRuleSettings(Struct):
    """A check-in rule to be added or changed."""

    groupid: int | None = None
    """Needed to change a rule, ignored when adding one."""

    grouptype: Literal[1, 2, 3]
    """1 fixed hours, 2 shifts, 3 free."""

    groupname: str
    checkindate: list[CheckinDate] | None = None
    spe_workdays: list[SpecialDay] | None = None
    """Days off on which to check in nevertheless."""

    spe_offdays: list[SpecialDay] | None = None
    """Working days on which not to."""

    sync_holidays: bool | None = None
    """Whether public holidays are off; not with shifts."""

    need_photo: bool | None = None
    note_can_use_local_pic: bool | None = None
    """Whether notes may have pictures from the album."""

    wifimac_infos: list[Wifi] | None = None
    """This or loc_infos is needed."""

    allow_checkin_offworkday: bool | None = None
    allow_apply_offworkday: bool | None = None
    """Whether members may apply for a correction."""

    loc_infos: list[Location] | None = None
    """This or wifimac_infos is needed."""

    range: Range | None = None
    white_users: list[str] | None = None
    """Members who need not check in."""

    type: Literal[0, 2, 3] | None = None
    """0 phone, 2 attendance machine, 3 either."""

    reporterinfo: ReporterInfo | None = None
    ot_info_v2: OvertimeRules | None = None
    allow_apply_bk_cnt: int | None = None
    """Corrections a month, -1 for any number."""

    option_out_range: Literal[0, 1, 2] | None = None
    """A check-in elsewhere 0 is an exception, 1 counts as work outside, 2 is refused."""

    use_face_detect: bool | None = None
    allow_apply_bk_day_limit: int | None = None
    """Days within which to correct, -1 for any number."""

    open_face_live_detect: bool | None = None
    buka_limit_next_month: int | None = None
    sync_out_checkin: bool | None = None
    buka_remind: CorrectionReminder | None = None
    buka_restriction: int | None = None
    """Kinds that cannot be corrected, as bits: 1 missing, 2 late, 4 early, 8 other."""

    schedulelist: list[Schedule] | None = None
    """Only for shifts."""

    offwork_interval_time: int | None = None
    """With free hours, how long after the first check-in the second is possible. In seconds."""

    span_day_time: int | None = None
    standard_work_duration: int | None = None
    open_sp_checkin: bool | None = None
    checkin_method_type: int | None = None


@struct
class CheckinDate(Struct):
    """The hours of some days of the week."""

    workdays: list[int] | None = None
    """0 Sunday to 6 Saturday; with shifts, the days asked for."""

    checkintime: list[CheckinTime] | None = None
    noneed_offwork: bool | None = None
    """Whether nobody checks out."""

    limit_aheadtime: int | None = None
    """How early one may check in. In milliseconds."""

    flex_time: int | None = None
    """Counts only where the next two are -1. In milliseconds."""

    flex_on_duty_time: int | None = None
    """How late one may come, or -1 for flex_time. In seconds."""

    flex_off_duty_time: int | None = None
    """How early one may leave, or -1 for flex_time. In seconds."""

    allow_flex: bool | None = None
    max_allow_arrive_early: int | None = None
    """Excludes flex_on_duty_time and flex_off_duty_time, as does the next."""

    max_allow_arrive_late: int | None = None
    late_rule: LateRule | None = None
    biweekly: Biweekly | None = None


@struct
class CheckinTime(Struct):
    """A stretch of work. Times are seconds after midnight."""

    time_id: int | None = None
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
    """Only where the day has a single stretch. In seconds."""

    rest_end_time: int | None = None
    """Only where the day has a single stretch. In seconds."""

    allow_rest: bool | None = None
    rest_times: list[RestTime] | None = None
    no_need_checkon: bool | None = None
    no_need_checkoff: bool | None = None


@struct
class RestTime(Struct):
    rest_begin_time: int
    """After midnight. In seconds."""

    rest_end_time: int
    """After midnight. In seconds."""


@struct
class SpecialDay(Struct):
    """A day that differs from the rule."""

    type: int | None = None
    timestamp: UnixTime | None = None
    begintime: UnixTime | None = None
    endtime: UnixTime | None = None
    checkintime: list[CheckinTime] | None = None
    notes: str | None = None


@struct
class Wifi(Struct):
    wifiname: str | None = None
    wifimac: str | None = None
    """MAC address or BSSID."""


@struct
class Location(Struct):
    lat: int
    """Latitude times 1,000,000, in GCJ-02."""

    lng: int
    """Longitude times 1,000,000, in GCJ-02."""

    loc_title: str | None = None
    loc_detail: str | None = None
    distance: int
    """How far from the place one may be. In metres."""


@struct
class Range(Struct):
    """Who a rule is for."""

    party_id: Lenient[list[int]] | None = None
    partyid: list[int] | None = None
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
    schedule_name: str
    time_section: list[CheckinTime]
    limit_aheadtime: int | None = None
    """How early one may check in. In milliseconds."""

    noneed_offwork: bool | None = None
    """Whether nobody checks out."""

    limit_offtime: int | None = None
    """How long after the end one may check out. In seconds."""

    flex_on_duty_time: int | None = None
    """How late one may come, or -1 for flex_time. In seconds."""

    flex_off_duty_time: int | None = None
    """How early one may leave, or -1 for flex_time. In seconds."""

    allow_flex: Lenient[bool] | None = None
    late_rule: LateRule | None = None
    max_allow_arrive_early: int | None = None
    """Excludes flex_on_duty_time and flex_off_duty_time, as does the next."""

    max_allow_arrive_late: int | None = None
    biweekly: Biweekly | None = None


@struct
class LateRule(Struct):
    """Who leaves late may come late the next day."""

    allow_offwork_after_time: bool | None = None
    offwork_after_time: int | None = None
    """In seconds."""

    onwork_flex_time: int | None = None
    """In seconds."""

    timerules: list[LateTimeRule] | None = None


@struct
class LateTimeRule(Struct):
    offwork_after_time: int | None = None
    """After the last end of work. In seconds."""

    onwork_flex_time: int | None = None
    """How late one may then come. In seconds."""


@struct
class Biweekly(Struct):
    """Different days in odd and even weeks."""

    enable_weekday_recurrence: bool | None = None
    odd_workdays: list[int] | None = None
    even_workdays: list[int] | None = None


@struct
class CorrectionReminder(Struct):
    open_remind: bool
    buka_remind_day: int | None = None
    buka_remind_month: int | None = None


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
    """More does not count. In seconds."""

    ot_nonworkingday_time_min: int
    """Less does not count. In seconds."""

    ot_nonworkingday_time_max: int
    """More does not count. In seconds."""

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


@struct
class RestStep(Struct):
    ot_time: int | None = None
    """Overtime from which rest_time is taken off. In seconds."""

    rest_time: int | None = None
    """In seconds."""


@struct
class OvertimeRules(Struct):
    workdayconf: OvertimeRule | None = None
    restdayconf: OvertimeRule | None = None
    holidayconf: OvertimeRule | None = None
    time_unit_config: OvertimeUnit | None = None


@struct
class OvertimeRule(Struct):
    allow_ot: bool
    type: int | None = None
    apply: ApplicationOvertime | None = None
    checkin: CheckinOvertime | None = None
    applycheckin: ApplicationOvertime | None = None
    ot_trans_enable: bool | None = None
    ot_trans_type: int | None = None
    vacation: OvertimeVacation | None = None


@struct
class ApplicationOvertime(Struct):
    restinfo: RestInfo | None = None


@struct
class CheckinOvertime(Struct):
    ot_time_start: int | None = None
    """After the end of work. In seconds."""

    ot_time_min: int | None = None
    """Less does not count. In seconds."""

    ot_time_max: int | None = None
    """More does not count. In seconds."""

    restinfo: RestInfo | None = None


@struct
class OvertimeVacation(Struct):
    trans_ratio: int | None = None
    sync_vacation: bool | None = None


@struct
class OvertimeUnit(Struct):
    ot_time_unit: int | None = None
    perday_duration_secs: int | None = None
    """In seconds."""

    rounding_method: int | None = None
    rounding_precision: int | None = None
    step_size: int | None = None
