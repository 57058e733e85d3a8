"""关键词规则管理: generated from spec/chatdata/keyword.yaml, do not edit."""

from __future__ import annotations

from qyapi_runtime.scalars import Flag, Lenient, Secret, UnixTime
from qyapi_runtime.struct import Struct, struct

__all__ = [
    "ApplicableRange",
    "ChatRange",
    "ChatType",
    "CustomerRange",
    "DepartmentRange",
    "ExcludedBankCards",
    "ExcludedEmails",
    "ExcludedMobiles",
    "HitMessage",
    "HitRule",
    "Keyword",
    "KeywordCreateRuleRequest",
    "KeywordCreateRuleResponse",
    "KeywordDeleteRuleRequest",
    "KeywordGetHitMsgListRequest",
    "KeywordGetHitMsgListResponse",
    "KeywordGetRuleDetailRequest",
    "KeywordGetRuleDetailResponse",
    "KeywordGetRuleListRequest",
    "KeywordGetRuleListResponse",
    "KeywordUpdateRuleRequest",
    "RuleSummary",
    "Semantics",
    "SessionType",
    "TargetType",
    "UserRange",
]


@struct
class KeywordCreateRuleRequest(Struct):
    name: str
    """1 to 20 characters."""

    keyword: Keyword
    semantics: Semantics | None = None
    applicable_range: ApplicableRange | None = None
    """Where the rule applies; everywhere if left out."""


@struct
class KeywordCreateRuleResponse(Struct):
    rule_id: str


@struct
class KeywordGetRuleListRequest(Struct):
    cursor: str | None = None
    """From the last answer; left out at first."""

    limit: int | None = None


@struct
class KeywordGetRuleListResponse(Struct):
    has_more: Lenient[Flag]
    next_cursor: str | None = None
    rule_list: list[RuleSummary]


@struct
class KeywordGetRuleDetailRequest(Struct):
    rule_id: str


@struct
class KeywordGetRuleDetailResponse(Struct):
    name: str
    keyword: Keyword
    semantics: Semantics | None = None
    applicable_range: ApplicableRange | None = None


@struct
class KeywordUpdateRuleRequest(Struct):
    rule_id: str
    name: str | None = None
    """1 to 20 characters."""

    keyword: Keyword | None = None
    semantics: Semantics | None = None
    applicable_range: ApplicableRange | None = None
    """Where the rule applies; everywhere if left out."""


@struct
class KeywordDeleteRuleRequest(Struct):
    rule_id: str


@struct
class KeywordGetHitMsgListRequest(Struct):
    token: Secret | None = None
    """From the push, valid for ten minutes; without it few calls are allowed."""

    cursor: str | None = None
    """From the last answer; the earliest message if left out."""

    limit: int | None = None
    """At most 1000; default 200."""


@struct
class KeywordGetHitMsgListResponse(Struct):
    has_more: Lenient[Flag]
    next_cursor: str | None = None
    msg_list: list[HitMessage]


@struct
class Keyword(Struct):
    word_list: list[str]
    """Words of 1 to 32 characters."""


@struct
class Semantics(Struct):
    semantics_list: list[int]
    """Contents. 1 red packet, 2 mobile number, 3 mail address, 4 WeChat card, 5 picture with a QR code, 6 recalled
    message, 7 bank card, 8 identity card, 9 file, 10 link, 11 mini program, 12 welcome message.
    """


@struct
class ApplicableRange(Struct):
    """Where a rule applies. Departments, members and customers only narrow down what target_type lets in, and chats
    what chat_type lets in.
    """

    target_type: TargetType | None = None
    chat_type: ChatType | None = None
    department: DepartmentRange | None = None
    user: UserRange | None = None
    external_contact: CustomerRange | None = None
    chat: ChatRange | None = None
    exclude_mobile: ExcludedMobiles | None = None
    exclude_email: ExcludedEmails | None = None
    exclude_bank_card: ExcludedBankCards | None = None
    session_type: SessionType | None = None


@struct
class TargetType(Struct):
    type_list: list[int] | None = None
    """1 members, 2 customers; both if left out."""


@struct
class ChatType(Struct):
    type_list: list[int] | None = None
    """1 chats with one person, 2 group chats; both if left out."""


@struct
class DepartmentRange(Struct):
    id_list: list[int] | None = None
    """At most 100."""


@struct
class UserRange(Struct):
    id_list: list[str] | None = None
    """Open_userids, at most 100."""


@struct
class CustomerRange(Struct):
    id_list: list[str] | None = None
    """External userids, at most 100."""


@struct
class ChatRange(Struct):
    id_list: list[str] | None = None
    """Ids of group chats, at most 100."""


@struct
class ExcludedMobiles(Struct):
    """Mobile numbers that the rule does not mind."""

    mobile_list: list[str] | None = None
    """At most 100."""


@struct
class ExcludedEmails(Struct):
    """Mail addresses that the rule does not mind."""

    email_list: list[str] | None = None
    """At most 100."""


@struct
class ExcludedBankCards(Struct):
    """Numbers of bank cards that the rule does not mind."""

    bank_card_list: list[str] | None = None
    """At most 100."""


@struct
class SessionType(Struct):
    session_type_list: list[int] | None = None
    """1 chats inside the corp, 2 with outsiders."""

    id_list: list[int] | None = None


@struct
class RuleSummary(Struct):
    rule_id: str
    name: str
    create_time: UnixTime


@struct
class HitMessage(Struct):
    msgid: str
    hit_rule_list: list[HitRule]


@struct
class HitRule(Struct):
    rule_id: str
    has_hit_keyword: bool
    semantics_list: list[int] | None = None
    """Contents that were found, as in Semantics."""
