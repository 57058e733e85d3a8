"""会话内容分析: generated from spec/chatdata/analysis.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from qyapi_runtime.api import CorpApi, Extra

    from qyapi.types.chatdata.analysis import AnalyzeTaskAddResponse, AnalyzeTaskResultResponse
    from qyapi.types.chatdata.archive import MessageKey

__all__ = ["analyze_task_add", "analyze_task_result", "analyze_task_submit"]


def analyze_task_add(
    api: CorpApi,
    /,
    *,
    analyze_task: Literal[1, 2, 3],
    msg_list: Sequence[MessageKey],
    jobid: str | None = None,
    extra: Extra = None,
) -> AnalyzeTaskAddResponse:
    """Make a task to analyse messages, or add messages to it (创建分析任务).

    Needs the right to the chat archive (会话存档接口授权). Text messages only.

    Args:
        analyze_task: 1 mood of each message, 2 spam or not of each message, 3 summary of all, of at most 10000
            characters together.
        msg_list: At most 1000, in all calls together as well.
        jobid: The task to add to; a new one if left out.

    https://developer.work.weixin.qq.com/document/path/99527
    """
    return api.invoke("chatdata.analyze_task_add", locals())


def analyze_task_submit(api: CorpApi, /, *, jobid: str, extra: Extra = None) -> None:
    """Start a task once all its messages are added (提交分析任务).

    Needs the right to the chat archive (会话存档接口授权).

    https://developer.work.weixin.qq.com/document/path/99527
    """
    api.invoke("chatdata.analyze_task_submit", locals())


def analyze_task_result(api: CorpApi, /, *, jobid: str, extra: Extra = None) -> AnalyzeTaskResultResponse:
    """Read what a task has found (获取任务结果).

    Needs the right to the chat archive (会话存档接口授权).

    https://developer.work.weixin.qq.com/document/path/99527
    """
    return api.invoke("chatdata.analyze_task_result", locals())
