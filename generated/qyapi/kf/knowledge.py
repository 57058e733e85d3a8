"""微信客服：机器人管理: generated from spec/kf/knowledge.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from qyapi_runtime.api import CorpApi, Extra

    from qyapi.types.kf.knowledge import (
        Answer,
        Intent,
        KnowledgeAddGroupResponse,
        KnowledgeAddIntentResponse,
        KnowledgeGroup,
        KnowledgeListGroupResponse,
        KnowledgeListIntentResponse,
        Question,
        SimilarQuestions,
    )

__all__ = [
    "knowledge_add_group",
    "knowledge_add_intent",
    "knowledge_del_group",
    "knowledge_del_intent",
    "knowledge_list_group",
    "knowledge_list_group_iter",
    "knowledge_list_intent",
    "knowledge_list_intent_iter",
    "knowledge_mod_group",
    "knowledge_mod_intent",
]


def knowledge_add_group(api: CorpApi, /, *, name: str, extra: Extra = None) -> KnowledgeAddGroupResponse:
    """Add a group of questions and answers to the robot's knowledge (知识库) (添加分组).

    At most 100 groups.

    Args:
        name: At most 12 characters, unique.

    https://developer.work.weixin.qq.com/document/path/95971 (for internal apps)
    """
    return api.invoke("kf.knowledge_add_group", locals())


def knowledge_del_group(api: CorpApi, /, *, group_id: str, extra: Extra = None) -> None:
    """Delete a group, other than the default one (删除分组).

    https://developer.work.weixin.qq.com/document/path/95971 (for internal apps)
    """
    api.invoke("kf.knowledge_del_group", locals())


def knowledge_mod_group(api: CorpApi, /, *, group_id: str, name: str, extra: Extra = None) -> None:
    """Rename a group, other than the default one (修改分组).

    Args:
        name: At most 12 characters, unique.

    https://developer.work.weixin.qq.com/document/path/95971 (for internal apps)
    """
    api.invoke("kf.knowledge_mod_group", locals())


def knowledge_list_group(
    api: CorpApi,
    /,
    *,
    cursor: str | None = None,
    limit: int | None = None,
    group_id: str | None = None,
    extra: Extra = None,
) -> KnowledgeListGroupResponse:
    """List the groups, page by page (获取分组列表).

    Args:
        cursor: From the last answer; left out at first.
        limit: Default 500, at most 1000.
        group_id: Only this group.

    https://developer.work.weixin.qq.com/document/path/95971 (for internal apps)
    """
    return api.invoke("kf.knowledge_list_group", locals())


def knowledge_list_group_iter(
    api: CorpApi, /, *, limit: int | None = None, group_id: str | None = None, extra: Extra = None
) -> Iterator[KnowledgeGroup]:
    """Go through `group_list` of every page of knowledge_list_group."""
    return api.iterate("kf.knowledge_list_group", locals())


def knowledge_add_intent(
    api: CorpApi,
    /,
    *,
    group_id: str,
    question: Question,
    answers: Sequence[Answer],
    similar_questions: SimilarQuestions | None = None,
    extra: Extra = None,
) -> KnowledgeAddIntentResponse:
    """Add a question and its answer (添加问答).

    Questions are unique across groups; at most 200 in a group.

    Args:
        answers: One.

    https://developer.work.weixin.qq.com/document/path/95972 (for internal apps)
    """
    return api.invoke("kf.knowledge_add_intent", locals())


def knowledge_del_intent(api: CorpApi, /, *, intent_id: str, extra: Extra = None) -> None:
    """Delete a question and its answer (删除问答).

    https://developer.work.weixin.qq.com/document/path/95972 (for internal apps)
    """
    api.invoke("kf.knowledge_del_intent", locals())


def knowledge_mod_intent(
    api: CorpApi,
    /,
    *,
    intent_id: str,
    question: Question | None = None,
    similar_questions: SimilarQuestions | None = None,
    answers: Sequence[Answer] | None = None,
    extra: Extra = None,
) -> None:
    """Change a question or its answer; what is left out stays, what is given is replaced as a whole (修改问答).

    Args:
        answers: One.

    https://developer.work.weixin.qq.com/document/path/95972 (for internal apps)
    """
    api.invoke("kf.knowledge_mod_intent", locals())


def knowledge_list_intent(
    api: CorpApi,
    /,
    *,
    cursor: str | None = None,
    limit: int | None = None,
    group_id: str | None = None,
    intent_id: str | None = None,
    extra: Extra = None,
) -> KnowledgeListIntentResponse:
    """List questions and answers, page by page (获取问答列表).

    Args:
        cursor: From the last answer; left out at first.
        limit: Default 500, at most 1000.
        group_id: Only of this group.
        intent_id: Only this one.

    https://developer.work.weixin.qq.com/document/path/95972 (for internal apps)
    """
    return api.invoke("kf.knowledge_list_intent", locals())


def knowledge_list_intent_iter(
    api: CorpApi,
    /,
    *,
    limit: int | None = None,
    group_id: str | None = None,
    intent_id: str | None = None,
    extra: Extra = None,
) -> Iterator[Intent]:
    """Go through `intent_list` of every page of knowledge_list_intent."""
    return api.iterate("kf.knowledge_list_intent", locals())
