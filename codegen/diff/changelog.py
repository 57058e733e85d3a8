"""A report as a draft of CHANGELOG entries, in the sections of Keep a Changelog."""

from __future__ import annotations

from textwrap import fill

from codegen.diff.change import Change
from codegen.diff.report import Report, reached
from codegen.diff.rules import Verdict

WIDTH = 120
SECTIONS = {"added": "Added", "changed": "Changed", "deprecated": "Deprecated", "removed": "Removed"}


def changelog(report: Report) -> str:
    """An entry a change, worst first in each section. What only documentation says, and drafts, are no news."""
    entries: dict[str, list[str]] = {section: [] for section in SECTIONS.values()}
    for change in report.changes:
        if not change.draft and (change.verdict > Verdict.DOCS or change.rule == "deprecated"):
            entries[_section(change)].append(_entry(change))
    return "\n\n".join(f"### {section}\n\n" + "\n".join(lines) for section, lines in entries.items() if lines) + "\n"


def _section(change: Change) -> str:
    return SECTIONS.get(change.rule.rpartition("-")[2], "Changed")


def _entry(change: Change) -> str:
    mark = "**Breaking**: " if change.verdict is Verdict.BREAKING else ""
    meets = f" ({reached(change.reach, 3)})" if change.reach else ""
    reason = f" {change.reason}" if change.reason else ""
    text = f"{mark}{change.text}{meets}.{reason}"
    return fill(
        text, WIDTH, initial_indent="- ", subsequent_indent="  ", break_long_words=False, break_on_hyphens=False
    )
