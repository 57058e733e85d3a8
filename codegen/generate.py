"""Write the generated tree, or say what in it is not what the spec says."""

from __future__ import annotations

import hashlib
import subprocess
import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path

from codegen.cache import Cache

FOLDERS = ("generated", "docs/reference")
FILES = ("sandbox/qyapi_sandbox/wecom.json", "spec/schema.json")
RUFF = ("--isolated", "--quiet", "--no-cache", "--config", "line-length = 120", "--config", 'target-version = "py311"')


def stale(root: Path, cache: Cache) -> dict[str, str | None]:
    """What is not as the spec says: path -> the right text, or None where no file belongs. Raises SpecError."""
    sources = _sources(root)
    present = {name: (root / name).read_bytes() for name in _present(root)}
    if cache.get("tree", *sources) == _digest(present.items()):
        return {}
    files = build(root, cache)
    if _sources(root) == sources:
        cache.put(_digest((name, text.encode()) for name, text in files.items()), "tree", *sources)
    cache.trim()
    found: dict[str, str | None] = {
        name: text for name, text in sorted(files.items()) if present.get(name) != text.encode()
    }
    return found | {name: None for name in sorted(present) if name not in files}


def build(root: Path, cache: Cache) -> dict[str, str]:
    """Every generated file with its final text. Raises SpecError."""
    # Imported here because nothing of it is needed where nothing has changed.
    from codegen.emit import emit
    from codegen.load import load

    return formatted(emit(load(root / "spec"), cache), cache)


def write(root: Path, files: dict[str, str | None]) -> None:
    """Bring files up to date; None removes one."""
    for name, text in files.items():
        path = root / name
        if text is None:
            path.unlink()
        else:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")


def formatted(files: dict[str, str], cache: Cache) -> dict[str, str]:
    """The files with imports sorted and Python formatted."""
    known = {name: cache.get("formatted", _package(name), text) for name, text in files.items() if _is_python(name)}
    new = {name: files[name] for name, text in known.items() if text is None}
    for name, text in _formatted(new).items():
        cache.put(text, "formatted", _package(name), files[name])
        known[name] = text
    return files | {name: text for name, text in known.items() if text is not None}


def _formatted(files: dict[str, str]) -> dict[str, str]:
    if not files:
        return {}
    with tempfile.TemporaryDirectory() as folder:
        top = Path(folder)
        for name, text in files.items():
            path = top / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        for package in sorted({_package(name) for name in files}):
            # Which imports are whose is said outright; ruff would look which other files are there.
            sections = ["known-third-party = ['qyapi_runtime']", f"known-first-party = ['{package}']"]
            options = [part for section in sections for part in ("--config", f"lint.isort.{section}")]
            _ruff(top / "generated" / package, "check", "--select", "I", "--fix", *options)
        _ruff(top, "format")
        return {name: (top / name).read_text(encoding="utf-8") for name in files}


def _ruff(folder: Path, command: str, *options: str) -> None:
    call = [sys.executable, "-m", "ruff", command, *RUFF, *options, str(folder)]
    done = subprocess.run(call, capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(f"ruff {command} failed on generated code:\n{done.stdout}{done.stderr}")


def _is_python(name: str) -> bool:
    return name.endswith(".py")


def _package(name: str) -> str:
    """The package of a file `generated/<package>/…`."""
    return name.split("/")[1]


def _sources(root: Path) -> list[str]:
    """Every spec file: its path and text in turn. What is not UTF-8 is for the loader to say."""
    texts = {
        path: path.read_text(encoding="utf-8", errors="replace") for path in sorted((root / "spec").rglob("*.yaml"))
    }
    return [part for path, text in texts.items() for part in (path.relative_to(root).as_posix(), text)]


def _digest(files: Iterable[tuple[str, bytes]]) -> str:
    digest = hashlib.sha256()
    for name, content in sorted(files):
        digest.update(f"{name} {len(content)}\n".encode())
        digest.update(content)
    return digest.hexdigest()


def _present(root: Path) -> list[str]:
    """The generated files that there are."""
    below = [path for folder in FOLDERS for path in (root / folder).rglob("*") if path.is_file()]
    names = [path.relative_to(root) for path in below if "__pycache__" not in path.parts]
    found = [name.as_posix() for name in names if not any("egg-info" in part for part in name.parts)]
    return found + [name for name in FILES if (root / name).is_file()]
