"""Overlays: folders of additions to a spec, in its own language.

A file of an overlay adds to the file of the spec that has its path. They are merged as they are written, before
anything is read into the model, so that every line keeps its place. What an overlay says of something that is there
already must be the same: it adds, and changes nothing.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from codegen.mistakes import Mistake, Mistakes, Place
from codegen.source import Mapping, Node, Text, read_file
from codegen.source import Sequence as Items
from codegen.types import TypeSyntaxError, parse_type

__all__ = ["Layer", "SourceFile", "add_overlay_argument", "layers_of", "read_files"]

KeyPath = tuple[str, ...]

_SECTIONS = {"credentials": (), "errors": ("errors",), "limits": ("limits", "blocks")}
_MODULE_SECTIONS = ("endpoints", "structs", "unions", "events")
_ANY_NAME = ("*",)
_SHOWN = 60


@dataclass(frozen=True, slots=True)
class Layer:
    """The spec, or an overlay.

    Attributes:
        path: How places call it: `spec`; an overlay as the command line has it, so that its places can be opened.
        name: How the headers of generated files call it, wherever the generator runs.
    """

    folder: Path
    path: Path
    name: str

    def file(self, path: Path) -> str:
        """How places call a file of the folder."""
        return (self.path / path.relative_to(self.folder)).as_posix()

    def source(self, path: Path) -> str:
        """How headers call a file of the folder."""
        return f"{self.name}/{path.relative_to(self.folder).as_posix()}"


@dataclass(slots=True)
class SourceFile:
    """A file of the spec with what overlays add to it; or of an overlay alone.

    Attributes:
        name: Its path without the suffix, such as `user/member`.
        file: The first file of this name, as places call it.
        sources: All files of this name, as headers call them.
    """

    name: str
    file: str
    top: Mapping
    sources: list[str]


def add_overlay_argument(parser: argparse.ArgumentParser) -> None:
    """The option `--overlay` of a command."""
    parser.add_argument(
        "--overlay",
        type=Path,
        action="append",
        default=[],
        metavar="DIR",
        help="a folder that adds to spec/; may be given several times; fmt and learn change it and not spec/",
    )


def layers_of(root: Path, overlays: Iterable[Path]) -> list[Layer]:
    """The spec and its overlays, in their order."""
    return [Layer(root, Path(root.name), root.name), *(Layer(item, item, item.resolve().name) for item in overlays)]


def read_files(layers: Sequence[Layer], mistakes: Mistakes, notes: list[Mistake]) -> Iterator[SourceFile]:
    """The files of all layers, merged; `notes` get what an overlay says and another layer says as well."""
    names: dict[str, Layer] = {}
    found: dict[Path, list[tuple[int, Layer]]] = {}
    for number, layer in enumerate(layers):
        paths = [path.relative_to(layer.folder) for path in layer.folder.rglob("*.yaml")]
        top = Place(str(layer.path), 1, 1, layer=number)
        if not paths:
            mistakes.add(top, "no spec files here", expected="*.yaml below this folder")
        if layer.name in names:
            mistakes.add(
                top,
                f"'{layer.name}' is the name of {names[layer.name].path} as well",
                expected="a folder with a name of its own, by which generated files call it",
            )
        names[layer.name] = layer
        for path in paths:
            found.setdefault(path, []).append((number, layer))
    for path, homes in sorted(found.items()):
        merged: SourceFile | None = None
        for number, layer in homes:
            own = layer.folder / path
            file = layer.file(own)
            read = read_file(own, file, mistakes, layer=number)
            if read is None:
                break
            if merged is None:
                merged = SourceFile(path.with_suffix("").as_posix(), file, read, [])
            else:
                _Merge(merged.name, mistakes, notes).mapping(merged.top, read, (), merged.top.place)
            merged.sources.append(layer.source(own))
        if merged:
            yield merged


class _Merge:
    """Puts what one overlay says into a file; what is at odds with it is a mistake."""

    def __init__(self, name: str, mistakes: Mistakes, notes: list[Mistake]) -> None:
        self.name = name
        self.mistakes = mistakes
        self.notes = notes

    def mapping(self, base: Mapping, over: Mapping, path: KeyPath, home: Place) -> bool:
        """Merge two mappings, the first of which stands at `home`; returns whether the overlay's has anything new."""
        has_news = False
        for key, node in over:
            place = over.keys[key]
            if key not in base.keys:
                self.add(base, key, node, place, path, home)
                has_news = True
                continue
            noted = len(self.notes)
            is_new = self.entry(base, key, node, place, path)
            if not is_new and self.room(path) == _ANY_NAME:
                del self.notes[noted:]
                self.note(place, f"'{_dotted((*path, key))}'", base.keys[key])
            has_news |= is_new
        return has_news

    def add(self, base: Mapping, key: str, node: Node, place: Place, path: KeyPath, home: Place) -> None:
        """Add an entry that the mapping does not have."""
        room = self.room(path)
        is_name = room == _ANY_NAME and not key.startswith("$")
        if not (is_name or key in room):
            where = f"'{_dotted(path)}', which is at {home}" if path else home.file
            expected = "new names" if room == _ANY_NAME else ""
            among = () if room == _ANY_NAME else room
            what = f"an overlay cannot add '{key}' to {where}"
            self.mistakes.add(place, what, expected=expected, got=key, among=among)
            return
        if path[:1] == ("endpoints",) and key in room and not isinstance(node, Mapping):
            self.mistakes.add(node.place, f"an overlay adds fields to a {key}", expected="a mapping of fields")
            return
        base.entries[key] = node
        base.keys[key] = place

    def entry(self, base: Mapping, key: str, node: Node, place: Place, path: KeyPath) -> bool:
        """Merge an entry that the mapping has; returns whether there is anything new in the overlay's."""
        here = (*path, key)
        old = base.entries[key]
        if _holds_fields(path) and not key.startswith("$"):
            return self.field(old, node, here)
        if isinstance(old, Text) and not old.value and isinstance(node, Mapping):
            old = base.entries[key] = Mapping({}, {}, base.keys[key])
        if isinstance(node, Text) and not node.value and isinstance(old, Mapping):
            node = Mapping({}, {}, place)
        if isinstance(old, Mapping) and isinstance(node, Mapping):
            return self.mapping(old, node, here, base.keys[key])
        if isinstance(old, Text) and isinstance(node, Mapping) and path[:1] == ("endpoints",) and key == "response":
            self.mistakes.add(
                place,
                f"'{_dotted(here)}' is '{old.value}' at {old.place}, and no fields can be added to a name",
                expected="the fields under 'structs', in the file that has the struct",
            )
        elif _text(old) != _text(node):
            self.conflict(here, node, old)
        return False

    def field(self, old: Node, new: Node, path: KeyPath) -> bool:
        """Merge two descriptions of a field: only values of an enum can be new."""
        has_news = False
        known = _parts(old)
        for part, node in _parts(new).items():
            if part == "enum" and isinstance(old, Mapping) and "enum" in known:
                has_news |= self.values(old, node, path)
            elif part not in known:
                self.mistakes.add(
                    node.place,
                    f"an overlay cannot add '{part}' to '{_dotted(path)}', which is at {old.place}",
                    expected="a new field, or values of an 'enum' that is there",
                )
                has_news = True
            elif _text(known[part]) != _text(node):
                self.conflict((*path, part), node, known[part])
                has_news = True
        return has_news

    def values(self, field: Mapping, new: Node, path: KeyPath) -> bool:
        """Add the values of an enum that it does not have."""
        old = field.entries["enum"]
        known = {_text(item): item.place for item in _items(old)}
        added = [item for item in _items(new) if _text(item) not in known]
        for item in _items(new):
            if _text(item) in known:
                self.note(item.place, f"'{_text(item)}' of '{_dotted(path)}'", known[_text(item)])
        field.entries["enum"] = Items([*_items(old), *added], old.place)
        return bool(added)

    def conflict(self, path: KeyPath, new: Node, old: Node) -> None:
        self.mistakes.add(
            new.place,
            f"'{_dotted(path)}' is {_shown(new)} here, and {_shown(old)} at {old.place}",
            expected="additions only; take it out here",
        )

    def note(self, place: Place, what: str, other: Place) -> None:
        self.notes.append(Mistake(place, f"{what} is at {other} as well; it can be dropped here"))

    def room(self, path: KeyPath) -> tuple[str, ...]:
        """What may be added below a path: these keys, or any name."""
        match path:
            case ():
                return _SECTIONS.get(self.name, _MODULE_SECTIONS)
            case ("endpoints", _):
                return ("query", "request", "response")
            case ("events", _):
                return ("fields", "change_types")
            case ("events", _, "change_types", _):
                return ("fields",)
            case ("endpoints" | "structs" | "unions" | "events" | "errors" | "limits" | "blocks",):
                return _ANY_NAME
            case ("unions", _) | ("events", _, "change_types"):
                return _ANY_NAME
        return _ANY_NAME if _holds_fields(path) else ()


