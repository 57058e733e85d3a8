"""Limits and defaults, which the spec has in descriptions: `At most 100`, `1 to 64 characters`, `default 50`."""

from __future__ import annotations

import re

_NUMBER = r"-?\d+(?:\.\d+)?"
_LIMIT = re.compile(
    rf"(?P<most>at most|up to|no more than)\s+(?P<upper>{_NUMBER})(?P<upper_unit>\s+\w+)?"
    rf"|(?P<least>at least)\s+(?P<lower>{_NUMBER})(?P<lower_unit>\s+\w+)?"
    rf"|(?P<from>{_NUMBER}) to (?P<to>{_NUMBER})(?P<range_unit>\s+\w+)?",
    re.I,
)
_DEFAULT = re.compile(
    r"\bdefaults?(?: to)?\s+(?P<value>-?\w+)|(?P<before>-?\w+) \(default\)|\(default (?P<in>-?\w+)\)", re.I
)


def limits(text: str) -> dict[tuple[str, str], float]:
    """The limits of a description: (`upper` or `lower`, what is counted) -> number. The first of a kind counts."""
    found: dict[tuple[str, str], float] = {}
    for match in _LIMIT.finditer(text):
        unit = (match["upper_unit"] or match["lower_unit"] or match["range_unit"] or "").strip().lower()
        for end, number in (("upper", match["upper"] or match["to"]), ("lower", match["lower"] or match["from"])):
            if number:
                found.setdefault((end, unit), float(number))
    return found


def default(text: str) -> str:
    """What holds where nothing is given, as far as a description says it."""
    match = _DEFAULT.search(text)
    return (match["value"] or match["before"] or match["in"]) if match else ""


def limit_change(old: str, new: str) -> str:
    """`tightened` or `loosened` where both descriptions have a limit and it differs, else ''."""
    before, after = limits(old), limits(new)
    changed = {key: after[key] - number for key, number in before.items() if key in after and after[key] != number}
    if any(growth < 0 if end == "upper" else growth > 0 for (end, _), growth in changed.items()):
        return "tightened"
    return "loosened" if changed else ""


def default_changed(old: str, new: str) -> bool:
    """Whether both descriptions name a default, and not the same."""
    before, after = default(old), default(new)
    return bool(before and after and before != after)
