"""会议投票: generated from spec/meeting/poll.yaml, do not edit."""

from __future__ import annotations

from typing import Literal

from qyapi_runtime.scalars import Flag, Lenient
from qyapi_runtime.struct import Struct, struct

__all__ = [
    "OptionResult",
    "Poll",
    "PollCreateThemeRequest",
    "PollCreateThemeResponse",
    "PollDeleteRequest",
    "PollFinishRequest",
    "PollGetPollDetailRequest",
    "PollGetPollDetailResponse",
    "PollGetPollListRequest",
    "PollGetPollListResponse",
    "PollGetThemeInfoRequest",
    "PollGetThemeInfoResponse",
    "PollQuestion",
    "PollStartRequest",
    "PollStartResponse",
    "PollTheme",
    "PollUpdateThemeRequest",
    "QuestionResult",
    "ThemeOption",
    "ThemeQuestion",
    "Voter",
]


@struct
class PollCreateThemeRequest(Struct):
    operator_userid: str
    """Who does it; the pages call it an openid."""

    instance_id: int
    """Kind of device of the operator, as in OperatedUser."""

    meetingid: str
    poll_topic: str
    """At most 50 characters."""

    poll_desc: str
    """At most 100 characters."""

    is_anony: Flag | None = None
    """Whether votes are anonymous; default 0."""

    poll_questions: list[PollQuestion]
    """At most 10."""


@struct
class PollCreateThemeResponse(Struct):
    poll_theme_id: str


@struct
class PollUpdateThemeRequest(Struct):
    operator_userid: str
    """Who does it; the pages call it an openid."""

    instance_id: int
    """Kind of device of the operator, as in OperatedUser."""

    meetingid: str
    poll_theme_id: str
    poll_topic: str
    """At most 50 characters."""

    poll_desc: str
    """At most 100 characters."""

    is_anony: Flag | None = None
    """Whether votes are anonymous; default 0."""

    poll_questions: list[PollQuestion]
    """At most 10."""


@struct
class PollGetPollListRequest(Struct):
    operator_userid: str
    """Who does it; the pages call it an openid."""

    instance_id: int
    """Kind of device of the operator, as in OperatedUser."""

    meetingid: str


@struct
class PollGetPollListResponse(Struct):
    polls_theme_info: list[PollTheme]


@struct
class PollGetThemeInfoRequest(Struct):
    operator_userid: str
    """Who does it; the pages call it an openid."""

    instance_id: int
    """Kind of device of the operator, as in OperatedUser."""

    meetingid: str | None = None
    poll_theme_id: str


@struct
class PollGetThemeInfoResponse(Struct):
    poll_theme_id: str | None = None
    poll_topic: str
    poll_desc: str
    is_anony: Flag
    poll_question_data: list[ThemeQuestion]


@struct
class PollGetPollDetailRequest(Struct):
    operator_userid: str
    """Who does it; the pages call it an openid."""

    instance_id: int
    """Kind of device of the operator, as in OperatedUser."""

    meetingid: str
    poll_id: str


@struct
class PollGetPollDetailResponse(Struct):
    poll_theme_id: str
    poll_topic: str
    poll_desc: str
    is_anony: Flag
    status: Literal[1, 2]
    """1 running, 2 over."""

    is_shared: Flag
    """Whether attendees see the result."""

    vote_total_num: int
    """Those who voted."""

    poll_question_data: list[QuestionResult]


@struct
class PollDeleteRequest(Struct):
    operator_userid: str
    """Who does it; the pages call it an openid."""

    instance_id: int
    """Kind of device of the operator, as in OperatedUser."""

    meetingid: str
    poll_theme_id: str | None = None
    """This or poll_id is needed. Polls already started from it stay."""

    poll_id: str | None = None
    """Goes before poll_theme_id."""


@struct
class PollStartRequest(Struct):
    operator_userid: str
    """Who does it; the pages call it an openid."""

    instance_id: int
    """Kind of device of the operator, as in OperatedUser."""

    meetingid: str
    poll_theme_id: str


@struct
class PollStartResponse(Struct):
    poll_id: str


@struct
class PollFinishRequest(Struct):
    operator_userid: str
    """Who does it; the pages call it an openid."""

    instance_id: int
    """Kind of device of the operator, as in OperatedUser."""

    meetingid: str
    poll_theme_id: str
    poll_id: str


@struct
class PollQuestion(Struct):
    question_type: Literal[0, 1]
    """0 one option, 1 several."""

    question_desc: str
    """At most 50 characters."""

    poll_option: list[str]
    """2 to 10, each of at most 36 characters; the page of meeting/poll/update_theme allows a single one."""


@struct
class PollTheme(Struct):
    poll_theme_id: str
    polls_info: list[Poll]


@struct
class Poll(Struct):
    poll_id: str
    poll_topic: str
    status: Literal[0, 1, 2]
    """0 not begun, 1 running, 2 over."""

    is_shared: Flag
    """Whether attendees see the result."""

    is_anony: Flag


@struct
class ThemeQuestion(Struct):
    question_desc: str
    question_type: Literal[0, 1]
    """0 one option, 1 several."""

    option_info: list[ThemeOption]


@struct
class ThemeOption(Struct):
    option_desc: str


@struct
class QuestionResult(Struct):
    question_desc: str
    question_type: Literal[0, 1]
    """0 one option, 1 several."""

    question_id: Lenient[str]
    option_info: list[OptionResult]


@struct
class OptionResult(Struct):
    option_id: Lenient[int]
    option_desc: str
    option_num: int
    """Votes."""

    rate: int
    option_user: list[Voter] | None = None
    """Who chose it."""


@struct
class Voter(Struct):
    userid: str | None = None
    """Only for a member of the corp, and unless votes are anonymous."""

    tmp_openid: str | None = None
    """Stands for the voter in this meeting; absent if votes are anonymous."""
