"""家校应用：复学码: generated from spec/school/health.yaml, do not edit."""

from __future__ import annotations

from typing import Literal

from qyapi_runtime.scalars import Flag
from qyapi_runtime.struct import Struct, struct

__all__ = [
    "HealthInfo",
    "HealthQrcode",
    "QuestionOption",
    "QuestionTemplate",
    "ReportValue",
    "UserGetHealthQrcodeRequest",
    "UserGetHealthQrcodeResponse",
    "UserGetStudentCustomizeHealthInfoRequest",
    "UserGetStudentCustomizeHealthInfoResponse",
    "UserGetTeacherCustomizeHealthInfoRequest",
    "UserGetTeacherCustomizeHealthInfoResponse",
]


@struct
class UserGetTeacherCustomizeHealthInfoRequest(Struct):
    date: str
    """YYYY-MM-DD."""

    next_key: str | None = None
    """From the last answer; left out at first."""

    limit: int | None = None


@struct
class UserGetTeacherCustomizeHealthInfoResponse(Struct):
    health_infos: list[HealthInfo]
    question_templates: list[QuestionTemplate]
    template_id: str
    ending: Flag
    """No further page."""

    next_key: str | None = None


@struct
class UserGetStudentCustomizeHealthInfoRequest(Struct):
    date: str
    """YYYY-MM-DD."""

    next_key: str | None = None
    """From the last answer; left out at first."""

    limit: int | None = None


@struct
class UserGetStudentCustomizeHealthInfoResponse(Struct):
    health_infos: list[HealthInfo]
    question_templates: list[QuestionTemplate]
    template_id: str
    ending: Flag
    """No further page."""

    next_key: str | None = None


@struct
class UserGetHealthQrcodeRequest(Struct):
    type: Literal[1, 2]
    """1 teachers, 2 students."""

    userids: list[str]


@struct
class UserGetHealthQrcodeResponse(Struct):
    result_list: list[HealthQrcode]


@struct
class HealthInfo(Struct):
    userid: str
    health_qrcode_status: int
    """Colour of the health code."""

    self_submit: Literal[1, 2]
    """1 reported by themselves, 2 by others."""

    report_values: list[ReportValue]


@struct
class ReportValue(Struct):
    """The answer to a question."""

    question_id: int
    single_chose: int | None = None
    """Id of the option that was picked."""

    text: str | None = None


@struct
class QuestionTemplate(Struct):
    question_id: int
    title: str
    question_type: Literal[1, 2]
    """1 text, 2 one of option_list."""

    is_must_fill: Literal[1, 2]
    """1 must be answered, 2 need not."""

    is_not_display: Literal[1, 2]
    """1 hidden, 2 shown."""

    option_list: list[QuestionOption] | None = None


@struct
class QuestionOption(Struct):
    option_id: int
    option_text: str


@struct
class HealthQrcode(Struct):
    errcode: int
    errmsg: str
    userid: str
    qrcode_data: str | None = None
    """Absent where the call failed."""
