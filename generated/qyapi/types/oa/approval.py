"""审批: generated from spec/oa/approval.yaml, do not edit."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from qyapi_runtime.scalars import Flag, IntString, Lenient, OneOrMany, Tagged, UnixTime
from qyapi_runtime.struct import Struct, Unknown, struct, wire

__all__ = [
    "Applicant",
    "AppliedControl",
    "AppliedData",
    "ApplyData",
    "ApplyeventRequest",
    "ApplyeventResponse",
    "Approval",
    "ApprovalComment",
    "ApprovalCopytemplateRequest",
    "ApprovalCopytemplateResponse",
    "ApprovalCreateTemplateRequest",
    "ApprovalCreateTemplateResponse",
    "ApprovalFilter",
    "ApprovalProcess",
    "ApprovalRecord",
    "ApprovalRecordDetail",
    "ApprovalUpdateTemplateRequest",
    "Approver",
    "AttendanceConfig",
    "AttendanceControl",
    "AttendanceInput",
    "AttendanceValue",
    "Bank",
    "BankAccount",
    "BankAccountControl",
    "BankAccountInput",
    "ContactConfig",
    "ContactControl",
    "ContactDepartment",
    "ContactInput",
    "ContactMember",
    "ControlConfig",
    "ControlId",
    "ControlProperty",
    "ControlValue",
    "DateConfig",
    "DateControl",
    "DateInput",
    "DateRange",
    "DateRangeConfig",
    "DateRangeControl",
    "DateRangeInput",
    "DateValue",
    "DayItem",
    "DocRef",
    "FileConfig",
    "FileControl",
    "FileInput",
    "FileValue",
    "FilledControl",
    "FormulaControl",
    "FormulaInput",
    "FormulaValue",
    "GetapprovaldetailRequest",
    "GetapprovaldetailResponse",
    "GetapprovalinfoRequest",
    "GetapprovalinfoResponse",
    "GettemplatedetailRequest",
    "GettemplatedetailResponse",
    "LocalText",
    "LocationConfig",
    "LocationControl",
    "LocationInput",
    "LocationValue",
    "MoneyControl",
    "MoneyInput",
    "NamedRef",
    "NumberControl",
    "NumberInput",
    "OptionRelation",
    "ProcessList",
    "ProcessListNode",
    "ProcessListPerson",
    "ProcessNode",
    "PunchCorrection",
    "PunchCorrectionControl",
    "PunchCorrectionInput",
    "RelatedApproval",
    "RelatedApprovalConfig",
    "RelatedApprovalControl",
    "RelatedApprovalInput",
    "RelatedApprovalNumber",
    "RelatedControl",
    "Selector",
    "SelectorControl",
    "SelectorInput",
    "SelectorOption",
    "SliceInfo",
    "SummaryLine",
    "TableConfig",
    "TableControl",
    "TableInput",
    "TableRow",
    "TableRowInput",
    "TemplateContent",
    "TemplateControl",
    "TextControl",
    "TextInput",
    "TextareaControl",
    "TimezoneInfo",
    "Tips",
    "TipsContent",
    "TipsControl",
    "TipsInput",
    "TipsLink",
    "TipsPart",
    "TipsPartContent",
    "TipsPlainText",
    "TipsText",
    "UserRef",
    "VacationControl",
    "VacationInput",
    "VacationItem",
    "VacationList",
    "VacationValue",
    "WedriveFileRef",
]


@struct
class GettemplatedetailRequest(Struct):
    template_id: str


@struct
class GettemplatedetailResponse(Struct):
    template_names: list[LocalText]
    template_content: TemplateContent


@struct
class ApplyeventRequest(Struct):
    creator_userid: str
    """The applicant, who must see the app."""

    template_id: str
    use_template_approver: Flag
    """Use the process that the admin set for the template, which must not leave people to the applicant's choice;
    otherwise the process given here.
    """

    choose_department: int | None = None
    """A department of the applicant; the main one if left out."""

    process: ApprovalProcess | None = None
    """Needed unless use_template_approver is set."""

    approver: list[Approver] | None = None
    """Deprecated: no longer documented, use process."""

    notifyer: list[str] | None = None
    """Userids of those who get a copy. Deprecated: no longer documented, use process."""

    notify_type: Literal[1, 2, 3] | None = None
    """Copies are sent 1 on submission (default), 2 on approval, 3 both. Deprecated: no longer documented, use process.
    """

    apply_data: ApplyData
    summary_list: list[SummaryLine]
    """Shown in notices and lists, at most 3."""


@struct
class ApplyeventResponse(Struct):
    sp_no: str
    """Number of the application."""


@struct
class GetapprovalinfoRequest(Struct):
    starttime: Lenient[UnixTime]
    endtime: Lenient[UnixTime]
    """At most 31 days after starttime."""

    new_cursor: str | None = None
    """Empty at first, then from the last answer."""

    size: int
    """At most 100."""

    filters: list[ApprovalFilter] | None = None
    cursor: int | None = None
    """Deprecated: no longer documented, use new_cursor."""


@struct
class GetapprovalinfoResponse(Struct):
    sp_no_list: list[str]
    new_next_cursor: str | None = None
    """Absent after the last page."""

    next_cursor: int | None = None
    """Deprecated: no longer documented, use new_next_cursor."""


@struct
class GetapprovaldetailRequest(Struct):
    sp_no: Lenient[str]


@struct
class GetapprovaldetailResponse(Struct):
    info: Approval


@struct
class ApprovalCopytemplateRequest(Struct):
    open_template_id: str
    """From the provider's console."""


