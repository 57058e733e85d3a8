"""Functions that make an object from what JSON or XML was parsed into, compiled from the rows of its class.

What is of the right form is set at once; all else goes through `Row.take`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, Protocol

from qyapi_runtime.containers import List
from qyapi_runtime.conversions import NUMBER_LENGTH_LIMIT, Conversion, Int, Reading, ZeroOne
from qyapi_runtime.struct import Struct

__all__: list[str] = []

Make = Callable[[dict[str, Any], Reading], Any]

MISSING: Any = object()
"""Stands for the value of a key that is not there."""

_new: Callable[[type[Struct]], Any] = object.__new__


class Taken(Protocol):
    """A field that a maker sets."""

    name: str
    wire: str
    optional: bool
    conversion: Conversion

    def take(self, item: Any, reading: Reading) -> Any:
        """The value of a field that needs conversion or is not there."""


def compiled(cls: type[Struct], rows: Iterable[Taken], *, of_text: bool) -> Make:
    """A function that makes an object of a class, and sets what these rows say."""
    lines = ["def make(value, reading):", "    obj = new(cls)", "    obj._raw = value", "    get = value.get"]
    if of_text:
        lines.append("    obj._text = True")
    scope: dict[str, Any] = {"MISSING": MISSING, "new": _new, "cls": cls}
    for number, row in enumerate(rows):
        conversion, value = row.conversion, f"take_{number}(item, reading)"
        scope[f"take_{number}"] = row.take
        # Looked up late, as structs may refer to one another.
        reader = f"(plan_{number}.{'quick_of_text' if of_text else 'quick'} if reading.plain else plan_{number}.read)"
        if conversion.is_struct:
            scope[f"plan_{number}"] = conversion
            value = f"{reader}(item, reading) if item.__class__ is dict else {value}"
        elif of_text and isinstance(conversion, Int):
            scope[f"make_{number}"] = conversion.make
            is_number = f"item.__class__ is str and item.isdecimal() and len(item) <= {NUMBER_LENGTH_LIMIT}"
            value = f"make_{number}(item) if {is_number} else {value}"
        elif type(conversion) is List and conversion.item.exact:
            scope[f"holds_{number}"] = {conversion.item.exact}.issuperset
            value = f"item[:] if item.__class__ is list and holds_{number}(map(type, item)) else {value}"
        elif type(conversion) is List and conversion.item.is_struct:
            scope[f"plan_{number}"] = conversion.item
            scope[f"holds_{number}"] = {dict}.issuperset
            read = f"[read(each, reading) for read in ({reader},) for each in item]"
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
