"""The generated tree of a small spec with one of everything."""

from __future__ import annotations

import os
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
    from codegen.emit import emit
    from codegen.generate import formatted
    from codegen.load import load

    for path in (FOLDER / "spec").rglob("*.yaml"):
        target = tmp_path / "spec" / path.relative_to(FOLDER / "spec")
        target.parent.mkdir(parents=True, exist_ok=True)
        text = path.read_text(encoding="utf-8")
        if path.name == "common.yaml":
            text = text.replace("    userid: string!\n", "    userid: string!\n    mail: string\n")
        target.write_text(text, encoding="utf-8")
    before, after = generate(), formatted(emit(load(tmp_path / "spec"), package="zooapi"))
    changed = {name for name in after if after[name] != before[name]}
    assert changed == {"generated/zooapi/types/common.py", "sandbox/qyapi_sandbox/wecom.json"}
    added = set(after["generated/zooapi/types/common.py"].splitlines()) - set(
        before["generated/zooapi/types/common.py"].splitlines()
    )
    assert added == {"    mail: str | None = None"}
