"""待办: generated from spec/todo/todo.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from qyapi_runtime.api import CorpApi, Extra

    from qyapi.types.todo.todo import Todo, TodoAttendee

__all__ = ["get", "update"]


def get(api: CorpApi, /, *, todo_id: str, extra: Extra = None) -> Todo:
    """Read one to-do (获取待办详情).

    https://developer.work.weixin.qq.com/document/path/101524
    """
    return api.invoke("todo.get", locals())


def update(
    api: CorpApi,
    /,
    *,
    todo_id: str,
    status: Literal[0, 1] | None = None,
    attendees: Sequence[TodoAttendee] | None = None,
    extra: Extra = None,
) -> None:
    """Change the state of a to-do, or who takes part in it (更新待办状态).

    Only of to-dos that the app made. The app must see the root department.

    Args:
        status: Of the whole: 0 done, 1 in progress.
        attendees: At most 20, in place of those there are; unchanged if left out or empty.

    https://developer.work.weixin.qq.com/document/path/101534 (for internal apps)
    """
    api.invoke("todo.update", locals())
