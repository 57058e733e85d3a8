"""What is learned goes into an overlay, and the spec stays as it is."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from codegen.compiled import compiled
from codegen.load import load
from codegen.model import Spec
from tests.codegen.learn import PAGES, learn, texts

OWN = """# Ours.
structs:
  Animal:
    mood: string  How it is.
  Keeper: {age: int}
"""


@pytest.fixture
def own(tmp_path: Path) -> Path:
    """An overlay, beside the repository."""
    path = tmp_path / "own-spec" / "zoo" / "animal.yaml"
    path.parent.mkdir(parents=True)
    path.write_text(OWN, "utf-8")
    return tmp_path / "own-spec"


def sample(folder: Path, content: object) -> Path:
    path = folder / "sample.json"
    path.write_text(json.dumps(content), "utf-8")
    return path


def names(spec: Spec) -> set[str]:
    """Every field of everything that the spec describes, with its type."""
    content = json.loads(compiled(spec))
    structs = {f"{name}.{item}" for name, fields in content["structs"].items() for item in map(json.dumps, fields)}
    return structs | set(content["operations"])


def test_a_new_field_is_a_line_of_the_overlay(root: Path, own: Path, tmp_path: Path) -> None:
    before = texts(root)
    answer = {"name": "Pan", "AnimalId": 7, "mood": "good", "badge": "gold", "hut": {"street": "a"}}
    arguments = ("--overlay", own, sample(tmp_path, answer), "--operation", "zoo.animal_get")
    lesson = learn(root, *arguments)
    assert lesson.after.keys() == {"own-spec/zoo/animal.yaml"}
    text = (own / "zoo" / "animal.yaml").read_text("utf-8")
    fields = "    badge: string\n    hut: Hut\n  Keeper: {age: int}\n  Hut:\n    street: string\n"
    assert text == OWN.replace("  Keeper: {age: int}\n", fields)
    assert [note for note in lesson.notes if "no overlay can say so" in note and "Animal.AnimalId" in note]
    again = learn(root, *arguments)
    assert (again.after, again.proposals, texts(root)) == ({}, [], before)


def test_sections_that_the_overlay_lacks_are_written_at_their_place(root: Path, own: Path, tmp_path: Path) -> None:
    learn(root, "--overlay", own, sample(tmp_path, {"freed": True}), "--operation", "zoo.animal_free")
    learn(root, "--overlay", own, sample(tmp_path, {"softly": 1}), "--operation", "zoo.animal_free", "--request")
    text = (own / "zoo" / "animal.yaml").read_text("utf-8")
    assert text == OWN.replace(
        "# Ours.\n",
        "# Ours.\nendpoints:\n  animal_free:\n    request:\n      softly: int\n    response:\n      freed: bool\n",
    )


def test_pages_are_drafted_in_the_overlay_as_they_would_be_in_the_spec(root: Path, own: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy"
    shutil.copytree(root, copy)
    pages = [PAGES / name for name in ("feed.html", "push.html", "tree.html", "visitors.html")]
    learn(copy, *pages)
    lesson = learn(root, "--overlay", own, *pages)
    assert {name.removeprefix("own-spec/") for name in lesson.after} >= {"visitor/visitor.yaml", "zoo/animal.yaml"}
    assert all(proposal.file.startswith("own-spec/") for proposal in lesson.proposals)
    assert names(load(root / "spec", [own])) == names(load(copy / "spec", [own]))
