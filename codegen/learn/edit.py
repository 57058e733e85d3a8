"""Changes of the text of a spec file, line by line: what is not changed stays as it is, comments and all."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from codegen.fmt import scalar
from codegen.keys import ENDPOINT, EVENT, MODULE
from codegen.learn.errors import LearnError
from codegen.learn.guess import NewField, NewStruct
from codegen.mistakes import Mistakes, Place, SpecError
from codegen.source import Mapping, Node, Text, read_yaml
from codegen.source import Sequence as Items
from codegen.types import TypeText, parse_type

Path = tuple[str, ...]

_ORDERS = {"endpoints": list(ENDPOINT), "events": list(EVENT)}


class Document:
    """One spec file that is being changed."""

    def __init__(self, file: str, text: str) -> None:
        self.file = file
        self.lines = text.splitlines()
        self._read: tuple[str, Mapping] | None = None

    @property
    def text(self) -> str:
        return "\n".join(self.lines) + "\n"

    def at(self, path: Path) -> Mapping:
        """The mapping at a path; an empty one where nothing is written behind its key."""
        node: Node = self._top()
        for key in path:
            assert isinstance(node, Mapping)
            node = node.entries[key]
            if isinstance(node, Text) and not node.value:
                node = Mapping({}, {}, node.place)
        if not isinstance(node, Mapping):
            raise LearnError(f"{node.place}: expected fields here")
        return node

    def has(self, path: Path) -> bool:
        """Whether something is written at a path."""
        node: Node = self._top()
        for key in path:
            if not isinstance(node, Mapping) or key not in node.entries:
                return False
            node = node.entries[key]
        return True

    def is_flow(self, path: Path) -> bool:
        """Whether a mapping in braces is written at a path."""
        return self.has(path) and self.at(path).flow

    def add_field(self, path: Path, line: NewField, order: Sequence[str]) -> None:
        """Write a field at its place in `order`, which has the wire names as they were seen."""
        self._ensure(path)
        wires = self.wires(path)
        wire = line.wire or line.key
        if wire in wires:
            return
        at = order.index(wire) if wire in order else len(order)
        before = next((wires[key] for key in reversed(order[:at]) if key in wires), None)
        behind = next((wires[key] for key in order[at:] if key in wires), None)
        self._add(path, line.key, field_text(line), after=before, before=behind)

    def add_member(self, path: Path, tag: str, struct: str) -> None:
        """Write a member of a union, as the last."""
        self._add(path, tag, scalar(struct))

    def add_struct(self, struct: NewStruct, after: str) -> None:
        """Write a struct behind another, or as the last."""
        names = self.at(("structs",)).keys if self.has(("structs",)) else {}
        lines = [f"{scalar(line.key)}: {field_text(line)}" for line in struct.fields]
        self._add_block(("structs",), struct.name, lines, after if after in names else None)

    def add_endpoint(self, name: str, lines: Iterable[str]) -> None:
        """Write an endpoint, as the last; `lines` are what stands below its name."""
        self._add_block(("endpoints",), name, lines, None)

    def add_event(self, path: Path, lines: Iterable[str]) -> None:
        """Write an event, or a change type of one, as the last; `lines` are what stands below its name."""
        self._add_block(path[:-1], path[-1], lines, None)

    def add_nodes(self, path: Path, nodes: Mapping) -> None:
        """Write what is missing of entries and of all below them, behind what is there."""
        for key, node in nodes:
            here = (*path, key)
            is_section = not path or (len(path) > 1 and key in _ORDERS.get(path[0], ()))
            if is_section and isinstance(node, Mapping):
                self._ensure(here)
            if isinstance(node, Mapping) and self.has(here):
                self.add_nodes(here, node)
            elif self.is_flow(path):
                self._add_in_flow(path, f"{scalar(key)}: {flow(node)}")
            else:
                present = self.at(path).keys
                end = self._end((*path, list(present)[-1])) if present else self._key(path).line
                indent = next(iter(present.values())).column - 1 if present else self._key(path).column + 1
                self.lines[end:end] = [" " * indent + line for line in block(Mapping({key: node}, {}, node.place))]

    def _add_block(self, section: Path, name: str, lines: Iterable[str], after: str | None) -> None:
        self._ensure(section)
        present = self.at(section).keys
        end = self._end((*section, after or list(present)[-1])) if present else self._end(section)
        indent = " " * (next(iter(present.values())).column - 1 if present else self._key(section).column + 1)
        self.lines[end:end] = [f"{indent}{scalar(name)}:", *(f"{indent}  {line}" for line in lines)]

    def change_field(
        self, path: Path, key: str, *, type_: str = "", optional: bool = False, coerce: str = ""
    ) -> tuple[str, str]:
        """Change what the spec says of a field; returns the line before and after.

        Args:
            path: Where its struct is.
            key: The field.
            type_: Another type, in which `{}` is the one it has.
            optional: Take its `!` away.
            coerce: The second form to be read without a report.
        """
        node = self.at(path).entries[key]
        place = self.at(path).keys[key]
        if isinstance(node, Mapping) and not node.flow:
            return self._change_lines((*path, key), type_, optional, coerce)
        if isinstance(node, Mapping):
            entries = {name: flow(item) for name, item in node}
            read = parse_type(text_of(node.entries["type"]))
            entries["type"] = scalar(_type_text(text_of(node.entries["type"]), read, type_, optional), in_flow=True)
        else:
            text = text_of(node)
            read = parse_type(text)
            new = _type_text(text, read, type_, optional)
            if not coerce:
                return self._replace(
                    place.line, f"{scalar(key)}: {scalar(f'{new}  {read.rest}'.rstrip())}", (*path, key)
                )
            entries = {"type": scalar(new, in_flow=True)}
            if read.rest:
                entries["doc"] = scalar(read.rest, in_flow=True)
        if coerce:
            others = {name: item for name, item in entries.items() if name != "type"}
            entries = {"type": entries["type"], "coerce": coerce, **others}
        written = ", ".join(f"{name}: {item}" for name, item in entries.items())
        return self._replace(place.line, f"{scalar(key)}: {{{written}}}", (*path, key))

    def type_text(self, path: Path, key: str) -> str:
        """The type of a field as it is written, without its `!`."""
        node = self.at(path).entries[key]
        text = text_of(node.entries["type"]) if isinstance(node, Mapping) else text_of(node)
        return _type_text(text, parse_type(text), "", optional=True)

    def _change_lines(self, path: Path, type_: str, optional: bool, coerce: str) -> tuple[str, str]:
        """Change a field whose keys stand on lines of their own."""
        text = text_of(self.at(path).entries["type"])
        line = self.at(path).keys["type"].line
        indent = " " * (self.at(path).keys["type"].column - 1)
        new = scalar(_type_text(text, parse_type(text), type_, optional))
        change = self._replace(line, f"type: {new}", (*path, "type"))
        if coerce:
            self.lines.insert(line, f"{indent}coerce: {coerce}")
        return change

    def _replace(self, line: int, content: str, path: Path) -> tuple[str, str]:
        old = self.lines[line - 1]
        new = old[: len(old) - len(old.lstrip())] + content
        self.lines[line - 1 : self._end(path)] = [new]
        return old.strip(), new.strip()

    def wires(self, path: Path) -> dict[str, str]:
        """The keys of the fields by their wire names."""
        wires = {}
        for key, node in self.at(path):
            wire = node.entries.get("wire") if isinstance(node, Mapping) else None
            wires[text_of(wire) if wire else key] = key
        return wires

    def _ensure(self, path: Path) -> None:
        """Write the last key of a path where it is missing, at its place among the others."""
        if self.has(path):
            return
        *parent, key = path
        order = list(MODULE) if len(path) == 1 else _ORDERS[path[0]]
        present = self.at(tuple(parent)).keys
        earlier = [name for name in order[: order.index(key)] if name in present]
        if not earlier and present:
            first = next(iter(present.values()))
            self.lines.insert(first.line - 1, f"{' ' * (first.column - 1)}{key}:")
            return
        # In the order of the file, which a comment may have kept from being the normal one.
        last = max(earlier, key=lambda name: present[name].line)
        end = self._end((*parent, last))
        self.lines.insert(end, f"{' ' * (present[last].column - 1)}{key}:")

    def _add(self, path: Path, key: str, value: str, after: str | None = None, before: str | None = None) -> None:
        mapping = self.at(path)
        entry = f"{scalar(key)}: {value}"
        if self.is_flow(path):
            self._add_in_flow(path, entry)
            return
        if after is None and before is not None:
            at = mapping.keys[before].line - 1
            while at and self.lines[at - 1].lstrip().startswith("#"):
                at -= 1
        elif mapping.keys:
            at = self._end((*path, after or list(mapping.keys)[-1]))
        else:
            at = self._key(path).line
        indent = next(iter(mapping.keys.values())).column - 1 if mapping.keys else self._key(path).column + 1
        self.lines.insert(at, " " * indent + entry)

    def _add_in_flow(self, path: Path, entry: str) -> None:
        """Write an entry as the last of a mapping in braces."""
        line = self._end(path) - 1
        text = self.lines[line].rstrip()
        head = text[:-1].rstrip()
        key, _, value = entry.partition(": ")
        read = read_yaml(f"value: {value}", self.file, Mistakes())
        assert read is not None
        self.lines[line] = f"{head}{'' if head.endswith('{') else ', '}{key}: {flow(read.entries['value'])}}}"

    def _key(self, path: Path) -> Place:
        return self.at(path[:-1]).keys[path[-1]]

    def _end(self, path: Path) -> int:
        """The number of the last line of an entry: all that is indented further than its key."""
        spot = self._key(path)
        end = at = spot.line
        for text in self.lines[spot.line :]:
            at += 1
            bare = text.lstrip()
            if not bare or bare.startswith("#"):
                continue
            if len(text) - len(bare) < spot.column and not bare.startswith("- "):
                break
            end = at
        return end

    def _top(self) -> Mapping:
        text = self.text
        if self._read is None or self._read[0] != text:
            mistakes = Mistakes()
            top = read_yaml(text, self.file, mistakes)
            if top is None or mistakes:
                raise SpecError(mistakes)
            self._read = text, top
        return self._read[1]


def field_text(line: NewField) -> str:
    """A field as YAML: the short form where that says it all."""
    type_ = line.type + "!" * line.required
    if not (line.wire or line.enum or line.coerce or line.xml):
        return scalar(f"{type_}  {line.note}".rstrip())
    entries = {
        "type": scalar(type_, in_flow=True),
        "wire": scalar(line.wire, in_flow=True),
        "coerce": line.coerce,
        "enum": f"[{', '.join(map(str, line.enum))}]" if line.enum else "",
        "xml": scalar(line.xml, in_flow=True),
        "doc": scalar(line.note, in_flow=True),
    }
    given = {"wire": line.wire, "xml": line.xml, "doc": line.note}
    written = ", ".join(f"{key}: {item}" for key, item in entries.items() if given.get(key, item))
    return f"{{{written}}}"


def block(mapping: Mapping) -> list[str]:
    """The entries of a mapping, each on lines of its own."""
    lines: list[str] = []
    for key, node in mapping:
        if isinstance(node, Mapping) and node.entries and not node.flow:
            lines += [f"{scalar(key)}:", *(f"  {line}" for line in block(node))]
        elif isinstance(node, Text):
            lines.append(f"{scalar(key)}: {scalar(node.value)}" if node.value else f"{scalar(key)}:")
        else:
            lines.append(f"{scalar(key)}: {flow(node)}")
    return lines


def flow(node: Node) -> str:
    """A value on one line, inside of braces."""
    if isinstance(node, Mapping):
        return "{" + ", ".join(f"{scalar(key, in_flow=True)}: {flow(item)}" for key, item in node) + "}"
    if isinstance(node, Items):
        return "[" + ", ".join(flow(item) for item in node.items) + "]"
    return scalar(node.value, in_flow=True)


def text_of(node: Node) -> str:
    """The text of a scalar."""
    return node.value if isinstance(node, Text) else ""


def _type_text(text: str, read: TypeText, type_: str, optional: bool) -> str:
    """The type with its `!`, changed."""
    written = (text[: len(text) - len(read.rest)] if read.rest else text).strip().removesuffix("!")
    if type_:
        written = type_.replace("{}", written)
    return written + "!" * (read.required and not optional)
