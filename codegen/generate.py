"""Write the generated tree, or say what in it is not what the spec says."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

from codegen.emit import emit
from codegen.load import load

OWNED = ("generated", "sandbox/qyapi_sandbox/wecom.json")
RUFF = ("--isolated", "--quiet", "--config", "line-length = 120", "--config", 'target-version = "py311"')


def build(root: Path) -> dict[str, str]:
    """Every generated file with its final text. Raises SpecError."""
    return formatted(emit(load(root / "spec")))


def formatted(files: dict[str, str]) -> dict[str, str]:
    """The files with imports sorted and Python formatted."""
    with tempfile.TemporaryDirectory() as folder:
        top = Path(folder)
        for name, text in files.items():
            path = top / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        _ruff(
            top,
            "check",
            "--select",
            "I",
            "--fix",
            "--config",
            "lint.isort.known-third-party = ['qyapi_runtime']",
        )
        _ruff(top, "format")
        return {name: (top / name).read_text(encoding="utf-8") for name in files}


def _ruff(folder: Path, command: str, *options: str) -> None:
    call = [sys.executable, "-m", "ruff", command, *RUFF, *options, str(folder)]
    done = subprocess.run(call, capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(f"ruff {command} failed on generated code:\n{done.stdout}{done.stderr}")


def differences(root: Path, files: dict[str, str]) -> list[str]:
    """Paths that are missing, stale or no longer generated."""
    changed = [name for name, text in files.items() if _text(root / name) != text]
    return sorted(changed + [name for name in _present(root) if name not in files])


def write(root: Path, files: dict[str, str]) -> list[str]:
    """Bring the tree up to date, touching only what differs. Returns the paths touched."""
    touched = differences(root, files)
    for name in touched:
        path = root / name
        if name in files:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(files[name], encoding="utf-8")
        else:
            path.unlink()
    return touched


def _text(path: Path) -> str | None:
    return path.read_text(encoding="utf-8") if path.exists() else None


def _present(root: Path) -> list[str]:
    generated = [path for path in (root / "generated").rglob("*") if path.is_file() and "__pycache__" not in path.parts]
    return [path.relative_to(root).as_posix() for path in generated if not any("egg-info" in p for p in path.parts)]
