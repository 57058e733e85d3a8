"""健康上报: generated from spec/health/report.yaml, do not edit."""

from __future__ import annotations

from typing import Literal

from qyapi_runtime.scalars import Flag, UnixTime
from qyapi_runtime.struct import Struct, struct

__all__ = [
    "GetHealthReportStatRequest",
    "GetHealthReportStatResponse",
    "GetReportAnswerRequest",
    "GetReportAnswerResponse",
    "GetReportJobInfoRequest",
    "GetReportJobInfoResponse",
    "GetReportJobidsRequest",
    "GetReportJobidsResponse",
    "QuestionOption",
    "QuestionTemplate",
    "ReportAnswer",
    "ReportJob",
    "ReportRange",
    "ReportReceivers",
    "ReportValue",
]


@struct
class GetHealthReportStatRequest(Struct):
    date: str
    """As 2020-03-27, at most 30 days back."""


@struct
class GetHealthReportStatResponse(Struct):
    pv: int
    """Times used."""

    uv: int
    """Members who used it."""


@struct
class GetReportJobidsRequest(Struct):
    offset: int | None = None
    """0 if left out."""

    limit: int | None = None
    """1 to 100, 100 if left out."""


@struct
class GetReportJobidsResponse(Struct):
    ending: Flag
    """Whether this was the last page."""

    jobids: list[str]


@struct
class GetReportJobInfoRequest(Struct):
    jobid: str
    date: str
    """As 2020-03-27, one of the last 14 days."""


@struct
class GetReportJobInfoResponse(Struct):
    job_info: ReportJob


@struct
class GetReportAnswerRequest(Struct):
    jobid: str
    date: str
    """As 2020-03-27, one of the last 14 days."""

    offset: int | None = None
    limit: int | None = None
    """At most 100."""


@struct
class GetReportAnswerResponse(Struct):
    answers: list[ReportAnswer]


@struct
class ReportJob(Struct):
    title: str
    creator: str
    """Userid."""

    type: Literal[1, 2]
    """1 for members, 2 for parents."""

    apply_range: ReportRange
    """Who has to report."""

    report_to: ReportReceivers
    report_type: Literal[1, 2]
    """1 once, 2 every day."""

    skip_weekend: Flag
    """Nothing to report at weekends."""

    finish_cnt: int
    """Those who have reported."""

    question_templates: list[QuestionTemplate]


@struct
class ReportRange(Struct):
    userids: list[str] | None = None
    """Members, or students in a job for parents."""

    partyids: list[int] | None = None
    """Departments, or those of the school in a job for parents."""


@struct
class ReportReceivers(Struct):
    userids: list[str] | None = None


@struct
class QuestionTemplate(Struct):
    question_id: int
    title: str
    question_type: Literal[1, 2, 3, 4, 5, 6]
    """1 text, also of a place or a date, 2 one option, 3 several options, 4 a picture or file, 5 a signature, 6 a
    travel card (行程卡).
    """

    is_required: Flag
    option_list: list[QuestionOption] | None = None
    """Absent where the answer is text."""


@struct
class QuestionOption(Struct):
    option_id: int
    option_text: str


@struct
class ReportAnswer(Struct):
    id_type: Literal[1, 2]
    """1 a member, 2 a parent for a student."""

    userid: str | None = None
    """Present for a member."""

    student_userid: str | None = None
    """Present for a parent."""

    parent_userid: str | None = None
    """Present for a parent."""

    report_time: UnixTime
    report_values: list[ReportValue]


@struct
class ReportValue(Struct):
    """The answer to one question, in the field that fits its kind."""

    question_id: int
    single_choice: int | None = None
    """Option id."""

    text: str | None = None
    multi_choice: list[int] | None = None
    """Option ids."""

    fileid: list[str] | None = None
    url: str | None = None
    """Of the signature."""

    itinerary_card_type: Literal[0, 1, 2, 3, 4, 5] | None = None
    """Colour of the travel card (行程卡): 0 unknown, 1 green, 2 red, 3 yellow, 4 orange, 5 no card was recognised."""

    high_risk_area: str | None = None
