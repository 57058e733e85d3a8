"""上下游规则, asynchronous: generated from spec/corpgroup/rule.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from qyapi_runtime.aio.api import CorpApi
    from qyapi_runtime.api import Extra

    from qyapi.types.corpgroup.rule import RuleAddRuleResponse, RuleGetRuleInfoResponse, RuleInfo, RuleListIdsResponse

__all__ = ["rule_add_rule", "rule_delete_rule", "rule_get_rule_info", "rule_list_ids", "rule_modify_rule"]


async def rule_list_ids(api: CorpApi, /, *, chain_id: str, extra: Extra = None) -> RuleListIdsResponse:
    """List the rules of a chain (获取对接规则id列表); see `qyapi.corpgroup.rule_list_ids`."""
    return await api.ainvoke("corpgroup.rule_list_ids", locals())


async def rule_delete_rule(api: CorpApi, /, *, chain_id: str, rule_id: int, extra: Extra = None) -> None:
    """Remove a rule (删除对接规则); see `qyapi.corpgroup.rule_delete_rule`."""
    await api.ainvoke("corpgroup.rule_delete_rule", locals())


async def rule_get_rule_info(
    api: CorpApi, /, *, chain_id: str, rule_id: int, extra: Extra = None
) -> RuleGetRuleInfoResponse:
    """Read a rule (获取对接规则详情); see `qyapi.corpgroup.rule_get_rule_info`."""
    return await api.ainvoke("corpgroup.rule_get_rule_info", locals())


async def rule_add_rule(
    api: CorpApi, /, *, chain_id: str, rule_info: RuleInfo, extra: Extra = None
) -> RuleAddRuleResponse:
    """Make a rule (新增对接规则); see `qyapi.corpgroup.rule_add_rule`."""
    return await api.ainvoke("corpgroup.rule_add_rule", locals())


async def rule_modify_rule(
    api: CorpApi, /, *, chain_id: str, rule_id: int, rule_info: RuleInfo, extra: Extra = None
) -> None:
    """Change a rule (更新对接规则); see `qyapi.corpgroup.rule_modify_rule`."""
    await api.ainvoke("corpgroup.rule_modify_rule", locals())
