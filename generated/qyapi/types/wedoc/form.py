"""管理收集表: generated from spec/wedoc/form.yaml, do not edit."""

from __future__ import annotations

from typing import Literal

from qyapi_runtime.scalars import UnixTime
from qyapi_runtime.struct import Struct, struct

__all__ = [
    "CheckboxSetting",
    "CreateFormRequest",
    "CreateFormResponse",
    "DateSetting",
    "DepartmentReply",
    "DurationReply",
    "DurationSetting",
    "FileReply",
    "FileSetting",
    "Form",
    "FormAnswer",
    "FormAnswers",
    "FormManagers",
    "FormNonSubmitter",
    "FormOption",
    "FormQuestion",
    "FormQuestions",
    "FormRange",
    "FormRepeat",
    "FormReply",
    "FormSetting",
    "FormSubmitter",
    "FormUpdate",
    "GetFormAnswerRequest",
    "GetFormAnswerResponse",
    "GetFormInfoRequest",
    "GetFormInfoResponse",
    "GetFormStatisticRequest",
    "GetFormStatisticResponse",
    "ImageSetting",
    "LocationSetting",
    "MemberReply",
    "ModifyFormRequest",
    "NewForm",
    "OtherReply",
    "QuestionReply",
    "QuestionSetting",
    "RadioSetting",
    "RepliedDepartment",
    "RepliedMember",
    "SelectionSetting",
    "TemperatureSetting",
    "TextSetting",
    "TimeSetting",
    "UploadLimit",
]


@struct
class CreateFormRequest(Struct):
    spaceid: str | None = None
    """The drive space to put it into."""

    fatherid: str | None = None
    """Fileid of the folder, or the spaceid for the root of the space."""

    form_info: NewForm


@struct
class CreateFormResponse(Struct):
    formid: str


@struct
class ModifyFormRequest(Struct):
    oper: Literal[1, 2]
    """1 replace title, description, picture and questions, 2 replace the settings."""

    formid: str
    form_info: FormUpdate


@struct
class GetFormInfoRequest(Struct):
    formid: str


@struct
class GetFormInfoResponse(Struct):
    form_info: Form


@struct
class GetFormStatisticRequest(Struct):
    repeated_id: str
    """From get_form_info."""

    req_type: Literal[1, 2, 3]
    """1 numbers only, 2 those who filled it in, 3 those who did not."""

    start_time: UnixTime | None = None
    """Its day is the first; needed with type 2."""

    end_time: UnixTime | None = None
    """Its day is the last; needed with type 2."""

    limit: int | None = None
    """At most 10000."""

    cursor: int | None = None
    """From the last answer; left out at first."""


@struct
class GetFormStatisticResponse(Struct):
    fill_cnt: int
    """Times it was filled in."""

    fill_user_cnt: int
    unfill_user_cnt: int
    submit_users: list[FormSubmitter] | None = None
    """With type 2."""

    unfill_users: list[FormNonSubmitter] | None = None
    """With type 3, where it is known who should fill it in."""

    has_more: bool | None = None
    cursor: int | None = None


@struct
class GetFormAnswerRequest(Struct):
    repeated_id: str
    """From get_form_info."""

    answer_ids: list[int]
    """From get_form_statistic, at most 100."""


@struct
class GetFormAnswerResponse(Struct):
    answer: FormAnswers


@struct
class NewForm(Struct):
    form_title: str
    form_desc: str | None = None
    form_header: str | None = None
    """URL of a picture."""

    form_question: FormQuestions
    form_setting: FormSetting | None = None


@struct
class FormUpdate(Struct):
    form_title: str | None = None
    form_desc: str | None = None
    form_header: str | None = None
    """URL of a picture."""

    form_question: FormQuestions | None = None
    form_setting: FormSetting | None = None


@struct
class Form(Struct):
    formid: str
    form_title: str
    form_desc: str
    form_header: str
    """URL of a picture."""

    form_question: FormQuestions
    form_setting: FormSetting
    repeated_id: list[str] | None = None
    """Ids of the periods, of which answers are read; one where it does not repeat."""


@struct
class FormQuestions(Struct):
    items: list[FormQuestion]
    """At most 200."""


