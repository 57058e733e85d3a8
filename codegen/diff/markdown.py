"""A report as Markdown, for a pull request."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from codegen.diff.change import Change
from codegen.diff.report import Report, reached
from codegen.diff.rules import Verdict

TITLES = {
    Verdict.BREAKING: "Breaking",
    Verdict.RISKY: "Risky",
    Verdict.COMPATIBLE: "Compatible",
    Verdict.DOCS: "Documentation only",
}
FOLDED = (Verdict.COMPATIBLE, Verdict.DOCS)
FOLD_FROM = 10


def markdown(report: Report) -> str:
    """The whole report."""
    return "\n".join(_lines(report)) + "\n"


def _lines(report: Report) -> Iterator[str]:
    yield f"## Spec: {report.verdict.name if report.verdict is not None else 'no open change'}"
    yield ""
    yield f"{report.headline} Compared: {report.old} → {report.new}."
    for verdict in reversed(Verdict):
        changes = report.open(verdict)
        yield from _section(TITLES[verdict], changes, folded=verdict in FOLDED and len(changes) >= FOLD_FROM)
    yield from _section("Acknowledged breaks", report.acknowledged)
    yield from _section("Drafts (exempt)", report.drafts)
    if report.failing:
        yield ""
        yield "Where this is meant, add to `acknowledged.yaml`, with the reason for each:"
        yield ""
        yield "```yaml"
        yield from (f"{change.id}: …" for change in report.failing)
        yield "```"
    if report.problems:
        yield ""
        yield "### Mistakes in `acknowledged.yaml`"
        yield ""
        yield from (f"- {problem}" for problem in report.problems)


def _section(title: str, changes: Sequence[Change], *, folded: bool = False) -> Iterator[str]:
    if not changes:
        return
    yield ""
    if folded:
        yield f"<details><summary>{title} ({len(changes)})</summary>"
    else:
        yield f"### {title} ({len(changes)})"
    yield ""
    yield "| What changes | For code that uses it | Source | Wire |"
    yield "|---|---|---|---|"
    for change in changes:
        yield _row(change)
    if folded:
        yield ""
        yield "</details>"


def _row(change: Change) -> str:
    what = f"{change.text}." if not change.text.endswith(("”", ")")) else change.text
    meets = f" Reaches: {reached(change.reach)}." if change.reach else ""
    reason = f" Meant: {change.reason}" if change.reason else ""
    cells = (f"{what}{meets}", f"{change.kind.effect}{reason}", *map(_verdict, (change.kind.source, change.kind.wire)))
    return "| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |"


def _verdict(verdict: Verdict) -> str:
    return f"**{verdict.name}**" if verdict is Verdict.BREAKING else verdict.name
