"""场所码: generated from spec/report/sitecode.yaml, do not edit."""

from __future__ import annotations

from qyapi_runtime.scalars import Flag, UnixTime
from qyapi_runtime.struct import Struct, struct

__all__ = [
    "SiteAnswer",
    "SiteCode",
    "SiteOption",
    "SiteQuestion",
    "SiteReportValue",
    "SitecodeGetReportAnswerRequest",
    "SitecodeGetReportAnswerResponse",
    "SitecodeGetSiteReportInfoRequest",
    "SitecodeGetSiteReportInfoResponse",
    "SitecodeListRequest",
    "SitecodeListResponse",
]


@struct
class SitecodeListRequest(Struct):
    cursor: str | None = None
    """From the last answer; left out at first."""

    limit: int | None = None


@struct
class SitecodeListResponse(Struct):
    site_code_infos: list[SiteCode]
    next_cursor: str | None = None


@struct
class SitecodeGetSiteReportInfoRequest(Struct):
    siteid: str


@struct
class SitecodeGetSiteReportInfoResponse(Struct):
    question_templates: list[SiteQuestion]


@struct
class SitecodeGetReportAnswerRequest(Struct):
    siteid: str
    date: str
    """2020-03-27."""

    cursor: str | None = None
    """From the last answer; left out at first."""

    limit: int | None = None


@struct
class SitecodeGetReportAnswerResponse(Struct):
    answers: list[SiteAnswer]
    next_cursor: str | None = None
    has_more: Flag


@struct
class SiteCode(Struct):
    id: str
    type: str
    """Kind of place, 商场超市."""

    area: str
    """Province, city and district."""

    address: str
    name: str
    admin: list[str]
    """Userids."""

    qr_code_url: str


@struct
class SiteQuestion(Struct):
    question_id: int
    title: str
    question_type: int
    is_required: Flag
    option_list: list[SiteOption] | None = None
    """Only of questions with options."""


@struct
class SiteOption(Struct):
    option_id: int
    option_text: str


@struct
class SiteAnswer(Struct):
    report_time: UnixTime
    report_values: list[SiteReportValue]


@struct
class SiteReportValue(Struct):
    """The answer to one question, in the field of its kind."""

    question_id: int
    single_choice: int | None = None
    """Id of the option."""

    multi_choice: list[int] | None = None
    """Ids of the options."""

    text: str | None = None
    url: str | None = None
    """Of a picture."""

    itinerary_card_type: int | None = None
    """What the travel card (行程卡) says."""

    high_risk_area: str | None = None
    """Risk area that the travel card names."""
