"""`decode` and `encode`: between WeCom's JSON and the generated dataclasses.

One table per class, made when the class is first used, drives both. Reading never fails for a field: what is missing,
null or of another type becomes None (or the type's empty value where the spec promises one) and is reported as Drift;
the original stays in `raw` and goes out again when the object is encoded.
"""

from __future__ import annotations

import sys
import threading
import types
import typing
from collections.abc import Callable, Mapping, Set
from functools import cached_property
from typing import Any, TypeVar

import orjson

from qyapi_runtime import drift
from qyapi_runtime.containers import AnyOf, JoinedList, Lenient, List, Map
from qyapi_runtime.conversions import (
    NUMBER_LENGTH_LIMIT,
    Bool,
    Bytes,
    Conversion,
    Float,
    Int,
    IntInString,
    Mismatch,
    Money,
    Placeholder,
    Reading,
    Str,
    Time,
    ZeroOne,
)
from qyapi_runtime.errors import ParameterError
from qyapi_runtime.scalars import Cents, Joined, Mark, Tagged, UnixTime
from qyapi_runtime.struct import Struct, Unknown

__all__ = ["decode", "encode", "to_dict"]

T = TypeVar("T", bound=Struct)

Make = Callable[[dict[str, Any], Reading], Any]

_MISSING: Any = object()
_ENVELOPE = frozenset({"errcode", "errmsg"})
_NONE: frozenset[str] = frozenset()
_new: Callable[[type[Struct]], Any] = object.__new__
_SCALARS: dict[Any, Callable[[], Conversion]] = {
    str: Str,
    int: Int,
    float: Float,
    bool: Bool,
    bytes: Bytes,
    UnixTime: Time,
    Cents: Money,
}


def decode(cls: type[T], data: bytes | str | Mapping[str, Any], *, endpoint: str = "") -> T:
    """Read JSON, or what JSON was parsed into, as a dataclass.

    Args:
        cls: The dataclass.
        data: A JSON object as bytes, str or mapping. The errcode and errmsg around an answer are kept in `raw`.
        endpoint: What drift reports name as the origin.

    Raises:
        ValueError: The data is no JSON object at all.
    """
    parsed = orjson.loads(data) if isinstance(data, bytes | str) else data
    if not isinstance(parsed, dict):
        if not isinstance(parsed, Mapping):
            raise ValueError(f"a JSON object is needed for {cls.__name__}, got {drift.json_type(parsed)}")
        parsed = dict(parsed)
    found: T = plan_of(cls).read(parsed, Reading(endpoint=endpoint, hooked=drift.is_wanted()), _ENVELOPE)
    return found


def decode_text(cls: type[T], data: dict[str, Any], *, endpoint: str = "") -> T:
    """Read what XML was parsed into, where every value is text. The object keeps the data."""
    found: T = plan_of(cls).read(data, Reading(text=True, endpoint=endpoint, hooked=drift.is_wanted()))
    return found


def encode(obj: Struct) -> bytes:
    """The object as JSON, as WeCom sends or expects it. Raises ParameterError for a value of a wrong type."""
    return orjson.dumps(to_dict(obj))


def to_dict(obj: Struct) -> dict[str, Any]:
    """The object as on the wire: what was decoded and not changed comes out exactly as it came in.

    Raises:
        ParameterError: A value is of a wrong type.
    """
    return plan_of(type(obj)).write(obj, type(obj).__name__)


def sensitive_fields(cls: type[Struct]) -> frozenset[str]:
    """The attributes whose values are never shown."""
    return plan_of(cls).sensitive