@struct
class ApprovalCopytemplateResponse(Struct):
    template_id: str
    """Of the copy."""


@struct
class ApprovalCreateTemplateRequest(Struct):
    template_name: list[LocalText]
    """At most 40 characters, unique."""

    template_content: TemplateContent


@struct
class ApprovalCreateTemplateResponse(Struct):
    template_id: str


@struct
class ApprovalUpdateTemplateRequest(Struct):
    template_id: str
    template_name: list[LocalText]
    """At most 40 characters, unique."""

    template_content: TemplateContent


@struct
class LocalText(Struct):
    """A text in one language."""

    text: str
    lang: str | None = None
    """zh_CN or en; needed in requests."""


@struct
class TemplateContent(Struct):
    controls: list[TemplateControl]
    """In the order of the form."""


@struct
class TemplateControl(Struct):
    property: ControlProperty
    config: ControlConfig | None = None
    """For kinds that have one."""


@struct
class ControlProperty(Struct):
    control: Literal[
        "Text",
        "Textarea",
        "Number",
        "Money",
        "Date",
        "Selector",
        "Contact",
        "Tips",
        "File",
        "Table",
        "Location",
        "RelatedApproval",
        "Formula",
        "DateRange",
        "PhoneNumber",
        "Vacation",
        "Attendance",
        "PunchCorrection",
        "BankAccount",
    ]
    id: str
    """Unique in the template; the kind and a number, such as Text-01."""

    title: list[LocalText]
    """At most 40 characters, unique; 外出/出差/加班 of an Attendance."""

    placeholder: list[LocalText] | None = None
    """At most 80 characters; not for Vacation and Attendance."""

    require: Flag | None = None
    """Always so of Vacation and Attendance."""

    un_print: Flag | None = None
    """Leave it out when printed; not for Vacation and Attendance."""


@struct
class ControlConfig(Struct):
    """What belongs to the kind of a control; the one of its kind is there."""

    date: DateConfig | None = None
    selector: Selector | None = None
    contact: ContactConfig | None = None
    tips: Tips | None = None
    file: FileConfig | None = None
    table: TableConfig | None = None
    attendance: AttendanceConfig | None = None
    vacation_list: VacationList | None = None
    date_range: DateRangeConfig | None = None
    location: LocationConfig | None = None
    related_approval: RelatedApprovalConfig | None = None


