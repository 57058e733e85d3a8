"""上下游规则: generated from spec/corpgroup/rule.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from qyapi_runtime.api import CorpApi, Extra

    from qyapi.types.corpgroup.rule import RuleAddRuleResponse, RuleGetRuleInfoResponse, RuleInfo, RuleListIdsResponse

__all__ = ["rule_add_rule", "rule_delete_rule", "rule_get_rule_info", "rule_list_ids", "rule_modify_rule"]


def rule_list_ids(api: CorpApi, /, *, chain_id: str, extra: Extra = None) -> RuleListIdsResponse:
    """List the rules of a chain (获取对接规则id列表).

    https://developer.work.weixin.qq.com/document/path/95631 (for internal apps)
    """
    return api.invoke("corpgroup.rule_list_ids", locals())


def rule_delete_rule(api: CorpApi, /, *, chain_id: str, rule_id: int, extra: Extra = None) -> None:
    """Remove a rule (删除对接规则).

    https://developer.work.weixin.qq.com/document/path/95632 (for internal apps)
    """
    api.invoke("corpgroup.rule_delete_rule", locals())


def rule_get_rule_info(api: CorpApi, /, *, chain_id: str, rule_id: int, extra: Extra = None) -> RuleGetRuleInfoResponse:
    """Read a rule (获取对接规则详情).

    https://developer.work.weixin.qq.com/document/path/95633 (for internal apps)
    """
    return api.invoke("corpgroup.rule_get_rule_info", locals())


def rule_add_rule(api: CorpApi, /, *, chain_id: str, rule_info: RuleInfo, extra: Extra = None) -> RuleAddRuleResponse:
    """Make a rule (新增对接规则).

    At most 1000 calls a day, with rule_modify_rule.

    https://developer.work.weixin.qq.com/document/path/95634 (for internal apps)
    """
    return api.invoke("corpgroup.rule_add_rule", locals())


def rule_modify_rule(api: CorpApi, /, *, chain_id: str, rule_id: int, rule_info: RuleInfo, extra: Extra = None) -> None:
    """Change a rule (更新对接规则).

    At most 1000 calls a day, with rule_add_rule.

    https://developer.work.weixin.qq.com/document/path/95635 (for internal apps)
    """
    api.invoke("corpgroup.rule_modify_rule", locals())
