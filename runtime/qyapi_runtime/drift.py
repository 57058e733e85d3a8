"""Differences between what WeCom sends and what the spec says."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Literal

from qyapi_runtime.hooks import Hooks, activities

__all__ = ["Drift", "DriftHook", "json_type", "on_drift"]

Problem = Literal["unknown field", "missing", "null", "other type", "unknown tag", "unknown event"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Drift:
    """One difference. It names fields and JSON types, never values.

    Attributes:
        struct: Module and name of the dataclass, as in `qyapi.types.service.authorization.Agent`.
        field: Wire name of the field; of an unknown event the one that says its kind.
        problem: What is different.
        expected: The type the spec gives; '' for an unknown field.
        got: The JSON type that came, with the types of the members of an object or list.
        endpoint: Operation (`service.get_auth_info`) or event that carried it, the ChangeType of an unknown one behind
            a dot; '' for a bare `decode`.
    """

    struct: str
    field: str
    problem: Problem
    expected: str = ""
    got: Any = ""
    endpoint: str = ""


DriftHook = Callable[[Drift], None]

_hooks = Hooks[Drift]()
_log = logging.getLogger("qyapi.drift")


def on_drift(hook: DriftHook) -> Callable[[], None]:
    """Have a function called with every Drift, in the thread that decodes. Returns a function that takes it off.

    An exception it raises is logged by `qyapi.hooks`.
    """
    return _hooks.add(hook)


def is_wanted() -> bool:
    """Whether anybody wants to know of differences."""
    return bool(_hooks) or _is_told()


def report(drift: Drift) -> None:
    """Give a difference to every hook."""
    _hooks(drift)
    if _is_told():
        from qyapi_runtime.activity import DriftFound, tell

        tell(DriftFound(operation=drift.endpoint, drift=drift))


def _is_told() -> bool:
    return bool(activities) or _log.isEnabledFor(logging.DEBUG)


def json_type(value: Any) -> Any:
    """The JSON type of a value: a name, or for objects and lists the same shape with names for values."""
    if isinstance(value, dict):
        return {key: json_type(item) for key, item in value.items()}
    if isinstance(value, list):
        shapes: list[Any] = []
        for item in value:
            shape = json_type(item)
            if shape not in shapes:
                shapes.append(shape)
        return shapes
    names = {str: "string", bool: "bool", int: "int", float: "float", type(None): "null"}
    return names.get(type(value), type(value).__name__)
