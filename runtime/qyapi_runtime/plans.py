"""How a dataclass is read and written: one Plan per class, one Row per field, and unions of several of them."""

from __future__ import annotations

from collections.abc import Mapping, Set
from functools import cached_property
from typing import Any

from qyapi_runtime import drift
from qyapi_runtime.conversions import Conversion, Mismatch, Placeholder, Reading
from qyapi_runtime.makers import MISSING, Make, compiled
from qyapi_runtime.scalars import Tagged
from qyapi_runtime.struct import Struct, Unknown

__all__: list[str] = []

_NONE: frozenset[str] = frozenset()


class Row:
    """One field of a plan.

    Attributes:
        conversion: Set behind the rest, as a union in it reports what it does not know as this field's.
    """

    conversion: Conversion

    def __init__(
        self, cls: type[Struct], name: str, metadata: Mapping[str, Any], *, optional: bool, sensitive: bool
    ) -> None:
        self.owner = cls
        self.name = name
        self.wire: str = metadata.get("wire") or name.rstrip("_")
        self.optional = optional
        self.sensitive = sensitive
        self.inline = bool(metadata.get("inline"))
        self.item: str = metadata.get("item", "")

    def take(self, item: Any, reading: Reading) -> Any:
        """The value of a field that needs conversion or is not there."""
        conversion = self.conversion
        if item is MISSING or item is None or (reading.text and item == "" and conversion.exact is not str):
            if self.optional:
                return None
            self.report("missing" if item is MISSING else "null", item, reading)
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

    is_struct = True

    def __init__(self, cls: type[Struct]) -> None:
        self.cls = cls
        self.name = cls.__name__
        self.rows: list[Row] = []
        self.sensitive: frozenset[str] = frozenset()

    def fill(self, rows: list[Row]) -> None:
        """Set the rows; apart from __init__, so that a class may refer to itself."""
        self.rows = rows
        self.sensitive = frozenset(row.name for row in rows if row.sensitive)
        self.wires = {row.wire for row in rows if not row.inline}
        self.inline = [row for row in rows if row.inline]

    @cached_property
    def make(self) -> Make:
        """Makes the object from JSON, but for what is written in line."""
        return compiled(self.cls, self._apart(), of_text=False)

    @cached_property
    def make_of_text(self) -> Make:
        """The same from XML."""
        return compiled(self.cls, self._apart(), of_text=True)

    def _apart(self) -> list[Row]:
        """The rows whose values stand under a key of their own."""
        return [row for row in self.rows if not row.inline]

    @cached_property
    def quick(self) -> Make:
        """Reads an object of JSON where nobody is told of differences."""
        return self.read if self.inline else self.make

    @cached_property
    def quick_of_text(self) -> Make:
        """The same of XML."""
        return self.read if self.inline else self.make_of_text

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
        return row.take(raw.get(row.wire, MISSING), reading)


class TaggedUnion(Conversion):
    """One of several structs, told apart by a tag.

    Args:
        tagged: Where the tag stands.
        members: By tag.
        owner: The field whose value it is, or is a part of.
    """

    def __init__(self, tagged: Tagged, members: dict[str, Conversion], owner: Row) -> None:
        self.tagged = tagged
        self.owner = owner
        self.members = members
        self.name = f"one of {', '.join(member.name for member in self.members.values())}"

    def read(self, value: Any, reading: Reading, beside: frozenset[str] = frozenset()) -> Any:
        """The object of the member that the tag names; `beside` are keys that may stand next to it."""
        if not isinstance(value, dict):
            raise Mismatch
        tag = value.get(self.tagged.tag)
        member = self.members.get(str(tag))
        if member is None:
            if tag not in (None, ""):
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


def inline_wires(conversion: Conversion, value: Mapping[str, Any]) -> set[str]:
    """The keys of an object that belong to a struct or union written in line with it."""
    if isinstance(conversion, TaggedUnion):
        return conversion.wires(value)
    return conversion.wires if isinstance(conversion, Plan) else set()


def _only(keys: Set[str], value: Mapping[str, Any]) -> dict[str, Any]:
    """The members of an object that have these keys."""
    return {key: item for key, item in value.items() if key in keys}


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
            got="" if got is MISSING else drift.json_type(got),
            endpoint=reading.endpoint,
        )
    )
