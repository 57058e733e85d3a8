"""Endpoints of one spec file -> a module of functions."""

from __future__ import annotations

import re
from dataclasses import dataclass

from codegen.hints import callers, described, input_type, output_type
from codegen.model import DRAFT, Endpoint, Module, Spec, Struct
from codegen.names import class_name, quoted
from codegen.read import DOC_URL
from codegen.surface import Surface
from codegen.templates import docstring, fill, render
from codegen.types import ListOf, refs

WIDTH = 100

_SOURCES = {
    "AsyncIterator": "collections.abc",
    "Iterator": "collections.abc",
    "Mapping": "collections.abc",
    "Sequence": "collections.abc",
    "datetime": "datetime",
    "Any": "typing",
    "Literal": "typing",
    "Extra": "qyapi_runtime.api",
    "File": "qyapi_runtime.files",
    "Progress": "qyapi_runtime.progress",
    "Cents": "qyapi_runtime.scalars",
    "UnixTime": "qyapi_runtime.scalars",
}


@dataclass(frozen=True, slots=True)
class Parameter:
    """One keyword argument."""

    name: str
    type: str
    required: bool
    doc: str

    @property
    def declaration(self) -> str:
        optional = "" if self.required else " = None" if self.type == "Any" else " | None = None"
        return f"{self.name}: {self.type}{optional}"


@dataclass(frozen=True, slots=True)
class Function:
    """What the template needs of one function."""

    name: str
    operation: str
    api: str
    parameters: list[Parameter]
    returns: str
    docstring: str
    deprecated: str
    method: str
    options: tuple[str, ...] = ()

    @property
    def arguments(self) -> list[str]:
        """What stands in the parentheses of its signature."""
        declared = (parameter.declaration for parameter in self.parameters)
        return [f"api: {self.api}", "/", "*", *declared, *self.options, "extra: Extra = None"]

    @property
    def signature(self) -> str:
        """Its signature for people, a parameter to a line where it is long."""
        line = f"{self.name}({', '.join(self.arguments)}) -> {self.returns}"
        if len(line) <= WIDTH:
            return line
        lines = "".join(f"    {argument},\n" for argument in self.arguments)
        return f"{self.name}(\n{lines}) -> {self.returns}"


def functions_module(spec: Spec, module: Module, surface: Surface) -> str:
    """The source of `<root>/<module>.py`."""
    functions: list[Function] = []
    imported: set[tuple[str, str]] = set()
    for endpoint in module.endpoints:
        functions += endpoint_functions(spec, endpoint, surface)
        for struct in _structs(spec, endpoint):
            imported.add(struct)
    signatures = "\n".join(" ".join([item.returns, *item.arguments]) for item in functions)
    words = set(re.findall(r"\w+", signatures))
    sources = {**_SOURCES, "Download": f"{surface.runtime}.files"}
    imports = {(source, name) for name, source in sources.items() if name in words}
    imports |= {(f"{surface.runtime}.api", item.api) for item in functions}
    imports |= {(f"{surface.package}.types.{home.replace('/', '.')}", name) for home, name in imported if name in words}
    return render(
        "area/functions.py.jinja",
        module=module,
        source=spec.source_of(module.name),
        functions=functions,
        imports=sorted(imports),
        surface=surface,
    )


_WAITING = '''

    Args:
        timeout: Seconds to wait at most.
        interval: Seconds from one look to the next.
        progress: True for a bar on the terminal, or a function that takes the share that is done, 0 to 1 or None where
            WeCom does not say, and the answer.

    Raises:
        JobFailed: WeCom says that the job has failed.
        JobTimeout: It is not done in time. It goes on, and may be waited for again.
    """'''
"""What is said of every function that waits for a job, behind the first line."""


