"""From what was seen to changes of the spec's files."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field

from codegen.learn.draft_event import draft_event, module_for, new_document
from codegen.learn.edit import Document, field_text
from codegen.learn.guess import Guesser, NewStruct
from codegen.learn.names import member_name, names_of
from codegen.learn.observations import EventKind, Observations, Push, StructSeen, Trouble
from codegen.learn.seen import Row, Seen
from codegen.model import Module, Spec, Struct
from codegen.names import class_name
from codegen.types import AnyOf, ListOf, Scalar, Type, Wrapped

Path = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Proposal:
    """One change, for the report.

    Attributes:
        told: What the official page says of it.
    """

    file: str
    what: str
    evidence: str
    told: str = ""


@dataclass(slots=True)
class Proposer:
    """Writes what was seen into the documents, and keeps what it proposes.

    Attributes:
        documents: The files of the spec by module.
        only_adds: Leave known fields as they are, and note what is not as the spec says.
    """

    spec: Spec
    documents: dict[str, Document]
    only_adds: bool = False
    proposals: list[Proposal] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)

    def propose(self, found: Observations) -> None:
        """Write everything that was found."""
        for full_name, seen in found.structs.items():
            self.unknown_fields(full_name, seen)
            for key, trouble in seen.troubles.items():
                self.trouble(full_name, key, trouble, seen.where[key])
        for full_name, tags in found.tags.items():
            for tag, member in tags.items():
                self.member(full_name, tag, member.seen, member.where)
        for kind, push in sorted(found.pushes.items(), key=lambda item: bool(item[0].change_type)):
            self.event(kind, push)

    def unknown_fields(self, full_name: str, seen: StructSeen) -> None:
        """A line for each field that the spec does not know."""
        if not seen.unknown:
            return
        module, name = self.module_of(full_name)
        document = self.documents[module.name]
        path = path_of(module, document, name)
        struct = self.spec.struct(full_name)
        present = struct.fields if struct else []
        taken = {item.name for item in present} | _parameters(module, path)
        guesser = self.guesser(module)
        is_request = seen.is_request or path[-1] in ("request", "query")
        wires = {item.wire for item in present}
        for wire, content in seen.unknown.items():
            if wire in wires:
                continue
            [line] = guesser.fields({wire: content}, name, taken, is_request=is_request)
            document.add_field(path, line, seen.order)
            self.add(document, f"{name}.{line.key}: {field_text(line)}", seen.where[wire], line.told)
        self.write_structs(document, guesser, name)

    def trouble(self, full_name: str, key: str, trouble: Trouble, where: Counter[str]) -> None:
        """A change to a field that is not as the spec says."""
        struct = self.spec.struct(full_name)
        item = next((item for item in struct.fields if item.wire == key), None) if struct else None
        home = self.home_of(struct, key) if struct else None
        if struct is None or item is None or home is None:
            return
        module, path, written = home
        document = self.documents[module.name]
        type_ = ""
        guesser = self.guesser(module)
        convertible = set() if item.coerce else set(trouble.convertible)
        strange = trouble.strange.count and not accepts(item.type, trouble.strange)
        if strange and (item.enum or item.const is not None or _is_list(item.type)):
            kinds = ", ".join(trouble.strange.kinds)
            self.note(document, f"{struct.name}.{key} came as {kinds}: needs a person", where)
            strange = 0
        if strange:
            other = guesser.type_of(key, trouble.strange, Row(""), struct.name, is_request=False)
            type_ = f"{{}} | {other}"
        elif trouble.lone and isinstance(item.type, ListOf):
            type_ = f"one_or_many[{_item_text(document, path, written)}]"
        coerce = next((kind for kind in ("string", "int", "bool", "float") if kind in convertible), "")
        if coerce == "float":
            self.note(document, f"{struct.name}.{key} came as float: needs a person", where)
            coerce = ""
        optional = item.required and bool(trouble.missing or trouble.null)
        if not (type_ or coerce or optional):
            return
        reasons = [
            f"missing {trouble.missing}×" if trouble.missing else "",
            f"null {trouble.null}×" if trouble.null else "",
        ]
        reasons += [f"{kind} {times}×" for kind, times in (trouble.convertible + trouble.strange.kinds).items()]
        reasons += [f"a lone one {trouble.lone}×" if trouble.lone else ""]
        what = f"{struct.name}.{key} ({', '.join(reason for reason in reasons if reason)})"
        if self.only_adds:
            self.note(document, f"{what}: no overlay can say so, learn it without --overlay", where)
            return
        old, new = document.change_field(path, written, type_=type_, optional=optional, coerce=coerce)
        self.add(document, f"{what}: {old} -> {new}", where)
        self.write_structs(document, guesser, struct.name)

    def member(self, full_name: str, tag: str, seen: Seen, where: Counter[str]) -> None:
        """A member for a tag that a union does not have."""
        union = self.spec.union(full_name)
        module, name = self.module_of(full_name)
        if union is None or tag in union.members or tag.startswith("$"):
            return
        document = self.documents[module.name]
        guesser = self.guesser(module)
        members = [ref.name.rpartition(".")[2] for ref in union.members.values()]
        struct = NewStruct(member_name(tag, members, guesser.taken))
        guesser.taken.add(struct.name)
        guesser.structs.append(struct)
        struct.fields = guesser.fields(seen.fields, struct.name, set(), is_request=False)
        document.add_member(("unions", name), tag, struct.name)
        self.add(document, f"{name}.{tag}: {struct.name}", where)
        self.write_structs(document, guesser, members[-1] if members else "")

    def event(self, kind: EventKind, push: Push) -> None:
        """A draft of an event that the spec does not know."""
        name = module_for(self.spec, kind)
        if name not in self.documents:
            self.documents[name] = new_document(name, push, kind)
            self.spec.modules[name] = Module(name=name, file=self.documents[name].file)
        document, module = self.documents[name], self.spec.modules[name]
        if document.is_flow(("events", kind.key)):
            self.note(document, f"{kind.key} came with the ChangeType {kind.change_type}: needs a person", push.where)
            return
        event, fields = draft_event(self.spec, document, self.guesser(module), kind, push)
        what = f"events.{event}: {'.'.join(filter(None, [kind.key, kind.change_type]))}, a draft"
        self.add(document, what, push.where, push.title)
        for owner, line in fields:
            what = f"{owner}.{line.key}: {field_text(line)}"
            self.proposals.append(Proposal(document.file, what, "of the draft", line.told))

    def write_structs(self, document: Document, guesser: Guesser, after: str) -> None:
        """Write the structs that new fields need, the first behind the one that has the field."""
        for struct in guesser.structs:
            document.add_struct(struct, after)
            after = struct.name
            for line in struct.fields:
                what = f"{struct.name}.{line.key}: {field_text(line)}"
                self.proposals.append(Proposal(document.file, what, f"a field of {struct.name}", line.told))
        guesser.structs.clear()

    def guesser(self, module: Module) -> Guesser:
        """A Guesser for a file, which knows what this run has added to it."""
        document = self.documents[module.name]
        written = set(document.at(("structs",)).keys) if document.has(("structs",)) else set()
        common = self.spec.modules.get("common")
        known: dict[str, Struct] = {**(common.structs if common else {}), **module.structs}
        return Guesser(taken=names_of(self.spec, module) | written, known=known)

    def module_of(self, full_name: str) -> tuple[Module, str]:
        """The file and the name of a struct."""
        module, _, name = full_name.rpartition(".")
        return self.spec.modules[module], name

    def home_of(self, struct: Struct, wire: str) -> tuple[Module, Path, str] | None:
        """Where a field of a struct is written: itself, or one that it `$uses`."""
        module, name = self.module_of(struct.full_name)
        document = self.documents[module.name]
        path = path_of(module, document, name)
        if document.has(path):
            key = document.wires(path).get(wire)
            if key:
                return module, path, key
        for ref in struct.uses:
            used = self.spec.struct(ref.name)
            found = self.home_of(used, wire) if used else None
            if found:
                return found
        return None

    def add(self, document: Document, what: str, where: Counter[str], told: str = "") -> None:
        """Keep a proposal for the report."""
        self.proposals.append(Proposal(document.file, what, evidence_of(where), told))

    def note(self, document: Document, what: str, where: Counter[str]) -> None:
        """Keep what nothing can be proposed for."""
        self.notes.append(f"{document.file}: {what} ({evidence_of(where)})")


def path_of(module: Module, document: Document, name: str) -> Path:
    """Where a struct is written: under `structs`, or in place as what an endpoint takes or answers, or an event has."""
    path: Path = ("structs", name)
    if document.has(path):
        return path
    for endpoint in module.endpoints:
        for key in ("query", "request", "response"):
            if name == class_name(endpoint.name) + key.capitalize():
                return ("endpoints", endpoint.name, key)
    for event in module.events:
        if name == event.struct.name:
            change = ("change_types", event.change_type) if event.change_type else ()
            return ("events", event.key, *change, "fields")
    return path


def evidence_of(where: Mapping[str, int]) -> str:
    """`seen 3 times: 2 in a.json, 1 in b.json`."""
    if len(where) == 1:
        [(origin, times)] = where.items()
        return f"seen {times}× in {origin}"
    return f"seen {sum(where.values())}×: " + ", ".join(f"{times} in {origin}" for origin, times in where.items())


def accepts(type_: Type, seen: Seen) -> bool:
    """Whether a type takes every JSON type that was seen."""
    return all(_accepts(type_, kind) for kind in seen.kinds)


def _accepts(type_: Type, kind: str) -> bool:
    if isinstance(type_, AnyOf):
        return any(_accepts(option, kind) for option in type_.options)
    if isinstance(type_, Scalar):
        return type_.name == "any" or kind == {"int_string": "string", "secret": "string"}.get(type_.name, type_.name)
    if isinstance(type_, Wrapped) and type_.wrapper == "one_or_many":
        return kind == "list" or _accepts(type_.item, kind)
    if isinstance(type_, Wrapped):
        return kind == ("object" if type_.wrapper == "map" else "string")
    return kind == ("list" if isinstance(type_, ListOf) else "object")


def _is_list(type_: Type) -> bool:
    return isinstance(type_, ListOf | Wrapped)


def _item_text(document: Document, path: Path, key: str) -> str:
    """The type of a list's items as the file writes it."""
    return document.type_text(path, key).removesuffix("[]")


def _parameters(module: Module, path: Path) -> set[str]:
    """The Python names that an endpoint's query and body must not both have."""
    if path[0] != "endpoints" or path[-1] == "response":
        return set()
    endpoint = next(item for item in module.endpoints if item.name == path[1])
    return {item.name for item in endpoint.parameters}
