"""A client of one's own: the spec with overlays, generated into another folder than the repository.

The folder gets all that makes the client complete: the generated packages, and the runtime and sandbox as they are.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from codegen.overlay import layers_of

__all__ = ["OwnClient", "OwnClientError"]

HAND_WRITTEN = ("runtime", "sandbox")
REFERENCE = "docs/reference"
OPENAPI = "generated/openapi.json"
_SUFFIXES = (".py", ".lua", ".typed")
_MARK = "generated/qyapi/__init__.py"


class OwnClientError(Exception):
    """A client cannot be generated into a folder; the message says why, and what to do."""


@dataclass(frozen=True, slots=True)
class OwnClient:
    """Where a client of one's own goes, and what it has that others have not.

    Attributes:
        has_docs: Whether the folder gets the reference and openapi.json.
    """

    folder: Path
    overlays: tuple[Path, ...] = ()
    has_docs: bool = False

    @property
    def folders(self) -> tuple[str, ...]:
        """The folders that hold nothing but what the generator writes."""
        return ("generated", *HAND_WRITTEN, *([REFERENCE] if self.has_docs else []))

    def files(self, root: Path) -> Iterator[Path]:
        """The files that it is made of beside the spec."""
        for overlay in self.overlays:
            yield from overlay.rglob("*.yaml")
        yield from self.hand_written(root).values()

    def sources(self, root: Path) -> Iterator[str]:
        """What the client is made of beside the spec, for the cache: names and texts."""
        yield f"own client, docs {self.has_docs}"
        for number, layer in enumerate(layers_of(root / "spec", self.overlays)[1:]):
            for path in sorted(layer.folder.rglob("*.yaml")):
                yield f"{number} {layer.source(path)}"
                yield path.read_text(encoding="utf-8", errors="replace")
        for name, text in self.copied(root).items():
            yield name
            yield text

    def complete(self, generated: dict[str, str], root: Path) -> dict[str, str]:
        """Every file of the client, with those that are not generated."""
        own = tuple(f"{folder}/" for folder in self.folders)
        files = {name: text for name, text in generated.items() if name.startswith(own)}
        if not self.has_docs:
            del files[OPENAPI]
        return files | self.copied(root)

    def copied(self, root: Path) -> dict[str, str]:
        """The texts of the hand-written files that the client needs, and of their license."""
        return {name: path.read_text(encoding="utf-8") for name, path in self.hand_written(root).items()}

    def hand_written(self, root: Path) -> dict[str, Path]:
        """The hand-written files that the client needs, and their license."""
        paths = sorted(path for folder in HAND_WRITTEN for path in (root / folder).rglob("*"))
        files = {path.relative_to(root).as_posix(): path for path in paths if path.suffix in _SUFFIXES}
        if (root / "LICENSE").is_file():
            files["runtime/LICENSE"] = root / "LICENSE"
        return files

    def refuse_other_files(self, root: Path, present: list[str]) -> None:
        """Raise OwnClientError where the folder is the repository, or has files that the generator did not write."""
        if self.folder.resolve() == root.resolve():
            raise OwnClientError(f"{self.folder} is the repository itself; expected a folder of your own as --output")
        if present and _MARK not in present:
            raise OwnClientError(
                f"{self.folder / present[0]} was not written by the generator, which would remove it; "
                "expected a folder as --output that is new, or has a client already"
            )