def _holds_fields(path: KeyPath) -> bool:
    """Whether the entries below a path are fields."""
    match path:
        case ("structs", _) | ("endpoints", _, "query" | "request" | "response"):
            return True
        case ("events", _, "fields") | ("events", _, "change_types", _, "fields"):
            return True
    return False


def _parts(node: Node) -> dict[str, Node]:
    """What a field says, whether in short form or long."""
    if isinstance(node, Mapping):
        return node.entries
    if isinstance(node, Text):
        try:
            read = parse_type(node.value)
        except TypeSyntaxError:
            return {"type": node}
        if read.rest:
            at = len(node.value) - len(read.rest)
            type_ = node.value[:at].rstrip()
            doc = Text(read.rest, node.part(at, len(read.rest)))
            return {"type": Text(type_, node.part(0, len(type_))), "doc": doc}
    return {"type": node}


def _items(node: Node) -> list[Node]:
    """The items of a list, or the one that stands for it."""
    return node.items if isinstance(node, Items) else [node]


def _text(node: Node) -> str:
    """A value to compare and to show."""
    if isinstance(node, Mapping):
        return "{" + ", ".join(f"{key}: {_text(item)}" for key, item in node) + "}"
    if isinstance(node, Items) and len(node.items) != 1:
        return "[" + ", ".join(map(_text, node.items)) + "]"
    only = _items(node)[0]
    return " ".join(only.value.split()) if isinstance(only, Text) else _text(only)


def _shown(node: Node) -> str:
    text = _text(node)
    return f"'{text}'" if len(text) <= _SHOWN else f"'{text[:_SHOWN].rstrip()}…'"


def _dotted(path: KeyPath) -> str:
    return ".".join(path)
