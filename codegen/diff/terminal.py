"""A report for a terminal: in colour where rich is installed and somebody looks, plain otherwise."""

from __future__ import annotations

import sys
from collections.abc import Iterator

from codegen.diff.change import Change
from codegen.diff.report import Report, axes, reached
from codegen.diff.rules import Verdict

COLOURS = {
    Verdict.BREAKING: "bold red",
    Verdict.RISKY: "yellow",
    Verdict.COMPATIBLE: "green",
    Verdict.DOCS: "dim",
}

Line = tuple[str, str]


def print_report(report: Report) -> None:
    """Print to standard output."""
    lines = list(terminal(report))
    try:
        from rich.console import Console
        from rich.text import Text
    except ModuleNotFoundError:
        sys.stdout.write("".join(f"{text}\n" for text, _ in lines))
        return
    console = Console(soft_wrap=True, highlight=False)
    for text, style in lines:
        console.print(Text(text, style=style))


def terminal(report: Report) -> Iterator[Line]:
    """The lines, each with its style."""
    yield f"{report.old} → {report.new}: {report.headline}", "bold"
    for verdict in reversed(Verdict):
        changes = report.open(verdict)
        if changes:
            yield "", ""
            yield f"{verdict.name} ({len(changes)})", COLOURS[verdict]
            for change in changes:
                yield from _change(change)
    for title, changes in (("Acknowledged", report.acknowledged), ("Drafts, exempt", report.drafts)):
        if changes:
            yield "", ""
            yield f"{title} ({len(changes)})", "bold"
            for change in changes:
                yield from _change(change)
    if report.failing:
        yield "", ""
        yield "Where a break is meant, acknowledge it in acknowledged.yaml, with a reason:", "bold"
        for change in report.failing:
            yield f"  {change.id}: …", ""
    for problem in report.problems:
        yield f"acknowledged.yaml: {problem}", "bold red"


def _change(change: Change) -> Iterator[Line]:
    yield f"  {_plain(change.text)}", ""
    if change.verdict > Verdict.COMPATIBLE or change.draft:
        yield f"      {change.kind.effect}", "dim"
    if change.reach:
        yield f"      {_plain(reached(change.reach))}", "dim"
    if change.reason:
        yield f"      {change.verdict.name}, because: {change.reason}", "dim"
    yield f"      {change.place} · {axes(change)}", "dim"


def _plain(text: str) -> str:
    return text.replace("`", "")
