"""待办, asynchronous: generated from spec/todo/todo.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from qyapi_runtime.aio.api import CorpApi
    from qyapi_runtime.api import Extra

    from qyapi.types.todo.todo import Todo, TodoAttendee

__all__ = ["get", "update"]


async def get(api: CorpApi, /, *, todo_id: str, extra: Extra = None) -> Todo:
    """Read a to-do (获取待办详情); see `qyapi.todo.get`."""
    return await api.ainvoke("todo.get", locals())


async def update(
    api: CorpApi,
    /,
    *,
    todo_id: str,
    status: Literal[0, 1] | None = None,
    attendees: Sequence[TodoAttendee] | None = None,
    extra: Extra = None,
) -> None:
    """Change the state of a to-do that this app created, or who takes part in it (更新待办状态); see `qyapi.todo.update`."""
    await api.ainvoke("todo.update", locals())
