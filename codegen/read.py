"""Small helpers to read YAML nodes into values, noting each mistake where it stands."""

from __future__ import annotations

from collections.abc import Iterable

from codegen.keys import COERCIONS, FIELD, TRUE, Keys
from codegen.mistakes import Mistakes, Place, blamed
from codegen.model import Field, Value
from codegen.names import python_name
from codegen.source import Mapping, Node, Sequence, Text, place_in
from codegen.types import SCALARS, WRAPPERS, ListOf, Scalar, Type, TypeSyntaxError, TypeText, Wrapped, parse_type

DOC_URL = "https://developer.work.weixin.qq.com/document/path/"


class Reader:
    """Reads nodes of one file."""

    def __init__(self, mistakes: Mistakes) -> None:
        self.mistakes = mistakes

    def known_keys(self, mapping: Mapping, keys: Keys, prefix: str = "") -> None:
        """Note each key that begins with `prefix` and is not one of `keys`, and each that must be there and is not."""
        for key, place in mapping.keys.items():
            if key.startswith(prefix) and key not in keys:
                self.mistakes.add(place, f"unknown key '{key}'", got=key, among=keys)
        for name, key_ in keys.items():
            if key_.required and name not in mapping.keys:
                example = f"'{name}: {key_.example}' or the like" if key_.example else ""
                self.mistakes.add(mapping.place, f"'{name}' is missing", expected=example)

    def mapping(self, node: Node | None, what: str) -> Mapping | None:
        """The node as a mapping; None, with a mistake noted, where it is something else."""
        if isinstance(node, Mapping):
            return node
        if node is not None and not (isinstance(node, Text) and not node.value):
            self.mistakes.add(node.place, f"{what} must be a mapping", expected="'name: …' lines")
        return None

    def section(self, top: Mapping, key: str) -> list[tuple[str, Mapping]]:
        """The names under a key with their mappings, which stand where the names do."""
        section = self.mapping(top.entries.get(key), f"'{key}'")
        found = []
        for name, node in section or ():
            if isinstance(node, Text) and not node.value:
                node = Mapping({}, {}, section.keys[name] if section else node.place)
            mapping = self.mapping(node, f"'{name}'")
            if mapping is not None and section is not None:
                mapping.place = section.keys[name]
                found.append((name, mapping))
        return found

    def text(self, mapping: Mapping, key: str) -> str:
        """The text under a key, '' where there is none."""
        node = mapping.entries.get(key)
        if node is None:
            return ""
        if isinstance(node, Text):
            return node.value.strip()
        self.mistakes.add(node.place, f"'{key}' must be text", expected=f"'{key}: …' on one line")
        return ""

    def texts(self, mapping: Mapping, key: str) -> list[Text]:
        """The texts of a list, or of a lone value, under a key."""
        node = mapping.entries.get(key)
        if node is None:
            return []
        found: list[Text] = []
        for item in node.items if isinstance(node, Sequence) else [node]:
            if isinstance(item, Text):
                found.append(item)
            else:
                self.mistakes.add(item.place, f"'{key}' must be text or a list of texts")
        return found

    def choice(self, mapping: Mapping, key: str, choices: Iterable[str], default: str = "") -> str:
        """The text under a key, which must be one of `choices`."""
        value = self.text(mapping, key)
        if not value:
            return default
        if value not in choices:
            self.mistakes.add(mapping.entries[key].place, f"unknown {key} '{value}'", got=value, among=choices)
        return value

    def is_set(self, mapping: Mapping, key: str) -> bool:
        """Whether a key says `true`, the only thing it may say."""
        return self.choice(mapping, key, TRUE) == "true"

    def integers(self, mapping: Mapping, key: str) -> list[int]:
        """The whole numbers of a list under a key."""
        numbers: list[int] = []
        for text in self.texts(mapping, key):
            try:
                numbers.append(int(text.value))
            except ValueError:
                self.mistakes.add(text.place, f"'{text.value}' is no whole number", expected="digits alone")
        return numbers

    def docs(self, mapping: Mapping) -> list[str]:
        """The URLs of the official pages under `doc`."""
        urls: list[str] = []
        for text in self.texts(mapping, "doc"):
            if text.value.isdigit():
                urls.append(DOC_URL + text.value)
            elif text.value.startswith("https://"):
                urls.append(text.value)
            else:
                self.mistakes.add(
                    text.place, f"'{text.value}' is no page", expected="a page id such as 90604, or a URL"
                )
        return urls

    def type_text(self, node: Text) -> TypeText | None:
        """The type, `!` and description of a field's text."""
        try:
            return parse_type(node.value)
        except TypeSyntaxError as error:
            self.mistakes.add(
                node.part(error.offset, len(error.got)),
                str(error),
                expected=error.expected,
                got="" if error.expected else error.got,
                among=(*SCALARS, *(f"{wrapper}[T]" for wrapper in WRAPPERS)),
            )
            return None

    def fields(self, mapping: Mapping) -> list[Field]:
        """The fields of a struct or request; keys with `$` are not fields."""
        found: list[Field] = []
        names: dict[str, Place] = {}
        for key, node in mapping:
            if key.startswith("$"):
                continue
            read = self.field(key, mapping.keys[key], node)
            if read is None:
                continue
            if read.name in names:
                place, other = blamed(mapping.keys[key], names[read.name])
                self.mistakes.add(
                    place,
                    f"'{key}' and the field {other.seen_from(place)} are both '{read.name}'",
                    expected=f"another key for one of them, with 'wire: {key}'",
                )
            names[read.name] = mapping.keys[key]
            found.append(read)
        return found

    def field(self, key: str, place: Place, node: Node) -> Field | None:
        """One field in short or long form."""
        if isinstance(node, Sequence):
            self.mistakes.add(
                node.place, f"field '{key}' must not be a list", expected="'type  description' or a mapping with a type"
            )
            return None
        if isinstance(node, Text):
            text = self.type_text(node)
            if text is None:
                return None
            return Field(
                name=python_name(key),
                wire=key,
                type=text.type,
                required=text.required,
                doc=text.rest,
                place=place,
                node=node,
            )
        node.place = place
        self.known_keys(node, FIELD)
        type_node = node.entries.get("type")
        text = self.type_text(type_node) if isinstance(type_node, Text) else None
        if text is None:
            return None
        if text.rest:
            self.mistakes.add(
                place_in(node, ["type"], text.rest) or place,
                f"'{text.rest}' behind the type",
                expected="it under 'doc'",
            )
        return Field(
            name=python_name(key),
            wire=self.text(node, "wire") or key,
            type=text.type,
            required=text.required,
            place=place,
            node=node,
            doc=self.text(node, "doc"),
            enum=tuple(self.value(item, text.type) for item in self.texts(node, "enum")),
            coerce=self.choice(node, "coerce", COERCIONS),
            unit=self.text(node, "unit"),
            since=self.text(node, "since"),
            deprecated=self.text(node, "deprecated"),
            const=self.const(node, text.type),
            inline=self.is_set(node, "inline"),
            xml=self.text(node, "xml"),
        )

    def const(self, node: Mapping, type_: Type) -> Value | None:
        value = node.entries.get("const")
        return self.value(value, type_) if isinstance(value, Text) else None

    def value(self, text: Text, type_: Type) -> Value:
        """A documented value: a number where the type is one."""
        while isinstance(type_, ListOf | Wrapped):
            type_ = type_.item
        if isinstance(type_, Scalar) and type_.name in ("int", "int_string"):
            try:
                return int(text.value)
            except ValueError:
                self.mistakes.add(text.place, f"'{text.value}' is no whole number, as the field's type is")
        return text.value
