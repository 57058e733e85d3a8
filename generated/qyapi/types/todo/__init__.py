"""The dataclasses of the area todo: generated from spec/todo/, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qyapi_runtime.lazy import lazy

if TYPE_CHECKING:
    from qyapi.types.todo.todo import GetRequest, Todo, TodoAttendee, TodoReminder, UpdateRequest

__all__ = ["GetRequest", "Todo", "TodoAttendee", "TodoReminder", "UpdateRequest"]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "GetRequest": "qyapi.types.todo.todo:GetRequest",
            "Todo": "qyapi.types.todo.todo:Todo",
            "TodoAttendee": "qyapi.types.todo.todo:TodoAttendee",
            "TodoReminder": "qyapi.types.todo.todo:TodoReminder",
            "UpdateRequest": "qyapi.types.todo.todo:UpdateRequest",
        },
    )
