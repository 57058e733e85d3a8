"""Types for what was seen, as somebody who knows WeCom would choose them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from codegen.learn.names import field_key, struct_name
from codegen.learn.seen import Row, Seen
from codegen.model import Struct
from codegen.names import python_name

_TIME = re.compile(r"(time|_at|timestamp)$", re.I)
_MONEY = re.compile(r"(^|_)(fee|price|amount|money)$", re.I)
_SECRET = re.compile(r"(secret|(?<!page_)token|ticket|password|permanent_code|auth_code|active_code|aes_?key)$", re.I)
_QUANTITY = re.compile(r"(count|num|number|size|total|limit|offset|days|months|seconds|duration)$", re.I)
_ID = re.compile(r"(id|no|code|phone|mobile)$", re.I)
_PLURAL = re.compile(r"(list|s|ids)$", re.I)
_PLAIN_KEY = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")
_UNIX_TIME = re.compile(r"[1-9]\d{8,9}")
_WHOLE = re.compile(r"0|-?[1-9]\d{0,17}")
_PIPED = re.compile(r"[\w.@-]+(\|[\w.@-]+)+")
_COMMAS = re.compile(r"[\w.@-]+(,[\w.@-]+)+")

_TIME_TEXT = re.compile(r"时间戳|unix\s*time|utc秒", re.I)
_CENTS_TEXT = re.compile(r"单位\W{0,2}为?\W{0,2}分(?!钟)|以分为单位|[（(]分[)）]")
_YES_OR_NO = re.compile(r"[是否有无不未]|没有|开启|关闭|启用|禁用|true|false", re.I)
_VALUE = re.compile(r"(?:^|[\s,，;；。:：、()（）])(\d{1,4})\s*(?:[-—:：=]|表示|代表|为|是)+\s*(?=[^\s\d,，;；。.])")
_WORDS = {
    "string": "string",
    "str": "string",
    "字符串": "string",
    "int": "int",
    "integer": "int",
    "uint": "int",
    "int32": "int",
    "uint32": "int",
    "int64": "int",
    "uint64": "int",
    "long": "int",
    "number": "int",
    "整型": "int",
    "整数": "int",
    "float": "float",
    "double": "float",
    "bool": "bool",
    "boolean": "bool",
    "布尔": "bool",
    "布尔值": "bool",
    "file": "file",
}
_LISTS = re.compile(r"\[\]|数组|array|list|列表", re.I)
_OBJECTS = re.compile(r"obj|json|struct|对象|结构", re.I)


@dataclass(slots=True, kw_only=True)
class NewField:
    """A line for the spec.

    Attributes:
        note: What it says of itself as a guess that somebody must confirm.
        told: What the official page says, for the report.
    """

    key: str
    type: str
    wire: str = ""
    required: bool = False
    enum: tuple[int, ...] = ()
    coerce: str = ""
    xml: str = ""
    note: str = ""
    told: str = ""


@dataclass(slots=True)
class NewStruct:
    """A struct for the spec. `name` may be that of one in the making, for a tree."""

    name: str
    fields: list[NewField] = field(default_factory=list)


@dataclass(slots=True)
class Guesser:
    """Chooses types; the structs they need are collected in `structs`.

    Attributes:
        taken: Names that a new struct must not have.
        known: The structs there are, of which one is used where it has the name and every field.
    """

    taken: set[str]
    known: Mapping[str, Struct] = field(default_factory=dict)
    structs: list[NewStruct] = field(default_factory=list)

    def fields(self, seen: Mapping[str, Seen], owner: str, taken: set[str], *, is_request: bool) -> list[NewField]:
        """Lines for the fields of one object.

        Args:
            seen: What was seen of each, by wire name.
            owner: The struct they belong to.
            taken: Python names of the fields it has already; the new ones are added.
            is_request: Whether "required" of a page means anything for them.
        """
        lines = []
        for wire, content in seen.items():
            line = self.field(wire, content, owner, taken, is_request=is_request)
            taken.add(python_name(line.key))
            lines.append(line)
        return lines

    def field(self, wire: str, seen: Seen, owner: str, taken: set[str], *, is_request: bool) -> NewField:
        """The line for one field."""
        row = seen.row or Row("")
        wrapped = _wrapper(seen)
        content = seen.fields[wrapped] if wrapped else seen
        line = NewField(
            key=field_key(wire, taken),
            type=self.type_of(wire, content, row, owner, is_request=is_request),
            required=is_request and bool(row.required),
            xml=wrapped,
            told=row.text,
        )
        if wrapped and not line.type.endswith("[]"):
            line.type += "[]"
        if line.key != wire:
            line.wire = wire
        strings = [value for value in content.examples if isinstance(value, str)]
        kinds = {kind for kind in content.kinds if kind != "null"}
        numbers = line.type in ("int", "time", "cents") and not seen.is_text
        if numbers and "string" in kinds:
            line.coerce = "string"
        elif line.type in ("int_string", "bool") and "int" in kinds:
            line.coerce = "int"
        if line.type == "cents" and not _CENTS_TEXT.search(row.text):
            line.note = "Guessed from the name to be cents."
        if line.type == "int":
            values = _documented_values(row.text)
            ints = {int(value) for value in content.examples if _WHOLE.fullmatch(str(value))}
            if len(values) > 1 and ints <= set(values) and not strings:
                line.enum = values
        return line

    def type_of(self, wire: str, seen: Seen, row: Row, owner: str, *, is_request: bool) -> str:
        """The type of what was seen under a name."""
        kinds = {kind for kind in seen.kinds if kind != "null"}
        structured = kinds & {"object", "list"} or (not kinds and (seen.fields or seen.item))
        if not structured:
            return _scalar(wire, seen, kinds, row)
        options: list[str] = []
        if "list" in kinds or seen.item:
            item = seen.item or Seen()
            if "object" in kinds:
                both = Seen()
                both.merge(item)
                both.fields = _joined(both.fields, seen.fields)
                both.kinds["object"] += seen.kinds["object"]
                options.append(f"one_or_many[{self.item(wire, both, row, owner, is_request=is_request)}]")
            else:
                options.append(f"{self.item(wire, item, row, owner, is_request=is_request)}[]")
        elif "object" in kinds or seen.fields:
            options.append(self.object(wire, seen, owner, is_item=False, is_request=is_request))
        scalars = kinds - {"object", "list"}
        if scalars and not (seen.is_text and set(map(str, seen.examples)) <= {""}):
            options.append(_scalar(wire, seen, scalars, Row("")))
        return " | ".join(options)

    def item(self, wire: str, seen: Seen, row: Row, owner: str, *, is_request: bool) -> str:
        """The type of what is inside of a list; `any` for a mixture."""
        kinds = {kind for kind in seen.kinds if kind != "null"}
        if not kinds and not seen.fields:
            return _WORDS.get(_word(row.type), "any") if _WORDS.get(_word(row.type)) != "file" else "any"
        if "object" in kinds or seen.fields:
            return self.object(wire, seen, owner, is_item=True, is_request=is_request) if len(kinds) < 2 else "any"
        found = self.type_of(wire, seen, Row(""), owner, is_request=is_request)
        return found if "|" not in found else "any"

    def object(self, wire: str, seen: Seen, owner: str, *, is_item: bool, is_request: bool) -> str:
        """A new struct, a known one of the same name and fields, or a map where the keys are no names."""
        if not seen.fields:
            return "any"
        if not all(_PLAIN_KEY.fullmatch(key) for key in seen.fields):
            content = Seen()
            for item in seen.fields.values():
                content.merge(item)
            inner = self.type_of(wire, content, Row(""), owner, is_request=is_request)
            return f"map[{inner}]"
        plain = struct_name(wire, owner, (), is_item=is_item)
        known = self.known.get(plain)
        if known and seen.fields.keys() <= {item.wire for item in known.fields}:
            return plain
        made = next((struct for struct in self.structs if struct.name == plain), None)
        if made and seen.fields.keys() <= {item.wire or item.key for item in made.fields}:
            return plain
        name = struct_name(wire, owner, self.taken, is_item=is_item)
        self.taken.add(name)
        struct = NewStruct(name)
        self.structs.append(struct)
        # The keys are there before the types, so that a tree finds its own struct.
        struct.fields = [NewField(key=key, type="") for key in seen.fields]
        struct.fields = self.fields(seen.fields, name, set(), is_request=is_request)
        return name


def _wrapper(seen: Seen) -> str:
    """In XML, the name of the element that wraps each item of a list; '' where there is none."""
    if not seen.is_text or set(seen.kinds) - {"string"} != {"object"} or len(seen.fields) != 1:
        return ""
    [(name, inner)] = seen.fields.items()
    return name if "list" in inner.kinds else ""


def _joined(fields: dict[str, Seen], others: dict[str, Seen]) -> dict[str, Seen]:
    both = Seen()
    both.merge(Seen(fields=fields))
    both.merge(Seen(fields=others))
    return both.fields


def _scalar(wire: str, seen: Seen, kinds: set[str], row: Row) -> str:
    if not kinds:
        return _told_type(wire, row)
    if kinds == {"string"}:
        return _text(wire, seen, row)
    if kinds == {"int"}:
        return _whole(wire, seen, row)
    if kinds == {"bool"}:
        return "bool"
    if kinds <= {"int", "float"}:
        return "float"
    if kinds == {"int", "string"} and seen.examples and all(_WHOLE.fullmatch(str(value)) for value in seen.examples):
        return _whole(wire, seen, row)
    if kinds == {"int", "bool"} and all(value in (0, 1) for value in seen.examples):
        return "bool"
    return " | ".join(kind for kind in ("string", "int", "float", "bool") if kind in kinds)


def _whole(wire: str, seen: Seen, row: Row) -> str:
    numbers = [str(value) for value in seen.examples]
    if _CENTS_TEXT.search(row.text):
        return "cents"
    if (_TIME.search(wire) or _TIME_TEXT.search(row.text)) and all(_UNIX_TIME.fullmatch(number) for number in numbers):
        return "time"
    if _TIME_TEXT.search(row.text):
        return "time"
    if _MONEY.search(wire):
        return "cents"
    if _is_flag(row.text) and set(numbers) <= {"0", "1"}:
        return "flag"
    return "int"


def _text(wire: str, seen: Seen, row: Row) -> str:
    texts = [str(value) for value in seen.examples if value != ""]
    if _SECRET.search(wire):
        return "secret"
    if not texts:
        return "string"
    if all(_WHOLE.fullmatch(text) for text in texts) and not _ID.search(wire):
        if seen.is_text or (_TIME.search(wire) and all(_UNIX_TIME.fullmatch(text) for text in texts)):
            return _whole(wire, Seen(examples=list(texts)), row)
        if _QUANTITY.search(wire) or _MONEY.search(wire):
            return "int_string"
    for wrapper, pattern, separator in (("piped", _PIPED, "|"), ("comma", _COMMAS, ",")):
        if any(pattern.fullmatch(text) for text in texts) and all("://" not in text for text in texts):
            parts = [part for text in texts for part in text.split(separator)]
            whole = all(_WHOLE.fullmatch(part) for part in parts)
            if wrapper == "piped" or whole or _PLURAL.search(wire):
                return f"{wrapper}[{'int' if whole else 'string'}]"
    return "string"


def _told_type(wire: str, row: Row) -> str:
    """A type from what a page says alone, where no sample has the field."""
    word = _WORDS.get(_word(row.type)) or _word_in(row.text)
    if not row.type and not word and _QUANTITY.search(wire):
        word = "int"
    if _LISTS.search(row.type):
        return f"{word}[]" if word and word != "file" else "any[]"
    if _OBJECTS.search(row.type):
        return "any"
    if word == "int" or (not word and (_TIME_TEXT.search(row.text) or _documented_values(row.text))):
        return _whole(wire, Seen(), row) if not _TIME.search(wire) or _TIME_TEXT.search(row.text) else "int"
    if word and word != "string":
        return word
    if not word and _CENTS_TEXT.search(row.text):
        return "cents"
    return "secret" if _SECRET.search(wire) else "string"


def _word(text: str) -> str:
    found = re.match(r"[A-Za-z]+\d*|[一-鿿]+", text.strip())
    return found.group().lower() if found else ""


def _word_in(text: str) -> str:
    """The type that a description mentions."""
    found = re.search(r"整型|整数|字符串|布尔", text)
    return _WORDS[found.group()] if found else ""


def _documented_values(text: str) -> tuple[int, ...]:
    """The numbers that a description gives a meaning to: `0-none, 1: some`."""
    return tuple(dict.fromkeys(int(value) for value in _VALUE.findall(text)))


def _is_flag(text: str) -> bool:
    return set(_documented_values(text)) == {0, 1} and bool(_YES_OR_NO.search(re.sub(r"是否", "", text)))