def endpoint_functions(spec: Spec, endpoint: Endpoint, surface: Surface) -> list[Function]:
    """The endpoint's function and its twins."""
    parameters = [
        Parameter(item.name, input_type(item.type, item), item.required, described(item))
        for item in endpoint.parameters
    ]
    answer = spec.struct(endpoint.response.name) if endpoint.response else None
    returns = " | ".join([*([answer.name] if answer else []), *(["Download"] if endpoint.binary else [])])
    functions = [
        Function(
            name=endpoint.name,
            operation=endpoint.full_name,
            api=_api(endpoint),
            parameters=parameters,
            returns=returns or "None",
            docstring=_reference(endpoint, surface) if surface.is_async else _docstring(endpoint, parameters, answer),
            deprecated=endpoint.deprecated,
            method="invoke",
        )
    ]
    if endpoint.paginate:
        lists = [spec.answered(endpoint, name)[-1] for name in endpoint.paginate.items]
        kinds = dict.fromkeys(output_type(each.type.item) for each in lists if isinstance(each.type, ListOf))
        kept = [item for item in parameters if item.name != endpoint.paginate.cursor]
        functions.append(
            Function(
                name=f"{endpoint.name}_iter",
                operation=endpoint.full_name,
                api=_api(endpoint),
                parameters=kept,
                returns=f"{'Async' if surface.is_async else ''}Iterator[{' | '.join(kinds)}]",
                docstring=f'"""Go through {quoted(each.name for each in lists)} of every page of {endpoint.name}."""',
                deprecated=endpoint.deprecated,
                method="iterate",
            )
        )
    if endpoint.wait:
        waited = f'"""Call {endpoint.name} until the job is done'
        functions.append(
            Function(
                name=f"{endpoint.name}_wait",
                operation=endpoint.full_name,
                api=_api(endpoint),
                parameters=parameters,
                returns=returns,
                docstring=f'{waited}; see `{surface.package}.{endpoint.full_name}_wait`."""'
                if surface.is_async
                else f"{waited}.{_WAITING}",
                deprecated=endpoint.deprecated,
                method="poll",
                options=("timeout: float = 600.0", "interval: float = 2.0", f"progress: Progress[{returns}] = False"),
            )
        )
    return functions


def _api(endpoint: Endpoint) -> str:
    """The type of the first argument."""
    return "Api" if endpoint.credential == "none" else f"{class_name(endpoint.credential)}Api"


def _structs(spec: Spec, endpoint: Endpoint) -> list[tuple[str, str]]:
    """Module and name of every struct or union that the signatures may name."""
    names: list[str] = [endpoint.response.name] if endpoint.response else []
    for item in endpoint.parameters:
        names += refs(item.type)
    if endpoint.paginate:
        names += [ref for name in endpoint.paginate.items for ref in refs(spec.answered(endpoint, name)[-1].type)]
    return [(home, name) for home, _, name in (full.rpartition(".") for full in names)]


def _reference(endpoint: Endpoint, surface: Surface) -> str:
    """What the function does, and where more is said of it."""
    summary = f"{endpoint.summary.rstrip('.')} ({endpoint.title}); see `{surface.package}.{endpoint.full_name}`."
    return docstring(summary, 4)


def _docstring(endpoint: Endpoint, parameters: list[Parameter], answer: Struct | None) -> str:
    summary = f"{endpoint.summary.rstrip('.')} ({endpoint.title})."
    paragraphs = [fill(f'"""{summary}', 4)]
    if endpoint.description:
        paragraphs.append(fill(endpoint.description, 4))
    if endpoint.draft:
        paragraphs.append(DRAFT)
    described = [f"{item.name}: {item.doc}" for item in parameters if item.doc]
    if described:
        paragraphs.append("\n".join(["Args:", *(f"        {fill(line, 8, 4)}" for line in described)]))
    if answer and answer.doc and not endpoint.binary:
        paragraphs.append(f"Returns:\n        {fill(answer.doc, 8)}")
    paragraphs.append(_pages(endpoint))
    joined = "\n\n    ".join(paragraphs).replace("\\", "\\\\")
    return f'{joined}\n    """'


def _pages(endpoint: Endpoint) -> str:
    """The official page, which kinds of apps may call unless all may, and the ids of the pages that say the same."""
    notes = []
    if callers(endpoint):
        notes.append(callers(endpoint))
    if endpoint.docs[1:]:
        notes.append(f"also {', '.join(url.removeprefix(DOC_URL) for url in endpoint.docs[1:])}")
    return f"{endpoint.docs[0]} ({'; '.join(notes)})" if notes else "".join(endpoint.docs)
