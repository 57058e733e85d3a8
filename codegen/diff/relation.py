"""How the type of a field became another."""

from __future__ import annotations

from codegen.hints import input_type, output_type
from codegen.model import Field
from codegen.types import AnyOf, ListOf, Ref, Scalar, Type, Wrapped, refs

# A value of the old type fits the new one and is the same on the wire.
_WIDER = {("int", "float"), ("cents", "int"), ("cents", "float")}
_WIDER_AS_PARAMETER = _WIDER | {("int", "time"), ("int", "cents")}
_ENCODED = ("flag", "int_string", "bytes", "file", "time")
_LISTS = ("piped", "comma", "one_or_many")


def renamed(type_: Type, names: dict[str, str]) -> Type:
    """The type as it is called in the new version."""
    if isinstance(type_, Ref):
        return Ref(names.get(type_.name, type_.name))
    if isinstance(type_, ListOf):
        return ListOf(renamed(type_.item, names))
    if isinstance(type_, Wrapped):
        return Wrapped(type_.wrapper, renamed(type_.item, names))
    if isinstance(type_, AnyOf):
        return AnyOf(tuple(renamed(option, names) for option in type_.options))
    return type_


def plain(type_: Type) -> Type:
    """The type without its marks as a secret, alternatives in one order."""
    if isinstance(type_, Scalar):
        return Scalar("string") if type_.name == "secret" else type_
    if isinstance(type_, ListOf):
        return ListOf(plain(type_.item))
    if isinstance(type_, Wrapped):
        return Wrapped(type_.wrapper, plain(type_.item))
    if isinstance(type_, AnyOf):
        return AnyOf(tuple(sorted({plain(option) for option in type_.options}, key=repr)))
    return type_


def secrets(type_: Type) -> int:
    """How often the type has the mark of a secret."""
    if isinstance(type_, ListOf | Wrapped):
        return secrets(type_.item)
    if isinstance(type_, AnyOf):
        return sum(secrets(option) for option in type_.options)
    return type_ == Scalar("secret")


def relation(old: Type, new: Type, *, sent: bool, parameter: bool) -> str:
    """What happened to a type: '' where nothing, else the end of a rule's name.

    Args:
        old: The old type, with structs by their new names.
        new: The new type.
        sent: Whether users give it; False where they read it.
        parameter: Whether it is a parameter; False for an attribute of a dataclass.
    """
    if plain(old) == plain(new):
        return ""
    old, new = plain(old), plain(new)
    if sent and _accepts(new, old, _WIDER_AS_PARAMETER if parameter else _WIDER):
        return "type-widened"
    if _depth(old) != _depth(new):
        return "list-changed"
    hint = input_type if parameter else output_type
    if hint(old) == hint(new) and _targets(old) == _targets(new):
        return "encoding-changed"
    return "type-changed"


def has_literals(item: Field) -> bool:
    """Whether Python's type has the values of a field."""
    return "Literal[" in output_type(item.type, item)


def _accepts(new: Type, old: Type, wider: set[tuple[str, str]]) -> bool:
    """Whether all that fitted the old type fits the new one, and is the same on the wire."""
    if new == old:
        return True
    if isinstance(old, AnyOf):
        return all(_accepts(new, option, wider) for option in old.options)
    if isinstance(new, AnyOf):
        return any(_accepts(option, old, wider) for option in new.options)
    if new == Scalar("any"):
        return _is_plain(old)
    if isinstance(new, Scalar) and isinstance(old, Scalar):
        return (old.name, new.name) in wider
    if isinstance(new, ListOf) and isinstance(old, ListOf):
        return _accepts(new.item, old.item, wider)
    if isinstance(new, Wrapped) and isinstance(old, Wrapped):
        return new.wrapper == old.wrapper and _accepts(new.item, old.item, wider)
    return False


def _is_plain(type_: Type) -> bool:
    """Whether a value is the same on the wire where the spec says `any`."""
    if isinstance(type_, Scalar):
        return type_.name not in _ENCODED
    if isinstance(type_, Wrapped):
        return type_.wrapper == "map" and _is_plain(type_.item)
    return isinstance(type_, Ref) or (isinstance(type_, ListOf) and _is_plain(type_.item))


def _depth(type_: Type) -> int:
    """How many lists are around it."""
    if isinstance(type_, ListOf) or (isinstance(type_, Wrapped) and type_.wrapper in _LISTS):
        return 1 + _depth(type_.item)
    return 0


def _targets(type_: Type) -> list[str]:
    """The full names that it speaks of; two structs of one name in different modules are not the same."""
    return [*refs(type_)]