@struct
class DateConfig(Struct):
    type: Literal["day", "hour"]
    """hour has the time as well."""


@struct
class Selector(Struct):
    type: Literal["single", "multi"]
    exp_type: int | None = None
    options: list[SelectorOption]
    op_relations: list[OptionRelation] | None = None
    """What the options do to other controls, where the template says so."""


@struct
class SelectorOption(Struct):
    key: str
    value: OneOrMany[LocalText] | None = None


@struct
class OptionRelation(Struct):
    key: str
    """Of the option."""

    relation_list: list[RelatedControl]


@struct
class RelatedControl(Struct):
    related_control_id: str
    action: Literal[1]
    """1 shows or hides the control."""


@struct
class ContactConfig(Struct):
    type: Literal["single", "multi"]
    mode: Literal["user", "department"]


@struct
class Tips(Struct):
    """An explanation, in several languages."""

    tips_content: list[TipsContent]


@struct
class TipsContent(Struct):
    text: TipsText
    lang: str


@struct
class TipsText(Struct):
    sub_text: list[TipsPart]
    """At most one link among them."""


@struct
class TipsPart(Struct):
    type: Literal[1, 2]
    """1 text, 2 link."""

    content: TipsPartContent


@struct
class TipsPartContent(Struct):
    plain_text: TipsPlainText | None = None
    """With type 1."""

    link: TipsLink | None = None
    """With type 2."""


@struct
class TipsPlainText(Struct):
    content: str


@struct
class TipsLink(Struct):
    title: str
    """With the plain text at most 800 characters."""

    url: str
    """At most 600 characters."""


@struct
class FileConfig(Struct):
    is_only_photo: Flag
    """Only pictures taken with the phone."""


@struct
class TableConfig(Struct):
    print_format: Literal[0, 1] | None = None
    """Printed 0 as one row, 1 as several."""

    children: list[TemplateControl]
    """At least one; not Table, Vacation or Attendance."""

    stat_field: list[Any] | None = None


@struct
class AttendanceConfig(Struct):
    date_range: DateRangeConfig
    type: Literal[1, 3, 4, 5]
    """1 leave (only read), 3 business trip, 4 going out, 5 overtime."""


@struct
class DateRangeConfig(Struct):
    type: Literal["hour", "halfday"]
    """To the minute, or to the half day."""

    official_holiday: Literal[0, 1] | None = None
    """Counted are 0 all days, 1 working days."""

    perday_duration: int | None = None
    """Length of a day, 1 to 86400. In seconds."""


@struct
class VacationList(Struct):
    item: list[VacationItem]


@struct
class VacationItem(Struct):
    id: int
    name: list[LocalText]


@struct
class LocationConfig(Struct):
    distance: Literal[100, 200, 300]
    """How far from where the phone is. In metres."""


@struct
class RelatedApprovalConfig(Struct):
    template_id: list[str] | None = None
    """Templates whose applications may be picked; all if left out."""


@struct
class ApprovalProcess(Struct):
    node_list: list[ProcessNode]


@struct
class ProcessNode(Struct):
    type: Literal[1, 2, 3]
    """1 approvers, 2 those who get a copy, 3 those who carry it out."""

    apv_rel: Literal[1, 2, 3] | None = None
    """Of several people, 1 all, 2 one of them, 3 all one after the other; needed with types 1 and 3."""

    userid: list[str]


@struct
class Approver(Struct):
    attr: Literal[1, 2]
    """Of several people, 1 one of them, 2 all."""

    userid: list[str]


@struct
class SummaryLine(Struct):
    summary_info: list[LocalText]
    """At most 20 characters."""


@struct
class ApplyData(Struct):
    contents: list[FilledControl]


