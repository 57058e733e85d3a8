"""Plain fields as the XML of callbacks."""

from __future__ import annotations

from collections.abc import Mapping

Value = str | int | Mapping[str, "Value"] | list["Value"]


def document(fields: Mapping[str, Value]) -> str:
    """An `<xml>` element: text as CDATA, numbers bare, a list as a repeated element."""
    return f"<xml>{_content(fields)}</xml>"


def _content(fields: Mapping[str, Value]) -> str:
    return "".join(_element(name, value) for name, value in fields.items())


def _element(name: str, value: Value) -> str:
    if isinstance(value, list):
        return "".join(_element(name, item) for item in value)
    if isinstance(value, Mapping):
        text = _content(value)
    elif isinstance(value, int):
        text = str(value)
    else:
        text = f"<![CDATA[{value.replace(']]>', ']]]]><![CDATA[>')}]]>"
    return f"<{name}>{text}</{name}>"
