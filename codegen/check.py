"""What the files of a spec say of one another: names resolve, rules hold."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable

from codegen.mistakes import Mistakes, Place
from codegen.model import Endpoint, Field, Module, Spec, Struct, Union, Written
from codegen.names import operation_of_path
from codegen.types import SCALARS, AnyOf, ListOf, Ref, Scalar, Type, Wrapped, refs, resolve


def check(spec: Spec, mistakes: Mistakes) -> None:
    """Resolve every name to its full form and note what does not hold together."""
    _Check(spec, mistakes).run()


class _Check:
    def __init__(self, spec: Spec, mistakes: Mistakes) -> None:
        self.spec = spec
        self.mistakes = mistakes
        full_names = (f"{name}.{item}" for name, module in spec.modules.items() for item in module.names)
        self.full_names = {name: name for name in full_names}

    def run(self) -> None:
        for module in self.spec.modules.values():
            self.resolve_module(module)
        flat: set[str] = set()
        for module in self.spec.modules.values():
            for struct in module.structs.values():
                self.flatten(struct, flat, ())
        for module in self.spec.modules.values():
            for struct in module.structs.values():
                self.check_fields(struct)
                self.check_recursion(struct)
            for union in module.unions.values():
                self.check_union(union)
        self.check_endpoints()
        self.check_events()
        self.check_credentials()
        self.check_tokens()
        self.check_limits()

    def resolve_module(self, module: Module) -> None:
        names = dict(self.full_names)
        if "common" in self.spec.modules:
            names |= {item: f"common.{item}" for item in self.spec.modules["common"].names}
        names |= {item: f"{module.name}.{item}" for item in module.names}
        for struct in module.structs.values():
            struct.uses = [self.resolve_ref(ref, names, struct, "$uses") for ref in struct.uses]
            for item in struct.fields:
                item.type = self.resolve(item.type, names, item, "type")
        for union in module.unions.values():
            union.members = {tag: self.resolve_ref(ref, names, union, tag) for tag, ref in union.members.items()}
        for endpoint in module.endpoints:
            if endpoint.response:
                endpoint.response = self.resolve_ref(endpoint.response, names, endpoint, "response")

    def resolve(self, type_: Type, names: dict[str, str], where: Written, key: str) -> Type:
        for name in refs(type_):
            if name not in names:
                self.mistakes.add(
                    where.at(key, word=name),
                    f"no struct or union '{name}'",
                    expected="one of this file or of common.yaml, or area/file.Name",
                    got=name,
                    among=[*names, *SCALARS],
                )
        return resolve(type_, names)

    def resolve_ref(self, ref: Ref, names: dict[str, str], where: Written, key: str) -> Ref:
        resolved = self.resolve(ref, names, where, key)
        return resolved if isinstance(resolved, Ref) else ref

    def flatten(self, struct: Struct, flat: set[str], above: tuple[str, ...]) -> None:
        """Copy the fields of the structs that `$uses` names in front of the struct's own."""
        if struct.full_name in flat:
            return
        if struct.full_name in above:
            self.mistakes.add(
                struct.at("$uses"), f"'{struct.name}' uses itself through {' -> '.join(above)}", expected="no circle"
            )
            return
        used: list[Field] = []
        for ref in struct.uses:
            other = self.spec.struct(ref.name)
            if other is None:
                if ref.name in self.full_names:
                    self.mistakes.add(struct.at("$uses"), f"'{ref.name}' is a union", expected="structs alone")
                continue
            self.flatten(other, flat, (*above, struct.full_name))
            used += [dataclasses.replace(item) for item in other.fields]
        own = {item.name: item for item in struct.fields}
        for item in used:
            if item.name in own:
                self.mistakes.add(
                    own[item.name].place,
                    f"field '{item.wire}' comes from '$uses' as well",
                    expected=f"only that of {item.place}",
                )
        struct.fields = used + struct.fields
        flat.add(struct.full_name)

    def check_fields(self, struct: Struct) -> None:
        wires: dict[str, Place] = {}
        for item in struct.fields:
            if item.inline and not self.is_object(item.type):
                self.mistakes.add(
                    item.at("type"), f"'{item.wire}' cannot be inline", expected="a struct or union as its type"
                )
            elif not item.inline and item.wire in wires:
                self.mistakes.add(
                    item.place, f"'{item.wire}' is on the wire twice, first in line {wires[item.wire].line}"
                )
            wires[item.wire] = item.place

    def is_object(self, type_: Type) -> bool:
        return isinstance(type_, Ref)

    def check_recursion(self, struct: Struct) -> None:
        def reaches(at: Struct, seen: frozenset[str]) -> bool:
            for item in at.fields:
                if not item.required or not isinstance(item.type, Ref):
                    continue
                if item.type.name == struct.full_name:
                    return True
                following = self.spec.struct(item.type.name)
                if following and following.full_name not in seen and reaches(following, seen | {following.full_name}):
                    return True
            return False

        if reaches(struct, frozenset({struct.full_name})):
            self.mistakes.add(struct.place, f"'{struct.name}' always contains itself", expected="a field without '!'")

    def check_union(self, union: Union) -> None:
        if self.contains_itself(union, frozenset()):
            self.mistakes.add(union.place, f"union '{union.name}' is a member of itself", expected="no circle")
        owners: dict[str, str] = {}
        if not union.members:
            self.mistakes.add(union.place, f"union '{union.name}' has no members", expected="'tag: Struct' lines")
        for tag, ref in union.members.items():
            if ref.name in owners:
                self.mistakes.add(
                    union.at(tag),
                    f"'{ref.name}' belongs to the tags '{owners[ref.name]}' and '{tag}'",
                    expected="a struct for each; '$uses' shares the fields",
                )
            owners[ref.name] = tag
            struct = self.spec.struct(ref.name)
            if struct is None and ref.name in self.full_names:
                if union.layout == "inside":
                    self.mistakes.add(
                        union.at(tag), f"member '{tag}' is a union", expected="a struct where '$layout' is inside"
                    )
            elif (
                struct
                and union.layout == "inside"
                and any(item.wire == union.tag and item.const != tag for item in struct.fields)
            ):
                self.mistakes.add(
                    union.at(tag),
                    f"'{struct.name}' has the tag '{union.tag}' as a field; the union adds it",
                    expected=f"no such field, or one with 'const: {tag}'",
                )

    def contains_itself(self, union: Union, seen: frozenset[str]) -> bool:
        if union.full_name in seen:
            return True
        members = [self.spec.union(ref.name) for ref in union.members.values()]
        return any(self.contains_itself(member, seen | {union.full_name}) for member in members if member)

    def check_endpoints(self) -> None:
        seen: dict[str, Endpoint] = {}
        for endpoint in self.spec.endpoints():
            self.check_endpoint(endpoint)
            for key in (endpoint.full_name, f"{endpoint.method} {endpoint.path}"):
                other = seen.setdefault(key, endpoint)
                if other is not endpoint:
                    self.mistakes.add(
                        endpoint.place,
                        f"'{endpoint.name}' is described at {other.place} as well",
                        expected="one of the two",
                    )
                    break

    def check_endpoint(self, endpoint: Endpoint) -> None:
        place = endpoint.place
        if endpoint.path:
            area, name = operation_of_path(endpoint.path)
            if name != endpoint.name:
                self.mistakes.add(
                    place, f"'{endpoint.name}' does not follow from {endpoint.path}", expected=f"'{name}'"
                )
            if area != endpoint.area:
                self.mistakes.add(
                    endpoint.at("call", word=endpoint.path),
                    f"{endpoint.path} belongs to another area",
                    expected=f"a file in spec/{area}/",
                )
        kinds = {*self.spec.credentials, "none"}
        if endpoint.credential and endpoint.credential not in kinds:
            self.mistakes.add(
                endpoint.at("credential", "kind"),
                f"unknown credential '{endpoint.credential}'",
                got=endpoint.credential,
                among=kinds,
            )
        if endpoint.method == "GET" and endpoint.request:
            self.mistakes.add(endpoint.request.place, "a GET has no body", expected="'query'")
        taken: dict[str, Field] = {}
        for item in endpoint.parameters:
            if item.name in taken:
                self.mistakes.add(
                    item.place,
                    f"'{item.name}' is both a query and a body parameter",
                    expected=f"another key for one of them, with 'wire: {item.wire}'",
                )
            if item.name in ("api", "extra"):
                self.mistakes.add(
                    item.place,
                    f"every function has a parameter '{item.name}' of its own",
                    expected=f"another key, with 'wire: {item.wire}'",
                )
            taken[item.name] = item
        for item in endpoint.query.fields if endpoint.query else ():
            if not _fits_query(item.type):
                self.mistakes.add(
                    item.at("type"), f"'{item.wire}' cannot stand in a query", expected="a scalar, piped[T] or comma[T]"
                )
        answer = endpoint.response.name if endpoint.response else ""
        if answer in self.full_names and self.spec.struct(answer) is None:
            self.mistakes.add(endpoint.at("response"), f"response '{answer}' is a union", expected="a struct")
        if endpoint.sign:
            body = {item.wire for item in endpoint.request.fields} if endpoint.request else set()
            for key in ("nonce", "time", "signature"):
                self.known(endpoint.at("sign", key), getattr(endpoint.sign, key), body, "request field")
        self.check_pagination(endpoint)

    def check_pagination(self, endpoint: Endpoint) -> None:
        pages = endpoint.paginate
        if pages is None:
            return
        response = self.spec.struct(endpoint.response.name) if endpoint.response else None
        answered = {item.wire: item for item in response.fields} if response else {}
        given = {item.wire: item for item in endpoint.parameters}
        self.known(endpoint.at("paginate", "cursor"), pages.cursor, given, "request field")
        self.known(endpoint.at("paginate", "next"), pages.next, answered, "response field")
        self.known(endpoint.at("paginate", "items"), pages.items, answered, "response field")
        if pages.cursor in given:
            self.check_first_cursor(given[pages.cursor], endpoint, pages.first)
        if pages.more:
            self.known(endpoint.at("paginate", "more"), pages.more, answered, "response field")
        elif "has_more" in answered:
            self.mistakes.add(
                endpoint.at("paginate"), "'has_more' says if pages follow", expected="'more: has_more' in paginate"
            )
        items = answered.get(pages.items)
        if items and not isinstance(items.type, ListOf):
            self.mistakes.add(
                endpoint.at("paginate", "items"), f"'{items.wire}' is paged through but no list", expected="a field T[]"
            )

    def check_first_cursor(self, cursor: Field, endpoint: Endpoint, first: str | None) -> None:
        if first is None and cursor.required:
            self.mistakes.add(endpoint.at("paginate"), f"'{cursor.wire}' is required", expected="'first' in paginate")
        elif first is not None and cursor.type == Scalar("int") and not first.isdecimal():
            self.mistakes.add(
                endpoint.at("paginate", "first"), f"'{cursor.wire}' is an int", expected="a number as 'first'"
            )

    def known(self, place: Place, name: str, among: Iterable[str], what: str) -> None:
        if name not in among:
            self.mistakes.add(place, f"no {what} '{name}'", got=name, among=among)

    def check_events(self) -> None:
        seen: dict[tuple[str, str, str], Place] = {}
        classes: dict[str, Place] = {}
        for module in self.spec.modules.values():
            if module.events and module.area != "events":
                self.mistakes.add(
                    module.events[0].place, "events belong into spec/events/", expected="them in a file there"
                )
            for event in module.events:
                place = event.place
                for kind in event.kinds:
                    if kind in seen:
                        self.mistakes.add(
                            place, f"this event is described at {seen[kind]} as well", expected="one of the two"
                        )
                    seen[kind] = place
                if event.struct.name in classes:
                    self.mistakes.add(
                        event.at("class"),
                        f"the event at {classes[event.struct.name]} is called '{event.struct.name}' as well",
                        expected="another name under 'class'",
                    )
                classes[event.struct.name] = place

    def check_credentials(self) -> None:
        for credential in self.spec.credentials.values():
            if credential.extends:
                self.known(credential.at("extends"), credential.extends, self.spec.credentials, "credential")

    def check_tokens(self) -> None:
        endpoints = {endpoint.full_name: endpoint for endpoint in self.spec.endpoints()}
        for token in self.spec.tokens.values():
            self.known(token.at("fetch"), token.fetch, endpoints, "endpoint")
            if token.credential:
                self.known(token.at("credential"), token.credential, self.spec.credentials, "credential")
            endpoint = endpoints.get(token.fetch)
            if endpoint is None:
                continue
            for parameter in token.arguments:
                self.known(
                    token.at("with", word=parameter),
                    parameter,
                    {item.name for item in endpoint.parameters},
                    "parameter",
                )
            response = self.spec.struct(endpoint.response.name) if endpoint.response else None
            answered = {item.wire for item in response.fields} if response else set()
            self.known(token.at("value"), token.value, answered, "response field")
            self.known(token.at("expires"), token.expires, answered, "response field")

    def check_limits(self) -> None:
        endpoints = {endpoint.full_name for endpoint in self.spec.endpoints()}
        for limit in self.spec.limits:
            if limit.endpoint:
                self.known(limit.at("endpoint"), limit.endpoint, endpoints, "endpoint")


def _fits_query(type_: Type) -> bool:
    if isinstance(type_, Wrapped):
        return type_.wrapper in ("piped", "comma")
    if isinstance(type_, AnyOf):
        return all(_fits_query(option) for option in type_.options)
    return isinstance(type_, Scalar) and type_.name not in ("any", "bytes", "file")
