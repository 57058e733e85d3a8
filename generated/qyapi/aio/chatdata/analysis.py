"""会话内容分析, asynchronous: generated from spec/chatdata/analysis.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from qyapi_runtime.aio.api import CorpApi
    from qyapi_runtime.api import Extra

    from qyapi.types.chatdata.analysis import AnalyzeTaskAddResponse, AnalyzeTaskResultResponse
    from qyapi.types.chatdata.archive import MessageKey

__all__ = ["analyze_task_add", "analyze_task_result", "analyze_task_submit"]


async def analyze_task_add(
    api: CorpApi,
    /,
    *,
    analyze_task: Literal[1, 2, 3],
    msg_list: Sequence[MessageKey],
    jobid: str | None = None,
    extra: Extra = None,
) -> AnalyzeTaskAddResponse:
    """Make a task to analyse messages, or add messages to it (创建分析任务); see `qyapi.chatdata.analyze_task_add`."""
    return await api.ainvoke("chatdata.analyze_task_add", locals())


async def analyze_task_submit(api: CorpApi, /, *, jobid: str, extra: Extra = None) -> None:
    """Start a task once all its messages are added (提交分析任务); see `qyapi.chatdata.analyze_task_submit`."""
    await api.ainvoke("chatdata.analyze_task_submit", locals())


async def analyze_task_result(api: CorpApi, /, *, jobid: str, extra: Extra = None) -> AnalyzeTaskResultResponse:
    """Read what a task has found (获取任务结果); see `qyapi.chatdata.analyze_task_result`."""
    return await api.ainvoke("chatdata.analyze_task_result", locals())
