"""One run: sources in, changed files out; all of them or none."""

from __future__ import annotations

import difflib
import os
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from codegen.learn.edit import Document
from codegen.learn.errors import LearnError
from codegen.learn.observations import Observations
from codegen.learn.pages import PageSource
from codegen.learn.propose import Proposal, Proposer
from codegen.learn.sources import Source
from codegen.load import load
from codegen.mistakes import SpecError
from codegen.model import Spec
from codegen.snippets import report

ROUNDS = 8


@dataclass(slots=True)
class Lesson:
    """What was learned.

    Attributes:
        before: The files as they are, by path below the repository; '' for one that is new.
        after: Those that change.
        notes: What a person should know, and nothing is proposed for.
    """

    before: dict[str, str]
    after: dict[str, str] = field(default_factory=dict)
    proposals: list[Proposal] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)

    def patch(self) -> str:
        """The change as `git apply` takes it."""
        parts: list[str] = []
        for file, text in sorted(self.after.items()):
            old = self.before.get(file, "")
            head = f"a/{file}" if old else "/dev/null"
            parts += difflib.unified_diff(old.splitlines(True), text.splitlines(True), head, f"b/{file}")
        return "".join(parts)

    def report(self, *, told: bool) -> str:
        """Every proposal with its evidence; `told` adds what the official pages say."""
        lines = []
        for proposal in self.proposals:
            lines.append(f"{proposal.file}: {proposal.what}  ({proposal.evidence})")
            if told and proposal.told:
                lines.append(f"    官方说明: {' '.join(proposal.told.split())}")
        return "\n".join([*lines, *(f"note: {note}" for note in self.notes)])


def learn(root: Path, sources: Sequence[Source]) -> Lesson:
    """Learn from sources what the spec below `root` lacks; nothing is written.

    What was learned is read again and held against the sources once more, until nothing is new: so the outcome is a
    spec without mistakes, and learning the same twice changes nothing.

    Raises:
        LearnError: A source names what the spec does not have.
        SpecError: The spec has mistakes.
    """
    paths = sorted((root / "spec").rglob("*.yaml"))
    texts = {path.relative_to(root).as_posix(): path.read_text(encoding="utf-8") for path in paths}
    return learn_texts(texts, load(root / "spec"), sources)


def learn_texts(texts: dict[str, str], spec: Spec, sources: Sequence[Source], *, only_adds: bool = False) -> Lesson:
    """Learn what the texts of a spec's files lack; `only_adds` leaves the fields that they have as they are."""
    lesson = Lesson(dict(texts))
    notes: dict[str, None] = {}
    for _ in range(ROUNDS):
        changed, proposer, found = _round(spec, texts, sources, only_adds)
        notes |= found.notes | dict.fromkeys(proposer.notes)
        if not changed:
            lesson.notes = list(notes)
            return lesson
        lesson.proposals += proposer.proposals
        lesson.after |= changed
        texts |= changed
        spec = load_texts(texts)
    raise LearnError("what was learned does not settle; the sources contradict one another")


def _round(
    spec: Spec, texts: dict[str, str], sources: Sequence[Source], only_adds: bool
) -> tuple[dict[str, str], Proposer, Observations]:
    """What one pass changes: path -> text."""
    found = Observations()
    for source in sources:
        source.observe(spec, found)
    documents = {name: Document(module.file, texts[module.file]) for name, module in spec.modules.items()}
    before = {document.file: document.text for document in documents.values()}
    proposer = Proposer(spec, documents, only_adds)
    proposer.propose(found)
    for source in sources:
        if isinstance(source, PageSource):
            source.drafts(spec, proposer, documents)
    after = {document.file: document.text for document in documents.values()}
    return {file: text for file, text in after.items() if text != before.get(file)}, proposer, found


def load_texts(texts: dict[str, str]) -> Spec:
    """The spec of texts that are not written yet."""
    with tempfile.TemporaryDirectory() as folder:
        for file, text in texts.items():
            path = Path(folder) / file
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        try:
            return load(Path(folder) / "spec")
        except SpecError as error:
            raise LearnError(
                f"what was learned makes no right spec, so nothing was written:\n{report(error.mistakes)}"
            ) from None


def write(root: Path, files: dict[str, str]) -> None:
    """Write all files or none: each is written beside its place, then they are moved; a failure moves all back."""
    ready: list[tuple[Path, Path]] = []
    done: list[tuple[Path, bytes | None]] = []
    try:
        for name, text in files.items():
            path = root / name
            path.parent.mkdir(parents=True, exist_ok=True)
            with tempfile.NamedTemporaryFile(
                "w", dir=path.parent, suffix=".tmp", delete=False, encoding="utf-8"
            ) as file:
                ready.append((Path(file.name), path))
                file.write(text)
            if path.exists():
                os.chmod(file.name, path.stat().st_mode)
            else:
                os.chmod(file.name, 0o644)
        for temporary, path in ready:
            done.append((path, path.read_bytes() if path.exists() else None))
            os.replace(temporary, path)
    except OSError as error:
        for path, content in done:
            if content is None:
                path.unlink(missing_ok=True)
            else:
                path.write_bytes(content)
        raise LearnError(f"could not write, so nothing was changed: {error}") from None
    finally:
        for temporary, _ in ready:
            temporary.unlink(missing_ok=True)
