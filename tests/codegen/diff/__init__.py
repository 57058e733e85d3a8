"""A small spec, and what its changes mean."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from pathlib import Path

from codegen.diff.change import Change
from codegen.diff.compare import compare
from codegen.load import load

SPEC = Path(__file__).parent / "spec"

Edit = tuple[str, str, str]


def edited(folder: Path, edits: Sequence[Edit]) -> Path:
    """A copy of the spec in `folder`, with texts (file, old, new) replaced; a new file has the old text ''."""
    spec = folder / "spec"
    shutil.copytree(SPEC, spec)
    for file, old, new in edits:
        path = spec / f"{file}.yaml"
        text = path.read_text(encoding="utf-8") if path.exists() else ""
        assert old in text, f"{old!r} is not in {file}"
        text = text.replace(old, new, 1) if old else new
        if text:
            path.write_text(text, encoding="utf-8")
        else:
            path.unlink()
    return spec


def changes(folder: Path, edits: Sequence[Edit], back: Sequence[Edit] = ()) -> list[Change]:
    """The changes from the spec, or from one with edits of its own, to the edited spec."""
    old, new = edited(folder / "old", back), edited(folder / "new", edits)
    return compare(load(old), load(new))
