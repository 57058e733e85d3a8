"""spec/*.yaml -> model. Every mistake in every file is noted before any is reported."""

from __future__ import annotations

from collections.abc import Iterable
from keyword import iskeyword
from pathlib import Path

from codegen.check import check
from codegen.mistakes import Mistakes, SpecError
from codegen.model import Module, Spec
from codegen.overlay import layers_of, read_files
from codegen.read_module import ModuleReader
from codegen.read_tables import TablesReader


def load(root: Path, overlays: Iterable[Path] = ()) -> Spec:
    """Read all spec files below `root`, and what overlays add. Raises SpecError, which lists every mistake."""
    mistakes = Mistakes()
    spec = read(root, mistakes, overlays)
    check(spec, mistakes)
    if mistakes:
        raise SpecError(mistakes)
    return spec


def read(root: Path, mistakes: Mistakes, overlays: Iterable[Path] = ()) -> Spec:
    """Read all spec files below `root`, and overlays, without checking what one file says of another."""
    layers = layers_of(root, overlays)
    spec = Spec(folders=[layer.name for layer in layers])
    for found in read_files(layers, mistakes, spec.notes):
        name = found.name
        for part in name.split("/"):
            if not part.isidentifier() or iskeyword(part):
                mistakes.add(
                    found.top.place,
                    f"'{part}' cannot be the name of a Python module",
                    expected="letters, digits and _, and no keyword",
                )
        spec.sources[name] = " and ".join(found.sources)
        tables = TablesReader(mistakes)
        if name == "credentials":
            tables.credentials(found.top, spec)
        elif name == "errors":
            tables.errors(found.top, spec)
        elif name == "limits":
            tables.limits(found.top, spec)
        else:
            spec.modules[name] = ModuleReader(mistakes, Module(name=name, file=found.file)).read(found.top)
    return spec