@struct
class TextControl(Struct):
    id: str
    """As in the template."""

    title: list[LocalText] | None = None
    value: TextInput


@struct
class TextareaControl(Struct):
    id: str
    """As in the template."""

    title: list[LocalText] | None = None
    value: TextInput


@struct
class TextInput(Struct):
    text: str
    """Without line breaks for a Text."""


@struct
class NumberControl(Struct):
    id: str
    """As in the template."""

    title: list[LocalText] | None = None
    value: NumberInput


@struct
class NumberInput(Struct):
    new_number: str


@struct
class MoneyControl(Struct):
    id: str
    """As in the template."""

    title: list[LocalText] | None = None
    value: MoneyInput


@struct
class MoneyInput(Struct):
    new_money: str
    """Yuan."""


@struct
class DateControl(Struct):
    id: str
    """As in the template."""

    title: list[LocalText] | None = None
    value: DateInput


@struct
class DateInput(Struct):
    date: DateValue


@struct
class SelectorControl(Struct):
    id: str
    """As in the template."""

    title: list[LocalText] | None = None
    value: SelectorInput


@struct
class SelectorInput(Struct):
    selector: Selector
    """Of the options only the keys are needed."""


@struct
class ContactControl(Struct):
    id: str
    """As in the template."""

    title: list[LocalText] | None = None
    value: ContactInput


@struct
class ContactInput(Struct):
    """Members or departments, as the template says."""

    members: list[ContactMember] | None = None
    departments: list[ContactDepartment] | None = None


@struct
class TipsControl(Struct):
    id: str
    """As in the template."""

    title: list[LocalText] | None = None
    value: TipsInput | None = None


@struct
class TipsInput(Struct):
    """Nothing; an explanation is not filled in."""


@struct
class FileControl(Struct):
    id: str
    """As in the template."""

    title: list[LocalText] | None = None
    value: FileInput


@struct
class FileInput(Struct):
    files: list[FileValue]


@struct
class TableControl(Struct):
    id: str
    """As in the template."""

    title: list[LocalText] | None = None
    value: TableInput


@struct
class TableInput(Struct):
    children: list[TableRowInput]


@struct
class TableRowInput(Struct):
    list_: list[FilledControl]
    """All controls that the template has in the table."""


@struct
class VacationControl(Struct):
    id: str
    """As in the template."""

    title: list[LocalText] | None = None
    value: VacationInput


@struct
class VacationInput(Struct):
    vacation: VacationValue


@struct
class AttendanceControl(Struct):
    id: str
    """As in the template."""

    title: list[LocalText] | None = None
    value: AttendanceInput


@struct
class AttendanceInput(Struct):
    attendance: AttendanceValue


@struct
class DateRangeControl(Struct):
    id: str
    """As in the template."""

    title: list[LocalText] | None = None
    value: DateRangeInput


@struct
class DateRangeInput(Struct):
    date_range: DateRange


@struct
class LocationControl(Struct):
    id: str
    """As in the template."""

    title: list[LocalText] | None = None
    value: LocationInput


@struct
class LocationInput(Struct):
    location: LocationValue


@struct
class RelatedApprovalControl(Struct):
    id: str
    """As in the template."""

    title: list[LocalText] | None = None
    value: RelatedApprovalInput


@struct
class RelatedApprovalInput(Struct):
    related_approval: list[RelatedApprovalNumber]


@struct
class RelatedApprovalNumber(Struct):
    sp_no: str


@struct
class FormulaControl(Struct):
    """A formula; WeCom works it out and the value may be left out."""

    id: str
    """As in the template."""

    title: list[LocalText] | None = None
    value: FormulaInput | None = None


@struct
class FormulaInput(Struct):
    formula: FormulaValue | None = None


@struct
class PunchCorrectionControl(Struct):
    id: str
    """As in the template."""

    title: list[LocalText] | None = None
    value: PunchCorrectionInput


