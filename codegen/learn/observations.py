"""What was seen that the spec does not know, or knows otherwise, by struct and field."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from codegen.families import FAMILIES
from codegen.learn.seen import Seen


@dataclass(slots=True)
class Trouble:
    """How what was seen of a known field differs from what the spec says.

    Attributes:
        convertible: JSON types that are read without loss, with a drift report each time.
        lone: A single item where a list is documented.
        strange: What cannot be read at all.
    """

    missing: int = 0
    null: int = 0
    lone: int = 0
    convertible: Counter[str] = field(default_factory=Counter)
    strange: Seen = field(default_factory=Seen)


@dataclass(slots=True)
class StructSeen:
    """What was seen of one struct.

    Attributes:
        order: The keys in the order of the samples.
        where: How often each key was found, by source.
        is_request: Whether it is what a caller sends.
    """

    objects: int = 0
    is_request: bool = False
    order: list[str] = field(default_factory=list)
    unknown: dict[str, Seen] = field(default_factory=dict)
    troubles: dict[str, Trouble] = field(default_factory=dict)
    where: dict[str, Counter[str]] = field(default_factory=dict)

    def note(self, key: str, origin: str, times: int = 1) -> None:
        """Count where a key was seen."""
        self.where.setdefault(key, Counter())[origin] += times

    def trouble(self, key: str, origin: str, times: int = 1) -> Trouble:
        """The trouble with a field, noted as seen once more."""
        self.note(key, origin, times)
        return self.troubles.setdefault(key, Trouble())


@dataclass(slots=True)
class Member:
    """Content under a tag that a union does not have."""

    seen: Seen = field(default_factory=Seen)
    where: Counter[str] = field(default_factory=Counter)


@dataclass(frozen=True, slots=True)
class EventKind:
    """What a push is known by.

    Attributes:
        family: One of `codegen.families`; '' where it does not say.
        key: The InfoType, Event or MsgType, or what its family has for them.
    """

    family: str
    key: str
    change_type: str

    def content(self, push: Mapping[str, Any]) -> dict[str, Any]:
        """The push without its header."""
        header = FAMILIES[self.family].header.fields
        return {name: item for name, item in push.items() if name not in header}


@dataclass(slots=True)
class Push(Member):
    """Pushes of a kind that the spec does not know, without their headers.

    Attributes:
        title: That of the page that has it; '' where it is not from a page.
        doc: The id or URL of that page.
    """

    title: str = ""
    doc: str = ""


@dataclass(slots=True)
class Observations:
    """Everything that was seen.

    Attributes:
        structs: By full name, which may be that of an answer the spec does not describe yet.
        tags: Unknown members of unions, by the union's full name and the tag.
        pushes: Those of unknown kinds.
        notes: What a person should know, and nothing is proposed for.
    """

    structs: dict[str, StructSeen] = field(default_factory=dict)
    tags: dict[str, dict[str, Member]] = field(default_factory=dict)
    pushes: dict[EventKind, Push] = field(default_factory=dict)
    notes: dict[str, None] = field(default_factory=dict)

    def struct(self, full_name: str) -> StructSeen:
        """What was seen of a struct."""
        return self.structs.setdefault(full_name, StructSeen())

    def note(self, text: str) -> None:
        """Keep something for the report."""
        self.notes[text] = None

    @property
    def weight(self) -> int:
        """How much differs from the spec."""
        weight = sum(len(members) for members in self.tags.values())
        for seen in self.structs.values():
            weight += len(seen.unknown)
            for trouble in seen.troubles.values():
                weight += trouble.missing + trouble.null + trouble.lone
                weight += sum(trouble.convertible.values()) + trouble.strange.count
        return weight


@dataclass(slots=True)
class Misfits:
    """What of one value its type does not take."""

    lone: int = 0
    convertible: Counter[str] = field(default_factory=Counter)
    strange: Seen = field(default_factory=Seen)

    def __bool__(self) -> bool:
        return bool(self.lone or self.convertible or self.strange.count)

    @property
    def weight(self) -> int:
        """How bad it is; what cannot be read at all counts most."""
        return self.lone + sum(self.convertible.values()) + 100 * self.strange.count
