"""Arguments for any operation, made up from the types of its parameters."""

from __future__ import annotations

import inspect
import types
import typing
from typing import Any

from qyapi import Cents, File, UnixTime, Unknown
from qyapi_runtime.operation import Operation
from qyapi_runtime.struct import Struct

__all__ = ["arguments"]

_SCALARS: dict[Any, Any] = {
    str: "值 a&b=c+d/%",
    int: 7,
    float: 1.5,
    bool: True,
    bytes: b"\x00\xff",
    UnixTime: UnixTime(1700000000),
    Cents: Cents(1234),
    Any: {"any": [1, None]},
}
_DEEP = 5


def arguments(operation: Operation) -> dict[str, Any]:
    """A value for every parameter of an operation."""
    found: dict[str, Any] = {}
    for struct in (operation.query_type, operation.request_type):
        found |= _fields(struct, 0) if struct else {}
    names = inspect.signature(operation.function).parameters
    return {name: value for name, value in found.items() if name in names}


def _fields(struct: type[Struct], depth: int) -> dict[str, Any]:
    hints = typing.get_type_hints(struct, include_extras=True)
    parameters = inspect.signature(struct).parameters
    return {
        name: _value(hint, depth + 1)
        for name, hint in hints.items()
        if name in parameters and parameters[name].default in (parameters[name].empty, None)
    }


def _value(hint: Any, depth: int) -> Any:
    origin, inner = typing.get_origin(hint), typing.get_args(hint)
    if hint in _SCALARS:
        return _SCALARS[hint]
    if hint is File:
        return File("内容".encode() * 100, "报表 1.txt")
    if origin is typing.Annotated:
        return _value(inner[0], depth)
    if origin is typing.Literal:
        return inner[0]
    if origin in (typing.Union, types.UnionType):
        options = [option for option in inner if option not in (type(None), Unknown)]
        return None if depth > _DEEP and type(None) in inner else _value(options[0], depth)
    if origin is dict:
        return {"键": _value(inner[1], depth)}
    if origin is not None:
        return [] if depth > _DEEP else [_value(inner[0], depth), _value(inner[0], depth)]
    return hint(**_fields(hint, depth))
