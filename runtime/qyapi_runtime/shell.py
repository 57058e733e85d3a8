"""What the commands print."""

from __future__ import annotations

from collections.abc import Iterable

__all__ = ["age", "table"]


def age(seconds: float) -> str:
    """A length of time for people to read."""
    for unit, length in (("d", 86400), ("h", 3600), ("min", 60)):
        if seconds >= 2 * length:
            return f"{seconds / length:.0f} {unit}"
    return f"{max(seconds, 0):.0f} s"


def table(rows: Iterable[tuple[str, ...]]) -> str:
    """Rows in columns; the first has the headings."""
    known = list(rows)
    widths = [max(len(row[column]) for row in known) for column in range(len(known[0]))]
    return "\n".join(
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in known
    )
