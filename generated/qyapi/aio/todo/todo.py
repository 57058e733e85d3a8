"""待办, asynchronous: generated from spec/todo/todo.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from qyapi_runtime.aio.api import CorpApi
    from qyapi_runtime.api import Extra

    from qyapi.types.todo.todo import Todo

__all__ = ["get"]


async def get(api: CorpApi, /, *, todo_id: str, extra: Extra = None) -> Todo:
    """Read one to-do (获取待办详情); see `qyapi.todo.get`."""
    return await api.ainvoke("todo.get", locals())
