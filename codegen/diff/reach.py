"""Which functions and events meet a struct or union, and from which side."""

from __future__ import annotations

from collections.abc import Iterable

from codegen.diff.change import Reach
from codegen.model import Endpoint, Event, Spec, Struct, Union
from codegen.names import class_name
from codegen.types import refs

PACKAGE = "qyapi"


def call(endpoint: Endpoint) -> str:
    """The function as a user calls it: `corp.user.get`."""
    return endpoint.full_name if endpoint.credential == "none" else f"{endpoint.credential}.{endpoint.full_name}"


def python_function(endpoint: Endpoint) -> str:
    """Where the function is: `qyapi.user.member.get`."""
    return f"{PACKAGE}.{endpoint.module.replace('/', '.')}.{endpoint.name}"


def python_type(full_name: str) -> str:
    """Where a struct or union, or the module of a file, has its dataclass: `qyapi.types.user.member.User`."""
    return f"{PACKAGE}.types.{full_name.replace('/', '.')}"


def own_response(endpoint: Endpoint) -> str:
    """The full name of the struct of an answer that is written in place."""
    return f"{endpoint.module}.{class_name(endpoint.name)}Response"


def owners(spec: Spec) -> dict[str, Endpoint]:
    """The structs that are the parameters or the answer of one endpoint, by full name."""
    found: dict[str, Endpoint] = {}
    for endpoint in spec.endpoints():
        for struct in (endpoint.query, endpoint.request):
            if struct:
                found[struct.full_name] = endpoint
        if endpoint.response and endpoint.response.name == own_response(endpoint):
            found[endpoint.response.name] = endpoint
    return found


def types_of(spec: Spec) -> dict[str, Struct | Union]:
    """Every struct and union, by full name."""
    items: list[Struct | Union] = []
    for module in spec.modules.values():
        items += [*module.structs.values(), *module.unions.values()]
    return {item.full_name: item for item in items}


def events_of(spec: Spec) -> dict[str, Event]:
    """Every event, by the full name of its struct."""
    return {event.struct.full_name: event for module in spec.modules.values() for event in module.events}


class Reaches:
    """The reach of every struct and union of a spec."""

    def __init__(self, spec: Spec) -> None:
        self._spec = spec
        self._sent: dict[str, dict[str, bool]] = {}
        self._read: dict[str, dict[str, bool]] = {}
        self._events: dict[str, dict[str, bool]] = {}
        for endpoint in spec.endpoints():
            sent = [item.full_name for item in (endpoint.query, endpoint.request) if item]
            self._walk(sent, self._sent, call(endpoint), draft=endpoint.draft)
            if endpoint.response:
                self._walk([endpoint.response.name], self._read, call(endpoint), draft=endpoint.draft)
        for name, event in events_of(spec).items():
            self._walk([name], self._events, event.struct.name, draft=event.struct.draft)

    def of(self, full_name: str) -> Reach:
        """Who meets the struct or union of a full name."""
        return Reach(*(tuple(found.get(full_name, ())) for found in (self._sent, self._read, self._events)))

    def is_draft(self, full_name: str) -> bool:
        """Whether it is a draft: itself, or all that meet it."""
        struct = self._spec.struct(full_name)
        if struct and struct.draft:
            return True
        met = [draft for found in (self._sent, self._read, self._events) for draft in found.get(full_name, {}).values()]
        return bool(met) and all(met)

    def _walk(self, names: Iterable[str], found: dict[str, dict[str, bool]], who: str, *, draft: bool) -> None:
        waiting, seen = [*names], set[str]()
        while waiting:
            name = waiting.pop()
            if name in seen:
                continue
            seen.add(name)
            found.setdefault(name, {})[who] = draft
            struct, union = self._spec.struct(name), self._spec.union(name)
            if struct:
                waiting += [ref.name for ref in struct.uses]
                waiting += [ref for item in struct.fields for ref in refs(item.type)]
            elif union:
                waiting += [ref.name for ref in union.members.values()]


def origins(spec: Spec, struct: Struct) -> dict[str, str]:
    """Where the fields that a struct takes from others by `$uses` are written: wire name -> full name."""
    found: dict[str, str] = {}
    for ref in struct.uses:
        used = spec.struct(ref.name)
        if used:
            found |= {item.wire: used.full_name for item in used.fields} | origins(spec, used)
    return found
