"""The type language: `string[]`, `map[Agent]`, `piped[int]`, `string | int`, `Name!`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

SCALARS = (
    "string",
    "secret",
    "int",
    "float",
    "bool",
    "flag",
    "time",
    "cents",
    "int_string",
    "bytes",
    "file",
    "any",
)
WRAPPERS = ("map", "piped", "comma", "one_or_many")
_ELSEWHERE = {
    "array": "T[]",
    "datetime": "time",
    "dict": "map[T]",
    "double": "float",
    "integer": "int",
    "list": "T[]",
    "long": "int",
    "number": "int or float",
    "object": "a struct's name, or any",
    "text": "string",
    "timestamp": "time",
}
"""Names that types have in other languages, and what they are here."""


@dataclass(frozen=True, slots=True)
class Scalar:
    """One of SCALARS."""

    name: str


@dataclass(frozen=True, slots=True)
class Ref:
    """A struct or union, by the name the spec uses or, once resolved, by its full name `area/file.Name`."""

    name: str


@dataclass(frozen=True, slots=True)
class ListOf:
    item: Type


@dataclass(frozen=True, slots=True)
class Wrapped:
    """`map[T]`, `piped[T]`, `comma[T]` or `one_or_many[T]`."""

    wrapper: str
    item: Type


@dataclass(frozen=True, slots=True)
class AnyOf:
    options: tuple[Type, ...]


Type = Scalar | Ref | ListOf | Wrapped | AnyOf

_TOKEN = re.compile(r"[A-Za-z_][\w/]*(?:\.[A-Za-z_]\w*)?")


class TypeSyntaxError(ValueError):
    """A type that cannot be read.

    Attributes:
        offset: Where in the text.
        expected: What would be right; '' where only a name is wrong.
        got: The wrong name.
    """

    def __init__(self, message: str, offset: int, *, expected: str = "", got: str = "") -> None:
        super().__init__(message)
        self.offset = offset
        self.expected = expected
        self.got = got


@dataclass(frozen=True, slots=True)
class TypeText:
    """What a field's text says: the type, whether `!` stands behind it, and the description."""

    type: Type
    required: bool
    rest: str


def parse_type(text: str) -> TypeText:
    """Read a type at the start of a text; what follows it is the description."""
    type_, at = _union(text, 0)
    required = text.startswith("!", at)
    at += required
    if at < len(text) and not text[at].isspace():
        raise TypeSyntaxError(f"unexpected '{text[at]}' behind the type", at, expected="blanks and the description")
    return TypeText(type_, required, text[at:].strip())


def _union(text: str, at: int) -> tuple[Type, int]:
    first, at = _postfix(text, at)
    options = [first]
    while found := re.compile(r"\s*\|\s*").match(text, at):
        option, at = _postfix(text, found.end())
        options.append(option)
    return (AnyOf(tuple(options)) if len(options) > 1 else first), at


def _postfix(text: str, at: int) -> tuple[Type, int]:
    found = _TOKEN.match(text, at)
    if not found:
        raise TypeSyntaxError("a type is missing", at, expected="a type such as string, int, Name[]")
    name, at = found.group(), found.end()
    type_: Type
    if name in WRAPPERS and text.startswith("[", at):
        item, at = _union(text, at + 1)
        if not text.startswith("]", at):
            raise TypeSyntaxError(f"'{name}[' lacks its ']'", at, expected=f"{name}[T]")
        type_, at = Wrapped(name, item), at + 1
    elif name in SCALARS:
        type_ = Scalar(name)
    elif name[0].isupper() or "." in name:
        type_ = Ref(name)
    elif name in WRAPPERS:
        raise TypeSyntaxError(f"'{name}' does not say of what", found.start(), expected=f"{name}[T]", got=name)
    else:
        elsewhere = _ELSEWHERE.get(name.lower(), "")
        raise TypeSyntaxError(f"unknown type '{name}'", found.start(), expected=elsewhere, got=name)
    while text.startswith("[]", at):
        type_, at = ListOf(type_), at + 2
    return type_, at


def spell(type_: Type) -> str:
    """The type as a spec has it, structs by their last names."""
    if isinstance(type_, ListOf):
        return f"{spell(type_.item)}[]"
    if isinstance(type_, Wrapped):
        return f"{type_.wrapper}[{spell(type_.item)}]"
    if isinstance(type_, AnyOf):
        return " | ".join(spell(option) for option in type_.options)
    return type_.name.rpartition(".")[2]


def refs(type_: Type) -> Iterator[str]:
    """The names of structs and unions a type speaks of."""
    if isinstance(type_, Ref):
        yield type_.name
    elif isinstance(type_, ListOf | Wrapped):
        yield from refs(type_.item)
    elif isinstance(type_, AnyOf):
        for option in type_.options:
            yield from refs(option)


def resolve(type_: Type, names: dict[str, str]) -> Type:
    """The same type with each name replaced by the full name that `names` gives."""
    if isinstance(type_, Ref):
        return Ref(names.get(type_.name, type_.name))
    if isinstance(type_, ListOf):
        return ListOf(resolve(type_.item, names))
    if isinstance(type_, Wrapped):
        return Wrapped(type_.wrapper, resolve(type_.item, names))
    if isinstance(type_, AnyOf):
        return AnyOf(tuple(resolve(option, names) for option in type_.options))
    return type_