class Row:
    """One field of a plan."""

    def __init__(self, cls: type[Struct], name: str, annotation: Any, metadata: Mapping[str, Any]) -> None:
        optional, hint = _without_none(annotation)
        self.owner = cls
        self.name = name
        self.wire: str = metadata.get("wire") or name.rstrip("_")
        self.optional = optional or hint is Any
        self.sensitive = _is_sensitive(annotation)
        self.conversion = conversion_of(hint, self)
        self.inline = bool(metadata.get("inline"))
        self.item: str = metadata.get("item", "")

    def take(self, item: Any, reading: Reading) -> Any:
        """The value of a field that needs conversion or is not there."""
        conversion = self.conversion
        if item is _MISSING or item is None or (reading.text and item == "" and conversion.exact is not str):
            if self.optional:
                return None
            self.report("missing" if item is _MISSING else "null", item, reading)
            return conversion.empty()
        if self.item and isinstance(item, dict):
            item = item.get(self.item, [])
        reading.differs = False
        try:
            found = conversion.read(item, reading)
        except Mismatch as mismatch:
            reading.differs = not isinstance(mismatch, Placeholder)
            found = None if self.optional else conversion.empty()
        if reading.differs:
            self.report("other type", item, reading)
        return found

    def take_inline(self, value: dict[str, Any], wires: Set[str], reading: Reading) -> Any:
        """The value of a field whose keys, `wires`, stand among others; where none is there nothing is reported."""
        conversion = self.conversion
        assert isinstance(conversion, Plan | TaggedUnion)
        hooked = reading.hooked
        reading.hooked = hooked and not wires.isdisjoint(value)
        try:
            found = conversion.read(value, reading, frozenset(value) if reading.hooked else frozenset())
        except Mismatch:
            self.report("other type", _only(wires, value), reading)
            found = None if self.optional else conversion.empty()
        reading.hooked = hooked
        return found

    def write(self, value: Any, where: str) -> Any:
        """The value as it stands under the wire name; the items of a list may be wrapped in an element."""
        content = self.conversion.write(value, where)
        return {self.item: content} if self.item else content

    def report(self, problem: drift.Problem, got: Any, reading: Reading) -> None:
        """Tell the hooks of a difference."""
        if reading.hooked:
            _report(self.owner, self.wire, problem, self.conversion.name, got, reading)


class Plan(Conversion):
    """How one dataclass is read and written."""

    exact = None

    def __init__(self, cls: type[Struct]) -> None:
        self.cls = cls
        self.name = cls.__name__
        self.rows: list[Row] = []
        self.sensitive: frozenset[str] = frozenset()

    def fill(self) -> None:
        """Make the rows; apart from __init__, so that a class may refer to itself."""
        for field in getattr(self.cls, "__dataclass_fields__", {}).values():
            annotation = field.type
            if isinstance(annotation, str):
                owner = next(base for base in self.cls.__mro__ if field.name in vars(base).get("__annotations__", ()))
                annotation = eval(annotation, vars(sys.modules[owner.__module__]))  # noqa: S307 - an annotation of a generated class
            self.rows.append(Row(self.cls, field.name, annotation, field.metadata))
        self.sensitive = frozenset(row.name for row in self.rows if row.sensitive)
        self.wires = {row.wire for row in self.rows if not row.inline}
        self.inline = [row for row in self.rows if row.inline]

    @cached_property
    def make(self) -> Make:
        """Makes the object from JSON, but for what is written in line."""
        return _compiled(self.cls, self.rows, of_text=False)

    @cached_property
    def make_of_text(self) -> Make:
        """The same from XML."""
        return _compiled(self.cls, self.rows, of_text=True)

    @cached_property
    def quick(self) -> Make:
        """Reads an object of JSON where nobody is told of differences."""
        return self.read if self.inline else self.make

    def empty(self) -> Any:
        return self.read({}, Reading())

    def read(self, value: Any, reading: Reading, beside: frozenset[str] = _NONE) -> Any:
        """The object; `beside` are keys that may stand next to its fields."""
        differs = False
        if value.__class__ is not dict:
            value = self._as_object(value, reading)
            differs = reading.differs
        obj = self.make_of_text(value, reading) if reading.text else self.make(value, reading)
        inline = self._read_inline(obj, value, reading) if self.inline else _NONE
        if reading.hooked:
            self.report_unknown(value, self.wires | inline | beside, reading)
        reading.differs = differs
        return obj

    def _as_object(self, value: Any, reading: Reading) -> dict[str, Any]:
        if isinstance(value, Mapping):
            reading.differs = False
            return dict(value)
        if value in ("", []):
            reading.differs = not reading.text
            return {}
        raise Mismatch

    def _read_inline(self, obj: Struct, value: dict[str, Any], reading: Reading) -> set[str]:
        """Read what is written in line with this object; returns the keys that it takes."""
        wires: set[str] = set()
        for row in self.inline:
            own = inline_wires(row.conversion, value)
            setattr(obj, row.name, row.take_inline(value, own, reading))
            wires |= own
        return wires

    def report_unknown(self, value: dict[str, Any], wires: set[str], reading: Reading) -> None:
        """Tell the hooks of every key that is not one of `wires`."""
        for key, item in value.items():
            if key not in wires:
                _report(self.cls, key, "unknown field", "", item, reading)

    def write(self, value: Any, where: str) -> dict[str, Any]:
        if not isinstance(value, self.cls):
            raise self.refuse(value, where)
        raw = getattr(value, "_raw", None)
        reading = Reading(text=getattr(value, "_text", False))
        written: dict[str, Any] = dict(raw or {})
        for row in self.rows:
            held = getattr(value, row.name)
            if raw is not None and held == self._original(row, raw, reading):
                continue
            if held is None and not row.optional and raw is None:
                raise row.conversion.refuse(held, f"{where}.{row.name}")
            if row.inline:
                self._write_inline(row, held, raw or {}, written, where)
            elif held is None:
                written.pop(row.wire, None)
            else:
                written[row.wire] = row.write(held, f"{where}.{row.name}")
        return written

    def _write_inline(self, row: Row, held: Any, raw: Mapping[str, Any], written: dict[str, Any], where: str) -> None:
        """Write a changed field in line; what was read so has in its own `raw` what stood beside it as well."""
        for wire in inline_wires(row.conversion, raw):
            written.pop(wire, None)
        if held is not None:
            content = row.write(held, f"{where}.{row.name}")
            written.update(_only(inline_wires(row.conversion, content), content))

    def _original(self, row: Row, raw: Mapping[str, Any], reading: Reading) -> Any:
        """What the raw content says of a field."""
        if row.inline:
            return row.take_inline(dict(raw), inline_wires(row.conversion, raw), reading)
        return row.take(raw.get(row.wire, _MISSING), reading)


