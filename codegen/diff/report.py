"""What there is to report of a comparison, whatever the format."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from codegen.diff.change import Change, Reach
from codegen.diff.rules import Verdict


@dataclass(frozen=True, slots=True)
class Report:
    """A comparison.

    Attributes:
        old: What the old side is called.
        new: What the new side is called.
        changes: Every change, worst first.
        problems: What is wrong with the acknowledgements.
        limit: The verdict from which a change fails, unless it is acknowledged or a draft's.
    """

    old: str
    new: str
    changes: Sequence[Change]
    problems: Sequence[str] = ()
    limit: Verdict = Verdict.BREAKING

    @property
    def verdict(self) -> Verdict | None:
        """The worst of what counts; None where nothing changed."""
        return max((change.verdict for change in self.changes if change.is_open), default=None)

    @property
    def failing(self) -> list[Change]:
        """What must be acknowledged, or undone."""
        return [change for change in self.changes if change.is_open and change.verdict >= self.limit]

    @property
    def is_ok(self) -> bool:
        """Whether nothing fails."""
        return not self.failing and not self.problems

    def open(self, verdict: Verdict) -> list[Change]:
        """The changes of a verdict that count."""
        return [change for change in self.changes if change.is_open and change.verdict is verdict]

    @property
    def acknowledged(self) -> list[Change]:
        """The breaks that are meant."""
        return [change for change in self.changes if change.reason and not change.draft]

    @property
    def drafts(self) -> list[Change]:
        """The changes of drafts."""
        return [change for change in self.changes if change.draft]

    @property
    def headline(self) -> str:
        """The answer in a sentence: does the code of users break?"""
        if not self.changes:
            return "Nothing changed."
        counts = [f"{len(self.open(verdict))} {verdict.name.lower()}" for verdict in reversed(Verdict)]
        counted = ", ".join(count for count in counts if not count.startswith("0 "))
        runs = all(change.kind.source < Verdict.BREAKING for change in self.open(Verdict.BREAKING))
        answer = {
            Verdict.BREAKING: "Code of users runs, but what is on the wire breaks" if runs else "Code of users breaks",
            Verdict.RISKY: "Nothing breaks for certain, but some of it may",
            Verdict.COMPATIBLE: "Code of users keeps working",
            Verdict.DOCS: "Only documentation changes",
            None: "All changes are acknowledged or of drafts",
        }[self.verdict]
        others = [(len(self.acknowledged), "acknowledged"), (len(self.drafts), "of drafts")]
        more = "".join(f"; {count} {what}" for count, what in others if count)
        return f"{answer}: {counted}{more}." if counted else f"{answer}{more}."


def axes(change: Change) -> str:
    """Source and wire in short: `source BREAKING, wire COMPATIBLE`."""
    return f"source {change.kind.source.name}, wire {change.kind.wire.name}"


def reached(reach: Reach, limit: int = 6) -> str:
    """Who meets a struct, as Markdown; the first of many."""
    parts = [
        f"{what} {_listed(names, limit)}"
        for what, names in (("sent by", reach.sent), ("in the answer of", reach.read), ("in the event", reach.events))
        if names
    ]
    return "; ".join(parts)


def _listed(names: Sequence[str], limit: int) -> str:
    shown = ", ".join(f"`{name}`" for name in names[:limit])
    return f"{shown} and {len(names) - limit} more" if len(names) > limit else shown
