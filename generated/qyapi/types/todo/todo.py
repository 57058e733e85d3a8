"""待办: generated from spec/todo/todo.yaml, do not edit."""

from __future__ import annotations

from typing import Literal

from qyapi_runtime.scalars import UnixTime
from qyapi_runtime.struct import Struct, struct

__all__ = ["GetRequest", "Todo", "TodoAttendee", "TodoReminder", "UpdateRequest"]


@struct
class GetRequest(Struct):
    todo_id: str


@struct
class UpdateRequest(Struct):
    todo_id: str
    status: Literal[0, 1] | None = None
    """0 done, 1 in progress."""

    attendees: list[TodoAttendee] | None = None
    """At most 20; left out or empty, they stay."""


@struct
class Todo(Struct):
    content: str
    creator: str
    """Userid."""

    status: Literal[0, 1]
    """0 done, 1 in progress."""

    create_time: UnixTime
    attendees: list[TodoAttendee] | None = None
    end_time: UnixTime | None = None
    """When it is due."""

    reminders: list[TodoReminder] | None = None


@struct
class TodoAttendee(Struct):
    userid: str
    status: Literal[0, 1, 2]
    """0 done, 1 in progress."""


@struct
class TodoReminder(Struct):
    remind_time: UnixTime