@struct
class FormQuestion(Struct):
    question_id: int
    """From 1; from 2 in forms for parents."""

    title: str
    pos: int
    """From 1."""

    status: Literal[1, 2]
    """1 normal, 2 deleted."""

    reply_type: Literal[1, 2, 3, 5, 9, 10, 11, 14, 15, 16, 17, 18, 19, 22]
    """1 text, 2 one option, 3 several options, 5 place, 9 picture, 10 file, 11 date, 14 time, 15 drop-down list, 16
    body temperature, 17 signature, 18 department, 19 member, 22 duration.
    """

    must_reply: bool
    note: str | None = None
    option_item: list[FormOption] | None = None
    """Needed with types 2, 3 and 15."""

    placeholder: str | None = None
    question_extend_setting: QuestionSetting | None = None


@struct
class FormOption(Struct):
    key: int
    """From 1."""

    value: str
    status: Literal[1, 2]
    """1 normal, 2 deleted."""


@struct
class QuestionSetting(Struct):
    """What belongs to the type of a question; the one of its type is there."""

    text_setting: TextSetting | None = None
    radio_setting: RadioSetting | None = None
    checkbox_setting: CheckboxSetting | None = None
    location_setting: LocationSetting | None = None
    image_setting: ImageSetting | None = None
    file_setting: FileSetting | None = None
    date_setting: DateSetting | None = None
    time_setting: TimeSetting | None = None
    duration_setting: DurationSetting | None = None
    temperature_setting: TemperatureSetting | None = None
    department_setting: SelectionSetting | None = None
    member_setting: SelectionSetting | None = None


@struct
class TextSetting(Struct):
    validation_type: Literal[0, 1, 2, 3, 4, 5, 6] | None = None
    """0 length (default), 1 number, 2 mail address, 3 URL, 4 identity card, 5 mobile number of mainland China, 6
    landline number.
    """

    validation_detail: Literal[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11] | None = None
    """With validation_type 0: length 1 at most, 2 at least, 3 exactly char_len. With 1: number 4 any, 5 above, 6 at
    least number_min, 7 below, 8 at most number_max, 9 between, 10 not between the two, 11 whole.
    """

    char_len: int | None = None
    """At most 4000."""

    number_min: float | None = None
    number_max: float | None = None


@struct
class RadioSetting(Struct):
    add_other_option: bool | None = None
    """Add an option 其他."""


@struct
class CheckboxSetting(Struct):
    add_other_option: bool | None = None
    """Add an option 其他."""

    type: Literal[0, 1, 2, 3] | None = None
    """How many to tick: 0 any number (default), 1 at least, 2 at most, 3 exactly number."""

    number: int | None = None
    """Needed with type 1 to 3; at most the number of options."""


@struct
class LocationSetting(Struct):
    location_type: Literal[0, 1, 2, 3, 4] | None = None
    """0 full address, 1 province and city, 2 down to the district, 3 down to the street, 4 where the phone is."""

    distance_type: Literal[0, 1, 2, 3] | None = None
    """With location_type 4: 0 the very place, otherwise within 100, 200 or 300 metres."""


@struct
class ImageSetting(Struct):
    camera_only: bool | None = None
    """The picture must be taken with the phone."""

    upload_image_limit: UploadLimit | None = None


@struct
class FileSetting(Struct):
    upload_file_limit: UploadLimit | None = None
    camera_only: bool | None = None
    upload_image_limit: UploadLimit | None = None


@struct
class UploadLimit(Struct):
    count_limit_type: Literal[0, 1] | None = None
    """0 exactly, 1 at most count."""

    count: int | None = None
    """1 to 9; default 9."""

    max_size: int | None = None
    """Of each file, at most 3000; no limit if left out. In MB."""


@struct
class DateSetting(Struct):
    date_format_type: Literal[0, 1, 2] | None = None
    """0 down to the minute, 1 down to the day, 2 down to the month."""


@struct
class TimeSetting(Struct):
    time_format_type: Literal[0, 1] | None = None
    """0 hours and minutes, 1 seconds as well."""


@struct
class DurationSetting(Struct):
    time_scale: Literal[1, 2] | None = None
    """1 days (default), 2 hours."""

    date_type: Literal[1, 2] | None = None
    """1 all days (default), 2 working days."""

    day_range: int | None = None
    """Length of a day, with time_scale 2; 1 to 24, default 24. In hours."""


@struct
class TemperatureSetting(Struct):
    unit_type: Literal[0, 1] | None = None
    """0 Celsius (default), 1 Fahrenheit."""


