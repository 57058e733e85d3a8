"""What an endpoint says of its twins, `_iter` and `_wait`: that the fields exist and fit."""

from __future__ import annotations

from collections.abc import Iterable

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
        cursor = self.given(pages.cursor)
        if cursor:
            self.first_cursor(cursor, pages.first, counted=not pages.next or bool(pages.total))
        for name in (pages.next, pages.more, pages.end, pages.total):
            if name:
                self.answered(name)
        more = self.spec.answered(self.endpoint, "has_more")
        if more and not pages.more:
            place, _ = blamed(self.endpoint.place, more[-1].place)
            self.mistakes.add(place, "'has_more' says if pages follow", expected="'more: has_more' in paginate")
        items = self.answered(pages.items)
        if items and not isinstance(items.type, ListOf):
            self.add(f"'{items.wire}' is paged through but no list")

    def first_cursor(self, cursor: Field, first: str | None, *, counted: bool) -> None:
        if first is None and (cursor.required or counted):
            why = "required" if cursor.required else "counted"
            self.add(f"'{cursor.wire}' is {why}", expected="'first' in paginate")
        elif first is not None and (counted or cursor.type == Scalar("int")) and not first.isdecimal():
            self.add(f"'{cursor.wire}' is an int", expected="a number as 'first'", got=first)

    def waiting(self) -> None:
        wait = self.endpoint.wait
        assert wait is not None
        self.given(wait.job)
        state = self.answered(wait.state)
        if state:
            self.states(state, (*wait.done, *wait.failed))
        progress = self.answered(wait.progress) if wait.progress else None
        if progress and progress.type != Scalar("int"):
            self.add(f"'{progress.wire}' is no share", expected="an int, 0 to 100")
        for item in self.endpoint.parameters:
            if item.name in WAITING:
                self.add(f"'{self.endpoint.name}_wait' has a parameter '{item.name}' of its own")

    def states(self, state: Field, values: tuple[str, ...]) -> None:
        name = state.type.name if isinstance(state.type, Scalar) else ""
        known = ["false", "true"] if name in ("bool", "flag") else [str(value) for value in state.enum]
        if name not in _STATES or not known:
            self.add(f"'{state.wire}' is no state", expected="a bool, or an int or string with 'enum'")
            return
        for value in values:
            if value not in known:
                self.add(f"'{state.wire}' is never {value}", got=value, among=known)

    def given(self, wire: str) -> Field | None:
        found = {item.wire: item for item in self.endpoint.parameters}
        if wire not in found:
            self.add(f"no request field '{wire}'", got=wire, among=found)
        return found.get(wire)

    def answered(self, path: str) -> Field | None:
        found = self.spec.answered(self.endpoint, path)
        names = path.split(".")
        if len(found) < len(names):
            wire = names[len(found)]
            self.add(f"no response field '{wire}'", got=wire, among=self.among(found))
            return None
        return found[-1]

    def among(self, found: list[Field]) -> list[str]:
        """The fields that are where the last one was found."""
        type_ = found[-1].type if found else self.endpoint.response
        struct = self.spec.struct(getattr(type_, "name", ""))
        return [item.wire for item in struct.fields] if struct else []

    def add(self, what: str, *, expected: str = "", got: str = "", among: Iterable[str] = ()) -> None:
        self.mistakes.add(self.endpoint.place, what, expected=expected, got=got, among=among)
