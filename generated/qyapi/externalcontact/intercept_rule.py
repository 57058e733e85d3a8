"""聊天敏感词: generated from spec/externalcontact/intercept_rule.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from qyapi_runtime.api import CorpApi, Extra

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


def add_intercept_rule(
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
    """Add a rule on words that members should not write to customers (新建敏感词规则).

    At most 100 a corp.

    Args:
        rule_name: 1 to 20 characters.
        word_list: At most 300 words of 1 to 32 characters.
        intercept_type: 1 warn and hold back, 2 only warn.
        semantics_list: What else is caught, 1 mobile numbers, 2 mail addresses, 3 red packets.

    https://developer.work.weixin.qq.com/document/path/95097 (also 95130)
    """
    return api.invoke("externalcontact.add_intercept_rule", locals())


def get_intercept_rule_list(api: CorpApi, /, *, extra: Extra = None) -> GetInterceptRuleListResponse:
    """List all rules of the corp (获取敏感词规则列表).

    https://developer.work.weixin.qq.com/document/path/95097 (also 95130)
    """
    return api.invoke("externalcontact.get_intercept_rule_list", locals())


def get_intercept_rule(api: CorpApi, /, *, rule_id: str, extra: Extra = None) -> GetInterceptRuleResponse:
    """Read one rule (获取敏感词规则详情).

    https://developer.work.weixin.qq.com/document/path/95097 (also 95130)
    """
    return api.invoke("externalcontact.get_intercept_rule", locals())


def update_intercept_rule(
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
    """Change a rule (修改敏感词规则).

    Only of this app's own. What is left out stays as it is.

    Args:
        rule_name: 1 to 20 characters.
        word_list: At most 300 words of 1 to 32 characters; ignored if empty.
        intercept_type: 1 warn and hold back, 2 only warn.

    https://developer.work.weixin.qq.com/document/path/95097 (also 95130)
    """
    api.invoke("externalcontact.update_intercept_rule", locals())


def del_intercept_rule(api: CorpApi, /, *, rule_id: str, extra: Extra = None) -> None:
    """Delete a rule (删除敏感词规则).

    Only of this app's own.

    https://developer.work.weixin.qq.com/document/path/95097 (also 95130)
    """
    api.invoke("externalcontact.del_intercept_rule", locals())
