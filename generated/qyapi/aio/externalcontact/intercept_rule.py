"""聊天敏感词, asynchronous: generated from spec/externalcontact/intercept_rule.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from qyapi_runtime.aio.api import CorpApi
    from qyapi_runtime.api import Extra

    from qyapi.types.externalcontact.intercept_rule import (
        AddInterceptRuleResponse,
        GetInterceptRuleListResponse,
        GetInterceptRuleResponse,
        InterceptExtraRule,
        InterceptRange,
    )

__all__ = [
    "add_intercept_rule",
    "del_intercept_rule",
    "get_intercept_rule",
    "get_intercept_rule_list",
    "update_intercept_rule",
]


async def add_intercept_rule(
    api: CorpApi,
    /,
    *,
    rule_name: str,
    word_list: Sequence[str],
    intercept_type: Literal[1, 2],
    applicable_range: InterceptRange,
    semantics_list: Sequence[Literal[1, 2, 3]] | None = None,
    extra: Extra = None,
) -> AddInterceptRuleResponse:
    """Add a rule on words that members should not write to customers (新建敏感词规则); see
    `qyapi.externalcontact.add_intercept_rule`.
    """
    return await api.ainvoke("externalcontact.add_intercept_rule", locals())


async def get_intercept_rule_list(api: CorpApi, /, *, extra: Extra = None) -> GetInterceptRuleListResponse:
    """List all rules of the corp (获取敏感词规则列表); see `qyapi.externalcontact.get_intercept_rule_list`."""
    return await api.ainvoke("externalcontact.get_intercept_rule_list", locals())


async def get_intercept_rule(api: CorpApi, /, *, rule_id: str, extra: Extra = None) -> GetInterceptRuleResponse:
    """Read one rule (获取敏感词规则详情); see `qyapi.externalcontact.get_intercept_rule`."""
    return await api.ainvoke("externalcontact.get_intercept_rule", locals())


async def update_intercept_rule(
    api: CorpApi,
    /,
    *,
    rule_id: str,
    rule_name: str | None = None,
    word_list: Sequence[str] | None = None,
    extra_rule: InterceptExtraRule | None = None,
    intercept_type: Literal[1, 2] | None = None,
    add_applicable_range: InterceptRange | None = None,
    remove_applicable_range: InterceptRange | None = None,
    extra: Extra = None,
) -> None:
    """Change a rule (修改敏感词规则); see `qyapi.externalcontact.update_intercept_rule`."""
    await api.ainvoke("externalcontact.update_intercept_rule", locals())


async def del_intercept_rule(api: CorpApi, /, *, rule_id: str, extra: Extra = None) -> None:
    """Delete a rule (删除敏感词规则); see `qyapi.externalcontact.del_intercept_rule`."""
    await api.ainvoke("externalcontact.del_intercept_rule", locals())
