"""A repository with the small spec."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from codegen.cache import Cache
from codegen.fmt import format_files
from tests.golden import FOLDER


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A repository with the small spec in normal form, and nothing generated."""
    made = tmp_path / "repository"
    shutil.copytree(FOLDER / "spec", made / "spec")
    format_files(made / "spec", Cache(), write=True)
    return made
