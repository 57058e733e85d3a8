"""A file of an area or of events -> model."""

from __future__ import annotations

from codegen.families import FAMILIES
from codegen.keys import (
    APPS,
    CALL,
    CHANGE_TYPE,
    CREDENTIAL_OF_ENDPOINT,
    ENDPOINT,
    EVENT,
    LAYOUTS,
    MODULE,
    PAGINATE,
    SIGN,
    STRUCT,
    UNION,
    WAIT,
)
from codegen.mistakes import Mistakes, blamed
from codegen.model import Endpoint, Event, Module, Pagination, Signing, Struct, Union, Wait
from codegen.names import class_name
from codegen.read import Reader
from codegen.source import Mapping, Node, Sequence, Text
from codegen.types import Ref


class ModuleReader(Reader):
    """Reads one file into its module."""

    def __init__(self, mistakes: Mistakes, module: Module) -> None:
        super().__init__(mistakes)
        self.module = module

    def read(self, top: Mapping) -> Module:
        """The module with all that the file says. Names are as they are written."""
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
            items=tuple(text.value for text in self.texts(mapping, "items")),
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
