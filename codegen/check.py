"""What the files of a spec say of one another: names resolve, rules hold."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable

from codegen.check_twins import check_twins
from codegen.families import FAMILIES
from codegen.mistakes import Mistakes, Place, blamed
from codegen.model import Endpoint, Field, Module, Spec, Struct, Union
from codegen.names import operation_of_path
from codegen.types import AnyOf, Ref, Scalar, Type, Wrapped, refs, resolve


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
            struct.uses = [self.resolve_ref(ref, names, struct.place) for ref in struct.uses]
            for item in struct.fields:
                item.type = self.resolve(item.type, names, item.place)
        for union in module.unions.values():
            for tag, ref in union.members.items():
                place, _ = blamed(union.place, union.places[tag])
                union.members[tag] = self.resolve_ref(ref, names, place)
        for endpoint in module.endpoints:
            if endpoint.response:
                endpoint.response = self.resolve_ref(endpoint.response, names, endpoint.place)

    def resolve(self, type_: Type, names: dict[str, str], place: Place) -> Type:
        for name in refs(type_):
            if name not in names:
                self.mistakes.add(
                    place,
                    f"no struct or union '{name}'",
                    expected="one of this file or of common.yaml, or area/file.Name",
                    got=name,
                    among=names,
                )
        return resolve(type_, names)

    def resolve_ref(self, ref: Ref, names: dict[str, str], place: Place) -> Ref:
        resolved = self.resolve(ref, names, place)
        return resolved if isinstance(resolved, Ref) else ref

    def flatten(self, struct: Struct, flat: set[str], above: tuple[str, ...]) -> None:
        """Copy the fields of the structs that `$uses` names in front of the struct's own."""
        if struct.full_name in flat:
            return
        if struct.full_name in above:
            self.mistakes.add(struct.place, f"'{struct.name}' uses itself through {' -> '.join(above)}")
            return
        used: list[Field] = []
        for ref in struct.uses:
            other = self.spec.struct(ref.name)
            if other is None:
                if ref.name in self.full_names:
                    self.mistakes.add(struct.place, f"'{ref.name}' is a union; only structs can be used")
                continue
            self.flatten(other, flat, (*above, struct.full_name))
            used += [dataclasses.replace(item) for item in other.fields]
        own = {item.name: item.place for item in struct.fields}
        for item in used:
            if item.name in own:
                spot, first = blamed(own[item.name], item.place)
                self.mistakes.add(
                    spot, f"field '{item.wire}' of '{struct.name}' comes from '$uses' as well, {first.seen_from(spot)}"
                )
        struct.fields = used + struct.fields
        flat.add(struct.full_name)

    def check_fields(self, struct: Struct) -> None:
        wires: dict[str, Place] = {}
        for item in struct.fields:
            if item.inline and not self.is_object(item.type):
                self.mistakes.add(item.place, f"'{item.wire}' cannot be inline", expected="a struct or union")
            elif not item.inline and item.wire in wires:
                place, other = blamed(item.place, wires[item.wire])
                self.mistakes.add(place, f"'{item.wire}' is on the wire twice, first {other.seen_from(place)}")
            wires[item.wire] = item.place

    def is_object(self, type_: Type) -> bool:
        return isinstance(type_, Ref)

    def check_recursion(self, struct: Struct) -> None:
        def way(at: Struct, seen: frozenset[str]) -> list[Field]:
            for item in at.fields:
                if not item.required or not isinstance(item.type, Ref):
                    continue
                if item.type.name == struct.full_name:
                    return [item]
                following = self.spec.struct(item.type.name)
                if following and following.full_name not in seen:
                    rest = way(following, seen | {following.full_name})
                    if rest:
                        return [item, *rest]
            return []

        fields = way(struct, frozenset({struct.full_name}))
        if fields:
            place = max((item.place for item in fields), key=lambda place: place.layer)
            self.mistakes.add(
                place if place.layer else struct.place,
                f"'{struct.name}' always contains itself",
                expected="a field without '!'",
            )

    def check_union(self, union: Union) -> None:
        if self.contains_itself(union, frozenset()):
            self.mistakes.add(union.place, f"union '{union.name}' is a member of itself")
        owners: dict[str, str] = {}
        if not union.members:
            self.mistakes.add(union.place, f"union '{union.name}' has no members", expected="'tag: Struct' lines")
        for tag, ref in union.members.items():
            place, _ = blamed(union.place, union.places[tag])
            if ref.name in owners:
                self.mistakes.add(place, f"'{ref.name}' belongs to the tags '{owners[ref.name]}' and '{tag}'")
            owners[ref.name] = tag
            struct = self.spec.struct(ref.name)
            if struct is None and ref.name in self.full_names:
                if union.layout == "inside":
                    self.mistakes.add(place, f"member '{tag}' is a union", expected="a struct")
            elif struct and union.layout == "inside":
                for item in struct.fields:
                    if item.wire == union.tag and item.const != tag:
                        self.mistakes.add(
                            blamed(place, item.place)[0],
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
                    place, first = blamed(endpoint.place, other.place)
                    self.mistakes.add(place, f"'{endpoint.name}' is described at {first} as well")
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
                home = place.file.removesuffix(f"{endpoint.module}.yaml")
                self.mistakes.add(
                    place, f"{endpoint.path} belongs to another area", expected=f"a file in {home}{area}/"
                )
        kinds = {*self.spec.credentials, "none"}
        if endpoint.credential and endpoint.credential not in kinds:
            self.mistakes.add(
                place, f"unknown credential '{endpoint.credential}'", got=endpoint.credential, among=kinds
            )
        if endpoint.method == "GET" and endpoint.request:
            self.mistakes.add(endpoint.request.place, "a GET has no body", expected="'query'")
        taken: dict[str, Field] = {}
        for item in endpoint.parameters:
            if item.name in taken:
                spot, other = blamed(item.place, taken[item.name].place)
                self.mistakes.add(
                    spot, f"'{item.name}' is both a query and a body parameter, the other {other.seen_from(spot)}"
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
                    item.place, f"'{item.wire}' cannot stand in a query", expected="a scalar or piped/comma"
                )
        answer = endpoint.response.name if endpoint.response else ""
        if answer in self.full_names and self.spec.struct(answer) is None:
            self.mistakes.add(place, f"response '{answer}' must be a struct")
        if endpoint.sign:
            body = {item.wire for item in endpoint.request.fields} if endpoint.request else set()
            for name in endpoint.sign.fields:
                self.known(place, name, body, "request field")
        check_twins(self.spec, endpoint, self.mistakes)

    def known(self, place: Place, name: str, among: Iterable[str], what: str) -> None:
        if name not in among:
            self.mistakes.add(place, f"no {what} '{name}'", got=name, among=among)

    def check_events(self) -> None:
        seen: dict[tuple[str, str, str], Place] = {}
        classes: dict[str, Place] = {}
        for module in self.spec.modules.values():
            if module.events and module.area != "events":
                self.mistakes.add(module.events[0].struct.place, "events belong into spec/events/")
            for event in module.events:
                place = event.struct.place
                if len({FAMILIES[family].header.base for family in event.families if family in FAMILIES}) > 1:
                    self.mistakes.add(place, "these families have different headers", expected="an event for each")
                for kind in event.kinds:
                    if kind in seen:
                        spot, other = blamed(place, seen[kind])
                        self.mistakes.add(spot, f"this event is described at {other} as well")
                    seen[kind] = place
                if event.struct.name in classes:
                    spot, other = blamed(place, classes[event.struct.name])
                    self.mistakes.add(
                        spot,
                        f"the event at {other} is called '{event.struct.name}' as well",
                        expected="another name under 'class'",
                    )
                classes[event.struct.name] = place

    def check_credentials(self) -> None:
        for credential in self.spec.credentials.values():
            if credential.extends:
                self.known(credential.place, credential.extends, self.spec.credentials, "credential")
            for area in credential.areas:
                self.known(credential.place, area, {endpoint.area for endpoint in self.spec.endpoints()}, "area")

    def check_tokens(self) -> None:
        endpoints = {endpoint.full_name: endpoint for endpoint in self.spec.endpoints()}
        for token in self.spec.tokens.values():
            self.known(token.place, token.fetch, endpoints, "endpoint")
            if token.credential:
                self.known(token.place, token.credential, self.spec.credentials, "credential")
            endpoint = endpoints.get(token.fetch)
            if endpoint is None:
                continue
            for parameter in token.arguments:
                self.known(token.place, parameter, {item.name for item in endpoint.parameters}, "parameter")
            response = self.spec.struct(endpoint.response.name) if endpoint.response else None
            answered = {item.wire for item in response.fields} if response else set()
            self.known(token.place, token.value, answered, "response field")
            self.known(token.place, token.expires, answered, "response field")

    def check_limits(self) -> None:
        endpoints = {endpoint.full_name for endpoint in self.spec.endpoints()}
        for limit in self.spec.limits:
            if limit.endpoint:
                self.known(limit.place, limit.endpoint, endpoints, "endpoint")


def _fits_query(type_: Type) -> bool:
    if isinstance(type_, Wrapped):
        return type_.wrapper in ("piped", "comma")
    if isinstance(type_, AnyOf):
        return all(_fits_query(option) for option in type_.options)
    return isinstance(type_, Scalar) and type_.name not in ("any", "bytes", "file")
