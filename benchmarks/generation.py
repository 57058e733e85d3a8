"""Seconds that `make generate` takes on a copy of the whole spec: cold, with nothing changed, with one file changed."""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).parents[1]


def measure_generation(rounds: int = 3) -> tuple[list[float], list[float], list[float]]:
    """Whole processes, round by round: cold, nothing changed, one more field in one file."""
    cold: list[float] = []
    unchanged: list[float] = []
    changed: list[float] = []
    for _ in range(rounds):
        with tempfile.TemporaryDirectory() as folder:
            copy = Path(folder)
            shutil.copytree(ROOT / "spec", copy / "spec")
            cold.append(generation(copy))
            unchanged.append(generation(copy))
            common = copy / "spec" / "common.yaml"
            text = common.read_text(encoding="utf-8")
            common.write_text(f"{text}  OneMore:\n    field: string\n", encoding="utf-8")
            changed.append(generation(copy))
    return cold, unchanged, changed


def generation(root: Path) -> float:
    """Seconds that the commands of `make generate` take for one repository."""
    begin = time.perf_counter()
    for command in ("fmt", "generate"):
        call = [sys.executable, "-m", "codegen", "--root", str(root), command]
        subprocess.run(call, cwd=ROOT, check=True, stdout=subprocess.DEVNULL)
    return time.perf_counter() - begin
