"""`.ci/diff`: what CI posts on a pull request."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

ROOT = Path(__file__).parents[3]
GH = """#!/bin/sh
echo "$@" > "$FOLDER/arguments"
cat > "$FOLDER/body"
exit "$STATUS"
"""


def post(folder: Path, status: int = 0) -> subprocess.CompletedProcess[str]:
    """Run it as GitHub does for pull request 7, with a `gh` that keeps what it is given."""
    gh = folder / "gh"
    gh.write_text(GH, encoding="utf-8")
    gh.chmod(0o755)
    set_by_github = {"PULL_REQUEST": "7", "GITHUB_STEP_SUMMARY": str(folder / "summary")}
    set_for_gh = {"FOLDER": str(folder), "STATUS": str(status), "PATH": f"{folder}:{os.environ['PATH']}"}
    return subprocess.run(
        [ROOT / ".ci" / "diff", "HEAD"],
        env={**os.environ, **set_by_github, **set_for_gh},
        capture_output=True,
        text=True,
        check=True,
    )


def test_the_report_is_the_comment_and_in_the_summary(tmp_path: Path) -> None:
    done = post(tmp_path)
    assert "HEAD → the working tree: " in done.stdout
    assert (tmp_path / "arguments").read_text(encoding="utf-8").startswith("pr comment 7 ")
    body = (tmp_path / "body").read_text(encoding="utf-8")
    assert body.startswith("## Spec: ")
    assert (tmp_path / "summary").read_text(encoding="utf-8") == body


def test_where_no_comment_may_be_made_the_summary_has_it(tmp_path: Path) -> None:
    assert "no comment was made" in post(tmp_path, status=1).stdout
    assert (tmp_path / "summary").read_text(encoding="utf-8").startswith("## Spec: ")
