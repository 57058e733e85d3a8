"""会话内容存档: generated from spec/chatdata/archive.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import deprecated

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import datetime

    from qyapi_runtime.api import CorpApi, Extra
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


def sync_msg(
    api: CorpApi,
    /,
    *,
    token: str | None = None,
    cursor: str | None = None,
    limit: int | None = None,
    extra: Extra = None,
) -> SyncMsgResponse:
    """List who wrote whom in the last 5 days, page by page (获取会话记录).

    Needs the right to the chat archive (会话存档接口授权).

    Args:
        token: From the push, valid for ten minutes; without it few calls are allowed.
        cursor: From the last answer; the earliest message if left out.
        limit: At most 1000; default 200.

    https://developer.work.weixin.qq.com/document/path/97240
    """
    return api.invoke("chatdata.sync_msg", locals())


def sync_msg_iter(
    api: CorpApi, /, *, token: str | None = None, limit: int | None = None, extra: Extra = None
) -> Iterator[ArchivedMessage]:
    """Go through `msg_list` of every page of sync_msg."""
    return api.iterate("chatdata.sync_msg", locals())


def search_msg(
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
    """Find messages by a word, page by page (会话消息搜索).

    Needs the right to the chat archive (会话存档接口授权). Looks at texts, also those with pictures, at the titles of links and
    mini programs, and at the names of files and documents.

    Args:
        query_word: At least 2 characters.
        chat_info: In these chats only.
        start_time: The last 30 days if both times are left out. Unix seconds.
        end_time: Only with start_time, and at most 30 days after it. Unix seconds.
        cursor: From the last answer; left out at first.
        limit: At most 100; default 50.

    https://developer.work.weixin.qq.com/document/path/97374
    """
    return api.invoke("chatdata.search_msg", locals())


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
) -> Iterator[FoundMessage]:
    """Go through `msg_list` of every page of search_msg."""
    return api.iterate("chatdata.search_msg", locals())


def search_chat(
    api: CorpApi, /, *, query_word: str, cursor: str | None = None, limit: int | None = None, extra: Extra = None
) -> SearchChatResponse:
    """Find group chats by a word in their name, page by page (会话名称搜索).

    Needs the right to the chat archive (会话存档接口授权). Only chats that were given a name, by their present name.

    Args:
        query_word: At least 2 characters.
        cursor: From the last answer; left out at first.
        limit: At most 100; default 50.

    https://developer.work.weixin.qq.com/document/path/99496
    """
    return api.invoke("chatdata.search_chat", locals())


def search_chat_iter(
    api: CorpApi, /, *, query_word: str, limit: int | None = None, extra: Extra = None
) -> Iterator[FoundChat]:
    """Go through `chat_list` of every page of search_chat."""
    return api.iterate("chatdata.search_chat", locals())


def groupchat_get(api: CorpApi, /, *, chatid: str, extra: Extra = None) -> GroupchatGetResponse:
    """Read a group chat of members only (获取内部群信息).

    Needs the right to the chat archive (会话存档接口授权).

    https://developer.work.weixin.qq.com/document/path/99495
    """
    return api.invoke("chatdata.groupchat_get", locals())


def getagreestatus_single(
    api: CorpApi, /, *, item: Sequence[AskedChat], extra: Extra = None
) -> GetagreestatusSingleResponse:
    """Tell which customers agreed to have their chats with members archived (获取单聊会话同意情况).

    Needs the right to the chat archive (会话存档接口授权).

    Args:
        item: At most 100.

    https://developer.work.weixin.qq.com/document/path/99530
    """
    return api.invoke("chatdata.getagreestatus_single", locals())


def getagreestatus_room(api: CorpApi, /, *, chatid: str, extra: Extra = None) -> GetagreestatusRoomResponse:
    """Tell which outside members of a group chat agreed to have it archived (获取群聊会话同意情况).

    Needs the right to the chat archive (会话存档接口授权).

    https://developer.work.weixin.qq.com/document/path/99530
    """
    return api.invoke("chatdata.getagreestatus_room", locals())


def export_create_job(api: CorpApi, /, *, code: str, media_id: str, extra: Extra = None) -> ExportCreateJobResponse:
    """Export messages that a member picked in the chat component (创建会话内容导出任务).

    Needs the right to the chat archive (会话存档接口授权). At most 100000 messages and 64 MB; 1000 exports a day for a corp.

    Args:
        code: From the component; works once, within five minutes.
        media_id: The template, a Word, Excel or text file, from media/upload with the type file.

    https://developer.work.weixin.qq.com/document/path/99620
    """
    return api.invoke("chatdata.export_create_job", locals())


def export_get_job_status(api: CorpApi, /, *, jobid: str, extra: Extra = None) -> ExportGetJobStatusResponse:
    """Read how far an export is (获取会话内容导出任务状态).

    Needs the right to the chat archive (会话存档接口授权).

    https://developer.work.weixin.qq.com/document/path/99620
    """
    return api.invoke("chatdata.export_get_job_status", locals())


def export_get_job_status_wait(
    api: CorpApi,
    /,
    *,
    jobid: str,
    timeout: float = 600.0,
    interval: float = 2.0,
    progress: Progress[ExportGetJobStatusResponse] = False,
    extra: Extra = None,
) -> ExportGetJobStatusResponse:
    """Call export_get_job_status until the job is done.

    Args:
        timeout: Seconds to wait at most.
        interval: Seconds from one look to the next.
        progress: True for a bar on the terminal, or a function that takes the share that is done, 0 to 1 or None where
            WeCom does not say, and the answer.

    Raises:
        JobFailed: WeCom says that the job has failed.
        JobTimeout: It is not done in time. It goes on, and may be waited for again.
    """
    return api.poll("chatdata.export_get_job_status", locals())


@deprecated("the data zone (数据与智能专区) has replaced the analysis zone, use async_program_task")
def specapi_create_job(
    api: CorpApi,
    /,
    *,
    custom_id: str,
    msg_filter: MessageFilter | None = None,
    custom_data: str | None = None,
    extra: Extra = None,
) -> SpecapiCreateJobResponse:
    """Give the provider's program in the analysis zone (数据分析专区) a task (创建任务).

    Needs the right to the chat archive (会话存档接口授权). The task is kept for 7 days and handed out once; at most 10 calls at
    a time per provider.

    Args:
        custom_id: Your own id, at most 128 bytes, unique within the provider; a second call with it makes no second
            task.
        msg_filter: Messages that the program may read.
        custom_data: At most 1024 bytes.

    https://developer.work.weixin.qq.com/document/path/99460
    """
    return api.invoke("chatdata.specapi_create_job", locals())


@deprecated("the data zone (数据与智能专区) has replaced the analysis zone, use async_program_result")
def specapi_get_job_result(api: CorpApi, /, *, jobid: str, extra: Extra = None) -> SpecapiGetJobResultResponse:
    """Read how far a task in the analysis zone (数据分析专区) is (获取任务结果).

    Needs the right to the chat archive (会话存档接口授权).

    https://developer.work.weixin.qq.com/document/path/99462
    """
    return api.invoke("chatdata.specapi_get_job_result", locals())


@deprecated("the data zone (数据与智能专区) has replaced the analysis zone, use async_program_result")
def specapi_get_job_result_wait(
    api: CorpApi,
    /,
    *,
    jobid: str,
    timeout: float = 600.0,
    interval: float = 2.0,
    progress: Progress[SpecapiGetJobResultResponse] = False,
    extra: Extra = None,
) -> SpecapiGetJobResultResponse:
    """Call specapi_get_job_result until the job is done.

    Args:
        timeout: Seconds to wait at most.
        interval: Seconds from one look to the next.
        progress: True for a bar on the terminal, or a function that takes the share that is done, 0 to 1 or None where
            WeCom does not say, and the answer.

    Raises:
        JobFailed: WeCom says that the job has failed.
        JobTimeout: It is not done in time. It goes on, and may be waited for again.
    """
    return api.poll("chatdata.specapi_get_job_result", locals())
