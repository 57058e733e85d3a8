"""The generator's cache: quick where nothing changed, and never a wrong result."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from codegen.cache import Cache
from codegen.fmt import format_files
from codegen.generate import build, stale, write
from codegen.mistakes import SpecError
from tests.golden import FOLDER

ROOT = Path(__file__).parents[2]
BORROWER = """title: 斑马
structs:
  Zebra:
    $uses: [common.Keeper]
    stripes: int
"""


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A repository with the small spec, generated once."""
    made = tmp_path / "repository"
    shutil.copytree(FOLDER / "spec", made / "spec")
    (made / "spec" / "zoo" / "zebra.yaml").write_text(BORROWER, encoding="utf-8")
    write(made, stale(made, cache_of(made)))
    return made


def cache_of(root: Path) -> Cache:
    return Cache(root / ".cache")


def add_field(root: Path) -> None:
    path = root / "spec" / "common.yaml"
    path.write_text(path.read_text(encoding="utf-8") + "    badge: string\n", encoding="utf-8")


def test_nothing_changed_is_nothing_written(root: Path) -> None:
    command = [sys.executable, "-m", "codegen", "--root", str(root), "generate"]
    written = {path: path.stat().st_mtime_ns for path in root.rglob("*") if ".cache" not in path.parts}
    for _ in range(2):
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
        assert done.stdout == ""
    assert {path: path.stat().st_mtime_ns for path in root.rglob("*") if ".cache" not in path.parts} == written


def test_a_changed_struct_changes_those_that_use_it_in_other_files(root: Path) -> None:
    add_field(root)
    files = stale(root, cache_of(root))
    assert "badge: str | None = None" in (files["generated/qyapi/types/zoo/zebra.py"] or "")
    assert "`badge`" in (files["docs/reference/zoo/zebra.md"] or "")
    write(root, files)
    assert stale(root, Cache()) == {}


def test_a_change_taken_back_is_found_again(root: Path) -> None:
    before = (root / "spec" / "common.yaml").read_text(encoding="utf-8")
    add_field(root)
    write(root, stale(root, cache_of(root)))
    (root / "spec" / "common.yaml").write_text(before, encoding="utf-8")
    write(root, stale(root, cache_of(root)))
    assert stale(root, Cache()) == {}


@pytest.mark.parametrize(
    "name", ["generated/qyapi/zoo/animal.py", "generated/openapi.json", "docs/reference/README.md"]
)
def test_an_edited_a_missing_and_a_strange_file_are_seen(root: Path, name: str) -> None:
    right = (root / name).read_text(encoding="utf-8")
    (root / name).write_text(f"{right}edited", encoding="utf-8")
    assert stale(root, cache_of(root)) == {name: right}
    (root / name).unlink()
    assert stale(root, cache_of(root)) == {name: right}
    (root / name).write_text(right, encoding="utf-8")
    strange = (root / name).with_name("strange")
    strange.write_text("", encoding="utf-8")
    assert stale(root, cache_of(root)) == {strange.relative_to(root).as_posix(): None}
    write(root, stale(root, cache_of(root)))
    assert not strange.exists()


@pytest.mark.parametrize(
    "damage",
    [
        lambda content: b"",
        lambda content: content[: len(content) // 2],
        lambda content: content.replace(b"str", b"int") + b"\n",
        lambda content: b"\xff" * len(content),
    ],
)
def test_a_damaged_entry_is_ignored(root: Path, damage: Callable[[bytes], bytes]) -> None:
    for path in (root / ".cache").iterdir():
        path.write_bytes(damage(path.read_bytes()))
    assert build(root, cache_of(root)) == build(root, Cache())


def test_a_cache_that_cannot_be_kept_is_no_mistake(root: Path) -> None:
    shutil.rmtree(root / ".cache")
    (root / ".cache").write_text("a file where the folder should be", encoding="utf-8")
    assert stale(root, cache_of(root)) == {}


def test_what_is_used_stays_and_the_rest_goes(tmp_path: Path) -> None:
    cache = Cache(tmp_path)
    for number in range(10):
        cache.put(f"text {number}", "key", str(number))
    for number, path in enumerate(sorted(tmp_path.iterdir())):
        os.utime(path, (number, number))
    assert cache.get("key", "3") == "text 3"
    cache.trim(4)
    assert len(list(tmp_path.iterdir())) == 4
    assert cache.get("key", "3") == "text 3"


def test_sources_are_told_apart(tmp_path: Path) -> None:
    cache = Cache(tmp_path)
    cache.put("text", "ab", "c")
    assert cache.get("ab", "c") == "text"
    assert cache.get("a", "bc") is None
    assert cache.get("abc") is None


def test_formatting_is_remembered(root: Path) -> None:
    path = root / "spec" / "zoo" / "zebra.yaml"
    format_files(root / "spec", cache_of(root), write=True)
    path.write_text(BORROWER.replace("    stripes: int", "    stripes:   'int'"), encoding="utf-8")
    for _ in range(2):
        assert [Path(name) for name in format_files(root / "spec", cache_of(root), write=False)] == [path]
    format_files(root / "spec", cache_of(root), write=True)
    assert path.read_text(encoding="utf-8") == BORROWER
    assert format_files(root / "spec", cache_of(root), write=False) == []


def test_a_mistake_is_not_remembered_as_formatted(root: Path) -> None:
    path = root / "spec" / "zoo" / "zebra.yaml"
    cut = BORROWER.replace("    stripes: int", "    stripes: int # how many")
    path.write_text(cut, encoding="utf-8")
    for _ in range(2):
        with pytest.raises(SpecError, match="YAML drops"):
            format_files(root / "spec", cache_of(root), write=True)
    assert path.read_text(encoding="utf-8") == cut


def test_two_at_a_time_make_the_same_tree(root: Path) -> None:
    add_field(root)
    shutil.rmtree(root / ".cache")
    command = [sys.executable, "-m", "codegen", "--root", str(root), "generate"]
    started = [subprocess.Popen(command, cwd=ROOT, stdout=subprocess.DEVNULL) for _ in range(2)]
    assert [process.wait() for process in started] == [0, 0]
    assert stale(root, Cache()) == {}
