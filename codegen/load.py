"""spec/*.yaml -> model. Every mistake in every file is noted before any is reported."""

from __future__ import annotations

import re
from collections.abc import Iterable
from keyword import iskeyword
from pathlib import Path

from codegen.families import FAMILIES
from codegen.keys import (
    APPS,
    CALL,
    CHANGE_TYPE,
    CREDENTIAL,
    CREDENTIAL_OF_ENDPOINT,
    CREDENTIALS,
    ENDPOINT,
    ERROR,
    ERRORS,
    EVENT,
    EXCEPTIONS,
    LAYOUTS,
    LIMIT,
    LIMITS,
    MODULE,
    PAGINATE,
    SIGN,
    STRUCT,
    SUBJECTS,
    TOKEN,
    UNION,
    WAIT,
)
from codegen.mistakes import Mistakes, Place, SpecError, blamed
from codegen.model import (
    Credential,
    Endpoint,
    ErrorCode,
    Event,
    Limit,
    Module,
    Pagination,
    Signing,
    Spec,
    Struct,
    Token,
    Union,
    Wait,
)
from codegen.names import class_name
from codegen.overlay import layers_of, read_files
from codegen.read import Reader
from codegen.source import Mapping, Node, Sequence, Text, place_in
from codegen.types import Ref


def load(root: Path, overlays: Iterable[Path] = ()) -> Spec:
    """Read all spec files below `root`, and what overlays add. Raises SpecError, which lists every mistake."""
    from codegen.check import check

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
        reader = _FileReader(mistakes, Module(name=name, file=found.file))
        if name == "credentials":
            reader.read_credentials(found.top, spec)
        elif name == "errors":
            reader.read_errors(found.top, spec)
        elif name == "limits":
            reader.read_limits(found.top, spec)
        else:
            spec.modules[name] = reader.read_module(found.top)
    return spec


