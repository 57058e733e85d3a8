"""Types and descriptions of the spec in the terms of Python code."""

from __future__ import annotations

import json

from codegen.model import Endpoint, Field
from codegen.types import AnyOf, Ref, Scalar, Type, Wrapped

_INPUTS = {
    "string": "str",
    "secret": "str",
    "int": "int",
    "float": "float",
    "bool": "bool",
    "flag": "bool",
    "time": "datetime | int",
    "cents": "int",
    "int_string": "int",
    "bytes": "bytes",
    "file": "File",
    "any": "Any",
}
_OUTPUTS = _INPUTS | {"time": "UnixTime", "cents": "Cents"}
_UNITS = {"time": "Unix seconds.", "cents": "In cents (分)."}
_APPS = {"internal": "internal", "third-party": "third-party", "customized": "customized (代开发)"}


def input_type(type_: Type, item: Field | None = None) -> str:
    """The type hint of a parameter."""
    return _hint(type_, item, _INPUTS, "Sequence", "Mapping")


def output_type(type_: Type, item: Field | None = None) -> str:
    """The type hint of what is read: an attribute of a dataclass, an item of a list."""
    return _hint(type_, item, _OUTPUTS, "list", "dict")


def _hint(type_: Type, item: Field | None, scalars: dict[str, str], sequence: str, mapping: str) -> str:
    if isinstance(type_, Scalar):
        values = item.values if item else ()
        if values and type_.name in ("string", "int"):
            return f"Literal[{', '.join(literal(value) for value in values)}]"
        return scalars[type_.name]
    if isinstance(type_, Ref):
        return type_.name.rpartition(".")[2]
    if isinstance(type_, AnyOf):
        return " | ".join(_hint(option, item, scalars, sequence, mapping) for option in type_.options)
    inner = _hint(type_.item, item, scalars, sequence, mapping)
    if isinstance(type_, Wrapped) and type_.wrapper == "map":
        return f"{mapping}[str, {inner}]"
    return f"{sequence}[{inner}]"


def literal(value: str | int) -> str:
    """A value as Python writes it, in double quotes."""
    return json.dumps(value, ensure_ascii=False)


def described(item: Field) -> str:
    """The description with the unit that the type implies."""
    unit = _UNITS.get(item.type.name, "") if isinstance(item.type, Scalar) else ""
    return " ".join(part for part in (item.description, unit) if part)


def callers(endpoint: Endpoint) -> str:
    """Which kinds of apps may call it; '' where all may, or the docs do not say."""
    if not endpoint.apps or len(endpoint.apps) == len(_APPS):
        return ""
    *others, last = [_APPS[kind] for kind in endpoint.apps]
    return f"for {', '.join(others)}{' and ' if others else ''}{last} apps"
