"""What was seen, held against the spec: which struct has which field that the spec does not know, or knows otherwise.

Every source ends here: a sample is walked through as the client would decode it; a line of a drift log says the same at
once.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from codegen.learn.observations import Member, Misfits, Observations, StructSeen
from codegen.learn.seen import Json, Seen, kind_of, merged
from codegen.model import Field, Spec, Struct, Union
from codegen.types import AnyOf, ListOf, Ref, Scalar, Type, Wrapped

ENVELOPE = frozenset({"errcode", "errmsg"})

_WHOLE = re.compile(r"[+-]?\d{1,19}")
_NUMBER = re.compile(r"[+-]?\d+(\.\d+)?")
_KINDS = {
    "string": {"string"},
    "secret": {"string"},
    "int_string": {"string"},
    "bytes": {"string"},
    "int": {"int"},
    "time": {"int"},
    "cents": {"int"},
    "flag": {"int"},
    "float": {"float", "int"},
    "bool": {"bool"},
}


@dataclass(slots=True)
class Walk:
    """Goes through values as the client decodes them.

    Attributes:
        origin: The source, for reports.
        is_text: The values are of XML, where every scalar is a string.
        is_request: Of a request only the keys are learned: what a caller sends says nothing of what WeCom promises.
        is_whole: What is missing is a difference. Samples in the docs leave out what they like.
    """

    spec: Spec
    found: Observations
    origin: str
    is_text: bool = False
    is_request: bool = False
    is_whole: bool = True

    def object(self, full_name: str, value: Mapping[str, Json], beside: frozenset[str] = frozenset()) -> None:
        """Note what an object has that its struct does not; `beside` are keys that may stand next to its fields."""
        struct = self.spec.struct(full_name)
        fields = struct.fields if struct else []
        seen = self.found.struct(full_name)
        seen.objects += 1
        seen.is_request = self.is_request
        seen.order = merged(seen.order, value)
        inline = self.inline_keys(fields, value)
        known = {item.wire: item for item in fields if not item.inline}
        for key, content in value.items():
            if key in known:
                self.field(seen, known[key], content)
            elif key not in beside and key not in inline:
                seen.unknown.setdefault(key, Seen()).add(content, is_text=self.is_text)
                seen.note(key, self.origin)
        if self.is_whole and not self.is_request:
            for key, item in known.items():
                if item.required and key not in value:
                    seen.trouble(key, self.origin).missing += 1

    def inline_keys(self, fields: Iterable[Field], value: Mapping[str, Json]) -> set[str]:
        """Walk through what is written in line with an object; returns the keys that belong to it."""
        keys: set[str] = set()
        for item in fields:
            if not item.inline or not isinstance(item.type, Ref):
                continue
            # An inline part may be absent as a whole, so nothing in it is missing.
            part = replace(self, is_whole=False)
            struct, union = self.spec.struct(item.type.name), self.spec.union(item.type.name)
            if struct:
                own = {inner.wire for inner in struct.fields}
                part.object(struct.full_name, {key: value[key] for key in value if key in own})
                keys |= own
            elif union:
                own = self.union_keys(union, value)
                part.union(union, {key: value[key] for key in value if key in own})
                keys |= own
        return keys

    def union_keys(self, union: Union, value: Mapping[str, Json]) -> set[str]:
        """The keys of an object that belong to a union written in line with it."""
        tag = str(value.get(union.tag))
        if union.layout == "beside":
            return {union.tag, tag}
        member = self.spec.struct(union.members[tag].name) if tag in union.members else None
        return {union.tag, *(item.wire for item in (member.fields if member else ()))}

    def field(self, seen: StructSeen, item: Field, value: Json) -> None:
        """Note how a value differs from what the spec says of the field."""
        if self.is_text and value == "":
            return
        if value is None:
            if item.required and not self.is_request:
                seen.trouble(item.wire, self.origin).null += 1
            return
        if item.xml and isinstance(value, dict):
            value = value.get(item.xml, [])
        misfits = Misfits()
        self.value(item.type, value, misfits)
        if item.coerce:
            misfits.convertible.clear()
            misfits.lone = 0
        if misfits and not self.is_request:
            trouble = seen.trouble(item.wire, self.origin)
            trouble.lone += misfits.lone
            trouble.convertible += misfits.convertible
            trouble.strange.merge(misfits.strange)

    def value(self, type_: Type, value: Json, misfits: Misfits) -> None:
        """Note what of a value the type does not take, and what is inside of it that the spec does not know."""
        if value is None:
            return
        if isinstance(type_, Scalar):
            self.scalar(type_.name, value, misfits)
        elif isinstance(type_, Ref):
            self.named(type_.name, value, misfits)
        elif isinstance(type_, AnyOf):
            self.best_option(type_, value, misfits)
        elif isinstance(type_, ListOf) or type_.wrapper == "one_or_many":
            self.items(type_, value, misfits)
        elif type_.wrapper == "map":
            if isinstance(value, dict):
                for item in value.values():
                    self.value(type_.item, item, misfits)
            else:
                misfits.strange.add(value, is_text=self.is_text)
        elif isinstance(value, int) and not isinstance(value, bool):
            misfits.convertible["int"] += 1
        elif not isinstance(value, str):
            misfits.strange.add(value, is_text=self.is_text)

    def items(self, type_: ListOf | Wrapped, value: Json, misfits: Misfits) -> None:
        if isinstance(value, list):
            for item in value:
                self.value(type_.item, item, misfits)
        elif value == "":
            misfits.convertible["string"] += not self.is_text
        elif value != {}:
            self.value(type_.item, value, misfits)
            misfits.lone += not self.is_text and isinstance(type_, ListOf)

    def named(self, name: str, value: Json, misfits: Misfits) -> None:
        if isinstance(value, dict):
            struct, union = self.spec.struct(name), self.spec.union(name)
            if struct:
                self.object(struct.full_name, value)
            elif union:
                self.union(union, value)
        elif value == "":
            misfits.convertible["string"] += not self.is_text
        elif value != []:
            misfits.strange.add(value, is_text=self.is_text)

    def scalar(self, name: str, value: Json, misfits: Misfits) -> None:
        kind = kind_of(value)
        if name in ("any", "file") or kind in _KINDS[name]:
            if name == "flag" and value not in (0, 1):
                misfits.strange.add(value)
        elif isinstance(value, dict | list) or not (self.is_text or _converts(name, kind, value)):
            misfits.strange.add(value, is_text=self.is_text)
        elif not self.is_text:
            misfits.convertible[kind] += 1

    def best_option(self, type_: AnyOf, value: Json, misfits: Misfits) -> None:
        """Walk through the option that fits best, as the client would choose it."""

        def weight(option: Type) -> int:
            trial = replace(self, found=Observations())
            found = Misfits()
            trial.value(option, value, found)
            return found.weight + trial.found.weight

        self.value(min(type_.options, key=weight), value, misfits)

    def union(self, union: Union, value: dict[str, Json]) -> None:
        """Walk through the member that the tag names."""
        tag = value.get(union.tag)
        if not isinstance(tag, str | int) or tag == "":
            return
        member = union.members.get(str(tag))
        if union.layout == "inside":
            content: Json = {key: item for key, item in value.items() if key != union.tag}
        else:
            content = value.get(str(tag))
        if member is None:
            if isinstance(content, dict):
                self.unknown_tag(union, str(tag)).seen.add(content, is_text=self.is_text)
        elif isinstance(content, dict):
            struct, inner = self.spec.struct(member.name), self.spec.union(member.name)
            if struct:
                beside = frozenset({union.tag} if union.layout == "inside" else ())
                self.member(struct, union, content, beside)
            elif inner:
                self.union(inner, content)

    def member(self, struct: Struct, union: Union, content: dict[str, Json], beside: frozenset[str]) -> None:
        """A member may have its own tag as a field, which the union has taken."""
        tagged = any(item.wire == union.tag for item in struct.fields)
        self.object(struct.full_name, {union.tag: "", **content} if tagged else content, beside)

    def unknown_tag(self, union: Union, tag: str) -> Member:
        """Where a tag that the union does not have is noted."""
        member = self.found.tags.setdefault(union.full_name, {}).setdefault(tag, Member())
        member.where[self.origin] += 1
        return member


def _converts(name: str, kind: str, value: Any) -> bool:
    """Whether the client reads the value without loss, though it is of another JSON type."""
    if name in ("string", "secret"):
        return kind in ("int", "float")
    if name == "float":
        return kind == "string" and bool(_NUMBER.fullmatch(value.strip()))
    if name in ("bool", "flag"):
        return value in (0, 1) or (kind == "string" and value.lower() in ("0", "1", "true", "false"))
    if name == "bytes":
        return False
    whole = kind == "float" and value.is_integer()
    return whole or kind in ("bool", "int") or (kind == "string" and bool(_WHOLE.fullmatch(value.strip())))


def attach_rows(
    spec: Spec,
    found: Observations,
    full_name: str,
    fields: Mapping[str, Seen],
    origin: str,
    *,
    is_request: bool = False,
) -> None:
    """Note the fields that only a page's tables name, and what they say of those a sample has."""
    struct = spec.struct(full_name)
    known = {item.wire: item for item in (struct.fields if struct else []) if not item.inline}
    inline = any(item.inline for item in (struct.fields if struct else []))
    seen = found.struct(full_name)
    seen.is_request = is_request
    seen.order = merged(seen.order, fields)
    for key, content in fields.items():
        if key in known:
            inner = _struct_of(spec, known[key].type)
            if inner:
                inside = content.item.fields if content.item else content.fields
                attach_rows(spec, found, inner, inside, origin, is_request=is_request)
        elif key in seen.unknown:
            _graft(seen.unknown[key], content)
        elif not inline:
            seen.unknown[key] = content
            seen.note(key, origin)


def _struct_of(spec: Spec, type_: Type) -> str:
    """The struct that a type has its fields from; '' where it is none, or one of several."""
    while isinstance(type_, ListOf | Wrapped):
        type_ = type_.item
    return type_.name if isinstance(type_, Ref) and spec.struct(type_.name) else ""


def _graft(seen: Seen, other: Seen) -> None:
    """Take over what a page says, and the fields that only its tables have."""
    seen.row = seen.row or other.row
    inside = seen.item if seen.item and seen.item.fields else seen
    others = other.item.fields if other.item and other.item.fields else other.fields
    order = merged(inside.fields, others)
    for key, content in others.items():
        if key in inside.fields:
            _graft(inside.fields[key], content)
        else:
            inside.fields[key] = content
    inside.fields = {key: inside.fields[key] for key in order}
