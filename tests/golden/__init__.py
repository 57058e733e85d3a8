"""A small spec with one of everything, and what the generator makes of it.

`python -m tests.golden` brings the expected tree up to date; review the diff like code.
"""

from __future__ import annotations

from pathlib import Path

from codegen.cache import Cache
from codegen.emit import emit
from codegen.generate import formatted
from codegen.load import load

FOLDER = Path(__file__).parent
EXPECTED = FOLDER / "expected"


def generate(root: Path = FOLDER) -> dict[str, str]:
    """What the generator makes of the spec below a folder, by path; of the small one, as it is below `expected/`."""
    nowhere = Cache()
    return formatted(emit(load(root / "spec"), nowhere, package="zooapi"), nowhere)
