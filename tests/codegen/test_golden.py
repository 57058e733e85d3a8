"""The generated tree of a small spec with one of everything."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

from tests.golden import EXPECTED, FOLDER, generate

ROOT = Path(__file__).parents[2]


def test_the_tree_is_what_it_was() -> None:
    files = generate()
    expected = {
        path.relative_to(EXPECTED).as_posix(): path.read_text(encoding="utf-8")
        for path in EXPECTED.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
    assert files.keys() == expected.keys()
    for name, text in files.items():
        assert text == expected[name], f"{name} changed; if that is meant, run 'make golden' and review the diff"


def test_another_process_with_another_hash_seed_makes_the_same_bytes() -> None:
    program = "import json; from tests.golden import generate; print(json.dumps(generate()))"
    outputs = [
        subprocess.run(
            [sys.executable, "-c", program],
            cwd=ROOT,
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    ]
    assert outputs[0] == outputs[1]


def test_one_more_field_is_one_more_line(tmp_path: Path) -> None:
    shutil.copytree(FOLDER / "spec", tmp_path / "spec")
    path = tmp_path / "spec" / "common.yaml"
    text = path.read_text(encoding="utf-8").replace("    userid: string!\n", "    userid: string!\n    mail: string\n")
    path.write_text(text, encoding="utf-8")
    before, after = generate(), generate(tmp_path)
    added = {
        name: sorted(set(after[name].splitlines()) - set(before[name].splitlines()))
        for name in after
        if after[name] != before[name]
    }
    assert added == {
        "docs/reference/common.md": ["| `mail` | `str` \\| None |  |"],
        "generated/openapi.json": ['     "mail": {"type": "string"},'],
        "generated/zooapi/types/common.py": ["    mail: str | None = None"],
        "sandbox/qyapi_sandbox/wecom.json": ['   {"name": "mail", "type": "string", "required": false},'],
    }
