"""From the type hints of a dataclass to its plan, made when the class is first used."""

from __future__ import annotations

import sys
import threading
import types
import typing
from collections.abc import Callable
from typing import Any

from qyapi_runtime.containers import AnyOf, JoinedList, Lenient, List, Map
from qyapi_runtime.conversions import (
    Bool,
    Bytes,
    Conversion,
    Float,
    Int,
    IntInString,
    Money,
    Str,
    Time,
    ZeroOne,
)
from qyapi_runtime.plans import Plan, Row, TaggedUnion
from qyapi_runtime.scalars import Cents, Joined, Mark, Tagged, UnixTime
from qyapi_runtime.struct import Struct

__all__: list[str] = []

_SCALARS: dict[Any, Callable[[], Conversion]] = {
    str: Str,
    int: Int,
    float: Float,
    bool: Bool,
    bytes: Bytes,
    UnixTime: Time,
    Cents: Money,
}

_plans: dict[type, Plan] = {}
_unfinished: dict[type[Struct], Plan] = {}
"""Plans that other threads must not see yet: those of classes that refer to one another are finished together."""
_making_plans = threading.RLock()


def plan_of(cls: type[Struct]) -> Plan:
    """The plan of a dataclass, made when it is first asked for."""
    plan = _plans.get(cls)
    if plan is not None:
        return plan
    with _making_plans:
        plan = _plans.get(cls) or _unfinished.get(cls)
        if plan is None:
            is_outermost = not _unfinished
            plan = _unfinished[cls] = Plan(cls)
            try:
                plan.fill(_rows(cls))
                if is_outermost:
                    _plans.update(_unfinished)
            finally:
                if is_outermost:
                    _unfinished.clear()
        return plan


def _rows(cls: type[Struct]) -> list[Row]:
    rows: list[Row] = []
    for field in getattr(cls, "__dataclass_fields__", {}).values():
        annotation = field.type
        if isinstance(annotation, str):
            home = next(base for base in cls.__mro__ if field.name in vars(base).get("__annotations__", ()))
            annotation = eval(annotation, vars(sys.modules[home.__module__]))  # noqa: S307 - an annotation of a generated class
        optional, hint = _without_none(annotation)
        row = Row(
            cls,
            field.name,
            field.metadata,
            optional=optional or hint is Any,
            sensitive=_is_sensitive(annotation),
        )
        row.conversion = conversion_of(hint, row)
        rows.append(row)
    return rows


def conversion_of(hint: Any, owner: Row) -> Conversion:
    """The conversion of a type hint, which is that of a field or a part of one."""
    marks: tuple[Any, ...] = ()
    while typing.get_origin(hint) is typing.Annotated:
        marks = (*hint.__metadata__, *marks)
        hint = hint.__origin__
    for mark in marks:
        if isinstance(mark, Tagged):
            members = {tag: conversion_of(member, owner) for tag, member in mark.members.items()}
            return TaggedUnion(mark, members, owner)
    conversion = _bare_conversion(hint, marks, owner)
    return Lenient(conversion) if Mark.LENIENT in marks else conversion


def _bare_conversion(hint: Any, marks: tuple[Any, ...], owner: Row) -> Conversion:
    if Mark.FLAG in marks:
        return ZeroOne()
    if Mark.INT_STRING in marks:
        return IntInString()
    if hint in _SCALARS:
        return _SCALARS[hint]()
    if isinstance(hint, type) and issubclass(hint, Struct):
        return plan_of(hint)
    origin, arguments = typing.get_origin(hint), typing.get_args(hint)
    if origin is list:
        item = conversion_of(arguments[0], owner)
        for mark in marks:
            if isinstance(mark, Joined):
                return JoinedList(item, mark)
        return List(item, lone=Mark.LONE in marks)
    if origin is dict:
        return Map(conversion_of(arguments[1], owner))
    if origin is typing.Literal:
        return _SCALARS[type(arguments[0])]()
    if origin in (typing.Union, types.UnionType):
        return AnyOf([conversion_of(option, owner) for option in arguments])
    return Conversion()


def _without_none(annotation: Any) -> tuple[bool, Any]:
    """Whether a hint has `| None`, and the hint without it."""
    if typing.get_origin(annotation) in (typing.Union, types.UnionType):
        options = [option for option in typing.get_args(annotation) if option is not type(None)]
        if len(options) < len(typing.get_args(annotation)):
            return True, options[0] if len(options) == 1 else typing.Union[tuple(options)]  # noqa: UP007
    return False, annotation


def _is_sensitive(annotation: Any) -> bool:
    if Mark.SENSITIVE in getattr(annotation, "__metadata__", ()):
        return True
    return any(_is_sensitive(argument) for argument in typing.get_args(annotation))
