"""Drafts of endpoints: everything a page says of a new one, for somebody to finish."""

from __future__ import annotations

import re
from collections.abc import Iterable

from codegen.fmt import scalar
from codegen.learn.edit import Document, field_text
from codegen.learn.errors import LearnError
from codegen.learn.guess import Guesser, NewField
from codegen.learn.names import field_key
from codegen.learn.page import Described
from codegen.learn.seen import Seen
from codegen.mistakes import Place
from codegen.model import Endpoint, Module, Spec
from codegen.names import class_name, operation_of_path, python_name

SUMMARY = "To be written."

_IN_QUERY = re.compile(r"string|secret|int|float|bool|flag|time|cents|int_string|(piped|comma)\[\w+\]")
_VERBS = {
    "add", "apply", "batch", "cancel", "close", "count", "create", "del", "delete", "edit", "get", "list", "mod",
    "modify", "query", "remove", "search", "send", "set", "submit", "sync", "update", "upload", "by", "v2", "info",
}  # fmt: skip


def module_for(spec: Spec, described: Described) -> str:
    """The file that an endpoint belongs into: that of its nearest kin, or a new one of its area."""
    area, name = operation_of_path(described.path)
    modules = [module for module in spec.modules.values() if module.endpoints and module.area == area]
    best = max(modules, key=lambda module: _kinship(described.path, module), default=None)
    if best and (len(modules) == 1 or _kinship(described.path, best) > 0):
        return best.name
    words = (word for word in name.split("_") if word not in _VERBS)
    stem = python_name(_group(described.path) or next(words, area))
    while f"{area}/{stem}" in spec.modules:
        stem += "_more"
    return f"{area}/{stem}"


def _group(path: str) -> str:
    """What stands between the area and the last part of a path: `customer_strategy`; '' where nothing does."""
    return "_".join(path.removeprefix("/cgi-bin").strip("/").split("/")[1:-1])


def _words(path: str) -> set[str]:
    return set(operation_of_path(path)[1].split("_")) - _VERBS


def _kinship(path: str, module: Module) -> int:
    """How much an endpoint has in common with the nearest in a file; the same group counts most."""

    def shared(other: str) -> int:
        is_group = bool(_group(path)) and _group(path) == _group(other)
        return len(_words(path) & _words(other)) * 2 + 10 * is_group

    own = module.name.rpartition("/")[2] in _words(path)
    return max((shared(endpoint.path) for endpoint in module.endpoints), default=0) + own


def new_document(module: str, title: str) -> Document:
    """A spec file with nothing but its title."""
    return Document(f"spec/{module}.yaml", f"title: {scalar(title)}\nendpoints:\n")


def endpoint_in(module: Module, described: Described) -> Endpoint:
    """What the rest of the run must know of a draft: its place and name."""
    area, name = operation_of_path(described.path)
    return Endpoint(
        name=name,
        area=area,
        module=module.name,
        place=Place(module.file, 1, 1),
        title=described.title,
        docs=[],
        method=described.method,
        path=described.path,
        credential="",
    )


def draft(
    spec: Spec, document: Document, guesser: Guesser, described: Described, doc: str, origin: str
) -> list[tuple[str, NewField]]:
    """Write an endpoint and its structs into a file; returns the structs' names and fields, for the report.

    Raises:
        LearnError: The page does not say where it was saved from.
    """
    _, name = operation_of_path(described.path)
    if not doc:
        raise LearnError(f"{origin}: the page does not say which it is; add its id or URL with --doc")
    if not name.isidentifier():
        raise LearnError(f"{origin}: {described.path} makes no name for a function")
    query, body = _split(described)
    written: list[tuple[str, NewField]] = []
    taken: set[str] = set()

    def block(key: str, fields: dict[str, Seen], names: set[str]) -> list[str]:
        if not fields:
            return []
        owner = class_name(name) + key.capitalize()
        guesser.taken.add(owner)
        lines = guesser.fields(fields, owner, names, is_request=key != "response")
        if key == "query":
            for line in lines:
                line.type = line.type if _IN_QUERY.fullmatch(line.type) else "string"
            guesser.structs.clear()
        if key == "request" and described.is_upload:
            lines = _with_file(lines, names)
        written.extend((owner, line) for line in lines)
        return [f"{key}:", *(f"  {scalar(line.key)}: {field_text(line)}" for line in lines)]

    parts = {"query": block("query", query, taken), "request": block("request", body, taken)}
    if described.is_upload and not parts["request"]:
        parts["request"] = ["request:", "  media: file!"]
    parts["response"] = block("response", described.answer.fields, set())
    page = _pages(parts, described)
    lines = [
        f"title: {scalar(described.title or name)}",
        f"doc: {scalar(doc)}",
        f"call: {described.method} {described.path}",
        f"credential: {_credential(spec, described.token)}",
        *([f"apps: [{', '.join(described.apps)}]"] if described.apps and len(described.apps) < 3 else ()),
        f"summary: {SUMMARY}",
        "draft: true",
        *(line for part in parts.values() for line in part),
        *page,
    ]
    document.add_endpoint(name, lines)
    for struct in guesser.structs:
        document.add_struct(struct, "")
        written += [(struct.name, line) for line in struct.fields]
    guesser.structs.clear()
    return written


def _split(described: Described) -> tuple[dict[str, Seen], dict[str, Seen]]:
    """What goes into the query, and what into the body."""
    fields = described.request.fields
    if described.method == "GET":
        return fields, {}
    query = {name: fields.get(name) or Seen() for name in described.query}
    return query, {name: seen for name, seen in fields.items() if name not in query}


def _with_file(lines: list[NewField], names: set[str]) -> list[NewField]:
    """The part of an upload that is the file."""
    for line in lines:
        if line.type == "file" or line.key == "media":
            line.type, line.required, line.enum = "file", True, ()
            return lines
    return [*lines, NewField(key=field_key("media", names), type="file", required=True)]


def _credential(spec: Spec, token: str) -> str:
    """The kind of token that goes by a parameter."""
    if not token:
        return "none"
    kinds = [item for item in spec.credentials.values() if item.param == token]
    return next((item.name for item in kinds if not item.extends), kinds[0].name if kinds else "none")


def _pages(parts: dict[str, list[str]], described: Described) -> Iterable[str]:
    """`paginate`, where a cursor goes in, another comes out, and one list with it."""
    given = dict(line.strip().split(": ", 1) for part in ("query", "request") for line in parts[part][1:])
    answered = dict(line.strip().split(": ", 1) for line in parts["response"][1:])
    lists = [key for key, text in answered.items() if re.match(r"[\w/.]+\[\]", text)]
    if not re.match(r"string(?!!)", given.get("cursor", "")) or "next_cursor" not in answered or len(lists) != 1:
        return ()
    more = ", more: has_more" if "has_more" in answered else ""
    return (f"paginate: {{cursor: cursor, next: next_cursor, items: {lists[0]}{more}}}",)
