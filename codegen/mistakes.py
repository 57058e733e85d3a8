"""What is wrong with a spec, where, and what would be right."""

from __future__ import annotations

import difflib
from collections.abc import Iterable
from dataclasses import dataclass, field

SHORT_LIST, LONG_LIST = 12, 24


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """A spot in a spec file.

    Attributes:
        line: Counted from 1.
        column: Counted from 1.
        length: How many characters stand there.
        layer: 0 for the spec, 1 for its first overlay, …
    """

    file: str
    line: int
    column: int
    length: int = field(default=1, compare=False)
    layer: int = field(default=0, compare=False)

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}"

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
    """Collects mistakes, so that one run reports them all.

    Attributes:
        sources: The lines of each file that was read, to be shown.
    """

    found: list[Mistake] = field(default_factory=list)
    sources: dict[str, list[str]] = field(default_factory=dict)

    def add(self, place: Place, what: str, *, expected: str = "", got: str = "", among: Iterable[str] = ()) -> None:
        """Note a mistake; `among` are the right names, of which the one nearest to `got` is suggested."""
        names = sorted(among)
        near = nearest(got, names) if got else ""
        text = what
        if expected:
            text += f"; expected {expected}"
        elif names and len(names) <= (SHORT_LIST if near else LONG_LIST):
            text += f"; expected {'one of ' if len(names) > 1 else ''}{', '.join(names)}"
        self.found.append(Mistake(place, text + near))

    def known(self, place: Place, name: str, among: Iterable[str], what: str) -> None:
        """Note a name that is not one of `among`."""
        if name not in among:
            self.add(place, f"no {what} '{name}'", got=name, among=among)

    def __bool__(self) -> bool:
        return bool(self.found)

    @property
    def sorted(self) -> list[Mistake]:
        """Each mistake once, in the order of the files."""
        return sorted(set(self.found))

    def __str__(self) -> str:
        return "\n".join(map(str, self.sorted))


def nearest(name: str, among: Iterable[str]) -> str:
    """`; did you mean 'x'?`, or nothing where no name is near. Of `area/file.Name` the last part will do."""
    names = list(among)
    folded = name.casefold()
    same = (known for known in names if folded in (known.casefold(), known.casefold().rpartition(".")[2]))
    near = next(same, "") or next(iter(difflib.get_close_matches(name, names, n=1, cutoff=0.5)), "")
    return f"; did you mean '{near}'?" if near else ""


class SpecError(Exception):
    """The spec has mistakes; the message lists them all."""

    def __init__(self, mistakes: Mistakes) -> None:
        super().__init__(str(mistakes))
        self.mistakes = mistakes
