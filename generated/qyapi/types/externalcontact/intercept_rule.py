"""聊天敏感词: generated from spec/externalcontact/intercept_rule.yaml, do not edit."""

from __future__ import annotations

from typing import Literal

from qyapi_runtime.scalars import Lenient, UnixTime
from qyapi_runtime.struct import Struct, struct

__all__ = [
    "AddInterceptRuleRequest",
    "AddInterceptRuleResponse",
    "DelInterceptRuleRequest",
    "GetInterceptRuleListResponse",
    "GetInterceptRuleRequest",
    "GetInterceptRuleResponse",
    "InterceptExtraRule",
    "InterceptRange",
    "InterceptRule",
    "InterceptRuleSummary",
    "UpdateInterceptRuleRequest",
]


@struct
class AddInterceptRuleRequest(Struct):
    rule_name: str
    """1 to 20 characters."""

    word_list: list[str]
    """At most 300 words of 1 to 32 characters."""

    semantics_list: list[Literal[1, 2, 3]] | None = None
    """What else is caught, 1 mobile numbers, 2 mail addresses, 3 red packets."""

    intercept_type: Literal[1, 2]
    """1 warn and hold back, 2 only warn."""

    applicable_range: InterceptRange


@struct
class AddInterceptRuleResponse(Struct):
    rule_id: Lenient[str]


@struct
class GetInterceptRuleListResponse(Struct):
    rule_list: list[InterceptRuleSummary]


@struct
class GetInterceptRuleRequest(Struct):
    rule_id: str


@struct
class GetInterceptRuleResponse(Struct):
    rule: InterceptRule


@struct
class UpdateInterceptRuleRequest(Struct):
    rule_id: str
    rule_name: str | None = None
    """1 to 20 characters."""

    word_list: list[str] | None = None
    """At most 300 words of 1 to 32 characters; ignored if empty."""

    extra_rule: InterceptExtraRule | None = None
    intercept_type: Literal[1, 2] | None = None
    """1 warn and hold back, 2 only warn."""

    add_applicable_range: InterceptRange | None = None
    remove_applicable_range: InterceptRange | None = None


@struct
class DelInterceptRuleRequest(Struct):
    rule_id: str


@struct
class InterceptRange(Struct):
    """Members and departments a rule is for, whom the app must be allowed to see. One of both lists is needed."""

    user_list: list[str] | None = None
    """At most 1000 in a call, 10,000 in a rule."""

    department_list: list[int] | None = None
    """At most 1000 in a call."""


@struct
class InterceptRuleSummary(Struct):
    rule_id: Lenient[str]
    rule_name: str
    create_time: UnixTime


@struct
class InterceptRule(Struct):
    """A rule on words that members should not write (敏感词规则)."""

    rule_id: Lenient[str]
    rule_name: str
    word_list: list[str] | None = None
    semantics_list: list[Literal[1, 2, 3]] | None = None
    """What else is caught, 1 mobile numbers, 2 mail addresses, 3 red packets. May be in extra_rule instead."""

    extra_rule: InterceptExtraRule | None = None
    intercept_type: Literal[1, 2]
    """1 warn and hold back, 2 only warn."""

    applicable_range: InterceptRange | None = None
    """Only whom the app may see."""

    create_time: UnixTime | None = None


@struct
class InterceptExtraRule(Struct):
    semantics_list: list[Literal[1, 2, 3]] | None = None
    """What else is caught, 1 mobile numbers, 2 mail addresses, 3 red packets. An empty list sent clears it."""
