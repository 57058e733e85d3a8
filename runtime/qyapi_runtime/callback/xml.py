"""The XML of callbacks and replies, as dicts."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any
from xml.parsers.expat import ExpatError, ParserCreate

from qyapi_runtime.errors import MalformedCallback, ParameterError

__all__ = ["build_xml", "parse_xml"]

_MAX_DEPTH = 32
_BLANKS = " \t\r\n"
_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_.-]*")
_UNUSUAL = r"\]\x00-\x08\x0b-\x1f\ufffe\uffff"
_PIECE = re.compile(
    rf"<({_NAME.pattern}+)>(?:<!\[CDATA\[([^{_UNUSUAL}]*+)\]\]>|([^<>&{_UNUSUAL}]*+))</\1>[ \t\r\n]*+"
    rf"|<(/?{_NAME.pattern}+)>[ \t\r\n]*+"
    r"|[\s\S]+"
)
"""An element with its text; the tag of one with children; all the rest where it is neither."""
_FORBIDDEN = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def parse_xml(data: bytes) -> dict[str, Any]:
    """Read the XML (UTF-8) of a push.

    Blanks around the text of an element are dropped, those inside its CDATA are kept. Attributes, and text
    beside child elements, are passed over.

    Returns:
        The content of the root element: text as str, an element with children as dict, an empty one as "",
        several of one name as list.

    Raises:
        MalformedCallback: Not well-formed, nested deeper than 32 elements, or with a DOCTYPE. Entities are
            never declared or expanded.

    https://developer.work.weixin.qq.com/document/path/90238
    """
    content = _parse_usual(data)
    return _parse_any(data) if content is None else content


def _parse_usual(data: bytes) -> dict[str, Any] | None:
    """The content of XML without attributes, references, comments or brackets in texts, three times as fast.

    None for any other, and for what is malformed.
    """
    try:
        text = data.decode().rstrip(_BLANKS)
    except UnicodeDecodeError:
        return None
    if not (text.startswith("<xml>") and text.endswith("</xml>")):
        return None
    content: dict[str, Any] = {}
    outer: list[tuple[str, dict[str, Any]]] = []
    for name, inside, plain, tag in _PIECE.findall(text[len("<xml>") : -len("</xml>")].strip(_BLANKS)):
        if name:
            value = inside or plain.strip(_BLANKS)
            if name in content:
                _add(content, name, value)
            else:
                content[name] = value
        elif outer and tag == outer[-1][0]:
            inner = content
            content = outer.pop()[1]
            _add(content, tag[1:], inner)
        elif tag and tag[0] != "/" and len(outer) < _MAX_DEPTH - 2:
            outer.append(("/" + tag, content))
            content = {}
        else:
            return None
    return None if outer else content


def _parse_any(data: bytes) -> dict[str, Any]:
    top: dict[str, Any] = {}
    stack = [top]
    texts: list[str] = []
    cdata_from = cdata_to = -1

    def start(name: str, attributes: object) -> None:
        nonlocal cdata_from
        if len(stack) > _MAX_DEPTH:
            raise MalformedCallback(f"the XML is nested deeper than {_MAX_DEPTH} elements")
        stack.append({})
        texts.clear()
        cdata_from = -1

    def start_cdata() -> None:
        nonlocal cdata_from
        if cdata_from < 0:
            cdata_from = len(texts)

    def end_cdata() -> None:
        nonlocal cdata_to
        cdata_to = len(texts)

    def end(name: str) -> None:
        nonlocal cdata_from
        value: Any = stack.pop()
        parent = stack[-1]
        if not value and parent is not top:
            if cdata_from < 0:
                value = "".join(texts).strip(_BLANKS)
            else:
                before, after = "".join(texts[:cdata_from]), "".join(texts[cdata_to:])
                inside = "".join(texts[cdata_from:cdata_to])
                value = before.lstrip(_BLANKS) + inside + after.rstrip(_BLANKS)
        texts.clear()
        cdata_from = -1
        _add(parent, name, value)

    parser = ParserCreate("utf-8")
    parser.buffer_text = True
    parser.StartElementHandler = start
    parser.EndElementHandler = end
    parser.CharacterDataHandler = texts.append
    parser.StartCdataSectionHandler = start_cdata
    parser.EndCdataSectionHandler = end_cdata
    parser.StartDoctypeDeclHandler = _refuse_doctype
    try:
        parser.Parse(data, True)
    except ExpatError as error:
        raise MalformedCallback(f"not well-formed XML: {error}") from None
    root: dict[str, Any] = next(iter(top.values()))
    return root


def _add(content: dict[str, Any], name: str, value: Any) -> None:
    if name not in content:
        content[name] = value
    elif type(content[name]) is list:
        content[name].append(value)
    else:
        content[name] = [content[name], value]


def build_xml(content: Mapping[str, Any]) -> bytes:
    """Write the XML of a passive reply (被动回复消息), with `<xml>` as root element.

    Args:
        content: A str is written as CDATA, an int as digits, a mapping as child elements, a list as one
            element per item. `parse_xml` gives the same back, but ints as str, "\\r" as "\\n", an empty
            mapping as "" and a list of one item as the item.

    Raises:
        ParameterError: A value of another type, a name no element can have, or a character that XML cannot
            carry.

    https://developer.work.weixin.qq.com/document/path/90241
    """
    parts: list[str] = []
    _write("xml", content, parts)
    return "".join(parts).encode()


def _write(name: str, value: object, parts: list[str]) -> None:
    parts.append(f"<{name}>")
    if isinstance(value, str):
        if _FORBIDDEN.search(value):
            raise ParameterError(f"{name} has a character that XML cannot carry")
        parts.append(f"<![CDATA[{value.replace(']]>', ']]]]><![CDATA[>')}]]>")
    elif isinstance(value, int):
        parts.append(str(int(value)))
    elif isinstance(value, Mapping):
        for key, item in value.items():
            if not isinstance(key, str) or not _NAME.fullmatch(key):
                raise ParameterError(f"{key!r} cannot be the name of an XML element")
            for each in item if isinstance(item, list | tuple) else (item,):
                _write(key, each, parts)
    else:
        raise ParameterError(f"{name} must be str, int, mapping or list, not {type(value).__name__}")
    parts.append(f"</{name}>")


def _refuse_doctype(*declaration: object) -> None:
    raise MalformedCallback("the XML has a DOCTYPE")
