"""python -m codegen explain: all that the spec says of one thing, where, and what is generated from it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from textwrap import wrap

from codegen.areas import areas_of, function_names, namespace
from codegen.diff.reach import PACKAGE, Reaches, python_type
from codegen.diff.report import reached
from codegen.families import FAMILIES
from codegen.functions import endpoint_functions
from codegen.hints import callers, output_type
from codegen.mistakes import Place, nearest
from codegen.model import DRAFT, Endpoint, ErrorCode, Event, Field, Spec, Struct, Union
from codegen.names import class_name
from codegen.read import DOC_URL
from codegen.surface import surfaces
from codegen.types import refs, spell

WIDTH = 118

_PREFIX = re.compile(rf"({PACKAGE}\.)?(aio\.|events\.|types\.|errors\.)?")

Thing = Endpoint | Event | Struct | Union | ErrorCode


class UnknownName(Exception):
    """Nothing in the spec has the name; the message says which are near."""


def explain(spec: Spec, root: Path, name: str) -> str:
    """Everything of a name. Raises UnknownName."""
    known = names_of(spec)
    wanted = name.strip().removesuffix("()").split(" ")[-1]
    found = (
        known.get(wanted) or known.get(_PREFIX.sub("", wanted, count=1)) or known.get(f"/cgi-bin/{wanted.strip('/')}")
    )
    if not found:
        raise UnknownName(f"nothing in the spec is called '{name}'{nearest(wanted, known)}")
    explainer = _Explainer(spec, root)
    return "\n\n".join("\n".join(explainer.lines(thing)) for thing in found) + "\n"


def names_of(spec: Spec) -> dict[str, list[Thing]]:
    """What everything may be called, the way a user calls it first."""
    known: dict[str, list[Thing]] = {}

    def add(thing: Thing, *names: str) -> None:
        for name in names:
            things = known.setdefault(name, [])
            if not any(other is thing for other in things):
                things.append(thing)

    bound = {
        (area.name, kind): frozenset(area.namespaces.get(namespace(area, credential), ()))
        for area in areas_of(spec).values()
        for kind, credential in spec.credentials.items()
    }
    for endpoint in spec.endpoints():
        twins = [f"{endpoint.area}.{name}" for name in function_names(endpoint)]
        add(
            endpoint,
            *twins,
            endpoint.path,
            f"{endpoint.module.replace('/', '.')}.{endpoint.name}",
            *_pages(endpoint.docs),
        )
        for kind in spec.credentials:
            if endpoint.name in bound[endpoint.area, kind]:
                add(endpoint, *(f"{kind}.{twin}" for twin in twins))
    for module in spec.modules.values():
        for event in module.events:
            change_types = [f"{event.key}.{change_type}" for change_type in event.change_types if change_type]
            add(event, event.struct.name, *(change_types or [event.key]), *_pages(event.docs))
        events = {event.struct.name for event in module.events}
        named: list[Struct | Union] = [*module.structs.values(), *module.unions.values()]
        for item in named:
            if item.name not in events:
                add(item, item.name, item.full_name, item.full_name.replace("/", "."))
    for error in spec.errors:
        add(error, str(error.code))
    return known


@dataclass(slots=True)
class _Explainer:
    spec: Spec
    root: Path

    def lines(self, thing: Thing) -> Iterator[str]:
        if isinstance(thing, Endpoint):
            yield from self.endpoint(thing)
        elif isinstance(thing, Event):
            yield from self.event(thing)
        elif isinstance(thing, Struct):
            yield from self.struct(thing)
        elif isinstance(thing, Union):
            yield from self.union(thing)
        else:
            yield from self.error(thing)

    def endpoint(self, endpoint: Endpoint) -> Iterator[str]:
        credential = self.spec.credentials.get(endpoint.credential)
        param = endpoint.param or (credential.param if credential else "")
        yield f"{endpoint.full_name}  {endpoint.title}"
        yield from _facts(
            ("", endpoint.summary),
            ("", endpoint.description),
            ("", f"Deprecated: {endpoint.deprecated}" if endpoint.deprecated else ""),
            ("", DRAFT if endpoint.draft else ""),
            ("spec", _spot(endpoint.place)),
            ("call", f"{endpoint.method} {endpoint.path}"),
            ("credential", f"{endpoint.credential}{f', as {param}' if param else ''}"),
            ("apps", callers(endpoint)),
            *(("page", url) for url in endpoint.docs),
        )
        for title, struct in (("query", endpoint.query), ("request", endpoint.request)):
            if struct:
                yield from self.fields(title, struct.fields)
        answer = self.spec.struct(endpoint.response.name) if endpoint.response else None
        kinds = [*(["a file"] if endpoint.binary else []), *([answer.name] if answer else [])]
        yield from self.fields(
            f"response: {' or '.join(kinds) or 'nothing but the errcode'}", answer.fields if answer else []
        )
        if endpoint.paginate:
            pages = endpoint.paginate
            counted = f"counted{f' up to {pages.total}' if pages.total else ''}"
            how = f"from {pages.next}" if pages.next else counted
            yield f"  pages: {' and '.join(pages.items)}, by {pages.cursor} {how}"
        if endpoint.wait:
            job = endpoint.wait
            failed = f", failed when it is {' or '.join(job.failed)}" if job.failed else ""
            yield f"  job: {job.job}, done when {job.state} is {' or '.join(job.done)}{failed}"
        yield "  generated"
        yield from self.functions(endpoint)
        structs = [answer.full_name] if answer else []
        structs += [ref for item in endpoint.parameters for ref in refs(item.type)]
        yield from self.classes(structs)

    def functions(self, endpoint: Endpoint) -> Iterator[str]:
        """The functions of both clients, and what they are bound to."""
        area = areas_of(self.spec)[endpoint.area]
        home = endpoint.module.replace("/", ".")
        for surface in surfaces(PACKAGE):
            for function in endpoint_functions(self.spec, endpoint, surface):
                file = f"{surface.folder}/{endpoint.module}.py"
                yield f"    {surface.root}.{home}.{function.name}  {self.line_of(file, f'def {function.name}(')}"
                if not surface.is_async:
                    signature = function.signature.replace("\n", "\n      ")
                    yield f"      {signature}"
                waiting = "async for … in " if function.method == "iterate" else "await "
                for kind, credential in self.spec.credentials.items():
                    if function.name in area.namespaces.get(namespace(area, credential), ()):
                        call = f"{kind}.{area.name}.{function.name}(…)"
                        yield f"      {class_name(kind)}: {waiting if surface.is_async else ''}{call}"

    def classes(self, names: Iterable[str]) -> Iterator[str]:
        """The dataclasses and unions of full names."""
        for full_name in dict.fromkeys(names):
            module, _, name = full_name.rpartition(".")
            file = f"generated/{PACKAGE}/types/{module}.py"
            yield f"    {python_type(full_name)}  {self.line_of(file, f'class {name}(', f'{name} =', f'{name}: ')}"

    def event(self, event: Event) -> Iterator[str]:
        yield f"events.{event.struct.name}  {event.title}"
        yield from _facts(
            ("", event.struct.description),
            ("spec", _spot(event.place)),
            *((FAMILIES[family].key, event.key) for family in event.families),
            ("ChangeType", ", ".join(filter(None, event.change_types))),
            *(("page", url) for url in event.docs),
        )
        yield from self.fields("fields", event.struct.fields)
        yield "  generated"
        yield f"    {PACKAGE}.events.{event.struct.name}, to be handled with .on(events.{event.struct.name})"
        yield from self.classes([event.struct.full_name])

    def struct(self, struct: Struct) -> Iterator[str]:
        yield f"{struct.name}  struct"
        yield from _facts(("", struct.description), ("spec", _spot(struct.place)), *self.met(struct.full_name))
        if struct.uses:
            yield f"  uses: {', '.join(ref.name for ref in struct.uses)}"
        yield from self.fields("fields", struct.fields)
        yield "  generated"
        yield from self.classes([struct.full_name])

    def union(self, union: Union) -> Iterator[str]:
        yield f"{union.name}  union by {union.tag}, {union.layout}"
        yield from _facts(("", union.doc), ("spec", _spot(union.place)), *self.met(union.full_name))
        yield "  members"
        rows = [(_spot(union.at(tag)), tag, ref.name.rpartition(".")[2]) for tag, ref in union.members.items()]
        yield from _table(rows)
        yield "  generated"
        yield from self.classes([union.full_name])

    def error(self, error: ErrorCode) -> Iterator[str]:
        yield f"{error.code}  {error.exception}"
        credentials = ", ".join(item.name for item in self.spec.credentials.values() if error.code in item.rejected)
        refused = ", ".join(item.name for item in self.spec.tokens.values() if error.code in item.refused)
        gone = ", ".join(item.name for item in self.spec.tokens.values() if error.code in item.gone)
        blocked = self.spec.blocks.get(error.code)
        yield from _facts(
            ("", error.doc),
            ("spec", _spot(error.place)),
            ("retry", "the same call may succeed later" if error.retry else ""),
            (
                "rejects",
                f"tokens of {credentials}: another is got, and the call repeated" if credentials else "",
            ),
            ("refuses", f"to give tokens of {refused}: remembered for a minute" if refused else ""),
            ("gone", f"the corp, for tokens of {gone}" if gone else ""),
            ("blocks", f"for {blocked} seconds" if blocked else ""),
        )
        yield "  generated"
        yield f"    raised as {PACKAGE}.errors.{error.exception}"
        file = f"generated/{PACKAGE}/_errors.py"
        yield f"    {PACKAGE}._errors.ERRORS[{error.code}]  {self.line_of(file, f'    {error.code}: ')}"

    def met(self, full_name: str) -> list[tuple[str, str]]:
        """Which functions and events have it."""
        return [("", part) for part in reached(Reaches(self.spec).of(full_name)).replace("`", "").split("; ") if part]

    def fields(self, title: str, fields: Sequence[Field]) -> Iterator[str]:
        yield f"  {title}"
        rows = []
        for item in fields:
            python = f" ({item.name})" if item.name != item.wire else ""
            values = f"One of {', '.join(map(str, item.enum))}." if item.enum else ""
            values = f"Always {item.const}." if item.const is not None else values
            written = f"{spell(item.type)}{'!' if item.required else ''}"
            text = " ".join(part for part in (item.description, values) if part)
            rows.append((_spot(item.place), f"{item.wire}{python}", written, output_type(item.type, item), text))
        yield from _table(rows)

    def line_of(self, file: str, *beginnings: str) -> str:
        """`file:line` of the line of a generated file that begins so; the file alone where there is none."""
        path = self.root / file
        lines = path.read_text(encoding="utf-8").splitlines() if path.is_file() else []
        for number, line in enumerate(lines, 1):
            if line.startswith(beginnings) or line.removeprefix("async ").startswith(beginnings):
                return f"{file}:{number}"
        return f"{file}, to be generated"


def _facts(*facts: tuple[str, str]) -> Iterator[str]:
    """Lines `name  value`, or sentences; what is empty is left out."""
    for name, value in facts:
        if name and value:
            yield f"  {name:<10}  {value}"
        else:
            yield from wrap(value, WIDTH, initial_indent="  ", subsequent_indent="  ", break_on_hyphens=False)


def _table(rows: Sequence[Sequence[str]]) -> Iterator[str]:
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    for row in rows:
        cells = (f"{cell:<{width}}" for cell, width in zip(row, widths, strict=True))
        yield f"    {'  '.join(cells)}".rstrip()


def _pages(docs: Iterable[str]) -> list[str]:
    """The ids of official pages."""
    return [url.removeprefix(DOC_URL) for url in docs]


def _spot(place: Place) -> str:
    return f"{place.file}:{place.line}"
