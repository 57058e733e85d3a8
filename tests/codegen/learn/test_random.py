"""Whatever unknown fields stand wherever in a valid answer: they are learned, and learning again changes nothing."""

from __future__ import annotations

import copy
import json
import random
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from codegen.cache import Cache
from codegen.fmt import format_files, format_text
from qyapi_sandbox.invent import Inventor
from qyapi_sandbox.spec import load as load_compiled
from tests.codegen.learn import changed, learn, texts
from tests.codegen.learn.test_loop import generate, run
from tests.golden import EXPECTED, FOLDER

SPEC = load_compiled(EXPECTED / "sandbox" / "qyapi_sandbox" / "wecom.json")
OPERATIONS = ("animal_create", "animal_list", "animal_log", "animal_get", "photo_upload")

NAMES = st.one_of(
    st.sampled_from(
        ["new_time", "price", "user_list", "info", "list", "wire", "extra", "from", "Name", "x-y", "$a", "1st"]
    ),
    st.text("abcdefgh_XYZ019", min_size=1, max_size=8),
)
SCALARS = st.one_of(
    st.booleans(),
    st.integers(-5, 2_000_000_000),
    st.floats(-10, 10),
    st.none(),
    st.sampled_from(["", "a", "12", "1700000000", "a|b", "1,2", "https://x.example/a"]),
)
VALUES = st.recursive(
    SCALARS,
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(NAMES, inner, max_size=3)),
    max_leaves=6,
)
ADDITIONS = st.lists(st.tuples(st.integers(0, 1000), st.integers(0, 1000), NAMES, VALUES), min_size=1, max_size=5)


def objects(value: Any) -> Iterator[dict[str, Any]]:
    if isinstance(value, dict):
        yield value
        for item in value.values():
            yield from objects(item)
    elif isinstance(value, list):
        for item in value:
            yield from objects(item)


def answer(operation: str) -> dict[str, Any]:
    described = next(item for item in SPEC.operations.values() if item.name == f"zoo.{operation}")
    made: dict[str, Any] = Inventor(SPEC).fields(described.response)
    return made


def widened(value: dict[str, Any], additions: list[tuple[int, int, str, Any]]) -> dict[str, Any]:
    """The answer with more in it, each addition in one of its objects and at one of the places there."""
    value = copy.deepcopy(value)
    for which, where, name, extra in additions:
        places = list(objects(value))
        target = places[which % len(places)]
        if name not in target:
            items = list(target.items())
            items.insert(where % (len(items) + 1), (name, copy.deepcopy(extra)))
            target.clear()
            target.update(items)
    return value


@settings(max_examples=30)
@given(operation=st.sampled_from(OPERATIONS), additions=ADDITIONS)
def test_learning_settles(operation: str, additions: list[tuple[int, int, str, Any]]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        shutil.copytree(FOLDER / "spec", root / "spec")
        format_files(root / "spec", Cache(), write=True)
        sample = root / "sample.json"
        sample.write_text(json.dumps(widened(answer(operation), additions)), "utf-8")
        before = texts(root)
        learn(root, sample, "--operation", f"zoo.{operation}")
        after = texts(root)
        assert learn(root, sample, "--operation", f"zoo.{operation}").after == {}
        for text in after.values():
            assert format_text(text) == text
        gone, _ = changed(before, after)
        # Only what the additions themselves contradict is changed, never an untouched line.
        assert all(":" in line for line in gone)


PROGRAM = """
import json, sys
from qyapi_runtime.drift import on_drift
from zooapi.types.zoo import animal, photo
from zooapi import decode, to_dict

drifts = []
on_drift(drifts.append)
for name, value in json.loads(sys.argv[1]).items():
    found = decode(getattr(animal, name), value)
    assert drifts == [], drifts
    assert to_dict(found) == value
"""


def test_what_was_learned_is_decoded_without_a_difference(root: Path, tmp_path: Path) -> None:
    """A hundred random fields in one go, through the generator and the client itself."""
    chance = random.Random(7)
    answers: dict[str, dict[str, Any]] = {}
    for operation, name in (("animal_list", "AnimalListResponse"), ("animal_get", "Animal")):
        values = [
            1700000000,
            7,
            "12",
            "a|b",
            True,
            1.5,
            ["x"],
            [{"a": 1, "b": {"c": "d"}}],
            {"k": {"deep": [1]}},
            "text",
        ]
        additions = [
            (
                chance.randrange(1000),
                chance.randrange(1000),
                f"{chance.choice(('new', 'Other'))}_{i}",
                chance.choice(values),
            )
            for i in range(50)
        ]
        answers[name] = widened(answer(operation), additions)
        sample = root / "sample.json"
        sample.write_text(json.dumps(answers[name]), "utf-8")
        learn(root, sample, "--operation", f"zoo.{operation}")
    generate(root, tmp_path)
    run(tmp_path, PROGRAM, json.dumps(answers))
