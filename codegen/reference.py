"""The reference in docs/: a page for each spec file, an index, and a table to search."""

from __future__ import annotations

import posixpath
import re
from dataclasses import dataclass

from codegen.areas import Area
from codegen.examples import example
from codegen.families import FAMILIES
from codegen.functions import endpoint_functions
from codegen.hints import callers, described, output_type
from codegen.model import DRAFT, Endpoint, Event, Field, Module, Spec, Struct, Union
from codegen.names import class_name
from codegen.read import DOC_URL
from codegen.surface import surfaces
from codegen.templates import markdown, render
from codegen.types import AnyOf, Type, refs

_NOT_IN_ANCHORS = re.compile(r"[^\w\- ]")


@dataclass(frozen=True, slots=True)
class Row:
    """A parameter or a field as a row of a table."""

    name: str
    type: str
    required: bool
    text: str


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the index: where a page speaks of an endpoint or an event."""

    name: str
    key: str
    title: str
    link: str


def reference(spec: Spec, areas: dict[str, Area], package: str) -> dict[str, str]:
    """Every page, by its path below docs/reference/."""
    pages = _Pages(spec, areas, package)
    modules = [module for module in spec.modules.values() if module.names or module.endpoints]
    return {_file(module): pages.page(module) for module in modules} | _index(spec, modules)


class _Pages:
    def __init__(self, spec: Spec, areas: dict[str, Area], package: str) -> None:
        self.spec = spec
        self.areas = areas
        self.package = package
        self.surface = surfaces(package)[0]
        self.homes: dict[str, str] = {}
        """Where each struct and union is described, by full name: `area/file.md#anchor`."""
        for module in spec.modules.values():
            self.homes |= {f"{module.name}.{name}": f"{_file(module)}#{_anchor(name)}" for name in module.names}
            self.homes |= {event.struct.full_name: _event_home(event) for event in module.events}
            for endpoint in module.endpoints:
                if endpoint.response and _is_own(endpoint):
                    self.homes[endpoint.response.name] = _endpoint_home(endpoint)

    def page(self, module: Module) -> str:
        elsewhere = {item.response.name for item in module.endpoints if item.response and _is_own(item)}
        elsewhere |= {event.struct.full_name for event in module.events}
        for endpoint in module.endpoints:
            elsewhere |= {struct.full_name for struct in (endpoint.query, endpoint.request) if struct}
        return render(
            "reference/page.md.jinja",
            module=module,
            source=self.source(module),
            package=self.package,
            endpoints=[self.endpoint(endpoint, module) for endpoint in module.endpoints],
            events=[self.event(event, module) for event in module.events],
            structs=[self.struct(item, module) for item in module.structs.values() if item.full_name not in elsewhere],
            unions=[self.union(union, module) for union in module.unions.values()],
        )

    def source(self, module: Module) -> str:
        """The spec file, linked; where there are overlays, the folders of both are not beside the page."""
        name = self.spec.source_of(module.name)
        root = "../" * (module.name.count("/") + 2)
        return name if len(self.spec.folders) > 1 else f"[{name}]({root}{name})"

    def endpoint(self, endpoint: Endpoint, module: Module) -> dict[str, object]:
        functions = endpoint_functions(self.spec, endpoint, self.surface)
        examples = [example(self.spec, self.areas[endpoint.area], endpoint, function) for function in functions]
        parameters = zip(endpoint.parameters, functions[0].parameters, strict=True)
        answer = self.spec.struct(endpoint.response.name) if endpoint.response else None
        own = _is_own(endpoint)
        return {
            "heading": _endpoint_heading(endpoint),
            "facts": ", ".join(_facts(endpoint)),
            "text": _text(
                endpoint.summary,
                endpoint.description,
                DRAFT if endpoint.draft else "",
                deprecated=endpoint.deprecated,
            ),
            "code": "\n".join([*(function.signature for function in functions), "", *examples]),
            "parameters": [self.row(item, parameter.type, module) for item, parameter in parameters],
            "rows": self.rows(answer, module) if answer and own else [],
            "answer": self.typed(endpoint.response, module) if endpoint.response and not own else "",
        }

    def event(self, event: Event, module: Module) -> dict[str, object]:
        return {
            "heading": _event_heading(event),
            "facts": ", ".join([*_headers(event), *_links(event.docs)]),
            "text": _text(event.struct.description),
            "rows": self.rows(event.struct, module),
        }

    def struct(self, struct: Struct, module: Module) -> dict[str, object]:
        return {
            "name": struct.name,
            "text": _text(struct.description),
            "rows": self.rows(struct, module),
        }

    def union(self, union: Union, module: Module) -> dict[str, object]:
        return {
            "name": union.name,
            "text": _text(union.doc, f"One of these, by `{union.tag}`, or `Unknown`."),
            "members": {tag: self.typed(ref, module) for tag, ref in union.members.items()},
        }

    def rows(self, struct: Struct, module: Module) -> list[Row]:
        return [self.row(item, output_type(item.type, item), module) for item in struct.fields]

    def row(self, item: Field, hint: str, module: Module) -> Row:
        wire = f" (`{item.wire}`)" if item.wire != item.name and not item.inline else ""
        return Row(
            name=f"`{item.name}`{wire}",
            type=self.typed(item.type, module, hint),
            required=item.required or item.const is not None,
            text=_text(described(item), "On the wire its keys stand in the enclosing object." if item.inline else ""),
        )

    def typed(self, type_: Type, module: Module, hint: str = "") -> str:
        """A type as code, linked to where the struct that it speaks of is described."""
        names = [*refs(type_)]
        if isinstance(type_, AnyOf) and len(names) > 1:
            return " \\| ".join(self.typed(option, module) for option in type_.options)
        code = f"`{(hint or output_type(type_)).replace('|', chr(92) + '|')}`"
        return f"[{code}]({self.link(names[0], module)})" if names else code

    def link(self, full_name: str, module: Module) -> str:
        """The way to a struct or union from a module's page."""
        page, _, anchor = self.homes[full_name].partition("#")
        own = _file(module)
        return f"#{anchor}" if page == own else f"{posixpath.relpath(page, posixpath.dirname(own) or '.')}#{anchor}"


