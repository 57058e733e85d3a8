"""The one normal form of a spec file.

Two blanks of indent, two blanks between a type and its description, quotes only where YAML needs them, the keys of
an endpoint in their order. Comments and the choice between `{…}` and lines stay as they are.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

import yaml

from codegen.cache import Cache
from codegen.keys import ENDPOINT, MODULE
from codegen.mistakes import Mistakes, SpecError
from codegen.overlay import layers_of
from codegen.source import read_file
from codegen.types import TypeSyntaxError, parse_type

_INDICATORS = set("!&*-?:,[]{}#|>@`\"'%~= ")
_FIELD_PARENTS = {"request", "query", "response", "fields"}
_ESCAPES = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\t": "\\t"}


def format_files(root: Path, cache: Cache, *, write: bool, overlays: Iterable[Path] = ()) -> list[str]:
    """Normalise the files below `root`, or of overlays where any are given; returns those that were not in normal form.

    Raises:
        SpecError: One cannot be read.
    """
    mistakes = Mistakes()
    changed: dict[Path, str] = {}
    spec, *others = layers_of(root, overlays)
    files = [(layer, path) for layer in others or [spec] for path in sorted(layer.folder.rglob("*.yaml"))]
    for layer, path in files:
        text = path.read_text(encoding="utf-8", errors="replace")
        normal = cache.get("normal", text)
        if normal is None:
            read_file(path, layer.file(path), mistakes)
            if mistakes:
                continue
            normal = format_text(text)
            cache.put(normal, "normal", text)
        if normal != text:
            changed[path] = normal
    if mistakes:
        raise SpecError(mistakes)
    for path, normal in changed.items() if write else ():
        path.write_text(normal, encoding="utf-8")
    return [str(path) for path in changed]


def format_text(text: str) -> str:
    """One file in normal form."""
    node = yaml.compose(text, Loader=yaml.BaseLoader)
    assert isinstance(node, yaml.MappingNode)
    return _Writer(text).file(node)


class _Writer:
    def __init__(self, text: str) -> None:
        self.source = text.splitlines()
        self.lines: list[str] = []
        self.at = 0

    def file(self, node: yaml.MappingNode) -> str:
        self.mapping(node, 0, ())
        self.remarks(len(self.source), 0)
        return "\n".join(self.lines).strip("\n") + "\n"

    def remarks(self, until: int, indent: int) -> None:
        """Copy the comments, and at most one blank line in a row, that stand before a line of the source."""
        for line in self.source[self.at : until]:
            if line.lstrip().startswith("#"):
                self.lines.append(" " * indent + line.strip())
            elif not line.strip() and self.lines and self.lines[-1]:
                self.lines.append("")
        self.at = max(self.at, until)

    def mapping(self, node: yaml.MappingNode, indent: int, path: tuple[str, ...]) -> None:
        pairs = node.value
        is_endpoint = path[:1] == ("endpoints",) and len(path) == 2
        order = list(MODULE) if not path else list(ENDPOINT) if is_endpoint else []
        if order and not self.has_comments(node):
            pairs = sorted(pairs, key=lambda pair: order.index(pair[0].value) if pair[0].value in order else 99)
        for key, value in pairs:
            self.remarks(key.start_mark.line, indent)
            head = f"{' ' * indent}{scalar(key.value)}:"
            if isinstance(value, yaml.MappingNode) and not value.flow_style and value.value:
                self.lines.append(head)
                self.at = key.end_mark.line + 1
                self.mapping(value, indent + 2, (*path, key.value))
            elif isinstance(value, yaml.SequenceNode) and not value.flow_style and value.value:
                self.lines.append(head)
                self.at = key.end_mark.line + 1
                for item in value.value:
                    self.remarks(item.start_mark.line, indent + 2)
                    self.lines.append(f"{' ' * (indent + 2)}- {self.flow(item)}")
                    self.at = item.end_mark.line + 1
            else:
                short = _is_field(path, key.value)
                self.lines.append(f"{head} {self.flow(value, short=short)}".rstrip())
                self.at = max(self.at, value.end_mark.line + (1 if value.end_mark.column else 0))

    def has_comments(self, node: yaml.Node) -> bool:
        lines = self.source[node.start_mark.line : node.end_mark.line]
        return any(line.lstrip().startswith("#") for line in lines)

    def flow(self, node: yaml.Node, *, short: bool = False, nested: bool = False) -> str:
        """A value on one line."""
        if isinstance(node, yaml.MappingNode):
            pairs = (f"{scalar(key.value, True)}: {self.flow(value, nested=True)}" for key, value in node.value)
            return "{" + ", ".join(pairs) + "}"
        if isinstance(node, yaml.SequenceNode):
            return "[" + ", ".join(self.flow(item, nested=True) for item in node.value) + "]"
        value = re.sub(r"\s*\n\s*", " ", node.value)
        return scalar(_field_text(value) if short else value, nested)


def _is_field(path: tuple[str, ...], key: str) -> bool:
    """True where a short-form field stands."""
    if key.startswith("$"):
        return False
    return (path[:1] == ("structs",) and len(path) == 2) or (len(path) > 2 and path[-1] in _FIELD_PARENTS)


def _field_text(text: str) -> str:
    try:
        read = parse_type(text)
    except TypeSyntaxError:
        return text
    type_text = text[: len(text) - len(read.rest)].strip() if read.rest else text.strip()
    return f"{type_text}  {read.rest}" if read.rest else type_text


def scalar(value: str, in_flow: bool = False) -> str:
    """A string as YAML writes it: plain where that is safe, else in double quotes."""
    if _is_plain(value, in_flow):
        return value
    return '"' + "".join(_ESCAPES.get(letter, letter) for letter in value) + '"'


def _is_plain(value: str, in_flow: bool) -> bool:
    if not value or value != value.strip() or "\n" in value or "\t" in value:
        return False
    if value[0] in _INDICATORS and not re.match(r"-[\w]", value):
        return False
    if ": " in value or " #" in value or value.endswith(":"):
        return False
    return not (in_flow and re.search(r"[\[\]{},]", value))
