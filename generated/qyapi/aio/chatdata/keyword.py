"""关键词规则管理, asynchronous: generated from spec/chatdata/keyword.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from qyapi_runtime.aio.api import CorpApi
    from qyapi_runtime.api import Extra

    from qyapi.types.chatdata.keyword import (
        ApplicableRange,
        HitMessage,
        Keyword,
        KeywordCreateRuleResponse,
        KeywordGetHitMsgListResponse,
        KeywordGetRuleDetailResponse,
        KeywordGetRuleListResponse,
        RuleSummary,
        Semantics,
    )

__all__ = [
    "keyword_create_rule",
    "keyword_delete_rule",
    "keyword_get_hit_msg_list",
    "keyword_get_hit_msg_list_iter",
    "keyword_get_rule_detail",
    "keyword_get_rule_list",
    "keyword_get_rule_list_iter",
    "keyword_update_rule",
]


async def keyword_create_rule(
    api: CorpApi,
    /,
    *,
    name: str,
    keyword: Keyword,
    semantics: Semantics | None = None,
    applicable_range: ApplicableRange | None = None,
    extra: Extra = None,
) -> KeywordCreateRuleResponse:
    """Add a rule that tells of messages with certain words or contents (新增关键词规则); see
    `qyapi.chatdata.keyword_create_rule`.
    """
    return await api.ainvoke("chatdata.keyword_create_rule", locals())


async def keyword_get_rule_list(
    api: CorpApi, /, *, cursor: str | None = None, limit: int | None = None, extra: Extra = None
) -> KeywordGetRuleListResponse:
    """List the rules, page by page (获取关键词列表); see `qyapi.chatdata.keyword_get_rule_list`."""
    return await api.ainvoke("chatdata.keyword_get_rule_list", locals())


def keyword_get_rule_list_iter(
    api: CorpApi, /, *, limit: int | None = None, extra: Extra = None
) -> AsyncIterator[RuleSummary]:
    """Go through `rule_list` of every page of keyword_get_rule_list."""
    return api.aiterate("chatdata.keyword_get_rule_list", locals())


async def keyword_get_rule_detail(
    api: CorpApi, /, *, rule_id: str, extra: Extra = None
) -> KeywordGetRuleDetailResponse:
    """Read a rule (获取关键词规则详情); see `qyapi.chatdata.keyword_get_rule_detail`."""
    return await api.ainvoke("chatdata.keyword_get_rule_detail", locals())


async def keyword_update_rule(
    api: CorpApi,
    /,
    *,
    rule_id: str,
    name: str | None = None,
    keyword: Keyword | None = None,
    semantics: Semantics | None = None,
    applicable_range: ApplicableRange | None = None,
    extra: Extra = None,
) -> None:
    """Change a rule; what is left out stays, an empty list clears (修改关键词规则); see `qyapi.chatdata.keyword_update_rule`."""
    await api.ainvoke("chatdata.keyword_update_rule", locals())


async def keyword_delete_rule(api: CorpApi, /, *, rule_id: str, extra: Extra = None) -> None:
    """Delete a rule (删除关键词规则); see `qyapi.chatdata.keyword_delete_rule`."""
    await api.ainvoke("chatdata.keyword_delete_rule", locals())


async def keyword_get_hit_msg_list(
    api: CorpApi,
    /,
    *,
    token: str | None = None,
    cursor: str | None = None,
    limit: int | None = None,
    extra: Extra = None,
) -> KeywordGetHitMsgListResponse:
    """List the messages of the last 5 days that rules apply to, page by page (获取命中关键词规则的会话记录); see
    `qyapi.chatdata.keyword_get_hit_msg_list`.
    """
    return await api.ainvoke("chatdata.keyword_get_hit_msg_list", locals())


def keyword_get_hit_msg_list_iter(
    api: CorpApi, /, *, token: str | None = None, limit: int | None = None, extra: Extra = None
) -> AsyncIterator[HitMessage]:
    """Go through `msg_list` of every page of keyword_get_hit_msg_list."""
    return api.aiterate("chatdata.keyword_get_hit_msg_list", locals())