@struct
class PunchCorrectionInput(Struct):
    punch_correction: PunchCorrection


@struct
class BankAccountControl(Struct):
    id: str
    """As in the template."""

    title: list[LocalText] | None = None
    value: BankAccountInput


@struct
class BankAccountInput(Struct):
    bank_account: BankAccount


@struct
class ControlId(Struct):
    """Which control of the template is meant."""

    id: str
    """As in the template."""

    title: list[LocalText] | None = None


@struct
class Approval(Struct):
    """An application."""

    sp_no: str
    sp_name: str
    """Name of the template."""

    sp_status: Literal[1, 2, 3, 4, 6, 7, 10]
    """1 pending, 2 approved, 3 refused, 4 withdrawn, 6 withdrawn after approval, 7 deleted, 10 paid."""

    template_id: str
    apply_time: UnixTime
    applyer: Applicant | None = None
    batch_applyer: list[UserRef] | None = None
    """Where it was submitted for several people."""

    sp_record: list[ApprovalRecord] | None = None
    notifyer: list[UserRef] | None = None
    """Those who get a copy."""

    apply_data: AppliedData
    comments: list[ApprovalComment]
    process_list: ProcessList | None = None


@struct
class Applicant(Struct):
    userid: str
    partyid: Lenient[IntString]


@struct
class UserRef(Struct):
    userid: str


@struct
class ApprovalRecord(Struct):
    """One step of the process."""

    sp_status: Literal[1, 2, 3, 4, 11, 12, 13]
    """1 pending, 2 agreed, 3 refused, 4 passed on, 11 sent back, 12 approver added, 13 agreed and approver added."""

    approverattr: Literal[1, 2, 3]
    """Of several people, 1 one of them, 2 all, 3 all one after the other."""

    details: list[ApprovalRecordDetail]


@struct
class ApprovalRecordDetail(Struct):
    approver: UserRef
    speech: str
    sp_status: Literal[1, 2, 3, 4, 11, 12, 13]
    """As in the ApprovalRecord."""

    sptime: Lenient[UnixTime]
    """0 before the approver acts."""

    media_id: list[str]
    """For media/get."""


@struct
class ApprovalComment(Struct):
    comment_user_info: UserRef = wire("commentUserInfo")
    commenttime: UnixTime
    commentcontent: str
    commentid: Lenient[str]
    media_id: list[str]
    """For media/get."""


@struct
class ProcessList(Struct):
    node_list: list[ProcessListNode]


@struct
class ProcessListNode(Struct):
    node_type: Literal[1, 2, 3]
    """1 approvers, 2 those who get a copy, 3 those who carry it out."""

    sp_status: Literal[1, 2, 3, 4, 11, 12, 13, 14, 15] | None = None
    """1 to 13 as in an ApprovalRecord, 14 carried out, 15 handed over."""

    apv_rel: Literal[1, 2, 3] | None = None
    """Of several people, 1 all, 2 one of them, 3 all one after the other."""

    sub_node_list: list[ProcessListPerson]


@struct
class ProcessListPerson(Struct):
    userid: str
    speech: str | None = None
    sp_yj: Literal[1, 2, 3, 4, 11, 12, 13, 14, 15] | None = None
    """1 to 13 as in an ApprovalRecord, 14 carried out, 15 handed over."""

    sptime: Lenient[UnixTime] | None = None
    """0 before the person acts."""

    media_ids: list[str] | None = None
    """For media/get."""

    speech_alias: str | None = wire("Speech", default=None)
    """Another spelling of speech."""

    sptime_alias: Lenient[UnixTime] | None = wire("Sptime", default=None)
    """Another spelling of sptime."""


@struct
class AppliedData(Struct):
    contents: list[AppliedControl]


