"""What is wrong with a spec, where, and what would be right."""

from __future__ import annotations

import difflib
from collections.abc import Iterable
from dataclasses import dataclass, field, replace


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """A spot in a spec file; line and column count from 1. The layer is 0 for the spec, 1 for its first overlay, …"""

    file: str
    line: int
    column: int
    layer: int = field(default=0, compare=False)

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}"

    def shifted(self, columns: int) -> Place:
        """The spot some columns further on the same line."""
        return replace(self, column=self.column + columns)

    def seen_from(self, other: Place) -> str:
        """How to call it in a mistake at another spot."""
        return f"in line {self.line}" if self.file == other.file else f"at {self}"


def blamed(place: Place, other: Place) -> tuple[Place, Place]:
    """Two spots at odds: the one to report, which is the overlay's where one is, and the other."""
    return (other, place) if other.layer > place.layer else (place, other)


@dataclass(frozen=True, slots=True, order=True)
class Mistake:
    """One mistake, reported as `file:line:col: what, expected, nearest name`."""

    place: Place
    what: str

    def __str__(self) -> str:
        return f"{self.place}: {self.what}"


@dataclass(slots=True)
class Mistakes:
    """Collects mistakes, so that one run reports them all."""

    found: list[Mistake] = field(default_factory=list)

    def add(self, place: Place, what: str, *, expected: str = "", got: str = "", among: Iterable[str] = ()) -> None:
        """Note a mistake; `among` are the right names, of which the one nearest to `got` is suggested."""
        names = sorted(among)
        text = what
        if expected:
            text += f"; expected {expected}"
        elif names and len(names) <= 12:
            text += f"; expected one of {', '.join(names)}"
        near = difflib.get_close_matches(got, names, n=1, cutoff=0.5) if got else []
        if near:
            text += f"; did you mean '{near[0]}'?"
        self.found.append(Mistake(place, text))

    def __bool__(self) -> bool:
        return bool(self.found)

    def report(self) -> str:
        """All mistakes, a line each, in the order of the files."""
        return "\n".join(str(mistake) for mistake in sorted(set(self.found)))


class SpecError(Exception):
    """The spec has mistakes; the message lists them all."""

    def __init__(self, mistakes: Mistakes) -> None:
        super().__init__(mistakes.report())
        self.mistakes = mistakes
