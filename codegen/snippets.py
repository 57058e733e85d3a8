"""Mistakes for people: each with the line it is in, and a mark under what is wrong."""

from __future__ import annotations

import os
import sys
import unicodedata
from collections.abc import Iterator, Sequence

from codegen.mistakes import Mistake, Mistakes

TAB = 4
WIDTH = 120
_BOLD, _RED, _BLUE, _RESET = "\033[1m", "\033[1;31m", "\033[34m", "\033[0m"
_ESCAPES = {"%": "%25", "\r": "%0D", "\n": "%0A"}


def print_mistakes(mistakes: Mistakes, *, outcome: str = "") -> None:
    """Print all mistakes to standard error, in colour where somebody looks, and how many there are.

    Args:
        outcome: What comes of them.
    """
    coloured = sys.stderr.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
    sys.stderr.write(report(mistakes, coloured=coloured))
    sys.stderr.write(f"{summary(mistakes)}{outcome and '; '}{outcome}\n")


def report(mistakes: Mistakes, *, coloured: bool = False) -> str:
    """Each mistake as `file:line:col: message`, its line, and the mark."""
    parts = []
    for mistake in mistakes.sorted:
        snippet = list(_snippet(mistake, mistakes.sources.get(mistake.place.file, ())))
        if coloured:
            parts.append(f"{_BOLD}{mistake.place}:{_RESET} {mistake.what}")
            parts += [f"{_BLUE}{head}{_RESET}{_RED if mark else ''}{text}{_RESET}" for head, text, mark in snippet]
        else:
            parts.append(str(mistake))
            parts += [f"{head}{text}" for head, text, _ in snippet]
    return "".join(f"{part}\n" for part in parts)


def summary(mistakes: Mistakes) -> str:
    """`3 mistakes in 2 files`."""
    count, files = len(mistakes.sorted), len({mistake.place.file for mistake in mistakes.found})
    return f"{_counted(count, 'mistake')} in {_counted(files, 'file')}"


def github_annotations(mistakes: Mistakes) -> str:
    """The mistakes as GitHub shows them beside the lines of a pull request."""
    lines = []
    for mistake in mistakes.sorted:
        place = mistake.place
        what = "".join(_ESCAPES.get(letter, letter) for letter in mistake.what)
        end = place.column + place.length - 1
        lines.append(f"::error file={place.file},line={place.line},col={place.column},endColumn={end}::{what}\n")
    return "".join(lines)


def _counted(count: int, noun: str) -> str:
    return f"{count} {noun}{'' if count == 1 else 's'}"


def _snippet(mistake: Mistake, lines: Sequence[str]) -> Iterator[tuple[str, str, bool]]:
    """The line and the mark under it: the margin, the text, whether it is the mark. Nothing where there is no line."""
    place = mistake.place
    if not place.line <= len(lines) or not lines[place.line - 1].strip():
        return
    line = lines[place.line - 1]
    before, marked = (_columns(line[: place.column - 1 + length]) for length in (0, place.length))
    yield f"{place.line:>5} | ", _shown(line, max(WIDTH, marked)), False
    yield f"{'':>5} | ", " " * before + "^" * max(marked - before, 1), True


def _shown(line: str, width: int) -> str:
    """The line with blanks for tabs, cut where it is wider than that."""
    shown, columns = "", 0
    for letter in line:
        grown = _columns(letter, columns)
        if grown > width:
            return f"{shown}…"
        shown += " " * (grown - columns) if letter == "\t" else letter
        columns = grown
    return shown


def _columns(text: str, columns: int = 0) -> int:
    """Where a terminal's cursor is after a text: a Chinese character takes two columns, an accent of its own none."""
    for letter in text:
        if letter == "\t":
            columns += TAB - columns % TAB
        elif not unicodedata.combining(letter):
            columns += 2 if unicodedata.east_asian_width(letter) in "WF" else 1
    return columns
