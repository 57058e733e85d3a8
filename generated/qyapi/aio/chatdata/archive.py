"""会话内容存档, asynchronous: generated from spec/chatdata/archive.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import deprecated

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Sequence
    from datetime import datetime

    from qyapi_runtime.aio.api import CorpApi
    from qyapi_runtime.api import Extra
    from qyapi_runtime.progress import Progress

    from qyapi.types.chatdata.archive import (
        ArchivedMessage,
        AskedChat,
        ExportCreateJobResponse,
        ExportGetJobStatusResponse,
        FoundChat,
        FoundMessage,
        GetagreestatusRoomResponse,
        GetagreestatusSingleResponse,
        GroupchatGetResponse,
        MessageFilter,
        SearchChatResponse,
        SearchedChat,
        SearchMsgResponse,
        SpecapiCreateJobResponse,
        SpecapiGetJobResultResponse,
        SyncMsgResponse,
    )

__all__ = [
    "export_create_job",
    "export_get_job_status",
    "export_get_job_status_wait",
    "getagreestatus_room",
    "getagreestatus_single",
    "groupchat_get",
    "search_chat",
    "search_chat_iter",
    "search_msg",
    "search_msg_iter",
    "specapi_create_job",
    "specapi_get_job_result",
    "specapi_get_job_result_wait",
    "sync_msg",
    "sync_msg_iter",
]


async def sync_msg(
    api: CorpApi,
    /,
    *,
    token: str | None = None,
    cursor: str | None = None,
    limit: int | None = None,
    extra: Extra = None,
) -> SyncMsgResponse:
    """List who wrote whom in the last 5 days, page by page (获取会话记录); see `qyapi.chatdata.sync_msg`."""
    return await api.ainvoke("chatdata.sync_msg", locals())


def sync_msg_iter(
    api: CorpApi, /, *, token: str | None = None, limit: int | None = None, extra: Extra = None
) -> AsyncIterator[ArchivedMessage]:
    """Go through `msg_list` of every page of sync_msg."""
    return api.aiterate("chatdata.sync_msg", locals())


async def search_msg(
    api: CorpApi,
    /,
    *,
    query_word: str,
    chat_info: SearchedChat | None = None,
    start_time: datetime | int | None = None,
    end_time: datetime | int | None = None,
    cursor: str | None = None,
    limit: int | None = None,
    extra: Extra = None,
) -> SearchMsgResponse:
    """Find messages by a word, page by page (会话消息搜索); see `qyapi.chatdata.search_msg`."""
    return await api.ainvoke("chatdata.search_msg", locals())


def search_msg_iter(
    api: CorpApi,
    /,
    *,
    query_word: str,
    chat_info: SearchedChat | None = None,
    start_time: datetime | int | None = None,
    end_time: datetime | int | None = None,
    limit: int | None = None,
    extra: Extra = None,
) -> AsyncIterator[FoundMessage]:
    """Go through `msg_list` of every page of search_msg."""
    return api.aiterate("chatdata.search_msg", locals())


async def search_chat(
    api: CorpApi, /, *, query_word: str, cursor: str | None = None, limit: int | None = None, extra: Extra = None
) -> SearchChatResponse:
    """Find group chats by a word in their name, page by page (会话名称搜索); see `qyapi.chatdata.search_chat`."""
    return await api.ainvoke("chatdata.search_chat", locals())


def search_chat_iter(
    api: CorpApi, /, *, query_word: str, limit: int | None = None, extra: Extra = None
) -> AsyncIterator[FoundChat]:
    """Go through `chat_list` of every page of search_chat."""
    return api.aiterate("chatdata.search_chat", locals())


async def groupchat_get(api: CorpApi, /, *, chatid: str, extra: Extra = None) -> GroupchatGetResponse:
    """Read a group chat of members only (获取内部群信息); see `qyapi.chatdata.groupchat_get`."""
    return await api.ainvoke("chatdata.groupchat_get", locals())


async def getagreestatus_single(
    api: CorpApi, /, *, item: Sequence[AskedChat], extra: Extra = None
) -> GetagreestatusSingleResponse:
    """Tell which customers agreed to have their chats with members archived (获取单聊会话同意情况); see
    `qyapi.chatdata.getagreestatus_single`.
    """
    return await api.ainvoke("chatdata.getagreestatus_single", locals())


async def getagreestatus_room(api: CorpApi, /, *, chatid: str, extra: Extra = None) -> GetagreestatusRoomResponse:
    """Tell which outside members of a group chat agreed to have it archived (获取群聊会话同意情况); see
    `qyapi.chatdata.getagreestatus_room`.
    """
    return await api.ainvoke("chatdata.getagreestatus_room", locals())


async def export_create_job(
    api: CorpApi, /, *, code: str, media_id: str, extra: Extra = None
) -> ExportCreateJobResponse:
    """Export messages that a member picked in the chat component (创建会话内容导出任务); see `qyapi.chatdata.export_create_job`."""
    return await api.ainvoke("chatdata.export_create_job", locals())


async def export_get_job_status(api: CorpApi, /, *, jobid: str, extra: Extra = None) -> ExportGetJobStatusResponse:
    """Read how far an export is (获取会话内容导出任务状态); see `qyapi.chatdata.export_get_job_status`."""
    return await api.ainvoke("chatdata.export_get_job_status", locals())


async def export_get_job_status_wait(
    api: CorpApi,
    /,
    *,
    jobid: str,
    timeout: float = 600.0,
    interval: float = 2.0,
    progress: Progress[ExportGetJobStatusResponse] = False,
    extra: Extra = None,
) -> ExportGetJobStatusResponse:
    """Call export_get_job_status until the job is done; see `qyapi.chatdata.export_get_job_status_wait`."""
    return await api.apoll("chatdata.export_get_job_status", locals())


@deprecated("the data zone (数据与智能专区) has replaced the analysis zone, use async_program_task")
async def specapi_create_job(
    api: CorpApi,
    /,
    *,
    custom_id: str,
    msg_filter: MessageFilter | None = None,
    custom_data: str | None = None,
    extra: Extra = None,
) -> SpecapiCreateJobResponse:
    """Give the provider's program in the analysis zone (数据分析专区) a task (创建任务); see `qyapi.chatdata.specapi_create_job`."""
    return await api.ainvoke("chatdata.specapi_create_job", locals())


@deprecated("the data zone (数据与智能专区) has replaced the analysis zone, use async_program_result")
async def specapi_get_job_result(api: CorpApi, /, *, jobid: str, extra: Extra = None) -> SpecapiGetJobResultResponse:
    """Read how far a task in the analysis zone (数据分析专区) is (获取任务结果); see `qyapi.chatdata.specapi_get_job_result`."""
    return await api.ainvoke("chatdata.specapi_get_job_result", locals())


@deprecated("the data zone (数据与智能专区) has replaced the analysis zone, use async_program_result")
async def specapi_get_job_result_wait(
    api: CorpApi,
    /,
    *,
    jobid: str,
    timeout: float = 600.0,
    interval: float = 2.0,
    progress: Progress[SpecapiGetJobResultResponse] = False,
    extra: Extra = None,
) -> SpecapiGetJobResultResponse:
    """Call specapi_get_job_result until the job is done; see `qyapi.chatdata.specapi_get_job_result_wait`."""
    return await api.apoll("chatdata.specapi_get_job_result", locals())
