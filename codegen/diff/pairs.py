"""What of the old spec is what of the new one, although it may be called otherwise or stand elsewhere."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable
from difflib import SequenceMatcher
from typing import TypeVar

from codegen.diff.reach import events_of, own_response, owners, types_of
from codegen.diff.relation import plain
from codegen.model import Endpoint, Field, Module, Spec, Struct, Union
from codegen.types import AnyOf, ListOf, Ref, Scalar, Type, Wrapped

T = TypeVar("T")

SIMILAR = 0.6


class Pairs:
    """The pairs of two specs: old -> new, by name or full name."""

    def __init__(self, old: Spec, new: Spec) -> None:
        self.modules = _modules(old, new)
        self.endpoints = _endpoints(old, new)
        self.events = _events(old, new)
        self.types = self._types(old, new)

    def _types(self, old: Spec, new: Spec) -> dict[str, str]:
        """Structs and unions, by full name. Those of a pair of endpoints or events are a pair."""
        given: dict[str, str] = {}
        news = {endpoint.full_name: endpoint for endpoint in new.endpoints()}
        for before in old.endpoints():
            after = news.get(self.endpoints.get(before.full_name, ""))
            if after is not None:
                given |= _roles(before, after)
        given |= self.events
        return given | self._shared(old, new, given)

    def _shared(self, old: Spec, new: Spec, given: dict[str, str]) -> dict[str, str]:
        taken = set(given.values())
        old_own, new_own = owners(old), owners(new)
        events = {name for spec in (old, new) for name in events_of(spec)}
        olds = {name: item for name, item in types_of(old).items() if name not in given}
        news = {name: item for name, item in types_of(new).items() if name not in taken}

        def is_moved(name: str, other: str) -> float:
            before, after = olds[name], news[other]
            if before.name != after.name or type(before) is not type(after) or {name, other} & events:
                return 0
            if self.modules.get(before.module) == after.module:
                return 2
            return _overlap(_content(before), _content(after))

        def is_renamed(name: str, other: str) -> float:
            if type(olds[name]) is not type(news[other]) or {name, other} & events:
                return 0
            if name in old_own and other in new_own:
                return 0
            return _likeness(olds[name].name, _content(olds[name]), news[other].name, _content(news[other]))

        return match_names(olds, news, is_moved, is_renamed)


def match(olds: Iterable[T], news: Iterable[T], *likenesses: Callable[[T, T], float]) -> dict[T, T]:
    """Pair what is alike: by the first of the measures, what is left by the next. 0 is not alike at all."""
    found: dict[T, T] = {}
    left_old, left_new = [*olds], [*news]
    for likeness in likenesses:
        scores = [
            (-score, at, position)
            for at, before in enumerate(left_old)
            for position, after in enumerate(left_new)
            if (score := likeness(before, after)) > 0
        ]
        taken_old, taken_new = set[int](), set[int]()
        for _, at, position in sorted(scores):
            if at not in taken_old and position not in taken_new:
                found[left_old[at]] = left_new[position]
                taken_old.add(at)
                taken_new.add(position)
        left_old = [item for at, item in enumerate(left_old) if at not in taken_old]
        left_new = [item for position, item in enumerate(left_new) if position not in taken_new]
    return found


def match_names(olds: Iterable[str], news: Iterable[str], *likenesses: Callable[[str, str], float]) -> dict[str, str]:
    """Pair the same names, then what is left of both by likeness."""
    before, after = dict.fromkeys(olds), dict.fromkeys(news)
    same = {name: name for name in before if name in after}
    return same | match((name for name in before if name not in same), (n for n in after if n not in same), *likenesses)


def match_fields(olds: list[Field], news: list[Field], same_type: Callable[[Field, Field], bool]) -> dict[int, int]:
    """The fields that are pairs, by position: same name on the wire, same Python name, or alike."""

    def is_same(at: int, position: int) -> float:
        return float(olds[at].wire == news[position].wire and olds[at].name == news[position].name)

    def is_same_on_the_wire(at: int, position: int) -> float:
        return float(olds[at].wire == news[position].wire)

    def is_same_in_python(at: int, position: int) -> float:
        return float(olds[at].name == news[position].name)

    def is_alike(at: int, position: int) -> float:
        before, after = olds[at], news[position]
        if not same_type(before, after):
            return 0
        if before.doc and before.doc == after.doc:
            return 2 + similarity(before.name, after.name)
        score = similarity(before.name, after.name)
        return score if score >= SIMILAR or (score >= SIMILAR - 0.2 and at == position) else 0

    return match(range(len(olds)), range(len(news)), is_same, is_same_on_the_wire, is_same_in_python, is_alike)


def similarity(name: str, other: str) -> float:
    """How alike two names are, 0 to 1."""
    return SequenceMatcher(None, name.lower(), other.lower()).ratio()


def _modules(old: Spec, new: Spec) -> dict[str, str]:
    def is_renamed(name: str, other: str) -> float:
        before, after = _items(old.modules[name]), _items(new.modules[other])
        score = len(before & after) / len(before) if before else 0
        return score if score >= 0.5 else 0

    return match_names(old.modules, new.modules, is_renamed)


def _items(module: Module) -> set[str]:
    """What tells a module from others: the calls, structs, unions and events in it."""
    calls = {f"{endpoint.method} {endpoint.path}" for endpoint in module.endpoints}
    inside = {
        struct.full_name for endpoint in module.endpoints for struct in (endpoint.query, endpoint.request) if struct
    }
    inside |= {own_response(endpoint) for endpoint in module.endpoints}
    return calls | {name for name in module.names if f"{module.name}.{name}" not in inside}


def _endpoints(old: Spec, new: Spec) -> dict[str, str]:
    olds = {endpoint.full_name: endpoint for endpoint in old.endpoints()}
    news = {endpoint.full_name: endpoint for endpoint in new.endpoints()}

    def has_same_path(name: str, other: str) -> float:
        return float(olds[name].path == news[other].path)

    def is_alike(name: str, other: str) -> float:
        before, after = olds[name], news[other]
        mine, other_one = _signature(old, before), _signature(new, after)
        if not mine and not other_one:
            score = similarity(before.name, after.name)
            same_page = before.docs == after.docs and before.title == after.title
            return score if score >= SIMILAR or (same_page and score >= SIMILAR / 2) else 0
        return _likeness(before.name, mine, after.name, other_one)

    return match_names(olds, news, has_same_path, is_alike)


def _events(old: Spec, new: Spec) -> dict[str, str]:
    """Events by the full names of their structs."""
    olds, news = events_of(old), events_of(new)

    def has_same_class(name: str, other: str) -> float:
        return float(olds[name].struct.name == news[other].struct.name)

    def has_same_dispatch(name: str, other: str) -> float:
        return float(bool({*olds[name].kinds} & {*news[other].kinds}))

    def is_alike(name: str, other: str) -> float:
        before, after = olds[name], news[other]
        if before.docs == after.docs and before.title == after.title:
            return 2
        return _likeness(before.struct.name, _content(before.struct), after.struct.name, _content(after.struct))

    return match_names(olds, news, has_same_class, has_same_dispatch, is_alike)


def _roles(before: Endpoint, after: Endpoint) -> dict[str, str]:
    """The structs that are the same part of a pair of endpoints."""
    found: dict[str, str] = {}
    for mine, other in ((before.query, after.query), (before.request, after.request)):
        if mine and other:
            found[mine.full_name] = other.full_name
    if before.response and after.response:
        own = before.response.name == own_response(before), after.response.name == own_response(after)
        if all(own):
            found[before.response.name] = after.response.name
    return found


def _signature(spec: Spec, endpoint: Endpoint) -> set[Hashable]:
    """What goes in and out, without regard to the names of structs."""
    answer = spec.struct(endpoint.response.name) if endpoint.response else None
    parts = {"sent": [*(endpoint.query.fields if endpoint.query else [])], "read": answer.fields if answer else []}
    parts["sent"] += endpoint.request.fields if endpoint.request else []
    return {(part, item.wire, _shape(item.type)) for part, fields in parts.items() for item in fields}


def _content(item: Struct | Union) -> set[Hashable]:
    if isinstance(item, Union):
        return {*item.members}
    return {(field.wire, _shape(field.type)) for field in item.fields}


def _shape(type_: Type) -> Type:
    """The type without the names of structs, and without marks of secrets."""
    if isinstance(type_, Ref):
        return Scalar("any")
    if isinstance(type_, ListOf):
        return ListOf(_shape(type_.item))
    if isinstance(type_, Wrapped):
        return Wrapped(type_.wrapper, _shape(type_.item))
    if isinstance(type_, AnyOf):
        return AnyOf(tuple(_shape(option) for option in type_.options))
    return plain(type_)


def _overlap(mine: set[Hashable], other: set[Hashable]) -> float:
    return len(mine & other) / len(mine | other) if mine | other else 1


def _likeness(name: str, mine: set[Hashable], other_name: str, other: set[Hashable]) -> float:
    """Same content and any name, where there is enough of it; or similar content and a similar name."""
    overlap, alike = _overlap(mine, other), similarity(name, other_name)
    if overlap == 1 and (len(mine) > 1 or alike >= SIMILAR):
        return 1 + alike
    return overlap if overlap >= 0.5 and alike >= SIMILAR else 0
