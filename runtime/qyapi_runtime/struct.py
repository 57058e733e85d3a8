"""The base of every generated dataclass."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from typing import Any, TypeVar, dataclass_transform

__all__ = ["Struct", "Unknown", "struct", "wire"]

C = TypeVar("C")

_NO_DEFAULT = dataclasses.MISSING


def wire(name: str = "", *, default: Any = _NO_DEFAULT, inline: bool = False, item: str = "") -> Any:
    """Describe a field whose form on the wire its Python name does not give.

    Args:
        name: The wire name.
        default: The default value; without it the field is required.
        inline: The keys of the field's struct or union stand in the enclosing object.
        item: In XML, the name of the element that wraps each item of a list.
    """
    metadata = {"wire": name, "inline": inline, "item": item}
    return dataclasses.field(default=default, metadata=metadata)


@dataclass_transform(kw_only_default=True, field_specifiers=(wire,))
def struct(cls: type[C]) -> type[C]:
    """Make a class a dataclass with slots and keyword-only fields; Struct gives it repr and eq."""
    return dataclasses.dataclass(slots=True, kw_only=True, repr=False, eq=False)(cls)


class Struct:
    """A JSON object of WeCom with the fields the spec knows as attributes.

    `raw` has the object as WeCom sent it, with what the spec does not know and what could not be converted.
    It is empty in objects that did not come from WeCom.
    """

    __slots__ = ("_raw", "_text")
    _raw: Mapping[str, Any]
    _text: bool
    __hash__ = None  # type: ignore[assignment]

    @property
    def raw(self) -> Mapping[str, Any]:
        """The object as it was on the wire."""
        try:
            return self._raw
        except AttributeError:
            return {}

    def __eq__(self, other: object) -> bool:
        if self.__class__ is not other.__class__:
            return NotImplemented
        return all(getattr(self, name) == getattr(other, name) for name in field_names(type(self)))

    def __repr__(self) -> str:
        from qyapi_runtime.codec import sensitive_fields

        hidden = sensitive_fields(type(self))
        shown = []
        for name in field_names(type(self)):
            value = getattr(self, name)
            if value is not None:
                shown.append(f"{name}='***'" if name in hidden and value else f"{name}={value!r}")
        return f"{type(self).__name__}({', '.join(shown)})"


def field_names(cls: type[Struct]) -> tuple[str, ...]:
    """The attribute names of a struct, in the order of the spec."""
    return tuple(getattr(cls, "__dataclass_fields__", ()))


class Unknown(Struct):
    """A member of a union whose tag the spec does not know; `raw` has all of it."""

    __slots__ = ()

    def __init__(self, raw: Mapping[str, Any]) -> None:
        self._raw = raw

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Unknown) and self.raw == other.raw

    def __repr__(self) -> str:
        return f"Unknown(raw with the keys {', '.join(self.raw)})"
