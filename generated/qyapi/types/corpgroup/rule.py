"""上下游规则: generated from spec/corpgroup/rule.yaml, do not edit."""

from __future__ import annotations

from qyapi_runtime.struct import Struct, struct

__all__ = [
    "MemberCorpRange",
    "OwnerCorpRange",
    "RuleAddRuleRequest",
    "RuleAddRuleResponse",
    "RuleDeleteRuleRequest",
    "RuleGetRuleInfoRequest",
    "RuleGetRuleInfoResponse",
    "RuleInfo",
    "RuleListIdsRequest",
    "RuleListIdsResponse",
    "RuleModifyRuleRequest",
]


@struct
class RuleListIdsRequest(Struct):
    chain_id: str


@struct
class RuleListIdsResponse(Struct):
    rule_ids: list[int]


@struct
class RuleDeleteRuleRequest(Struct):
    chain_id: str
    rule_id: int


@struct
class RuleGetRuleInfoRequest(Struct):
    chain_id: str
    rule_id: int


@struct
class RuleGetRuleInfoResponse(Struct):
    rule_info: RuleInfo


@struct
class RuleAddRuleRequest(Struct):
    chain_id: str
    rule_info: RuleInfo


@struct
class RuleAddRuleResponse(Struct):
    rule_id: int


@struct
class RuleModifyRuleRequest(Struct):
    chain_id: str
    rule_id: int
    rule_info: RuleInfo


@struct
class RuleInfo(Struct):
    owner_corp_range: OwnerCorpRange
    member_corp_range: MemberCorpRange


@struct
class OwnerCorpRange(Struct):
    """Members of the upstream corp who are seen; one of the two is needed."""

    departmentids: list[int] | list[str] | None = None
    userids: list[str] | None = None


@struct
class MemberCorpRange(Struct):
    """Downstream corps that see them; one of the two is needed."""

    groupids: list[int] | list[str] | None = None
    corpids: list[str] | None = None
