"""python -m codegen learn"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path

from codegen.families import FAMILIES
from codegen.learn.errors import LearnError
from codegen.learn.into_overlay import learn_into_overlay
from codegen.learn.lesson import Lesson, learn, write
from codegen.learn.page import read_page
from codegen.learn.pages import PageSource
from codegen.learn.sources import DriftLog, Source, cassette, pushes, samples

_SUFFIXES = (".yaml", ".yml", ".json", ".jsonl", ".xml", ".html", ".htm", ".txt", ".md", ".log")


def run(options: argparse.Namespace) -> tuple[Lesson, str]:
    """Learn, and write unless it is a dry run; returns what was learned and the patch. Raises LearnError."""
    if options.request and not options.operation:
        raise LearnError("--request needs --operation")
    sources = [source_of(origin, text, options) for name in options.sources for origin, text in _texts(name)]
    folder = options.root
    if options.overlay:
        folder = options.overlay[-1].resolve().parent
        lesson = learn_into_overlay(options.root, options.overlay, sources)
    else:
        lesson = learn(options.root, sources)
    if not options.dry_run:
        write(folder, lesson.after)
    return lesson, lesson.patch()


def source_of(origin: str, text: str, options: argparse.Namespace) -> Source:
    """The source that a text is. Raises LearnError."""
    head = text.lstrip("\ufeff \r\n\t")
    if options.operation:
        return samples(origin, text, options.operation, is_request=options.request)
    if options.event:
        return pushes(origin, text, options.event, options.doc)
    if head.startswith("<xml>"):
        return pushes(origin, text, doc=options.doc)
    if head.startswith("{"):
        if '"problem"' in head.split("\n", 1)[0]:
            return DriftLog.of(origin, text)
        if any(f'"{family.header.mark}"' in head for family in FAMILIES.values()):
            return pushes(origin, text, doc=options.doc)
        raise LearnError(f"{origin}: JSON needs --operation or --event to say what it is of")
    if any(line.startswith("interactions:") for line in head.splitlines()[:20]):
        return cassette(origin, text)
    if not head:
        raise LearnError(f"{origin}: nothing in it")
    return PageSource(read_page(text, origin, options.doc))


def _texts(name: str) -> Iterator[tuple[str, str]]:
    """The texts of a file, of all files in a folder, or of standard input, with their names for reports."""
    if name == "-":
        yield "standard input", sys.stdin.read()
        return
    path = Path(name)
    paths = sorted(item for item in path.rglob("*") if item.suffix in _SUFFIXES) if path.is_dir() else [path]
    if not paths:
        raise LearnError(f"{name}: no files to learn from")
    for item in paths:
        try:
            yield str(item), item.read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError) as error:
            raise LearnError(f"{item}: cannot be read: {error}") from None
