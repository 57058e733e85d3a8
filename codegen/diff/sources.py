"""The two sides of a comparison: a git revision, a folder, or a file."""

from __future__ import annotations

import subprocess
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from codegen.load import load
from codegen.mistakes import Mistakes, SpecError
from codegen.model import Spec

ACKNOWLEDGED = "acknowledged.yaml"


class SourceError(Exception):
    """A side of the comparison that is not there; the message says which, and what may be given."""


@dataclass(frozen=True, slots=True)
class Side:
    """One side.

    Attributes:
        title: How reports call it.
        spec: What it says.
        acknowledged: Its acknowledged.yaml, '' where it has none.
        module: The only module to compare; '' for all.
        is_release: Whether it is a git tag.
    """

    title: str
    spec: Spec
    acknowledged: str
    module: str = ""
    is_release: bool = False


def last_tag(root: Path) -> str:
    """The last tag before the working tree, '' where there is none, or no git."""
    try:
        done = _git(root, "describe", "--tags", "--abbrev=0")
    except SourceError:
        return ""
    return done.stdout.decode().strip() if done.returncode == 0 else ""


def read_side(root: Path, name: str) -> Side:
    """Read a side: the working tree where `name` is ''; with overlays where it ends with `+folder`.

    Raises:
        SourceError: It is not there.
        SpecError: The spec has mistakes.
    """
    name, overlays = _split(root, name)
    title = "+".join([name or "the working tree", *map(str, overlays)])
    path = Path(name)
    if not name or path.is_dir():
        return _folder(path if name else root, title, overlays)
    if path.is_file():
        if overlays:
            raise SourceError(f"'{title}' adds an overlay to a file; expected a folder or git revision before the '+'")
        return _file(root, path)
    with revision(root, name) as folder:
        side = _folder(folder, title, overlays)
    is_tag = _git(root, "show-ref", "--verify", "--quiet", f"refs/tags/{name}").returncode == 0
    return Side(side.title, side.spec, side.acknowledged, is_release=is_tag)


@contextmanager
def revision(root: Path, name: str, *paths: str) -> Iterator[Path]:
    """A folder with files of a git revision: spec/ and acknowledged.yaml, or all below the given paths."""
    commit = _commit(root, name)
    if not commit:
        raise SourceError(f"'{name}' is no git revision, folder or file here")
    wanted = paths or ("spec", ACKNOWLEDGED)
    listed = _git(root, "ls-tree", "-r", "-z", "--name-only", commit, "--", *wanted)
    names = [path for path in listed.stdout.decode().split("\0") if path]
    if not names:
        raise SourceError(f"there is no {wanted[0]}/ in '{name}'")
    with tempfile.TemporaryDirectory() as folder:
        _extract(root, commit, names, Path(folder))
        yield Path(folder)


def _extract(root: Path, commit: str, names: list[str], folder: Path) -> None:
    """Write files of a commit, all read by one git process."""
    asked = "".join(f"{commit}:./{name}\n" for name in names).encode()
    answer = _git(root, "cat-file", "--batch", given=asked).stdout
    at = 0
    for name in names:
        end = answer.index(b"\n", at)
        size = int(answer[at:end].split()[-1])
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(answer[end + 1 : end + 1 + size])
        at = end + 1 + size + 1


def _split(root: Path, name: str) -> tuple[str, list[Path]]:
    """What a side names, and its overlays; a path or revision may have a `+` as well."""
    overlays: list[Path] = []
    base = name
    while "+" in base and not Path(base).exists() and not _commit(root, base):
        base, _, overlay = base.rpartition("+")
        if not Path(overlay).is_dir():
            raise SourceError(f"'{overlay}' of '{name}' is no folder here; expected an overlay behind the '+'")
        overlays.insert(0, Path(overlay))
    return base, overlays


def _commit(root: Path, name: str) -> str:
    """The commit of a git revision; '' where there is none."""
    found = _git(root, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{name}^{{commit}}")
    return "" if found.returncode else found.stdout.decode().strip()


def _folder(folder: Path, title: str, overlays: Iterable[Path] = ()) -> Side:
    """A folder that has a spec/, or is one."""
    spec = folder / "spec" if (folder / "spec").is_dir() else folder
    acknowledged = spec.parent / ACKNOWLEDGED
    text = acknowledged.read_text(encoding="utf-8") if acknowledged.is_file() else ""
    return Side(title, _load(spec, title, overlays), text)


def _file(root: Path, path: Path) -> Side:
    """A file, in the place of the one that it replaces in its own spec/, or in that of the repository."""
    above = [folder for folder in path.resolve().parents if folder.name == "spec"]
    home = above[0] if above else root / "spec"
    if above:
        name = path.resolve().relative_to(home)
    else:
        same = sorted(found.relative_to(home) for found in home.rglob(path.name))
        if len(same) != 1:
            raise SourceError(f"'{path}' stands for no file of {home}; expected a name that one file there has")
        name = same[0]
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / "spec"
        for found in home.rglob("*.yaml"):
            target = copy / found.relative_to(home)
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes((path if target == copy / name else found).read_bytes())
        return Side(str(path), _load(copy, str(path)), "", module=name.with_suffix("").as_posix())


def _load(spec: Path, title: str, overlays: Iterable[Path] = ()) -> Spec:
    """Load a spec; its mistakes name the side that they are on."""
    try:
        return load(spec, overlays)
    except SpecError as error:
        found = error.mistakes
        mistakes = Mistakes(
            [replace(item, place=replace(item.place, file=f"{title}: {item.place.file}")) for item in found.found],
            {f"{title}: {file}": lines for file, lines in found.sources.items()},
        )
        raise SpecError(mistakes) from error


def _git(root: Path, *arguments: str, given: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    try:
        return subprocess.run(["git", "-C", str(root), *arguments], input=given, capture_output=True, check=False)
    except FileNotFoundError:
        raise SourceError("git is not installed; only folders and files can be compared") from None
