"""会议投票, asynchronous: generated from spec/meeting/poll.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qyapi_runtime.aio.api import CorpApi
    from qyapi_runtime.api import Extra

    from qyapi.types.meeting.poll import (
        PollCreateThemeResponse,
        PollGetPollDetailResponse,
        PollGetPollListResponse,
        PollGetThemeInfoResponse,
        PollQuestion,
        PollStartResponse,
    )

__all__ = [
    "poll_create_theme",
    "poll_delete",
    "poll_finish",
    "poll_get_poll_detail",
    "poll_get_poll_list",
    "poll_get_theme_info",
    "poll_start",
    "poll_update_theme",
]


async def poll_create_theme(
    api: CorpApi,
    /,
    *,
    operator_userid: str,
    instance_id: int,
    meetingid: str,
    poll_topic: str,
    poll_desc: str,
    poll_questions: Sequence[PollQuestion],
    is_anony: bool | None = None,
    extra: Extra = None,
) -> PollCreateThemeResponse:
    """Prepare a poll in a running meeting (创建会议投票主题); see `qyapi.meeting.poll_create_theme`."""
    return await api.ainvoke("meeting.poll_create_theme", locals())


async def poll_update_theme(
    api: CorpApi,
    /,
    *,
    operator_userid: str,
    instance_id: int,
    meetingid: str,
    poll_theme_id: str,
    poll_topic: str,
    poll_desc: str,
    poll_questions: Sequence[PollQuestion],
    is_anony: bool | None = None,
    extra: Extra = None,
) -> None:
    """Replace a prepared poll (修改会议投票主题); see `qyapi.meeting.poll_update_theme`."""
    await api.ainvoke("meeting.poll_update_theme", locals())


async def poll_get_poll_list(
    api: CorpApi, /, *, operator_userid: str, instance_id: int, meetingid: str, extra: Extra = None
) -> PollGetPollListResponse:
    """List the polls of a meeting (获取会议投票列表); see `qyapi.meeting.poll_get_poll_list`."""
    return await api.ainvoke("meeting.poll_get_poll_list", locals())


async def poll_get_theme_info(
    api: CorpApi,
    /,
    *,
    operator_userid: str,
    instance_id: int,
    poll_theme_id: str,
    meetingid: str | None = None,
    extra: Extra = None,
) -> PollGetThemeInfoResponse:
    """Read a prepared poll, without votes (获取会议投票主题信息); see `qyapi.meeting.poll_get_theme_info`."""
    return await api.ainvoke("meeting.poll_get_theme_info", locals())


async def poll_get_poll_detail(
    api: CorpApi, /, *, operator_userid: str, instance_id: int, meetingid: str, poll_id: str, extra: Extra = None
) -> PollGetPollDetailResponse:
    """Read a poll and how votes went (获取会议投票详情); see `qyapi.meeting.poll_get_poll_detail`."""
    return await api.ainvoke("meeting.poll_get_poll_detail", locals())


async def poll_delete(
    api: CorpApi,
    /,
    *,
    operator_userid: str,
    instance_id: int,
    meetingid: str,
    poll_theme_id: str | None = None,
    poll_id: str | None = None,
    extra: Extra = None,
) -> None:
    """Delete a poll or a prepared one (删除会议投票); see `qyapi.meeting.poll_delete`."""
    await api.ainvoke("meeting.poll_delete", locals())


async def poll_start(
    api: CorpApi, /, *, operator_userid: str, instance_id: int, meetingid: str, poll_theme_id: str, extra: Extra = None
) -> PollStartResponse:
    """Start a prepared poll (发起会议投票); see `qyapi.meeting.poll_start`."""
    return await api.ainvoke("meeting.poll_start", locals())


async def poll_finish(
    api: CorpApi,
    /,
    *,
    operator_userid: str,
    instance_id: int,
    meetingid: str,
    poll_theme_id: str,
    poll_id: str,
    extra: Extra = None,
) -> None:
    """End a running poll (结束会议投票); see `qyapi.meeting.poll_finish`."""
    await api.ainvoke("meeting.poll_finish", locals())
