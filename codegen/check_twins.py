"""What an endpoint says of its twins, `_iter` and `_wait`: that the fields exist and fit."""

from __future__ import annotations

from codegen.mistakes import Mistakes, blamed
from codegen.model import Endpoint, Field, Spec
from codegen.types import ListOf, Scalar

WAITING = ("timeout", "interval", "progress")
"""What a `_wait` twin takes besides the endpoint's own parameters."""
_STATES = ("int", "string", "bool", "flag")


def check_twins(spec: Spec, endpoint: Endpoint, mistakes: Mistakes) -> None:
    """Note what does not hold together in `paginate` and `wait`."""
    checks = _Checks(spec, endpoint, mistakes)
    if endpoint.paginate:
        checks.pagination()
    if endpoint.wait:
        checks.waiting()


class _Checks:
    def __init__(self, spec: Spec, endpoint: Endpoint, mistakes: Mistakes) -> None:
        self.spec, self.endpoint, self.mistakes = spec, endpoint, mistakes

    def pagination(self) -> None:
        pages = self.endpoint.paginate
        assert pages is not None
        cursor = self.given("paginate", "cursor", pages.cursor)
        if cursor:
            self.first_cursor(cursor, pages.first, counted=not pages.next or bool(pages.total))
        for key in ("next", "more", "end", "total"):
            if getattr(pages, key):
                self.answered("paginate", key, getattr(pages, key))
        more = self.spec.answered(self.endpoint, "has_more")
        if more and not pages.more:
            place, _ = blamed(self.endpoint.at("paginate"), more[-1].place)
            self.mistakes.add(place, "'has_more' says if pages follow", expected="'more: has_more' in paginate")
        for name in pages.items:
            items = self.answered("paginate", "items", name)
            if items and not isinstance(items.type, ListOf):
                self.mistakes.add(
                    self.endpoint.at("paginate", "items"),
                    f"'{items.wire}' is paged through but no list",
                    expected="a field T[]",
                )

    def first_cursor(self, cursor: Field, first: str | None, *, counted: bool) -> None:
        if first is None and (cursor.required or counted):
            why = "required" if cursor.required else "counted"
            self.mistakes.add(self.endpoint.at("paginate"), f"'{cursor.wire}' is {why}", expected="'first' in paginate")
        elif first is not None and (counted or cursor.type == Scalar("int")) and not first.isdecimal():
            self.mistakes.add(
                self.endpoint.at("paginate", "first"), f"'{cursor.wire}' is an int", expected="a number as 'first'"
            )

    def waiting(self) -> None:
        wait = self.endpoint.wait
        assert wait is not None
        self.given("wait", "job", wait.job)
        state = self.answered("wait", "state", wait.state)
        if state:
            self.states(state)
        progress = self.answered("wait", "progress", wait.progress) if wait.progress else None
        if progress and progress.type != Scalar("int"):
            self.mistakes.add(
                self.endpoint.at("wait", "progress"), f"'{progress.wire}' is no share", expected="an int, 0 to 100"
            )
        for item in self.endpoint.parameters:
            if item.name in WAITING:
                self.mistakes.add(
                    blamed(self.endpoint.at("wait"), item.place)[0],
                    f"'{self.endpoint.name}_wait' has a parameter '{item.name}' of its own",
                    expected=f"another key, with 'wire: {item.wire}'",
                )

    def states(self, state: Field) -> None:
        assert self.endpoint.wait is not None
        name = state.type.name if isinstance(state.type, Scalar) else ""
        known = ["false", "true"] if name in ("bool", "flag") else [str(value) for value in state.enum]
        if name not in _STATES or not known:
            self.mistakes.add(
                self.endpoint.at("wait", "state"),
                f"'{state.wire}' is no state",
                expected="a bool, or an int or string with 'enum'",
            )
            return
        for key in ("done", "failed"):
            for value in getattr(self.endpoint.wait, key):
                if value not in known:
                    place = self.endpoint.at("wait", key, word=value)
                    self.mistakes.add(place, f"'{state.wire}' is never {value}", got=value, among=known)

    def given(self, twin: str, key: str, wire: str) -> Field | None:
        """The request field that a key names."""
        found = {item.wire: item for item in self.endpoint.parameters}
        self.mistakes.known(self.endpoint.at(twin, key), wire, found, "request field")
        return found.get(wire)

    def answered(self, twin: str, key: str, path: str) -> Field | None:
        """The response field that a key names."""
        found = self.spec.answered(self.endpoint, path)
        names = path.split(".")
        if len(found) < len(names):
            place = self.endpoint.at(twin, key)
            self.mistakes.known(place, names[len(found)], self.among(found), "response field")
            return None
        return found[-1]

    def among(self, found: list[Field]) -> list[str]:
        """The fields that are where the last one was found."""
        type_ = found[-1].type if found else self.endpoint.response
        struct = self.spec.struct(getattr(type_, "name", ""))
        return [item.wire for item in struct.fields] if struct else []
