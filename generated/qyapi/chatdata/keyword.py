"""关键词规则管理: generated from spec/chatdata/keyword.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from qyapi_runtime.api import CorpApi, Extra

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


def keyword_create_rule(
    api: CorpApi,
    /,
    *,
    name: str,
    keyword: Keyword,
    semantics: Semantics | None = None,
    applicable_range: ApplicableRange | None = None,
    extra: Extra = None,
) -> KeywordCreateRuleResponse:
    """Add a rule that tells of messages with certain words or contents (新增关键词规则).

    Needs the right to the chat archive (会话存档接口授权).

    Args:
        name: 1 to 20 characters.
        applicable_range: Where the rule applies; everywhere if left out.

    https://developer.work.weixin.qq.com/document/path/99676 (also 97237)
    """
    return api.invoke("chatdata.keyword_create_rule", locals())


def keyword_get_rule_list(
    api: CorpApi, /, *, cursor: str | None = None, limit: int | None = None, extra: Extra = None
) -> KeywordGetRuleListResponse:
    """List the rules, page by page (获取关键词列表).

    Needs the right to the chat archive (会话存档接口授权).

    Args:
        cursor: From the last answer; left out at first.

    https://developer.work.weixin.qq.com/document/path/99676 (also 97237)
    """
    return api.invoke("chatdata.keyword_get_rule_list", locals())


def keyword_get_rule_list_iter(
    api: CorpApi, /, *, limit: int | None = None, extra: Extra = None
) -> Iterator[RuleSummary]:
    """Go through `rule_list` of every page of keyword_get_rule_list."""
    return api.iterate("chatdata.keyword_get_rule_list", locals())


def keyword_get_rule_detail(api: CorpApi, /, *, rule_id: str, extra: Extra = None) -> KeywordGetRuleDetailResponse:
    """Read a rule (获取关键词规则详情).

    Needs the right to the chat archive (会话存档接口授权).

    https://developer.work.weixin.qq.com/document/path/99676 (also 97237)
    """
    return api.invoke("chatdata.keyword_get_rule_detail", locals())


def keyword_update_rule(
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
    """Change a rule; what is left out stays, an empty list clears (修改关键词规则).

    Needs the right to the chat archive (会话存档接口授权).

    Args:
        name: 1 to 20 characters.
        applicable_range: Where the rule applies; everywhere if left out.

    https://developer.work.weixin.qq.com/document/path/99676 (also 97237)
    """
    api.invoke("chatdata.keyword_update_rule", locals())


def keyword_delete_rule(api: CorpApi, /, *, rule_id: str, extra: Extra = None) -> None:
    """Delete a rule (删除关键词规则).

    Needs the right to the chat archive (会话存档接口授权).

    https://developer.work.weixin.qq.com/document/path/99676 (also 97237)
    """
    api.invoke("chatdata.keyword_delete_rule", locals())


def keyword_get_hit_msg_list(
    api: CorpApi,
    /,
    *,
    token: str | None = None,
    cursor: str | None = None,
    limit: int | None = None,
    extra: Extra = None,
) -> KeywordGetHitMsgListResponse:
    """List the messages of the last 5 days that rules apply to, page by page (获取命中关键词规则的会话记录).

    Needs the right to the chat archive (会话存档接口授权).

    Args:
        token: From the push, valid for ten minutes; without it few calls are allowed.
        cursor: From the last answer; the earliest message if left out.
        limit: At most 1000; default 200.

    https://developer.work.weixin.qq.com/document/path/97266
    """
    return api.invoke("chatdata.keyword_get_hit_msg_list", locals())


def keyword_get_hit_msg_list_iter(
    api: CorpApi, /, *, token: str | None = None, limit: int | None = None, extra: Extra = None
) -> Iterator[HitMessage]:
    """Go through `msg_list` of every page of keyword_get_hit_msg_list."""
    return api.iterate("chatdata.keyword_get_hit_msg_list", locals())
