"""`generate --watch`: what is saved is generated, and a mistake ends nothing."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.golden import FOLDER

REPOSITORY = Path(__file__).parents[2]


@pytest.fixture
def root(tmp_path: Path) -> Path:
    shutil.copytree(FOLDER / "spec", tmp_path / "spec")
    overlay = tmp_path / "own-spec" / "zoo" / "animal.yaml"
    overlay.parent.mkdir(parents=True)
    overlay.write_text("structs:\n  Home:\n    floors: int\n", "utf-8")
    return tmp_path


@pytest.fixture
def watcher(root: Path, request: pytest.FixtureRequest) -> Iterator[subprocess.Popen[str]]:
    """A watching process, whose mistakes come with its output."""
    options = [str(root / part) if part.startswith("own") else part for part in getattr(request, "param", ())]
    process = subprocess.Popen(
        [sys.executable, "-m", "codegen", "--root", str(root), "generate", "--watch", *options],
        cwd=REPOSITORY,
        env={**os.environ, "NO_COLOR": "1"},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    yield process
    process.kill()
    process.wait()
    assert process.stdout
    process.stdout.close()


def said(process: subprocess.Popen[str]) -> str:
    assert process.stdout
    return process.stdout.readline()


def test_what_is_saved_is_generated(root: Path, watcher: subprocess.Popen[str]) -> None:
    assert "watching spec/, Ctrl-C ends: docs/reference/" in said(watcher)
    types = root / "generated" / "qyapi" / "types" / "zoo" / "animal.py"
    before = types.read_text("utf-8")
    path = root / "spec" / "zoo" / "animal.yaml"
    text = path.read_text("utf-8")

    path.write_text(text.replace("  Home:\n", "  Home:\n    rooms: intt\n"), "utf-8")
    assert "unknown type 'intt'; did you mean 'int'?" in said(watcher)
    assert said(watcher).endswith("|     rooms: intt\n") and said(watcher).endswith("|            ^^^^\n")
    assert said(watcher) == "1 mistake in 1 file; nothing was generated\n"
    assert types.read_text("utf-8") == before

    path.write_text(text.replace("  Home:\n", "  Home:\n    rooms: int\n"), "utf-8")
    line = said(watcher)
    assert "  spec/zoo/animal.yaml: docs/reference/zoo/animal.md, " in line and " s)" in line
    assert "rooms: int | None" in types.read_text("utf-8")

    watcher.send_signal(signal.SIGINT)
    assert watcher.wait(timeout=20) == 0


@pytest.mark.parametrize("watcher", [("--overlay", "own-spec", "--output", "own-client")], indirect=True)
def test_what_is_saved_of_an_overlay_is_generated(root: Path, watcher: subprocess.Popen[str]) -> None:
    assert "watching spec/ and " in said(watcher)
    types = root / "own-client" / "generated" / "qyapi" / "types" / "zoo" / "animal.py"
    assert "rooms: int | None" not in types.read_text("utf-8")

    path = root / "own-spec" / "zoo" / "animal.yaml"
    path.write_text("structs:\n  Home:\n    rooms: int\n", "utf-8")
    assert "  own-spec/zoo/animal.yaml: generated/qyapi/types/zoo/animal.py" in said(watcher)
    assert "rooms: int | None" in types.read_text("utf-8")
