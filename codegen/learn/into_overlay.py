"""What was learned, as additions of an overlay: the spec stays as it is."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from pathlib import Path

from codegen.learn.edit import Document, block
from codegen.learn.lesson import Lesson, learn_texts, load_texts
from codegen.learn.sources import Source
from codegen.load import load
from codegen.mistakes import Mistakes
from codegen.overlay import layers_of, read_files
from codegen.source import Mapping, read_yaml


def learn_into_overlay(root: Path, overlays: Sequence[Path], sources: Sequence[Source]) -> Lesson:
    """Learn what the spec with its overlays lacks, for the last of them; the paths are below that one's parent folder.

    Raises:
        LearnError: A source names what neither the spec nor an overlay has.
        SpecError: The spec or an overlay has mistakes.
    """
    load(root / "spec", overlays)
    layers = layers_of(root / "spec", overlays)
    files = read_files(layers, Mistakes(), [])
    texts = {f"spec/{found.name}.yaml": "\n".join(block(found.top)) + "\n" for found in files}
    learned = learn_texts(dict(texts), load_texts(texts), sources, only_adds=True)
    target = layers[-1]
    lesson = Lesson({}, notes=learned.notes)
    for file, text in learned.after.items():
        name = f"{target.name}/{file.removeprefix('spec/')}"
        path = target.folder / file.removeprefix("spec/")
        lesson.before[name] = path.read_text(encoding="utf-8") if path.is_file() else ""
        lesson.after[name] = _with(lesson.before[name], name, _added(_read(texts.get(file, "")), _read(text)))
    lesson.proposals = [
        dataclasses.replace(item, file=f"{target.name}/{item.file.removeprefix('spec/')}") for item in learned.proposals
    ]
    return lesson


def _read(text: str) -> Mapping | None:
    return read_yaml(text, "", Mistakes())


def _added(before: Mapping | None, after: Mapping | None) -> Mapping:
    """The entries that only the second has, in the mappings that hold them."""
    assert after
    if before is None:
        return after
    added = Mapping({}, {}, after.place)
    for key, node in after:
        old = before.entries.get(key)
        below = _added(old, node) if isinstance(old, Mapping) and isinstance(node, Mapping) else None
        if old is None:
            added.entries[key] = node
        elif below and below.entries:
            added.entries[key] = below
    return added


def _with(text: str, file: str, added: Mapping) -> str:
    """The text of an overlay's file with additions."""
    if not text:
        return "\n".join(block(added)) + "\n"
    document = Document(file, text)
    document.add_nodes((), added)
    return document.text