class TaggedUnion(Conversion):
    """One of several structs, told apart by a tag.

    Args:
        tagged: What the members are.
        owner: The field whose value it is, or is a part of.
    """

    def __init__(self, tagged: Tagged, owner: Row | None) -> None:
        self.tagged = tagged
        self.owner = owner
        self.members = {tag: conversion_of(member, owner) for tag, member in tagged.members.items()}
        self.name = f"one of {', '.join(member.name for member in self.members.values())}"

    def read(self, value: Any, reading: Reading, beside: frozenset[str] = frozenset()) -> Any:
        """The object of the member that the tag names; `beside` are keys that may stand next to it."""
        if not isinstance(value, dict):
            raise Mismatch
        tag = value.get(self.tagged.tag)
        member = self.members.get(str(tag))
        if member is None:
            if self.owner and tag not in (None, ""):
                self.owner.report("unknown tag", _only(self.wires(value), value) if beside else value, reading)
            return Unknown(value)
        if self.tagged.inside and isinstance(member, Plan):
            return member.read(value, reading, beside | {self.tagged.tag})
        content = value.get(str(tag))
        return member.read({} if content is None else content, reading)

    def write(self, value: Any, where: str) -> Any:
        if isinstance(value, Unknown):
            return dict(value.raw)
        for tag, member in self.members.items():
            if isinstance(member, Plan) and type(value) is member.cls:
                content = member.write(value, where)
                return {self.tagged.tag: tag, **content} if self.tagged.inside else {self.tagged.tag: tag, tag: content}
            if isinstance(member, TaggedUnion) and member.holds(value):
                return {self.tagged.tag: tag, tag: member.write(value, where)}
        raise self.refuse(value, where)

    def holds(self, value: Any) -> bool:
        """True for an object of one of the members."""
        return any(isinstance(member, Plan) and type(value) is member.cls for member in self.members.values())

    def wires(self, value: Mapping[str, Any]) -> set[str]:
        """The keys of an object that belong to the union."""
        tag = str(value.get(self.tagged.tag))
        member = self.members.get(tag)
        if not self.tagged.inside or not isinstance(member, Plan):
            return {self.tagged.tag, tag}
        return {self.tagged.tag, *member.wires}