@struct
class AppliedControl(Struct):
    control: Literal[
        "Text",
        "Textarea",
        "Number",
        "Money",
        "Date",
        "Selector",
        "Contact",
        "Tips",
        "File",
        "Table",
        "Location",
        "RelatedApproval",
        "Formula",
        "DateRange",
        "PhoneNumber",
        "Vacation",
        "Attendance",
        "PunchCorrection",
        "BankAccount",
        "SchoolContact",
        "Doc",
        "WedriveFile",
    ]
    """The last two are of reports."""

    id: str
    title: list[LocalText]
    value: ControlValue
    require: Flag | None = None
    hidden: Flag | None = None
    """It was not shown."""


@struct
class ControlValue(Struct):
    """What was filled in. The field of the control's kind has it; others are absent or empty."""

    text: str | None = None
    """Text and Textarea."""

    new_number: str | None = None
    """Number."""

    new_money: str | None = None
    """Money, in yuan."""

    date: DateValue | None = None
    selector: Selector | None = None
    """Selector; with those options only that were picked."""

    members: list[ContactMember] | None = None
    """Contact."""

    departments: list[ContactDepartment] | None = None
    """Contact."""

    tips: list[Tips] | None = None
    """Tips, in older answers."""

    new_tips: Tips | None = None
    """Tips."""

    files: list[FileValue] | None = None
    """File."""

    children: list[TableRow] | None = None
    """Table."""

    stat_field: list[Any] | None = None
    sum_field: list[Any] | None = None
    vacation: VacationValue | None = None
    attendance: AttendanceValue | None = None
    punch_correction: PunchCorrection | None = None
    date_range: DateRange | None = None
    location: LocationValue | None = None
    related_approval: list[RelatedApproval] | None = None
    formula: FormulaValue | None = None
    bank_account: BankAccount | None = None
    students: list[NamedRef] | None = None
    """SchoolContact, of reports."""

    classes: list[NamedRef] | None = None
    """SchoolContact, of reports."""

    docs: list[DocRef] | None = None
    """Doc."""

    wedrive_files: list[WedriveFileRef] | None = None
    """WedriveFile."""


@struct
class DateValue(Struct):
    type: Literal["day", "hour", "month", "minute"]
    """hour has the time as well, minute the time only; the last two are of reports."""

    s_timestamp: Lenient[IntString]
    """Unix time, of a minute seconds since midnight."""

    timezone_info: TimezoneInfo | None = None


@struct
class TimezoneInfo(Struct):
    """Absent in UTC+8."""

    zone_offset: Lenient[IntString]
    """West of UTC: -9 is UTC+9. In hours."""

    zone_desc: str


@struct
class ContactMember(Struct):
    userid: str
    name: str | None = None


@struct
class ContactDepartment(Struct):
    openapi_id: Lenient[IntString]
    """Department id."""

    name: str | None = None


@struct
class FileValue(Struct):
    file_id: str
    """A media_id; an application has at most 6 files. Those of the drive cannot be read."""

    file_name: str | None = None
    file_size: int | str | None = None
    """May be empty text when submitted."""

    file_type: str | None = None
    file_url: str | None = None


@struct
class TableRow(Struct):
    list_: list[AppliedControl]


@struct
class VacationValue(Struct):
    selector: Selector
    """The key is the id of the vacation."""

    attendance: AttendanceValue


@struct
class AttendanceValue(Struct):
    date_range: DateRange
    type: Literal[1, 2, 3, 4, 5]
    """1 leave, 2 missed check-in, 3 business trip, 4 going out, 5 overtime."""

    slice_info: SliceInfo | None = None


@struct
class DateRange(Struct):
    type: Literal["halfday", "hour"] | None = None
    new_begin: UnixTime
    """With halfday 00:00 or 12:00."""

    new_end: UnixTime
    """With halfday sent as 00:00 or 12:00; overtime spans at most seven days."""

    new_duration: int | None = None
    """Not needed with slice_info when submitted. In seconds."""

    perday_duration: int | None = None
    """Length of a day. In seconds."""

    timezone_info: TimezoneInfo | None = None


