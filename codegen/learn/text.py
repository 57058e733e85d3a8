"""JSON and XML as people paste them."""

from __future__ import annotations

import json
import re
from typing import Any
from xml.parsers.expat import ExpatError, ParserCreate

from codegen.learn.errors import LearnError
from codegen.learn.seen import Json

# What the official samples have and JSON has not: comments, ellipses, bare words, blanks of other kinds.
_TOKEN = re.compile(
    r'(?P<string>"(?:[^"\\]|\\.)*")|(?P<comment>//[^\n]*|/\*.*?\*/)|(?P<dots>\.{3,}|…+)'
    r"|(?P<word>[A-Za-z_]\w*)|(?P<blank>[\u00a0\u3000\ufeff]+)|(?P<comma>，)|(?P<quoted>[“”][^“”\n]*[“”])",
    re.S,
)


def read_json(text: str, origin: str) -> list[dict[str, Any]]:
    """The JSON objects of a text: one, several behind one another, or a list of them. Raises LearnError."""
    decoder = json.JSONDecoder(strict=False)
    found: list[dict[str, Any]] = []
    rest = text.strip().removeprefix("\ufeff").strip()
    while rest:
        try:
            value, end = decoder.raw_decode(rest)
        except ValueError as error:
            raise LearnError(f"{origin}: not JSON: {error}") from None
        for item in value if isinstance(value, list) else [value]:
            if not isinstance(item, dict):
                raise LearnError(f"{origin}: a sample must be a JSON object, got {type(item).__name__}")
            found.append(item)
        rest = rest[end:].strip()
    if not found:
        raise LearnError(f"{origin}: no sample in it")
    return found


def read_documented(text: str) -> dict[str, Any] | None:
    """An object as the official pages show one, with comments and ellipses; None where it cannot be read."""
    for candidate in (text, _strict(text)):
        try:
            value = json.loads(candidate, strict=False)
        except ValueError:
            continue
        if isinstance(value, dict):
            return value
    return None


def _strict(text: str) -> str:
    cleaned = _TOKEN.sub(_token, text)
    cleaned = re.sub(r"(\s*,)+", ",", cleaned)
    cleaned = re.sub(r"([\[{])\s*,", r"\1", cleaned)
    # Members on lines of their own, of which the official samples now and then forget the comma between.
    cleaned = re.sub(r'(["\d\]}el])(\s*\n\s*)(")', r"\1,\2\3", cleaned)
    return re.sub(r",(\s*[\]}])", r"\1", cleaned)


def _token(found: re.Match[str]) -> str:
    kind, text = found.lastgroup, found.group()
    if kind == "word":
        return text if text in ("true", "false", "null") else f'"{text}"'
    if kind == "quoted":
        return f'"{text[1:-1]}"'
    if kind == "comma":
        return ","
    return text if kind == "string" else " "


def read_xml(data: bytes | str, origin: str) -> dict[str, Any]:
    """The content of the root element: text as str, an element with children as dict, several of a name as list.

    Raises LearnError: not well-formed, or with a DOCTYPE.
    """
    parser = ParserCreate()
    stack: list[dict[str, Json]] = [{}]
    texts: list[str] = []

    def start(name: str, attributes: dict[str, str]) -> None:
        stack.append({})
        texts.clear()

    def end(name: str) -> None:
        children = stack.pop()
        value: Json = children or "".join(texts).strip()
        texts.clear()
        parent = stack[-1]
        if name not in parent:
            parent[name] = value
        elif isinstance(present := parent[name], list):
            present.append(value)
        else:
            parent[name] = [present, value]

    def refuse(*arguments: object) -> None:
        raise LearnError(f"{origin}: a DOCTYPE has no place in a push")

    parser.StartElementHandler = start
    parser.EndElementHandler = end
    parser.CharacterDataHandler = texts.append
    parser.StartDoctypeDeclHandler = refuse
    try:
        parser.Parse(data, True)
    except ExpatError as error:
        raise LearnError(f"{origin}: not XML: {error}") from None
    [root] = stack[0].values()
    return root if isinstance(root, dict) else {}
