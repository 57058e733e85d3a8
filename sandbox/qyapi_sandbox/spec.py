"""The compiled spec: what the sandbox knows of WeCom's API."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

PACKAGED = Path(__file__).with_name("wecom.json")

Type = str | dict[str, Any]
"""A type as the compiled spec writes it: `"string"`, `{"list": "int"}`, `{"ref": "area.page.Struct"}`…"""


class SpecNotFound(FileNotFoundError):
    """There is no compiled spec to serve."""


@dataclass(slots=True, frozen=True)
class Field:
    """A field of a request, an answer or an event."""

    name: str
    type: Type
    required: bool = False
    const: str | int | None = None
    enum: tuple[str | int, ...] = ()
    inline: bool = False
    xml: str = ""
    """In XML, the element that each item of the list stands in, inside that of the field."""


@dataclass(slots=True, frozen=True)
class Union:
    """One of several structs, told apart by the value of `tag`."""

    tag: str
    layout: str
    members: dict[str, str]


@dataclass(slots=True, frozen=True)
class Pages:
    """Cursor pagination: request field, response field, lists; dotted where they are in a struct of the answer."""

    cursor: str
    next: str
    """Empty where the cursor is the number of items before the page."""
    items: tuple[str, ...]


@dataclass(slots=True, frozen=True)
class Wait:
    """What tells of a job: the request field with its id, and the response fields with its state and progress."""

    job: str
    state: str
    running: tuple[str | int, ...]
    done: tuple[str | int, ...]
    failed: tuple[str | int, ...]
    progress: str


@dataclass(slots=True, frozen=True)
class Operation:
    """One call of the API."""

    name: str
    method: str
    path: str
    credential: str
    param: str | None
    encoding: str
    query: tuple[Field, ...] = ()
    request: tuple[Field, ...] = ()
    response: tuple[Field, ...] = ()
    binary: bool | str = False
    pages: Pages | None = None
    wait: Wait | None = None


@dataclass(slots=True, frozen=True)
class Event:
    """A push."""

    family: str
    """`suite` (InfoType), `agent` (Event), `message` (MsgType), or a family of other pushes, such as `bot_message`."""
    name: str
    """Its InfoType, Event or MsgType, or what its family has for it."""
    change_type: str
    """Empty for all changes of that name together."""
    title: str
    fields: tuple[Field, ...]


@dataclass(slots=True, frozen=True)
class Spec:
    """Operations by path, events, and the types they speak of."""

    operations: dict[str, Operation]
    events: tuple[Event, ...] = ()
    structs: dict[str, tuple[Field, ...]] = field(default_factory=dict)
    unions: dict[str, Union] = field(default_factory=dict)
    errors: dict[int, str] = field(default_factory=dict)

    def find(self, path: str) -> Operation | None:
        """The operation served at a path."""
        return self.operations.get(path)


def load(path: Path | None = None) -> Spec:
    """Read a compiled spec; the packaged one unless another is given."""
    path = path or PACKAGED
    if not path.is_file():
        raise SpecNotFound(f"no compiled spec at {path}: generate it, or give the path of one")
    return parse(json.loads(path.read_bytes()))


def parse(content: dict[str, Any]) -> Spec:
    """The spec that compiled content describes."""
    operations = (_operation(name, item) for name, item in content.get("operations", {}).items())
    return Spec(
        operations={operation.path: operation for operation in operations},
        events=tuple(
            _event(family, key, item)
            for family, items in content.get("events", {}).items()
            for key, item in items.items()
        ),
        structs={name: _fields(items) for name, items in content.get("structs", {}).items()},
        unions={
            name: Union(tag=item["tag"], layout=item.get("layout", "beside"), members=dict(item["members"]))
            for name, item in content.get("unions", {}).items()
        },
        errors={int(code): text for code, text in content.get("errors", {}).items()},
    )


def _operation(name: str, item: dict[str, Any]) -> Operation:
    response = item.get("response") or {}
    pages, wait = item.get("paginate"), item.get("wait")
    return Operation(
        name=name,
        method=item["method"],
        path=item["path"],
        credential=item["credential"],
        param=item.get("param"),
        encoding=item["encoding"],
        query=_fields(item.get("query")),
        request=_fields(item.get("request")),
        response=_fields(response.get("fields")),
        binary=response.get("binary", False),
        pages=Pages(cursor=pages["cursor"], next=pages["next"], items=tuple(pages["items"])) if pages else None,
        wait=_wait(wait) if wait else None,
    )


def _wait(item: dict[str, Any]) -> Wait:
    values = {name: tuple(item[name]) for name in ("running", "done", "failed")}
    return Wait(job=item["job"], state=item["state"], progress=item["progress"], **values)


def _event(family: str, key: str, item: dict[str, Any]) -> Event:
    name, _, change_type = key.partition("/")
    return Event(family, name, change_type, item["title"], _fields(item["fields"]))


def _fields(items: list[dict[str, Any]] | None) -> tuple[Field, ...]:
    return tuple(
        Field(
            name=item["name"],
            type=item["type"],
            required=bool(item.get("required")),
            const=item.get("const"),
            enum=tuple(item.get("enum") or ()),
            inline=bool(item.get("inline")),
            xml=item.get("xml", ""),
        )
        for item in items or ()
    )
