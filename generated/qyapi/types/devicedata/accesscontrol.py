"""智慧硬件门禁通行规则: generated from spec/devicedata/accesscontrol.yaml, do not edit."""

from __future__ import annotations

from typing import Literal

from qyapi_runtime.scalars import UnixTime
from qyapi_runtime.struct import Struct, struct

__all__ = [
    "AddAccesscontrolRuleRequest",
    "AddAccesscontrolRuleResponse",
    "DelAccesscontrolRuleRequest",
    "EffectivePassRule",
    "EffectivePassRules",
    "GetAccesscontrolRuleRequest",
    "GetAccesscontrolRuleResponse",
    "ModAccesscontrolRuleRequest",
    "ModAccesscontrolRuleResponse",
    "PassRule",
    "RuleUser",
]


@struct
class GetAccesscontrolRuleRequest(Struct):
    device_sn: str


@struct
class GetAccesscontrolRuleResponse(Struct):
    pass_rule: EffectivePassRules | None = None
    """For passing at the device."""

    remote_pass_rule: EffectivePassRules | None = None
    """For opening the door from afar."""


@struct
class AddAccesscontrolRuleRequest(Struct):
    device_sn_list: list[str]
    rule_name: str
    pass_rule: PassRule | None = None
    """For passing at the device."""

    remote_pass_rule: PassRule | None = None
    """For opening the door from afar."""


@struct
class AddAccesscontrolRuleResponse(Struct):
    rule_id: str
    invalid_list: list[str] | None = None
    """Open_userids that were passed over."""


@struct
class ModAccesscontrolRuleRequest(Struct):
    rule_id: str
    device_sn_list: list[str]
    rule_name: str
    pass_rule: PassRule | None = None
    """For passing at the device."""

    remote_pass_rule: PassRule | None = None
    """For opening the door from afar."""


@struct
class ModAccesscontrolRuleResponse(Struct):
    invalid_list: list[str] | None = None
    """Open_userids that were passed over."""


@struct
class DelAccesscontrolRuleRequest(Struct):
    rule_id: str


@struct
class PassRule(Struct):
    rule_list: list[str]
    """Times of day, days and weekdays, such as 9:00-10:00 * * 1-5 *."""

    effect_open_userid_list: list[RuleUser]
    """For whom it is."""


@struct
class RuleUser(Struct):
    open_userid: str
    user_type: Literal[0, 2] | None = None
    """0 member, 2 student."""


@struct
class EffectivePassRules(Struct):
    items: list[EffectivePassRule]


@struct
class EffectivePassRule(Struct):
    rule_id: str
    name: str | None = None
    rule_list: list[str]
    """Times of day, days and weekdays, such as 9:00-10:00 * * 1-5 *."""

    effect_time: UnixTime
    effect_open_userid_list: list[RuleUser]
    """For whom it is."""
