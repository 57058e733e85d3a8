"""A report as JSON; docs/diff.md describes it."""

from __future__ import annotations

import json
from typing import Any

from codegen.diff.change import Change
from codegen.diff.report import Report

VERSION = 1


def as_json(report: Report) -> str:
    """The whole report."""
    content = {
        "version": VERSION,
        "old": report.old,
        "new": report.new,
        "verdict": report.verdict.name if report.verdict is not None else None,
        "ok": report.is_ok,
        "fail_on": report.limit.name,
        "changes": [_change(change) for change in report.changes],
        "problems": list(report.problems),
    }
    return json.dumps(content, ensure_ascii=False, indent=1) + "\n"


def _change(change: Change) -> dict[str, Any]:
    return {
        "id": change.id,
        "rule": change.rule,
        "subject": change.subject,
        "verdict": change.verdict.name,
        "source": change.kind.source.name,
        "wire": change.kind.wire.name,
        "text": change.text,
        "effect": change.kind.effect,
        "place": {"file": change.place.file, "line": change.place.line, "column": change.place.column},
        "reaches": {
            "sent_by": list(change.reach.sent),
            "answered_by": list(change.reach.read),
            "events": list(change.reach.events),
        },
        "status": "draft" if change.draft else "acknowledged" if change.reason else "open",
        "reason": change.reason or None,
    }
