"""待办: generated from spec/todo/todo.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from qyapi_runtime.api import CorpApi, Extra

    from qyapi.types.todo.todo import Todo

__all__ = ["get"]


def get(api: CorpApi, /, *, todo_id: str, extra: Extra = None) -> Todo:
    """Read one to-do (获取待办详情).

    https://developer.work.weixin.qq.com/document/path/101524
    """
    return api.invoke("todo.get", locals())
