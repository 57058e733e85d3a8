"""Bring the expected tree up to date."""

from __future__ import annotations

import shutil

from tests.golden import EXPECTED, generate

files = generate()
shutil.rmtree(EXPECTED, ignore_errors=True)
for name, text in files.items():
    path = EXPECTED / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
