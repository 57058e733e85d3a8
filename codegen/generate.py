"""Write the generated tree, or say what in it is not what the spec says."""

from __future__ import annotations

import hashlib
import subprocess
import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path

from codegen.cache import Cache
from codegen.own_client import OwnClient

FOLDERS = ("generated", "docs/reference")
FILES = ("sandbox/qyapi_sandbox/wecom.json", "spec/schema.json")
RUFF = ("--isolated", "--quiet", "--no-cache", "--config", "line-length = 120", "--config", 'target-version = "py311"')


def stale(root: Path, cache: Cache, own: OwnClient | None = None) -> dict[str, str | None]:
    """What is not as the spec says: path -> the right text, or None where no file belongs.

    Args:
        root: The repository.
        own: The client of one's own that is meant, and not that of the repository; paths are below its folder.

    Raises:
        SpecError: The spec has mistakes.
        OwnClientError: The folder of `own` has other things in it.
    """
    sources = _sources(root, own)
    names = _present(own.folder, own.folders) if own else _present(root, FOLDERS, FILES)
    if own:
        own.refuse_other_files(root, names)
    folder = own.folder if own else root
    present = {name: (folder / name).read_bytes() for name in names}
    if cache.get("tree", *sources) == _digest(present.items()):
        return {}
    files = build(root, cache, own)
    if _sources(root, own) == sources:
        cache.put(_digest((name, text.encode()) for name, text in files.items()), "tree", *sources)
    cache.trim()
    found: dict[str, str | None] = {
        name: text for name, text in sorted(files.items()) if present.get(name) != text.encode()
    }
    return found | {name: None for name in sorted(present) if name not in files}


def build(root: Path, cache: Cache, own: OwnClient | None = None) -> dict[str, str]:
    """Every generated file with its final text. Raises SpecError."""
    # Imported here because nothing of it is needed where nothing has changed.
    from codegen.emit import emit
    from codegen.load import load

    files = formatted(emit(load(root / "spec", own.overlays if own else ()), cache), cache)
    return own.complete(files, root) if own else files


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


def _sources(root: Path, own: OwnClient | None) -> list[str]:
    """Every spec file: its path and text in turn; then what else a client of one's own is made of.

    What is not UTF-8 is for the loader to say.
    """
    texts = {
        path: path.read_text(encoding="utf-8", errors="replace") for path in sorted((root / "spec").rglob("*.yaml"))
    }
    parts = [part for path, text in texts.items() for part in (path.relative_to(root).as_posix(), text)]
    return [*parts, *(own.sources(root) if own else ())]


def _digest(files: Iterable[tuple[str, bytes]]) -> str:
    digest = hashlib.sha256()
    for name, content in sorted(files):
        digest.update(f"{name} {len(content)}\n".encode())
        digest.update(content)
    return digest.hexdigest()


def _present(root: Path, folders: Iterable[str], files: Iterable[str] = ()) -> list[str]:
    """The generated files that there are."""
    below = [path for folder in folders for path in (root / folder).rglob("*") if path.is_file()]
    names = [path.relative_to(root) for path in below if "__pycache__" not in path.parts]
    found = [name.as_posix() for name in names if not any("egg-info" in part for part in name.parts)]
    return found + [name for name in files if (root / name).is_file()]
