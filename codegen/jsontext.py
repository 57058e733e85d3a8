"""JSON that reads well in a diff."""

from __future__ import annotations

import json
from typing import Any

_flat = json.JSONEncoder(ensure_ascii=False).encode


class Line(dict[str, Any]):
    """An object that stands on one line."""


def dump(value: Any, depth: int = 0) -> str:
    """JSON with objects and lists of objects spread over lines, except each Line and what is in a tuple."""
    pad = " " * (depth + 1)
    if isinstance(value, dict) and value and not isinstance(value, Line):
        lines = [f"{pad}{_flat(key)}: {dump(item, depth + 1)}" for key, item in value.items()]
        return "{\n" + ",\n".join(lines) + f"\n{' ' * depth}}}"
    if isinstance(value, list) and value and isinstance(value[0], dict):
        return "[\n" + ",\n".join(pad + dump(item, depth + 1) for item in value) + f"\n{' ' * depth}]"
    return _flat(value)
