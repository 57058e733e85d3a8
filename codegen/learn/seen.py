"""What was seen of one field: how often, as which JSON types, what is inside, what a page says of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

EXAMPLES = 50

Json = dict[str, Any] | list[Any] | str | int | float | bool | None


@dataclass(frozen=True, slots=True)
class Row:
    """What a parameter table says of a field.

    Attributes:
        name: The name as the table has it, which may be a path: `order.price`.
        required: None where the table has no column for it, or nothing in it.
        type: The text in the column of types.
        text: The official description; for rules and reports, never for the spec.
    """

    name: str
    required: bool | None = None
    type: str = ""
    text: str = ""


@dataclass(slots=True)
class Seen:
    """Everything that was seen of one field.

    Attributes:
        kinds: How often each JSON type was seen: string, int, float, bool, null, object, list.
        examples: Some of the scalars, for rules; they are never shown. Empty where only types are known.
        fields: What was seen inside of objects, in the order of the samples.
        item: What was seen inside of lists.
        row: What a page says.
        is_text: Seen in XML, where every scalar is a string.
    """

    kinds: Counter[str] = field(default_factory=Counter)
    examples: list[str | int | float | bool] = field(default_factory=list)
    fields: dict[str, Seen] = field(default_factory=dict)
    item: Seen | None = None
    row: Row | None = None
    is_text: bool = False

    @property
    def count(self) -> int:
        """How often it was seen."""
        return sum(self.kinds.values())

    def add(self, value: Json, *, is_text: bool = False) -> None:
        """Note a value."""
        kind = kind_of(value)
        self.kinds[kind] += 1
        self.is_text = is_text
        if isinstance(value, dict):
            self.add_fields(value, is_text=is_text)
        elif isinstance(value, list):
            self.item = self.item or Seen()
            for item in value:
                self.item.add(item, is_text=is_text)
        elif value is not None and len(self.examples) < EXAMPLES:
            self.examples.append(value)

    def add_fields(self, content: Mapping[str, Json], *, is_text: bool = False) -> None:
        """Note the members of an object."""
        self.fields = in_order(self.fields, content)
        for key, item in content.items():
            self.fields[key].add(item, is_text=is_text)

    def add_types(self, shape: Any, times: int = 1) -> None:
        """Note a value of which only the JSON types are known, as `Drift.got` has them."""
        if isinstance(shape, dict):
            self.kinds["object"] += times
            self.fields = in_order(self.fields, shape)
            for key, item in shape.items():
                self.fields[key].add_types(item, times)
        elif isinstance(shape, list):
            self.kinds["list"] += times
            self.item = self.item or Seen()
            for item in shape:
                self.item.add_types(item, times)
        else:
            self.kinds[str(shape)] += times

    def merge(self, other: Seen) -> None:
        """Note all that another has noted."""
        self.kinds += other.kinds
        self.examples = (self.examples + other.examples)[:EXAMPLES]
        self.fields = in_order(self.fields, other.fields)
        for key, item in other.fields.items():
            self.fields[key].merge(item)
        if other.item:
            self.item = self.item or Seen()
            self.item.merge(other.item)
        self.row = self.row or other.row
        self.is_text = self.is_text or other.is_text


def kind_of(value: Json) -> str:
    """The JSON type of a value."""
    names = {dict: "object", list: "list", str: "string", bool: "bool", int: "int", float: "float"}
    return names.get(type(value), "null")


def in_order(fields: dict[str, Seen], keys: Iterable[str]) -> dict[str, Seen]:
    """The fields with an empty one for each new key, behind the key it follows."""
    order = merged(fields, keys)
    return {key: fields.get(key) or Seen() for key in order}


def merged(order: Iterable[str], keys: Iterable[str]) -> list[str]:
    """An order with new keys, each behind the key that it follows."""
    found = list(order)
    known = set(found)
    at = 0
    for key in keys:
        if key in known:
            at = found.index(key) + 1
        else:
            found.insert(at, key)
            known.add(key)
            at += 1
    return found
