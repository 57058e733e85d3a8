"""What goes wrong when the spec learns."""

from __future__ import annotations


class LearnError(Exception):
    """A source that cannot be read, or a name that is not in the spec. Nothing was written."""