class _FileReader(Reader):
    def __init__(self, mistakes: Mistakes, module: Module) -> None:
        super().__init__(mistakes)
        self.module = module

    def read_module(self, top: Mapping) -> Module:
        self.known_keys(top, MODULE)
        module = self.module
        module.title = self.text(top, "title")
        module.description = self.text(top, "description")
        for name, node in self.section(top, "endpoints"):
            self.endpoint(name, node)
        for name, node in self.section(top, "structs"):
            self.add_struct(self.struct(name, node))
        for name, node in self.section(top, "unions"):
            self.add_union(name, node)
        for key, node in self.section(top, "events"):
            self.event(key, node)
        return module

    def section(self, top: Mapping, key: str) -> list[tuple[str, Mapping]]:
        section = self.mapping(top.entries.get(key), f"'{key}'")
        found = []
        for name, node in section or ():
            if isinstance(node, Text) and not node.value:
                node = Mapping({}, {}, section.keys[name] if section else node.place)
            mapping = self.mapping(node, f"'{name}'")
            if mapping is not None and section is not None:
                mapping.place = section.keys[name]
                found.append((name, mapping))
        return found

    def struct(self, name: str, node: Mapping) -> Struct:
        self.known_keys(node, STRUCT, prefix="$")
        return Struct(
            name=name,
            module=self.module.name,
            place=node.place,
            node=node,
            doc=self.text(node, "$doc"),
            deprecated=self.text(node, "$deprecated"),
            draft=self.is_set(node, "$draft"),
            mixin=self.text(node, "$mixin"),
            uses=[Ref(text.value) for text in self.texts(node, "$uses")],
            fields=self.fields(node),
        )

    def add_struct(self, struct: Struct) -> Ref:
        taken = self.module.structs.get(struct.name) or self.module.unions.get(struct.name)
        if taken:
            place, other = blamed(struct.place, taken.place)
            self.mistakes.add(
                place,
                f"'{struct.name}' is the name of a struct already, {other.seen_from(place)}",
                expected="another name",
            )
        if not struct.name[:1].isupper():
            self.mistakes.add(
                struct.place, f"'{struct.name}' is no struct's name", expected=f"'{class_name(struct.name)}'"
            )
        self.module.structs[struct.name] = struct
        return Ref(f"{self.module.name}.{struct.name}")

    def add_union(self, name: str, node: Mapping) -> None:
        self.known_keys(node, UNION, prefix="$")
        union = Union(
            name=name,
            module=self.module.name,
            place=node.place,
            node=node,
            doc=self.text(node, "$doc"),
            tag=self.text(node, "$tag"),
            layout=self.choice(node, "$layout", LAYOUTS, default="beside"),
        )
        for tag, member in node:
            if tag.startswith("$"):
                continue
            text = self.type_text(member) if isinstance(member, Text) else None
            if text and isinstance(text.type, Ref):
                union.members[tag] = text.type
            elif text or not isinstance(member, Text):
                self.mistakes.add(member.place, f"'{tag}' must be a struct", expected="the name of a struct or union")
        taken = self.module.structs.get(name)
        if taken:
            place, other = blamed(node.place, taken.place)
            self.mistakes.add(
                place,
                f"'{name}' is the name of a struct already, {other.seen_from(place)}",
                expected="another name",
            )
        self.module.unions[name] = union

    def endpoint(self, name: str, node: Mapping) -> None:
        self.known_keys(node, ENDPOINT)
        call = CALL.fullmatch(self.text(node, "call"))
        if not call and "call" in node.keys:
            self.mistakes.add(
                node.entries["call"].place, "not a call", expected="'GET /cgi-bin/…' or 'POST /cgi-bin/…'"
            )
        credential, param = self.credential(node)
        endpoint = Endpoint(
            name=name,
            area=self.module.area,
            module=self.module.name,
            place=node.place,
            node=node,
            title=self.text(node, "title"),
            docs=self.docs(node),
            method=call.group(1) if call else "",
            path=call.group(2) if call else "",
            credential=credential,
            param=param,
            summary=self.text(node, "summary"),
            description=self.text(node, "description"),
            deprecated=self.text(node, "deprecated"),
            draft=self.is_set(node, "draft"),
            query=self.parameters(name, "Query", node, "query"),
            request=self.parameters(name, "Request", node, "request"),
            paginate=self.pagination(node),
            wait=self.waiting(node),
            sign=self.signing(node),
        )
        for text in self.texts(node, "apps"):
            endpoint.apps.append(text.value)
            if text.value not in APPS:
                self.mistakes.add(text.place, f"unknown kind of app '{text.value}'", got=text.value, among=APPS)
        self.response(endpoint, node.entries.get("response"))
        self.module.endpoints.append(endpoint)

    def credential(self, node: Mapping) -> tuple[str, str]:
        value = node.entries.get("credential")
        if isinstance(value, Mapping):
            self.known_keys(value, CREDENTIAL_OF_ENDPOINT)
            return self.text(value, "kind"), self.text(value, "param")
        return self.text(node, "credential"), ""

    def parameters(self, name: str, suffix: str, node: Mapping, key: str) -> Struct | None:
        value = node.entries.get(key)
        mapping = self.mapping(value, f"'{key}'")
        if mapping is None:
            return None
        mapping.place = node.keys[key]
        struct = self.struct(class_name(name) + suffix, mapping)
        self.add_struct(struct)
        return struct

    def response(self, endpoint: Endpoint, node: Node | None) -> None:
        if isinstance(node, Mapping):
            endpoint.response = self.add_struct(self.struct(f"{class_name(endpoint.name)}Response", node))
        elif isinstance(node, Text):
            names = [part.strip() for part in node.value.split("|")]
            endpoint.binary = "bytes" in names
            rest = [name for name in names if name != "bytes"]
            if len(rest) > 1:
                self.mistakes.add(
                    node.place, "a response has one JSON form", expected="'Name', 'bytes' or 'bytes | Name'"
                )
            if rest:
                endpoint.response = Ref(rest[0])
        elif isinstance(node, Sequence):
            self.mistakes.add(
                node.place, "'response' must not be a list", expected="fields, 'Name', 'bytes' or 'bytes | Name'"
            )

    def pagination(self, node: Mapping) -> Pagination | None:
        mapping = self.mapping(node.entries.get("paginate"), "'paginate'")
        if mapping is None:
            return None
        self.known_keys(mapping, PAGINATE)
        return Pagination(
            cursor=self.text(mapping, "cursor"),
            next=self.text(mapping, "next"),
            items=self.text(mapping, "items"),
            more=self.text(mapping, "more"),
            end=self.text(mapping, "end"),
            total=self.text(mapping, "total"),
            first=self.text(mapping, "first") if "first" in mapping.entries else None,
        )

    def waiting(self, node: Mapping) -> Wait | None:
        mapping = self.mapping(node.entries.get("wait"), "'wait'")
        if mapping is None:
            return None
        self.known_keys(mapping, WAIT)
        return Wait(
            job=self.text(mapping, "job"),
            state=self.text(mapping, "state"),
            done=tuple(text.value for text in self.texts(mapping, "done")),
            failed=tuple(text.value for text in self.texts(mapping, "failed")),
            progress=self.text(mapping, "progress"),
        )

    def signing(self, node: Mapping) -> Signing | None:
        mapping = self.mapping(node.entries.get("sign"), "'sign'")
        if mapping is None:
            return None
        self.known_keys(mapping, SIGN)
        return Signing(*(self.text(mapping, key) for key in SIGN))

    def event(self, key: str, node: Mapping) -> None:
        self.known_keys(node, EVENT)
        families = [text.value for text in self.texts(node, "family")]
        for text in self.texts(node, "family"):
            if text.value not in FAMILIES:
                self.mistakes.add(text.place, f"unknown family '{text.value}'", got=text.value, among=FAMILIES)
        self.add_event(key, "", node, families, class_name(key))
        change_types = self.mapping(node.entries.get("change_types"), "'change_types'")
        for change_type, change in change_types or ():
            mapping = self.mapping(change, f"'{change_type}'")
            if mapping and change_types:
                mapping.place = change_types.keys[change_type]
                self.known_keys(mapping, CHANGE_TYPE)
                self.add_event(key, change_type, mapping, families, class_name(f"{key}_{change_type}"))

    def add_event(self, key: str, change_type: str, node: Mapping, families: list[str], name: str) -> None:
        fields = self.mapping(node.entries.get("fields"), "'fields'") or Mapping({}, {}, node.place)
        struct = self.struct(self.text(node, "class") or name, fields)
        struct.doc = self.text(node, "summary")
        struct.draft = self.is_set(node, "draft")
        struct.place = node.place
        self.add_struct(struct)
        self.module.events.append(
            Event(
                place=node.place,
                node=node,
                key=key,
                change_type=change_type,
                title=self.text(node, "title"),
                docs=self.docs(node),
                families=families,
                struct=struct,
                aliases=[text.value for text in self.texts(node, "aliases")],
            )
        )

    def read_credentials(self, top: Mapping, spec: Spec) -> None:
        self.known_keys(top, CREDENTIALS)
        for name, node in self.section(top, "credentials"):
            self.known_keys(node, CREDENTIAL)
            spec.credentials[name] = Credential(
                name=name,
                place=node.place,
                node=node,
                title=self.text(node, "title"),
                docs=self.docs(node),
                summary=self.text(node, "summary"),
                param=self.text(node, "param"),
                extends=self.text(node, "extends"),
                areas=[text.value for text in self.texts(node, "areas")],
                rejected=self.integers(node, "rejected"),
            )
        for name, node in self.section(top, "tokens"):
            self.known_keys(node, TOKEN)
            spec.tokens[name] = Token(
                name=name,
                place=node.place,
                node=node,
                credential=self.text(node, "credential"),
                fetch=self.text(node, "fetch"),
                arguments=self.arguments(node),
                value=self.text(node, "value"),
                expires=self.text(node, "expires"),
                refused=self.integers(node, "refused"),
                gone=self.integers(node, "gone"),
            )

    def arguments(self, node: Mapping) -> dict[str, str]:
        items = node.entries.get("with")
        found: dict[str, str] = {}
        for item in items.items if isinstance(items, Sequence) else [items] if items else []:
            if isinstance(item, Text):
                found[item.value] = item.value
            elif isinstance(item, Mapping):
                found |= {key: self.text(item, key) for key in item.keys}
            else:
                self.mistakes.add(item.place, "'with' must not have lists in it", expected="names, or 'name: value'")
        return found

    def read_limits(self, top: Mapping, spec: Spec) -> None:
        self.known_keys(top, LIMITS)
        for name, node in self.section(top, "limits"):
            self.known_keys(node, LIMIT)
            apps = self.texts(node, "apps")
            for text, known in [*((app, APPS) for app in apps), *((per, SUBJECTS) for per in self.texts(node, "per"))]:
                if text.value not in known:
                    self.mistakes.add(text.place, f"unknown '{text.value}'", got=text.value, among=known)
            spec.limits.append(
                Limit(
                    name=name,
                    place=node.place,
                    node=node,
                    per=self.text(node, "per"),
                    calls=sum(self.integers(node, "calls")),
                    seconds=sum(self.integers(node, "seconds")),
                    endpoint=self.text(node, "endpoint"),
                    apps=[text.value for text in apps],
                )
            )
        blocks = self.mapping(top.entries.get("blocks"), "'blocks'")
        for code, block in blocks or ():
            seconds = block.value if isinstance(block, Text) else ""
            if code.isdigit() and seconds.isdigit():
                spec.blocks[int(code)] = int(seconds)
            else:
                self.mistakes.add(block.place, "not an errcode and its seconds", expected="such as 45009: 60")

    def read_errors(self, top: Mapping, spec: Spec) -> None:
        self.known_keys(top, ERRORS)
        section = self.mapping(top.entries.get("errors"), "'errors'")
        for key, node in section or ():
            place = section.keys[key] if section else node.place
            if not re.fullmatch(r"-?\d+", key):
                self.mistakes.add(place, f"'{key}' is no errcode", expected="a number such as 40001")
                continue
            spec.errors.append(self.error(int(key), place, node))

    def error(self, code: int, place: Place, node: Node) -> ErrorCode:
        if isinstance(node, Mapping):
            node.place = place
            self.known_keys(node, ERROR)
            exception, doc = self.text(node, "class"), self.text(node, "doc")
            retry = self.is_set(node, "retry")
        else:
            exception, _, doc = (node.value if isinstance(node, Text) else "").partition(" ")
            retry = False
        if exception not in EXCEPTIONS:
            spot = place_in(node, ["class"], exception) or place
            self.mistakes.add(spot, f"unknown exception '{exception}'", got=exception, among=EXCEPTIONS)
        return ErrorCode(code=code, place=place, node=node, exception=exception, doc=doc.strip(), retry=retry)
