"""python -m codegen find: where the spec speaks of something."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from codegen.diff.reach import events_of, owners
from codegen.mistakes import Place
from codegen.model import Field, Module, Spec, Struct
from codegen.source import Mapping

WIDTH = 60


@dataclass(frozen=True, slots=True)
class Entry:
    """Something that the spec speaks of.

    Attributes:
        owner: The endpoint, event or struct it belongs to.
        name: Its own name there; '' for the owner as such.
        names: What it is called, in Python, on the wire, in Chinese.
        prose: What is said of it.
    """

    place: Place
    owner: str
    name: str
    names: tuple[str, ...]
    prose: tuple[str, ...]

    def rank(self, words: list[str]) -> int | None:
        """How far it is from what is looked for, by the word that is farthest; None where it lacks one."""
        ranks = [self._rank(word) for word in words]
        return None if None in ranks else max(rank for rank in ranks if rank is not None)

    def _rank(self, word: str) -> int | None:
        """0 for a name that is the word, 2 for one that begins with it, 4 for one that has it; 1 more in prose."""
        found = [
            kind + (0 if folded == word else 2 if folded.startswith(word) else 4)
            for kind, texts in ((0, self.names), (1, self.prose))
            for folded in map(str.casefold, texts)
            if word in folded
        ]
        return min(found, default=None)

    def line(self, words: list[str]) -> str:
        """`file:line  owner  name  what is said of it, about the word`."""
        text = " ".join(part for part in self.prose if part)
        start = min((at for at in map(text.casefold().find, words) if at >= 0), default=0)
        start = 0 if start < WIDTH // 2 else start - WIDTH // 4
        shown = f"{'…' if start else ''}{text[start : start + WIDTH]}{'…' if len(text) > start + WIDTH else ''}"
        parts = (f"{self.place.file}:{self.place.line}", self.owner, self.name, shown)
        return "  ".join(part for part in parts if part)


def find(spec: Spec, text: str) -> list[str]:
    """A line for each place that has every word of a text, the nearest first."""
    words = text.casefold().split()
    ranked = [(entry.rank(words), entry) for entry in entries(spec)] if words else []
    found = [(rank, entry.place, entry) for rank, entry in ranked if rank is not None]
    return [entry.line(words) for _, _, entry in sorted(found, key=lambda hit: hit[:2])]


def entries(spec: Spec) -> Iterator[Entry]:
    """Everything that can be found."""
    called = {name: endpoint.full_name for name, endpoint in owners(spec).items()}
    called |= {name: f"events.{event.struct.name}" for name, event in events_of(spec).items()}
    for module in spec.modules.values():
        yield from _module(module, called)
    for credential in spec.credentials.values():
        yield Entry(credential.place, credential.name, "", (credential.name, credential.title), (credential.summary,))
    for error in spec.errors:
        yield Entry(error.place, str(error.code), error.exception, (str(error.code), error.exception), (error.doc,))


def _module(module: Module, called: dict[str, str]) -> Iterator[Entry]:
    for endpoint in module.endpoints:
        named = (endpoint.full_name, endpoint.name, endpoint.path, endpoint.title)
        told = (endpoint.title, endpoint.summary, endpoint.description, endpoint.deprecated)
        yield Entry(endpoint.place, endpoint.full_name, "", named, told)
    for event in module.events:
        pushed = (event.struct.name, event.key, *event.change_types, event.title)
        yield Entry(event.place, f"events.{event.struct.name}", "", pushed, (event.title, event.struct.doc))
    for struct in module.structs.values():
        if struct.full_name not in called:
            yield Entry(struct.place, struct.name, "", (struct.name,), (struct.doc, struct.deprecated))
        for item in own_fields(struct):
            owner = called.get(struct.full_name, struct.name)
            said = (item.description, *map(str, item.values))
            yield Entry(item.place, owner, item.wire, (item.name, item.wire), said)
    for union in module.unions.values():
        yield Entry(union.place, union.name, "", (union.name, union.tag, *union.members), (union.doc,))


def own_fields(struct: Struct) -> Iterator[Field]:
    """The fields that are written in the struct itself, not those of structs that it uses."""
    own = set(struct.node.keys.values()) if isinstance(struct.node, Mapping) else set()
    return (item for item in struct.fields if item.place in own)
