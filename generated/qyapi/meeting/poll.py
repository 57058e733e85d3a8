"""会议投票: generated from spec/meeting/poll.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qyapi_runtime.api import CorpApi, Extra

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


def poll_create_theme(
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
    """Prepare a poll in a running meeting (创建会议投票主题).

    Args:
        operator_userid: Who does it; the pages call it an openid.
        instance_id: Kind of device of the operator, as in OperatedUser.
        poll_topic: At most 50 characters.
        poll_desc: At most 100 characters.
        poll_questions: At most 10.
        is_anony: Whether votes are anonymous; default 0.

    https://developer.work.weixin.qq.com/document/path/98834 (for internal apps)
    """
    return api.invoke("meeting.poll_create_theme", locals())


def poll_update_theme(
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
    """Replace a prepared poll (修改会议投票主题).

    Args:
        operator_userid: Who does it; the pages call it an openid.
        instance_id: Kind of device of the operator, as in OperatedUser.
        poll_topic: At most 50 characters.
        poll_desc: At most 100 characters.
        poll_questions: At most 10.
        is_anony: Whether votes are anonymous; default 0.

    https://developer.work.weixin.qq.com/document/path/98835 (for internal apps)
    """
    api.invoke("meeting.poll_update_theme", locals())


def poll_get_poll_list(
    api: CorpApi, /, *, operator_userid: str, instance_id: int, meetingid: str, extra: Extra = None
) -> PollGetPollListResponse:
    """List the polls of a meeting (获取会议投票列表).

    Args:
        operator_userid: Who does it; the pages call it an openid.
        instance_id: Kind of device of the operator, as in OperatedUser.

    https://developer.work.weixin.qq.com/document/path/98836 (for internal apps)
    """
    return api.invoke("meeting.poll_get_poll_list", locals())


def poll_get_theme_info(
    api: CorpApi,
    /,
    *,
    operator_userid: str,
    instance_id: int,
    poll_theme_id: str,
    meetingid: str | None = None,
    extra: Extra = None,
) -> PollGetThemeInfoResponse:
    """Read a prepared poll, without votes (获取会议投票主题信息).

    Args:
        operator_userid: Who does it; the pages call it an openid.
        instance_id: Kind of device of the operator, as in OperatedUser.

    https://developer.work.weixin.qq.com/document/path/98837 (for internal apps)
    """
    return api.invoke("meeting.poll_get_theme_info", locals())


def poll_get_poll_detail(
    api: CorpApi, /, *, operator_userid: str, instance_id: int, meetingid: str, poll_id: str, extra: Extra = None
) -> PollGetPollDetailResponse:
    """Read a poll and how votes went (获取会议投票详情).

    Args:
        operator_userid: Who does it; the pages call it an openid.
        instance_id: Kind of device of the operator, as in OperatedUser.

    https://developer.work.weixin.qq.com/document/path/98838 (for internal apps)
    """
    return api.invoke("meeting.poll_get_poll_detail", locals())


def poll_delete(
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
    """Delete a poll or a prepared one (删除会议投票).

    A prepared poll is deleted together with the last poll that was started from it.

    Args:
        operator_userid: Who does it; the pages call it an openid.
        instance_id: Kind of device of the operator, as in OperatedUser.
        poll_theme_id: This or poll_id is needed. Polls already started from it stay.
        poll_id: Goes before poll_theme_id.

    https://developer.work.weixin.qq.com/document/path/98839 (for internal apps)
    """
    api.invoke("meeting.poll_delete", locals())


def poll_start(
    api: CorpApi, /, *, operator_userid: str, instance_id: int, meetingid: str, poll_theme_id: str, extra: Extra = None
) -> PollStartResponse:
    """Start a prepared poll (发起会议投票).

    Args:
        operator_userid: Who does it; the pages call it an openid.
        instance_id: Kind of device of the operator, as in OperatedUser.

    https://developer.work.weixin.qq.com/document/path/98840 (for internal apps)
    """
    return api.invoke("meeting.poll_start", locals())


def poll_finish(
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
    """End a running poll (结束会议投票).

    Args:
        operator_userid: Who does it; the pages call it an openid.
        instance_id: Kind of device of the operator, as in OperatedUser.

    https://developer.work.weixin.qq.com/document/path/98841 (for internal apps)
    """
    api.invoke("meeting.poll_finish", locals())
