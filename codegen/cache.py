"""What is expensive to make, kept on disk under a hash of everything that it was made from.

An entry is named after its sources, the generator's own and the versions of its tools, so it is never stale: what
changed has another name. Its first line is the digest of the rest, so one that was cut or damaged is not there.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import sys
import tempfile
from functools import cache
from importlib.metadata import version
from pathlib import Path

TOOLS = ("datamodel-code-generator", "inflect", "jinja2", "pydantic", "pyyaml", "ruff")
LIMIT = 6000


class Cache:
    """Texts by what they were made from; in a folder, or nowhere where none is given."""

    def __init__(self, folder: Path | None = None) -> None:
        self.folder = folder

    def get(self, *sources: str) -> str | None:
        """The text that was made from these sources, if it is known."""
        if self.folder is None:
            return None
        path = self.folder / _name(sources)
        try:
            content = path.read_bytes()
            os.utime(path)
        except OSError:
            return None
        digest, _, text = content.partition(b"\n")
        return text.decode() if digest == _digest(text) else None

    def put(self, text: str, *sources: str) -> None:
        """Keep a text. A folder that cannot be written to is no mistake."""
        if self.folder is None:
            return
        content = text.encode()
        with contextlib.suppress(OSError):
            self.folder.mkdir(parents=True, exist_ok=True)
            with tempfile.NamedTemporaryFile(dir=self.folder, delete=False) as file:
                file.write(_digest(content) + b"\n" + content)
            os.replace(file.name, self.folder / _name(sources))

    def trim(self, limit: int = LIMIT) -> None:
        """Forget what was not used for longest, down to so many entries."""
        with contextlib.suppress(OSError):
            entries = sorted(self.folder.iterdir(), key=lambda path: path.stat().st_mtime) if self.folder else []
            for path in entries[:-limit]:
                path.unlink()


def _digest(content: bytes) -> bytes:
    return hashlib.sha256(content).hexdigest().encode()


def _name(sources: tuple[str, ...]) -> str:
    digest = hashlib.sha256(_generator())
    for source in sources:
        content = source.encode()
        digest.update(b"%d:%b" % (len(content), content))
    return digest.hexdigest()


@cache
def _generator() -> bytes:
    """The generator's sources and templates, and the versions of what it runs on."""
    digest = hashlib.sha256(sys.version.encode())
    for tool in TOOLS:
        digest.update(f"{tool} {version(tool)}\n".encode())
    folder = Path(__file__).parent
    for path in sorted(path for path in folder.rglob("*") if path.suffix in (".py", ".jinja", ".jinja2")):
        digest.update(f"{path.relative_to(folder)}\n".encode())
        digest.update(path.read_bytes())
    return digest.digest()