@struct
class SliceInfo(Struct):
    """The duration day by day. Absent from applications of before October 2020."""

    day_items: list[DayItem]
    state: Literal[1, 2] | None = None
    """Durations were 1 worked out by WeCom, 2 changed by hand."""

    duration: int | None = None
    """In seconds."""


@struct
class DayItem(Struct):
    daytime: UnixTime
    """Midnight of the day in UTC+8."""

    time_sections: list[Any] | None = None
    duration: int
    """When submitted a multiple of 360 with hour; with halfday of 43200, or of 8640 for overtime. In seconds."""


@struct
class PunchCorrection(Struct):
    state: str
    """What was wrong."""

    time: Lenient[UnixTime] | None = None
    version: int | None = None
    """1 has daymonthyear."""

    daymonthyear: Lenient[UnixTime] | None = None
    """Midnight of the day."""


@struct
class LocationValue(Struct):
    latitude: str
    """Six decimals."""

    longitude: str
    """Six decimals."""

    title: str
    address: str | None = None
    time: Lenient[UnixTime] | None = None
    """When it was picked; no longer used in reports."""


@struct
class RelatedApproval(Struct):
    template_names: list[LocalText]
    sp_status: int
    """As in an Approval."""

    name: str
    """Of the applicant."""

    create_time: UnixTime
    sp_no: str


@struct
class FormulaValue(Struct):
    value: str


@struct
class BankAccount(Struct):
    account_type: Literal[1, 2]
    """1 of a company, 2 of a person."""

    account_name: str
    account_number: str
    remark: str | None = None
    bank: Bank


@struct
class Bank(Struct):
    bank_alias: str | None = None
    bank_alias_code: str | None = None
    province: str | None = None
    province_code: int | None = None
    city: str | None = None
    city_code: int | None = None
    bank_branch_name: str | None = None
    bank_branch_id: str | None = None


@struct
class NamedRef(Struct):
    name: str


@struct
class DocRef(Struct):
    docid: str
    doc_url: str | None = None
    """Where it can be read and exported."""


@struct
class WedriveFileRef(Struct):
    fileid: str


@struct
class ApprovalFilter(Struct):
    """Applications must meet all kinds of filters; of departments one of several."""

    key: Literal["template_id", "creator", "department", "sp_status", "record_type"]
    """record_type finds what was submitted since June 2021."""

    value: str
    """Id, userid, or number; for record_type 1 leave, 2 missed check-in, 3 business trip, 4 going out, 5 overtime, 6
    changed shift, 7 meeting room, 8 refund, 9 red packet.
    """


FilledControl = Annotated[
    TextControl
    | TextareaControl
    | NumberControl
    | MoneyControl
    | DateControl
    | SelectorControl
    | ContactControl
    | TipsControl
    | FileControl
    | TableControl
    | VacationControl
    | AttendanceControl
    | DateRangeControl
    | LocationControl
    | RelatedApprovalControl
    | FormulaControl
    | PunchCorrectionControl
    | BankAccountControl
    | Unknown,
    Tagged(
        "control",
        {
            "Text": TextControl,
            "Textarea": TextareaControl,
            "Number": NumberControl,
            "Money": MoneyControl,
            "Date": DateControl,
            "Selector": SelectorControl,
            "Contact": ContactControl,
            "Tips": TipsControl,
            "File": FileControl,
            "Table": TableControl,
            "Vacation": VacationControl,
            "Attendance": AttendanceControl,
            "DateRange": DateRangeControl,
            "Location": LocationControl,
            "RelatedApproval": RelatedApprovalControl,
            "Formula": FormulaControl,
            "PunchCorrection": PunchCorrectionControl,
            "BankAccount": BankAccountControl,
        },
        inside=True,
    ),
]
"""A control of the template with what is filled in."""
