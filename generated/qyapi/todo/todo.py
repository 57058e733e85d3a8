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
    """Read a to-do (获取待办详情).

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
    """Change the state of a to-do that this app created, or who takes part in it (更新待办状态).

    The app must see the root department. A deleted to-do cannot be changed.

    Args:
        status: 0 done, 1 in progress.
        attendees: At most 20; left out or empty, they stay.

    https://developer.work.weixin.qq.com/document/path/101534
    """
    api.invoke("todo.update", locals())
