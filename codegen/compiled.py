"""The spec as plain data, for the sandbox."""

from __future__ import annotations

from typing import Any

from codegen.families import FAMILIES
from codegen.jsontext import Line, dump
from codegen.model import Endpoint, Field, Spec, Struct, Wait
from codegen.types import AnyOf, ListOf, Ref, Scalar, Type


def compiled(spec: Spec) -> str:
    """The spec as JSON, a field to a line."""
    params = {credential.name: credential.param for credential in spec.credentials.values()}
    content: dict[str, dict[str, Any]] = {
        "operations": {item.full_name: _operation(spec, item, params) for item in spec.endpoints()},
        "structs": {
            _dotted(struct.full_name): _fields(struct)
            for module in spec.modules.values()
            for struct in module.structs.values()
        },
        "unions": {
            _dotted(union.full_name): {
                "tag": union.tag,
                "layout": union.layout,
                "members": {tag: _dotted(ref.name) for tag, ref in union.members.items()},
            }
            for module in spec.modules.values()
            for union in module.unions.values()
        },
        "events": _events(spec),
        "errors": {str(error.code): error.doc for error in sorted(spec.errors, key=lambda item: item.code)},
    }
    return dump(content) + "\n"


def _operation(spec: Spec, endpoint: Endpoint, params: dict[str, str]) -> dict[str, Any]:
    answer = spec.struct(endpoint.response.name) if endpoint.response else None
    operation: dict[str, Any] = {
        "method": endpoint.method,
        "path": endpoint.path,
        "credential": endpoint.credential,
        "param": endpoint.param or params.get(endpoint.credential),
        "encoding": endpoint.encoding,
        "query": _fields(endpoint.query),
        "request": _fields(endpoint.request),
        "response": {
            "binary": ("maybe" if answer else True) if endpoint.binary else False,
            "fields": _fields(answer),
        },
    }
    if endpoint.paginate:
        pages = endpoint.paginate
        operation["paginate"] = {"cursor": pages.cursor, "next": pages.next, "items": list(pages.items)}
    if endpoint.wait:
        operation["wait"] = _wait(spec, endpoint, endpoint.wait)
    return operation


def _wait(spec: Spec, endpoint: Endpoint, wait: Wait) -> dict[str, Any]:
    """The fields of a job, and the values of its state: those of a running one, done, and failed."""
    state = spec.answered(endpoint, wait.state)[-1]
    done, failed = spec.states(endpoint, wait.done), spec.states(endpoint, wait.failed)
    running = [value for value in state.enum or (False, True) if value not in (*done, *failed)]
    return {
        "job": wait.job,
        "state": wait.state,
        "running": running,
        "done": list(done),
        "failed": list(failed),
        "progress": wait.progress,
    }


def _events(spec: Spec) -> dict[str, dict[str, Any]]:
    families: dict[str, dict[str, Any]] = {family: {} for family in FAMILIES}
    for module in spec.modules.values():
        for event in module.events:
            for family in event.families:
                for change_type in event.change_types:
                    key = f"{event.key}/{change_type}" if change_type else event.key
                    families[family][key] = {"title": event.title, "fields": _fields(event.struct)}
    return families


def _fields(struct: Struct | None) -> list[Line]:
    return [_field(item) for item in struct.fields] if struct else []


def _field(item: Field) -> Line:
    content = Line(name=item.wire, type=_type(item.type), required=item.required)
    if item.enum:
        content["enum"] = list(item.enum)
    if item.const is not None:
        content["const"] = item.const
    if item.inline:
        content["inline"] = True
    if item.xml:
        content["xml"] = item.xml
    return content


def _type(type_: Type) -> Any:
    if isinstance(type_, Scalar):
        return type_.name
    if isinstance(type_, Ref):
        return {"ref": _dotted(type_.name)}
    if isinstance(type_, ListOf):
        return {"list": _type(type_.item)}
    if isinstance(type_, AnyOf):
        return {"any_of": [_type(option) for option in type_.options]}
    if type_.wrapper in ("piped", "comma"):
        return {"joined": "|" if type_.wrapper == "piped" else ",", "of": _type(type_.item)}
    return {type_.wrapper: _type(type_.item)}


def _dotted(full_name: str) -> str:
    return full_name.replace("/", ".")
