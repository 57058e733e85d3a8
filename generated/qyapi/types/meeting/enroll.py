"""会议报名: generated from spec/meeting/enroll.yaml, do not edit."""

from __future__ import annotations

from typing import Literal

from qyapi_runtime.scalars import Lenient
from qyapi_runtime.struct import Struct, struct

__all__ = [
    "AttendeeEnroll",
    "Enroll",
    "EnrollAnswer",
    "EnrollApproveRequest",
    "EnrollApproveResponse",
    "EnrollDeleteRequest",
    "EnrollDeleteResponse",
    "EnrollEntry",
    "EnrollGetConfigRequest",
    "EnrollGetConfigResponse",
    "EnrollId",
    "EnrollImportRequest",
    "EnrollImportResponse",
    "EnrollListRequest",
    "EnrollListResponse",
    "EnrollOption",
    "EnrollQueryByTmpOpenidRequest",
    "EnrollQueryByTmpOpenidResponse",
    "EnrollQuestion",
    "EnrollSetConfigRequest",
    "EnrollSetConfigResponse",
    "ImportedEnroll",
]


@struct
class EnrollSetConfigRequest(Struct):
    meetingid: str
    approve_type: Literal[1, 2] | None = None
    """1 everybody is let in (default), 2 after approval."""

    is_collect_question: Literal[1, 2] | None = None
    """1 no questions (default), 2 ask question_list."""

    no_registration_needed_for_staff: bool | None = None
    """Whether members of the corp need not register; default false."""

    question_list: list[EnrollQuestion] | None = None
    """With is_collect_question 2. Special questions are asked first."""


@struct
class EnrollSetConfigResponse(Struct):
    question_count: int
    """0 if no questions are asked."""


@struct
class EnrollGetConfigRequest(Struct):
    meetingid: str


@struct
class EnrollGetConfigResponse(Struct):
    approve_type: Literal[1, 2]
    """1 everybody is let in, 2 after approval."""

    is_collect_question: Literal[1, 2]
    """1 no questions, 2 asks question_list."""

    no_registration_needed_for_staff: bool
    """Whether members of the corp need not register."""

    question_list: list[EnrollQuestion]


@struct
class EnrollQueryByTmpOpenidRequest(Struct):
    meetingid: str
    tmp_openid_list: list[str]
    """From meeting/get_attendee_list, at most 500."""

    sorting_rules: Literal[1, 2] | None = None
    """Which comes first of somebody's registrations: 1 that imported by phone number (default), 2 their own."""


@struct
class EnrollQueryByTmpOpenidResponse(Struct):
    enroll_id_list: list[AttendeeEnroll] | None = None
    """Those who registered; absent if nobody did."""


@struct
class EnrollListRequest(Struct):
    meetingid: str
    status: Literal[0, 1, 2, 3] | None = None
    """0 all (default), 1 to be approved, 2 refused, 3 approved."""

    cursor: str | None = None
    """From the last answer; left out at first."""

    limit: int | None = None
    """At most 50, which is the default; the same for all pages."""


@struct
class EnrollListResponse(Struct):
    has_more: bool
    next_cursor: str | None = None
    enroll_list: list[Enroll]


@struct
class EnrollApproveRequest(Struct):
    meetingid: str
    action: Literal[1, 2, 3]
    """1 take back an approval, so that it is to be approved again, 2 refuse, 3 approve."""

    enroll_id_list: list[str]


@struct
class EnrollApproveResponse(Struct):
    handled_count: int


@struct
class EnrollImportRequest(Struct):
    meetingid: str
    enroll_list: list[EnrollEntry]


@struct
class EnrollImportResponse(Struct):
    total_count: int
    """Those registered."""

    enroll_list: list[ImportedEnroll]


@struct
class EnrollDeleteRequest(Struct):
    meetingid: str
    enroll_id_list: list[EnrollId]


@struct
class EnrollDeleteResponse(Struct):
    total_count: int
    """Those deleted."""


@struct
class EnrollQuestion(Struct):
    is_required: Literal[1, 2]
    """1 no, 2 yes."""

    question_title: str | None = None
    """At most 40 characters; ignored for a special question."""

    option_list: list[EnrollOption] | None = None
    """At most 8, for a choice."""

    question_type: Literal[1, 2, 3] | None = None
    """1 one choice, 2 several, 3 text; ignored for a special question."""

    special_type: Literal[1, 2, 3, 4, 5, 6] | None = None
    """1 none, 2 phone number, 3 email, 4 name, 5 company, 6 size of the organisation (webinars only). Special questions
    are answered with text.
    """


@struct
class EnrollOption(Struct):
    content: str | None = None
    """At most 40 Chinese characters."""


@struct
class AttendeeEnroll(Struct):
    tmp_openid: str
    enroll_id: str


@struct
class Enroll(Struct):
    """A registration."""

    enroll_id: Lenient[str]
    enroll_time: str
    """In UTC+8, as 2023/03/23 14:00, for a webinar 2023-03-23 10:00:00."""

    enroll_source_type: Literal[1, 2]
    """1 by oneself, 2 imported."""

    nick_name: str | None = None
    """The phone number where it was imported without a name."""

    status: Literal[1, 2, 3]
    """1 to be approved, 2 refused, 3 approved."""

    userid: str | None = None
    """Only for a member."""

    tmp_openid: str | None = None
    enroll_code: str | None = None
    """For joining by phone."""

    answer_list: list[EnrollAnswer] | None = None


@struct
class EnrollAnswer(Struct):
    answer_content: list[str]
    """Options chosen, or the text."""

    is_required: Literal[1, 2]
    """1 no, 2 yes."""

    question_num: int
    """Counted from 1."""

    question_title: str
    question_type: Literal[1, 2, 3]
    """1 one choice, 2 several, 3 text."""

    special_type: Literal[1, 2, 3, 4, 5, 6]
    """1 none, 2 phone number, 3 email, 4 name, 5 company, 6 size of the organisation."""


@struct
class EnrollEntry(Struct):
    """A person to be registered, by userid or by phone number."""

    userid: str | None = None
    area: Lenient[str] | None = None
    """Country code, as 86; needed with phone_number."""

    phone_number: str | None = None
    nick_name: str | None = None
    """Shown with the registration, not in the meeting."""


@struct
class ImportedEnroll(Struct):
    enroll_id: Lenient[str]
    userid: str | None = None
    area: Lenient[str] | None = None
    phone_number: str | None = None
    nick_name: str | None = None
    enroll_code: str | None = None
    """For joining by phone."""


@struct
class EnrollId(Struct):
    enroll_id: str
