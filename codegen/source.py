"""YAML with positions and without YAML's traps.

Scalars stay strings; duplicate keys, anchors, tags and comments behind a value are mistakes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import yaml

from codegen.mistakes import Mistakes, Place

_Loader: type[Any] = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
_DEFAULT_TAGS = {f"tag:yaml.org,2002:{kind}" for kind in ("str", "seq", "map")}
_TRAILING_COMMENT = re.compile(r"[\]})\s:,]*?\s#")


@dataclass(slots=True)
class Text:
    """A scalar."""

    value: str
    place: Place


@dataclass(slots=True)
class Sequence:
    """A list."""

    items: list[Node]
    place: Place


@dataclass(slots=True)
class Mapping:
    """A mapping in the order of the file."""

    entries: dict[str, Node]
    keys: dict[str, Place]
    place: Place
    flow: bool = False

    def __iter__(self) -> Iterator[tuple[str, Node]]:
        return iter(self.entries.items())


Node = Text | Sequence | Mapping


@dataclass(slots=True)
class _Reader:
    file: str
    lines: list[str]
    mistakes: Mistakes
    layer: int
    seen: set[int] = field(default_factory=set)

    def place(self, node: yaml.Node) -> Place:
        return Place(self.file, node.start_mark.line + 1, node.start_mark.column + 1, self.layer)

    def read(self, node: yaml.Node) -> Node:
        place = self.place(node)
        if id(node) in self.seen:
            self.mistakes.add(place, "anchors and aliases are not part of the language")
        self.seen.add(id(node))
        if node.tag not in _DEFAULT_TAGS:
            self.mistakes.add(place, f"tag {node.tag} is not part of the language")
        self.refuse_trailing_comment(node)
        if isinstance(node, yaml.MappingNode):
            return self.read_mapping(node, place)
        if isinstance(node, yaml.SequenceNode):
            return Sequence([self.read(item) for item in node.value], place)
        return Text(node.value, place)

    def read_mapping(self, node: yaml.MappingNode, place: Place) -> Mapping:
        mapping = Mapping({}, {}, place, bool(node.flow_style))
        for key_node, value_node in node.value:
            key_place = self.place(key_node)
            self.refuse_trailing_comment(key_node)
            if not isinstance(key_node, yaml.ScalarNode):
                self.mistakes.add(key_place, "a key must be a plain name")
                continue
            key = key_node.value
            if key in mapping.keys:
                self.mistakes.add(key_place, f"'{key}' stands here twice, first in line {mapping.keys[key].line}")
            mapping.keys[key] = key_place
            mapping.entries[key] = self.read(value_node)
        return mapping

    def refuse_trailing_comment(self, node: yaml.Node) -> None:
        if isinstance(node, yaml.CollectionNode) and not node.flow_style:
            return
        mark = node.end_mark
        if mark.line >= len(self.lines):
            return
        found = _TRAILING_COMMENT.match(self.lines[mark.line], mark.column)
        if found and not (isinstance(node, yaml.ScalarNode) and node.style in ("|", ">")):
            place = Place(self.file, mark.line + 1, found.end(), self.layer)
            self.mistakes.add(
                place,
                "YAML drops what follows ' #'",
                expected="the value in quotes, or the comment on its own line",
            )


def read_yaml(text: str, file: str, mistakes: Mistakes, *, layer: int = 0) -> Mapping | None:
    """Read a spec file whose top level is a mapping; None if it is not even that."""
    try:
        root = yaml.compose(text, Loader=_Loader)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        place = Place(file, mark.line + 1, mark.column + 1) if mark else Place(file, 1, 1)
        mistakes.add(place, f"not YAML: {error.problem}", expected="quotes around values with ': ' or a leading symbol")
        return None
    if root is None:
        mistakes.add(Place(file, 1, 1), "the file is empty", expected="a mapping with a title")
        return None
    node = _Reader(file, text.splitlines(), mistakes, layer).read(root)
    if not isinstance(node, Mapping):
        mistakes.add(node.place, "the top level must be a mapping")
        return None
    return node
