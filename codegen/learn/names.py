"""Names for what the spec learns: keys of fields, and structs."""

from __future__ import annotations

import re
from collections.abc import Iterable

from codegen.model import Module, Spec
from codegen.names import class_name, python_name

# Names that mean something else where the generated code has them.
_TAKEN_FIELDS = {"api", "cls", "extra", "raw", "self", "wire"}
_TAKEN_CLASSES = {
    "Annotated",
    "Any",
    "Base64",
    "Cents",
    "Comma",
    "Download",
    "Event",
    "Extra",
    "File",
    "Flag",
    "IntString",
    "Lenient",
    "Literal",
    "Mapping",
    "Model",
    "None",
    "OneOrMany",
    "Piped",
    "Secret",
    "Sequence",
    "Struct",
    "Tagged",
    "UnixTime",
    "Unknown",
}
_VAGUE = {"Config", "Content", "Data", "Detail", "Ext", "Extra", "Info", "Item", "List", "Option", "Result", "Value"}


def field_key(wire: str, taken: Iterable[str]) -> str:
    """The key for a field: its wire name, or another where the Python name is taken or none.

    Args:
        wire: The name on the wire.
        taken: The Python names of the other fields.
    """
    names = {*taken, *_TAKEN_FIELDS}
    plain = wire if python_name(wire).isidentifier() and not wire.startswith("$") else "field"
    key, number = plain, 1
    while python_name(key) in names:
        number += 1
        key = f"{plain}_{number}"
    return key


def singular(name: str) -> str:
    """The name of one of a list: `order_list` -> order, `parties` -> party."""
    if name.lower().endswith("children"):
        return name[:-3]
    for ending, instead in (("_list", ""), ("List", ""), ("list", ""), ("ies", "y"), ("sses", "ss"), ("s", "")):
        if name.endswith(ending) and len(name) > len(ending) + 1 and not name.endswith(("ss", "us", "is")):
            return name.removesuffix(ending) + instead
    return name


def struct_name(field: str, parent: str, taken: Iterable[str], *, is_item: bool) -> str:
    """A name for the struct under a field: the field's, with the parent's before it where that is vague or taken."""
    own = class_name(re.sub(r"\W+", "_", singular(field) if is_item else field, flags=re.A))
    owner = re.sub(r"(Response|Request|Query)$", "", parent)
    if not own[:1].isalpha():
        own = "Item"
    own = own[:1].upper() + own[1:]
    used = {*taken, *_TAKEN_CLASSES}
    if own not in used and own not in _VAGUE:
        return own
    name, number = f"{owner}{own}", 1
    while name in used:
        number += 1
        name = f"{owner}{own}{number}"
    return name


def member_name(tag: str, members: Iterable[str], taken: Iterable[str]) -> str:
    """A name for a new member of a union, in the manner of the others: TextMessage, ImageMessage -> VideoMessage."""
    words = [re.findall(r"[A-Z][a-z0-9]*", name) for name in members]
    ending = ""
    for parts in zip(*(reversed(word[1:]) for word in words), strict=False):
        if len(set(parts)) > 1:
            break
        ending = parts[0] + ending
    own = class_name(re.sub(r"\W+", "_", tag, flags=re.A))
    return struct_name(f"{own}{ending}" if own[:1].isalpha() else f"Member{ending}", "", taken, is_item=False)


def names_of(spec: Spec, module: Module) -> set[str]:
    """The names that a new struct of a file must not have: its own ones and those it can borrow."""
    common = spec.modules.get("common")
    return {*module.names, *(common.names if common else ())}
