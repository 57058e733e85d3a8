"""python -m codegen diff [OLD] [NEW]"""

from __future__ import annotations

import sys
from pathlib import Path

from codegen.diff.acknowledged import acknowledge, read_acknowledged, unused
from codegen.diff.changelog import changelog
from codegen.diff.compare import compare
from codegen.diff.jsonform import as_json
from codegen.diff.markdown import markdown
from codegen.diff.report import Report
from codegen.diff.rules import Verdict
from codegen.diff.sources import ACKNOWLEDGED, SourceError, last_tag, read_side
from codegen.diff.terminal import print_report
from codegen.mistakes import SpecError
from codegen.snippets import print_mistakes

CANNOT_COMPARE = 2
FORMS = {"changelog": changelog, "json": as_json, "markdown": markdown}


def run(root: Path, old: str, new: str, *, form: str = "terminal", fail_on: str = "breaking") -> int:
    """Compare and print; the exit status is 0, 1 where something fails, 2 where the sides cannot be compared."""
    try:
        report = report_of(root, old, new, Verdict[fail_on.upper()])
    except SpecError as error:
        print_mistakes(error.mistakes, outcome="nothing was compared")
        return CANNOT_COMPARE
    except SourceError as error:
        print(error, file=sys.stderr)
        return CANNOT_COMPARE
    if form == "terminal":
        print_report(report)
    else:
        sys.stdout.write(FORMS[form](report))
    return 0 if report.is_ok else 1


def report_of(root: Path, old: str, new: str, limit: Verdict = Verdict.BREAKING) -> Report:
    """Compare two sides. Raises SourceError or SpecError."""
    before = read_side(root, old or last_tag(root) or "HEAD")
    after = read_side(root, new)
    changes = compare(before.spec, after.spec)
    module = before.module or after.module
    if module:
        changes = [change for change in changes if change.place.file == f"spec/{module}.yaml"]
    reasons = read_acknowledged(after.acknowledged, ACKNOWLEDGED)
    # What was acknowledged up to a release is to be taken out after it; up to any other revision it may be there still.
    carried = [] if before.is_release else read_acknowledged(before.acknowledged, f"{before.title}: {ACKNOWLEDGED}")
    return Report(
        old=before.title,
        new=after.title,
        changes=acknowledge(changes, reasons),
        problems=unused(changes, reasons, carried),
        limit=limit,
    )
