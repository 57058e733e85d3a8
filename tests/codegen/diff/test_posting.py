"""`.ci/diff`: what CI posts on a pull request."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

ROOT = Path(__file__).parents[3]
GH = """#!/bin/sh
echo "$@" > "$FOLDER/arguments"
cat > "$FOLDER/body"
exit 1
"""


def test_the_report_is_the_comment_and_in_the_summary(tmp_path: Path) -> None:
    """As GitHub runs it for pull request 7, with a `gh` that keeps what it is given and may not comment."""
    gh = tmp_path / "gh"
    gh.write_text(GH, encoding="utf-8")
    gh.chmod(0o755)
    set_by_github = {"PULL_REQUEST": "7", "GITHUB_STEP_SUMMARY": str(tmp_path / "summary")}
    set_for_gh = {"FOLDER": str(tmp_path), "PATH": f"{tmp_path}:{os.environ['PATH']}"}
    done = subprocess.run(
        [ROOT / ".ci" / "diff", "HEAD"],
        env={**os.environ, **set_by_github, **set_for_gh},
        capture_output=True,
        text=True,
        check=True,
    )
    assert "HEAD → the working tree: " in done.stdout
    assert "no comment was made" in done.stdout
    assert (tmp_path / "arguments").read_text(encoding="utf-8").startswith("pr comment 7 ")
    body = (tmp_path / "body").read_text(encoding="utf-8")
    assert body.startswith("## Spec: ")
    assert (tmp_path / "summary").read_text(encoding="utf-8") == body
