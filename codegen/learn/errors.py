"""What goes wrong when the spec learns."""

from __future__ import annotations

import difflib
from collections.abc import Iterable


class LearnError(Exception):
    """A source that cannot be read, or a name that is not in the spec. Nothing was written."""


def nearest(name: str, among: Iterable[str]) -> str:
    """`; did you mean 'x'?`, or nothing where no name is near."""
    near = difflib.get_close_matches(name, list(among), n=1, cutoff=0.5)
    return f"; did you mean '{near[0]}'?" if near else ""
