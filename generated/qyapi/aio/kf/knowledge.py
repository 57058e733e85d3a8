"""微信客服：机器人管理, asynchronous: generated from spec/kf/knowledge.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Sequence

    from qyapi_runtime.aio.api import CorpApi
    from qyapi_runtime.api import Extra

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


async def knowledge_add_group(api: CorpApi, /, *, name: str, extra: Extra = None) -> KnowledgeAddGroupResponse:
    """Add a group of questions and answers to the robot's knowledge (知识库) (添加分组); see `qyapi.kf.knowledge_add_group`."""
    return await api.ainvoke("kf.knowledge_add_group", locals())


async def knowledge_del_group(api: CorpApi, /, *, group_id: str, extra: Extra = None) -> None:
    """Delete a group, other than the default one (删除分组); see `qyapi.kf.knowledge_del_group`."""
    await api.ainvoke("kf.knowledge_del_group", locals())


async def knowledge_mod_group(api: CorpApi, /, *, group_id: str, name: str, extra: Extra = None) -> None:
    """Rename a group, other than the default one (修改分组); see `qyapi.kf.knowledge_mod_group`."""
    await api.ainvoke("kf.knowledge_mod_group", locals())


async def knowledge_list_group(
    api: CorpApi,
    /,
    *,
    cursor: str | None = None,
    limit: int | None = None,
    group_id: str | None = None,
    extra: Extra = None,
) -> KnowledgeListGroupResponse:
    """List the groups, page by page (获取分组列表); see `qyapi.kf.knowledge_list_group`."""
    return await api.ainvoke("kf.knowledge_list_group", locals())


def knowledge_list_group_iter(
    api: CorpApi, /, *, limit: int | None = None, group_id: str | None = None, extra: Extra = None
) -> AsyncIterator[KnowledgeGroup]:
    """Go through `group_list` of every page of knowledge_list_group."""
    return api.aiterate("kf.knowledge_list_group", locals())


async def knowledge_add_intent(
    api: CorpApi,
    /,
    *,
    group_id: str,
    question: Question,
    answers: Sequence[Answer],
    similar_questions: SimilarQuestions | None = None,
    extra: Extra = None,
) -> KnowledgeAddIntentResponse:
    """Add a question and its answer (添加问答); see `qyapi.kf.knowledge_add_intent`."""
    return await api.ainvoke("kf.knowledge_add_intent", locals())


async def knowledge_del_intent(api: CorpApi, /, *, intent_id: str, extra: Extra = None) -> None:
    """Delete a question and its answer (删除问答); see `qyapi.kf.knowledge_del_intent`."""
    await api.ainvoke("kf.knowledge_del_intent", locals())


async def knowledge_mod_intent(
    api: CorpApi,
    /,
    *,
    intent_id: str,
    question: Question | None = None,
    similar_questions: SimilarQuestions | None = None,
    answers: Sequence[Answer] | None = None,
    extra: Extra = None,
) -> None:
    """Change a question or its answer; what is left out stays, what is given is replaced as a whole (修改问答); see
    `qyapi.kf.knowledge_mod_intent`.
    """
    await api.ainvoke("kf.knowledge_mod_intent", locals())


async def knowledge_list_intent(
    api: CorpApi,
    /,
    *,
    cursor: str | None = None,
    limit: int | None = None,
    group_id: str | None = None,
    intent_id: str | None = None,
    extra: Extra = None,
) -> KnowledgeListIntentResponse:
    """List questions and answers, page by page (获取问答列表); see `qyapi.kf.knowledge_list_intent`."""
    return await api.ainvoke("kf.knowledge_list_intent", locals())


def knowledge_list_intent_iter(
    api: CorpApi,
    /,
    *,
    limit: int | None = None,
    group_id: str | None = None,
    intent_id: str | None = None,
    extra: Extra = None,
) -> AsyncIterator[Intent]:
    """Go through `intent_list` of every page of knowledge_list_intent."""
    return api.aiterate("kf.knowledge_list_intent", locals())