def _compiled(cls: type[Struct], rows: list[Row], *, of_text: bool) -> Make:
    """A function that makes an object: what is of the right form is set at once, the rest through Row.take."""
    lines = ["def make(value, reading):", "    obj = new(cls)", "    obj._raw = value", "    get = value.get"]
    if of_text:
        lines.append("    obj._text = True")
    scope: dict[str, Any] = {"MISSING": _MISSING, "new": _new, "cls": cls}
    for number, row in enumerate(row for row in rows if not row.inline):
        conversion, value = row.conversion, f"take_{number}(item, reading)"
        scope[f"take_{number}"] = row.take
        if isinstance(conversion, Plan):
            scope[f"plan_{number}"] = conversion
            value = f"{_reader(number)}(item, reading) if item.__class__ is dict else {value}"
        elif of_text and isinstance(conversion, Int):
            scope[f"make_{number}"] = conversion.make
            is_number = f"item.__class__ is str and item.isdecimal() and len(item) <= {NUMBER_LENGTH_LIMIT}"
            value = f"make_{number}(item) if {is_number} else {value}"
        elif type(conversion) is List and conversion.item.exact:
            scope[f"holds_{number}"] = {conversion.item.exact}.issuperset
            value = f"item[:] if item.__class__ is list and holds_{number}(map(type, item)) else {value}"
        elif type(conversion) is List and isinstance(conversion.item, Plan):
            scope[f"plan_{number}"] = conversion.item
            scope[f"holds_{number}"] = {dict}.issuperset
            read = f"[read(each, reading) for read in ({_reader(number)},) for each in item]"
            value = f"{read} if item.__class__ is list and holds_{number}(map(type, item)) else {value}"
        elif type(conversion) is ZeroOne:
            value = f"item == 1 if item.__class__ is int and 0 <= item <= 1 else {value}"
        elif conversion.exact:
            scope[f"exact_{number}"] = conversion.exact
            value = f"item if item.__class__ is exact_{number} else {value}"
        lines.append(f"    item = get({row.wire!r}{'' if row.optional else ', MISSING'})")
        lines.append(f"    obj.{row.name} = " + (f"None if item is None else {value}" if row.optional else value))
    lines.append("    return obj")
    exec("\n".join(lines), scope)  # noqa: S102 - made from field names of generated classes alone
    found: Make = scope["make"]
    return found


def _reader(number: int) -> str:
    """What reads a dict as the struct of a row; looked up late, as structs may refer to one another."""
    return f"(plan_{number}.quick if reading.plain else plan_{number}.read)"


def _report(cls: type[Struct], field: str, problem: drift.Problem, expected: str, got: Any, reading: Reading) -> None:
    if reading.differences is not None:
        reading.differences += 1
        return
    drift.report(
        drift.Drift(
            struct=f"{cls.__module__}.{cls.__qualname__}",
            field=field,
            problem=problem,
            expected=expected,
            got="" if got is _MISSING else drift.json_type(got),
            endpoint=reading.endpoint,
        )
    )


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
                plan.fill()
                if is_outermost:
                    _plans.update(_unfinished)
            finally:
                if is_outermost:
                    _unfinished.clear()
        return plan


def conversion_of(hint: Any, owner: Row | None = None) -> Conversion:
    """The conversion of a type hint, which is that of a field where it has an owner."""
    marks: tuple[Any, ...] = ()
    while typing.get_origin(hint) is typing.Annotated:
        marks = (*hint.__metadata__, *marks)
        hint = hint.__origin__
    for mark in marks:
        if isinstance(mark, Tagged):
            return TaggedUnion(mark, owner)
    conversion = _bare_conversion(hint, marks, owner)
    return Lenient(conversion) if Mark.LENIENT in marks else conversion


def _bare_conversion(hint: Any, marks: tuple[Any, ...], owner: Row | None) -> Conversion:
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


def inline_wires(conversion: Conversion, value: Mapping[str, Any]) -> set[str]:
    """The keys of an object that belong to a struct or union written in line with it."""
    if isinstance(conversion, TaggedUnion):
        return conversion.wires(value)
    return conversion.wires if isinstance(conversion, Plan) else set()


def _only(keys: Set[str], value: Mapping[str, Any]) -> dict[str, Any]:
    """The members of an object that have these keys."""
    return {key: item for key, item in value.items() if key in keys}


def write_parameters(cls: type[Struct], parameters: Mapping[str, Any], where: str) -> dict[str, Any]:
    """Keyword arguments as the object a request class describes; None means not sent."""
    written: dict[str, Any] = {}
    for row in plan_of(cls).rows:
        value = parameters.get(row.name)
        if value is None:
            if not row.optional and row.name in parameters:
                raise ParameterError(f"{where}: {row.name} is required and must not be None")
            continue
        content = row.write(value, f"{where}: {row.name}")
        if row.inline:
            written.update(content)
        else:
            written[row.wire] = content
    return written


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