def _index(spec: Spec, modules: list[Module]) -> dict[str, str]:
    pages: dict[str, list[dict[str, object]]] = {}
    endpoints: list[Entry] = []
    events: list[Entry] = []
    for module in modules:
        calls = [
            Entry(item.full_name, f"{item.method} {item.path}", item.title, _endpoint_home(item))
            for item in module.endpoints
        ]
        pushes = [
            Entry(item.struct.name, "/".join(filter(None, [item.key, item.change_type])), item.title, _event_home(item))
            for item in module.events
        ]
        page: dict[str, object] = {"title": module.title, "file": _file(module), "entries": calls + pushes}
        pages.setdefault(module.area, []).append(page)
        endpoints += calls
        events += pushes
    source = " and ".join(f"`{folder}/`" for folder in spec.folders)
    return {
        "README.md": render("reference/README.md.jinja", source=source, pages=pages),
        "paths.md": render(
            "reference/paths.md.jinja",
            source=source,
            endpoints=sorted(endpoints, key=lambda entry: entry.key.partition(" ")[2]),
            events=sorted(events, key=lambda entry: entry.key),
        ),
    }


def _file(module: Module) -> str:
    return f"{module.name}.md"


def _endpoint_heading(endpoint: Endpoint) -> str:
    return f"{endpoint.full_name} {endpoint.title}"


def _event_heading(event: Event) -> str:
    return f"{event.struct.name} {event.title}"


def _endpoint_home(endpoint: Endpoint) -> str:
    return f"{endpoint.module}.md#{_anchor(_endpoint_heading(endpoint))}"


def _event_home(event: Event) -> str:
    return f"{event.struct.module}.md#{_anchor(_event_heading(event))}"


def _anchor(heading: str) -> str:
    """The id that Markdown viewers give a heading."""
    return _NOT_IN_ANCHORS.sub("", heading.lower()).replace(" ", "-")


def _is_own(endpoint: Endpoint) -> bool:
    """True where the answer was written in place, under the endpoint."""
    own = f"{endpoint.module}.{class_name(endpoint.name)}Response"
    return endpoint.response is not None and endpoint.response.name == own


def _facts(endpoint: Endpoint) -> list[str]:
    """Path, credential, who may call, official pages."""
    credential = "no credential" if endpoint.credential == "none" else f"credential `{endpoint.credential}`"
    if endpoint.param:
        credential += f" as `{endpoint.param}`"
    facts = [f"`{endpoint.method} {endpoint.path}`", credential, callers(endpoint), *_links(endpoint.docs)]
    return [fact for fact in facts if fact]


def _headers(event: Event) -> list[str]:
    """What of the header tells the event from others."""
    kinds = [f"`{FAMILIES[family].key}: {event.key}`" for family in event.families]
    return kinds + [f"`ChangeType: {change_type}`" for change_type in event.change_types if change_type]


def _links(docs: list[str]) -> list[str]:
    return [f"[{url.removeprefix(DOC_URL)}]({url})" for url in docs]


def _text(*sentences: str, deprecated: str = "") -> str:
    """Sentences as a paragraph or a cell of a table."""
    if deprecated:
        sentences += (f"Deprecated: {deprecated.rstrip('.')}.",)
    return markdown(" ".join(sentence for sentence in sentences if sentence))