@struct
class SelectionSetting(Struct):
    allow_multiple_selection: bool | None = None


@struct
class FormSetting(Struct):
    fill_out_auth: Literal[0, 1, 4] | None = None
    """Who may fill it in: 0 everyone (default), 1 those in fill_in_range, 4 all parents."""

    fill_in_range: FormRange | None = None
    """Needed for a form that repeats."""

    setting_manager_range: FormManagers | None = None
    timed_repeat_info: FormRepeat | None = None
    allow_multi_fill: bool | None = None
    """A person may fill it in several times; default false."""

    max_fill_cnt: int | None = None
    timed_finish: UnixTime | None = None
    """When it closes; ignored for a form that repeats."""

    can_anonymous: bool | None = None
    """Default false."""

    can_notify_submit: bool | None = None
    """Tell the administrators of answers; default false."""


@struct
class FormRange(Struct):
    userids: list[str] | None = None
    departmentids: list[int] | None = None


@struct
class FormManagers(Struct):
    userids: list[str]


@struct
class FormRepeat(Struct):
    enable: bool | None = None
    remind_time: UnixTime | None = None
    """Of the first reminder; the others follow from it."""

    repeat_type: Literal[0, 1, 2] | None = None
    """0 weekly, 1 daily, 2 monthly."""

    week_flag: int | None = None
    """Sum of 1 for Monday, 2 for Tuesday, 4 for Wednesday … 64 for Sunday; with repeat_type 0."""

    skip_holiday: bool | None = None
    """With repeat_type 1."""

    day_of_month: int | None = None
    """1 to 31, with repeat_type 2."""

    fork_finish_type: Literal[0, 1, 2, 3, 4] | None = None
    """Filling in later is 0 allowed, or allowed 1 on the same day, 2 for five days, 3 for a month, 4 until the next
    period.
    """

    rule_ctime: UnixTime | None = None
    """Only in answers."""

    rule_mtime: UnixTime | None = None
    """Only in answers."""


@struct
class FormSubmitter(Struct):
    userid: str | None = None
    """Absent for people outside and anonymous answers."""

    tmp_external_userid: str | None = None
    """Of someone outside; differs from form to form. Absent for anonymous answers."""

    submit_time: UnixTime
    answer_id: int
    user_name: str | None = None
    """Absent for anonymous answers."""


@struct
class FormNonSubmitter(Struct):
    userid: str
    user_name: str


@struct
class FormAnswers(Struct):
    answer_list: list[FormAnswer]


@struct
class FormAnswer(Struct):
    answer_id: int
    user_name: str | None = None
    ctime: UnixTime
    mtime: UnixTime
    reply: FormReply
    answer_status: Literal[1, 3]
    """1 normal, 3 removed."""

    tmp_external_userid: str | None = None
    """Of someone outside; differs from form to form. Absent for anonymous answers."""

    userid: str | None = None
    """Absent for people outside and anonymous answers."""


@struct
class FormReply(Struct):
    items: list[QuestionReply]


@struct
class QuestionReply(Struct):
    """The answer to one question, in the field that belongs to its type."""

    question_id: int
    text_reply: str | None = None
    """To questions for a text, place, date, time or temperature."""

    option_reply: list[int] | None = None
    """Keys of options."""

    option_extend_reply: list[OtherReply] | None = None
    """What was written for the option 其他."""

    file_extend_reply: list[FileReply] | None = None
    department_reply: DepartmentReply | None = None
    member_reply: MemberReply | None = None
    duration_reply: DurationReply | None = None


@struct
class OtherReply(Struct):
    option_reply: int
    """Key of the option."""

    extend_text: str


@struct
class FileReply(Struct):
    name: str
    fileid: str


@struct
class DepartmentReply(Struct):
    list_: list[RepliedDepartment]


@struct
class RepliedDepartment(Struct):
    department_id: int


@struct
class MemberReply(Struct):
    list_: list[RepliedMember]


@struct
class RepliedMember(Struct):
    userid: str


@struct
class DurationReply(Struct):
    begin_time: UnixTime
    end_time: UnixTime
    time_scale: Literal[1, 2]
    """1 days, 2 hours."""

    day_range: int | None = None
    """Length of a day, with time_scale 2. In hours."""

    days: float | None = None
    """With time_scale 1."""

    hours: float | None = None
    """With time_scale 2."""
