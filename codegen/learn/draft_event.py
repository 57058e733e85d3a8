"""Drafts of events: pushes of a kind that the spec does not know, for somebody to finish."""

from __future__ import annotations

import re
from collections.abc import Iterable

from codegen.families import FAMILIES
from codegen.fmt import scalar
from codegen.learn.draft import SUMMARY
from codegen.learn.edit import Document, field_text
from codegen.learn.guess import Guesser, NewField
from codegen.learn.observations import EventKind, Push
from codegen.model import Event, Spec
from codegen.names import class_name, python_name

PAGE = "https://developer.work.weixin.qq.com/document/"
"""Stands where the page is not known."""

_VERBS = {"add", "change", "create", "del", "delete", "edit", "event", "notify", "remove", "status", "update"}


def module_for(spec: Spec, kind: EventKind) -> str:
    """The file that an event belongs into: that of its nearest kin, or a new one."""
    modules = [module for module in spec.modules.values() if module.area == "events"]
    best = max(modules, key=lambda module: _kinship(kind, module.events), default=None)
    return best.name if best and _kinship(kind, best.events) else f"events/{python_name(kind.key)}"


def _kinship(kind: EventKind, events: Iterable[Event]) -> int:
    """How much a kind has in common with the nearest of some events; the same key counts most."""
    words = _words(kind.key)
    return max(((len(words & _words(event.key)) + 100 * (event.key == kind.key)) for event in events), default=0)


def _words(key: str) -> set[str]:
    return {word for word in re.split(r"[\W_]+", key.lower()) if word not in _VERBS}


def new_document(module: str, push: Push, kind: EventKind) -> Document:
    """A file of events with nothing but its title."""
    return Document(f"spec/{module}.yaml", f"title: {scalar(push.title or kind.key)}\nevents:\n")


def draft_event(
    spec: Spec, document: Document, guesser: Guesser, kind: EventKind, push: Push
) -> tuple[str, list[tuple[str, NewField]]]:
    """Write an event and its structs into a file; returns its class, and the structs' names and fields."""
    name = _class(spec, guesser, kind)
    guesser.taken.add(name)
    fields = guesser.fields(push.seen.fields, name, _header_names(kind), is_request=False)
    body = ["fields:", *(f"  {scalar(line.key)}: {field_text(line)}" for line in fields)] if fields else []
    own = class_name(f"{kind.key}_{kind.change_type}" if kind.change_type else kind.key)
    renamed = [f"class: {name}"] if name != own else []
    head = [f"title: {scalar(push.title or kind.change_type or kind.key)}", f"doc: {scalar(push.doc or PAGE)}"]
    tail = [f"summary: {SUMMARY}", "draft: true"]
    if not kind.change_type:
        document.add_event(("events", kind.key), [*head, f"family: {kind.family}", *renamed, *tail, *body])
    else:
        if not document.has(("events", kind.key)):
            document.add_event(("events", kind.key), [*head, f"family: {kind.family}", *tail])
        document.add_event(("events", kind.key, "change_types", kind.change_type), [*renamed, *head, *tail, *body])
    written = [(name, line) for line in fields]
    for struct in guesser.structs:
        document.add_struct(struct, "")
        written += [(struct.name, line) for line in struct.fields]
    guesser.structs.clear()
    return name, written


def _header_names(kind: EventKind) -> set[str]:
    """The attributes that the class has from its header, which has those of `Event` in any case."""
    return set(map(python_name, FAMILIES["suite"].header.fields | FAMILIES[kind.family].header.fields))


def _class(spec: Spec, guesser: Guesser, kind: EventKind) -> str:
    """A name for the class that neither another event nor a struct of the file has."""
    taken = {event.struct.name for module in spec.modules.values() for event in module.events} | guesser.taken
    plain = class_name(f"{kind.key}_{kind.change_type}" if kind.change_type else kind.key)
    name, number = plain, 1
    while name in taken:
        number += 1
        name = f"{plain}Event" if number == 2 else f"{plain}Event{number}"
    return name
