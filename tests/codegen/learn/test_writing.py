"""All files or none, and what the command says."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from codegen.learn.errors import LearnError
from codegen.learn.lesson import write
from tests.codegen.learn import texts

ROOT = Path(__file__).parents[3]


def command(root: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    call = [sys.executable, "-m", "codegen", "--root", str(root), "learn", *arguments]
    return subprocess.run(call, cwd=ROOT, capture_output=True, text=True, check=False)


def test_all_or_none(root: Path) -> None:
    before = texts(root)
    (root / "spec" / "folder.yaml").mkdir()
    files = {"spec/common.yaml": "title: x\n", "spec/new/new.yaml": "title: y\n", "spec/folder.yaml": "title: z\n"}
    with pytest.raises(LearnError, match="nothing was changed"):
        write(root, files)
    (root / "spec" / "folder.yaml").rmdir()
    assert texts(root) == before
    assert not list(root.rglob("*.tmp"))


def test_a_written_file_keeps_its_mode(root: Path) -> None:
    path = root / "spec" / "common.yaml"
    path.chmod(0o640)
    write(root, {"spec/common.yaml": "title: x\n"})
    assert (path.read_text("utf-8"), path.stat().st_mode & 0o777) == ("title: x\n", 0o640)


def test_the_command(root: Path) -> None:
    sample = root / "sample.json"
    sample.write_text(json.dumps({"name": "Pan", "AnimalId": "1", "paws": 4}), "utf-8")
    arguments = [str(sample), "--operation", "zoo.animal_get"]
    dry = command(root, *arguments, "--dry-run")
    assert dry.returncode == 0 and "+    paws: int" in dry.stdout
    patched = subprocess.run(["patch", "-p1"], cwd=root, input=dry.stdout, capture_output=True, text=True, check=False)
    assert patched.returncode == 0, patched.stdout
    done = command(root, *arguments)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "0 files changed\n")


def test_the_command_fails_clearly(root: Path) -> None:
    failed = command(root, "nowhere.html")
    assert failed.returncode == 1
    assert failed.stderr.startswith("nowhere.html: cannot be read: ")
    assert "Traceback" not in failed.stderr


def test_a_spec_with_mistakes_is_left_alone(root: Path) -> None:
    path = root / "spec" / "common.yaml"
    path.write_text("title: x\nstruct: {}\n", "utf-8")
    sample = root / "sample.json"
    sample.write_text("{}", "utf-8")
    failed = command(root, str(sample), "--operation", "zoo.animal_get")
    assert failed.returncode == 1 and "unknown key 'struct'" in failed.stderr
