"""What the spec learns, on a copy of the small spec of the golden tree."""

from __future__ import annotations

import argparse
import difflib
from pathlib import Path

from codegen.learn.arguments import add_arguments
from codegen.learn.command import run
from codegen.learn.lesson import Lesson

PAGES = Path(__file__).parent / "pages"


def learn(root: Path, *arguments: str | Path) -> Lesson:
    """`python -m codegen --root <root> learn <arguments>`."""
    parser = argparse.ArgumentParser()
    add_arguments(parser)
    options = parser.parse_args([str(argument) for argument in arguments])
    options.root = root
    return run(options)[0]


def texts(root: Path) -> dict[str, str]:
    """Every spec file by its path below `spec/`."""
    folder = root / "spec"
    return {path.relative_to(folder).as_posix(): path.read_text("utf-8") for path in sorted(folder.rglob("*.yaml"))}


def changed(before: dict[str, str], after: dict[str, str]) -> tuple[list[str], list[str]]:
    """The lines that went and those that came, without their indent."""
    gone: list[str] = []
    new: list[str] = []
    for name in sorted({*before, *after}):
        for line in difflib.ndiff(before.get(name, "").splitlines(), after.get(name, "").splitlines()):
            if line.startswith("- "):
                gone.append(line[2:].strip())
            elif line.startswith("+ "):
                new.append(line[2:].strip())
    return gone, new
