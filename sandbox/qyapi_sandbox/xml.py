"""Plain fields as the XML of callbacks, and back."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from xml.etree import ElementTree

Value = str | int | float | Mapping[str, "Value"] | list["Value"]


def document(fields: Mapping[str, Value]) -> str:
    """An `<xml>` element: text as CDATA, numbers bare, a list as a repeated element.

    Raises:
        ValueError: A value is of another type.
    """
    return f"<xml>{_content(fields)}</xml>"


def parse(text: str) -> dict[str, Any]:
    """The children of the root element: texts, dicts, and lists of what repeats.

    Raises:
        ValueError: It is no XML.
    """
    try:
        content = _read(ElementTree.fromstring(text))  # noqa: S314 - an answer of the app under test, on loopback
    except ElementTree.ParseError as error:
        raise ValueError(f"not well-formed XML: {error}") from None
    return content if isinstance(content, dict) else {}


def _read(element: ElementTree.Element) -> Any:
    if not len(element):
        return element.text or ""
    content: dict[str, Any] = {}
    for child in element:
        value = _read(child)
        if child.tag not in content:
            content[child.tag] = value
        elif isinstance(content[child.tag], list):
            content[child.tag].append(value)
        else:
            content[child.tag] = [content[child.tag], value]
    return content


def _content(fields: Mapping[str, Value]) -> str:
    return "".join(_element(name, value) for name, value in fields.items())


def _element(name: str, value: Value) -> str:
    if isinstance(value, list):
        return "".join(_element(name, item) for item in value)
    if isinstance(value, Mapping):
        text = _content(value)
    elif isinstance(value, int | float):
        text = str(value).lower()
    elif not isinstance(value, str):
        raise ValueError(f"{name} cannot be written as XML: {value!r}")
    else:
        text = f"<![CDATA[{value.replace(']]>', ']]]]><![CDATA[>')}]]>"
    return f"<{name}>{text}</{name}>"
