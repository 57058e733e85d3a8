"""YAML with positions and without YAML's traps.

Scalars stay strings; duplicate keys, anchors, tags and comments behind a value are mistakes.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
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

    def part(self, offset: int, length: int) -> Place:
        """Where a part of it stands; the whole where that cannot be told, as of escapes and several lines."""
        quotes = self.place.length - len(self.value)
        if quotes not in (0, 2):
            return self.place
        return replace(self.place, column=self.place.column + quotes // 2 + offset, length=max(length, 1))

    def word(self, name: str) -> Place:
        """Where a name stands in it first."""
        found = re.search(rf"(?<![\w/.]){re.escape(name)}(?![\w/])", self.value)
        return self.part(found.start(), len(name)) if found else self.place


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


def place_in(node: Node | None, path: Iterable[str], word: str = "") -> Place | None:
    """The place of what stands at a path, or of the last on the way that there is.

    Args:
        node: Where the path begins.
        path: Keys of mappings.
        word: A name in the text, or an item of the list, that is there.
    """
    place = None
    for key in path:
        if not isinstance(node, Mapping) or key not in node.entries:
            break
        place, node = node.keys[key], node.entries[key]
    if isinstance(node, Sequence):
        for item in node.items:
            if isinstance(item, Text) and item.value == word:
                return item.place
            if isinstance(item, Mapping) and word in item.keys:
                return item.keys[word]
        return node.place
    if isinstance(node, Text):
        return node.word(word) if word else node.place
    return place


@dataclass(slots=True)
class _Reader:
    file: str
    lines: list[str]
    mistakes: Mistakes
    layer: int
    seen: set[int] = field(default_factory=set)

    def place(self, node: yaml.Node) -> Place:
        start, end = node.start_mark, node.end_mark
        if end.line == start.line:
            length = end.column - start.column
        elif isinstance(node, yaml.CollectionNode) and not node.flow_style:
            length = 1
        else:
            length = len(self.lines[start.line].rstrip()) - start.column
        return Place(self.file, start.line + 1, start.column + 1, max(length, 1), self.layer)

    def read(self, node: yaml.Node) -> Node:
        place = self.place(node)
        if id(node) in self.seen:
            self.mistakes.add(
                place, "anchors and aliases are not part of the language", expected="what is meant, written out"
            )
        self.seen.add(id(node))
        if node.tag not in _DEFAULT_TAGS:
            self.mistakes.add(place, f"tag {node.tag} is not part of the language", expected="the value alone")
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
                self.mistakes.add(key_place, "a key must be a plain name", expected="'name: …'")
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
            line = self.lines[mark.line]
            place = Place(self.file, mark.line + 1, found.end(), len(line) - found.end() + 1, self.layer)
            self.mistakes.add(
                place,
                "YAML drops what follows ' #'",
                expected="the value in quotes, or the comment on its own line",
            )


def read_file(path: Path, file: str, mistakes: Mistakes, *, layer: int = 0) -> Mapping | None:
    """Read a spec file by its path; `file` is how mistakes call it."""
    try:
        return read_yaml(path.read_text(encoding="utf-8"), file, mistakes, layer=layer)
    except UnicodeDecodeError as error:
        line = error.object[: error.start].count(b"\n") + 1
        mistakes.add(Place(file, line, 1, layer=layer), "not UTF-8", expected="a file saved as UTF-8")
        return None


def read_yaml(text: str, file: str, mistakes: Mistakes, *, layer: int = 0) -> Mapping | None:
    """Read a spec file whose top level is a mapping; None if it is not even that."""
    lines = mistakes.sources[file] = text.splitlines()
    try:
        root = yaml.compose(text, Loader=_Loader)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        place = Place(file, mark.line + 1, mark.column + 1) if mark else Place(file, 1, 1)
        mistakes.add(place, f"not YAML: {error.problem}", expected=_remedy(error))
        return None
    except yaml.reader.ReaderError as error:
        before = text[: error.position].splitlines() or [""]
        place = Place(file, len(before), len(before[-1]) + 1)
        mistakes.add(place, f"not YAML: {error.reason}", expected="text without control characters")
        return None
    if root is None:
        mistakes.add(Place(file, 1, 1), "the file is empty", expected="a mapping with a title")
        return None
    node = _Reader(file, lines, mistakes, layer).read(root)
    if not isinstance(node, Mapping):
        mistakes.add(node.place, "the top level must be a mapping", expected="'title: …' and what follows")
        return None
    return node


def _remedy(error: yaml.MarkedYAMLError) -> str:
    """What would be right where YAML cannot be read."""
    context, problem = error.context or "", error.problem or ""
    if "flow" in context and error.context_mark:
        opened = error.context_mark
        return f"the end of what opens at {opened.line + 1}:{opened.column + 1}"
    if "quoted scalar" in context and error.context_mark:
        return f"the quote that ends the text from {error.context_mark.line + 1}:{error.context_mark.column + 1}"
    if "cannot start any token" in problem or "tab character" in problem:
        return "quotes around the value, blanks instead of tabs"
    if "mapping values are not allowed" in problem:
        return "quotes around a value that has ': ' in it"
    if "could not find expected ':'" in problem:
        return "'name: …'"
    return "keys that belong together under one another, indented alike"
