"""What there is to learn from. Each source notes what it has against the spec as it is."""

from __future__ import annotations

import base64
import gzip
import json
import re
from collections import Counter
from dataclasses import dataclass, field
from typing import Any, Protocol
from urllib.parse import parse_qsl, urlsplit

import yaml

from codegen.families import FAMILIES, family_and_key
from codegen.learn.errors import LearnError
from codegen.learn.observations import EventKind, Observations, Push, Trouble
from codegen.learn.observe import ENVELOPE, Walk
from codegen.learn.propose import accepts
from codegen.learn.seen import Json, Seen
from codegen.learn.text import read_json, read_xml
from codegen.mistakes import nearest
from codegen.model import Endpoint, Event, Spec
from codegen.names import class_name
from codegen.types import AnyOf, ListOf, Ref, Type, Wrapped

_YAML: type[Any] = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_PROBLEMS = ("unknown field", "missing", "null", "other type", "unknown tag", "unknown event")
_EVENT_NAME = re.compile(r"[A-Za-z][A-Za-z0-9_.]*")
_SCALARS = ("string", "int", "float", "bool")


class Source(Protocol):
    """Something to learn from."""

    def observe(self, spec: Spec, found: Observations) -> None:
        """Note what it has that the spec has not, or has otherwise. Raises LearnError."""


@dataclass(slots=True)
class Samples:
    """Samples of what one operation takes or answers.

    Attributes:
        operation: `service.get_auth_info`, or a path.
    """

    origin: str
    operation: str
    values: list[dict[str, Any]]
    is_request: bool = False

    def observe(self, spec: Spec, found: Observations) -> None:
        endpoint = endpoint_of(spec, self.operation)
        for value in self.values:
            if self.is_request:
                observe_request(spec, found, endpoint, value, self.origin)
            else:
                observe_answer(spec, found, endpoint, value, self.origin)


@dataclass(slots=True)
class Pushes:
    """Samples of pushes, in XML or JSON.

    Attributes:
        event: The InfoType, Event or MsgType they are of, with the ChangeType behind a dot; '' where they say it
            themselves.
        title: That of the page they are from.
        doc: The id or URL of that page.
    """

    origin: str
    values: list[dict[str, Any]]
    is_text: bool
    event: str = ""
    is_whole: bool = True
    title: str = ""
    doc: str = ""

    def observe(self, spec: Spec, found: Observations) -> None:
        for value in self.values:
            event = event_of(spec, self.event) if self.event else event_of_kind(spec, kind_in(value))
            if event is None:
                self.unknown(found, kind_in(value), value)
                continue
            walk = Walk(spec, found, self.origin, is_text=self.is_text, is_whole=self.is_whole)
            walk.object(event.struct.full_name, value, FAMILIES[event.families[0]].header.fields)

    def unknown(self, found: Observations, kind: EventKind, value: dict[str, Any]) -> None:
        """Note a push of a kind that the spec does not know."""
        if not is_name(kind):
            found.note(f"{self.origin}: a push that does not say what it is, as in InfoType, Event or MsgType")
            return
        push = found.pushes.setdefault(kind, Push(title=self.title, doc=self.doc))
        push.where[self.origin] += 1
        push.seen.add(kind.content(value), is_text=self.is_text)


@dataclass(slots=True)
class Cassette:
    """What pytest-recording, or vcrpy itself, has recorded."""

    origin: str
    interactions: list[Any]

    def observe(self, spec: Spec, found: Observations) -> None:
        endpoints = {(endpoint.method, endpoint.path): endpoint for endpoint in spec.endpoints()}
        for interaction in self.interactions:
            request, response = interaction["request"], interaction["response"]
            url = urlsplit(request["uri"])
            endpoint = endpoints.get((request["method"].upper(), url.path))
            if endpoint is None:
                if "/cgi-bin/" in url.path:
                    found.note(f"{self.origin}: {request['method']} {url.path} is not in the spec; learn from its page")
                continue
            self.sent(spec, found, endpoint, url.query, request.get("body"))
            answer = _json_of(_content(response))
            if answer is not None:
                observe_answer(spec, found, endpoint, answer, self.origin)

    def sent(self, spec: Spec, found: Observations, endpoint: Endpoint, query: str, body: Any) -> None:
        parameters: dict[str, Json] = dict(parse_qsl(query, keep_blank_values=True))
        tokens = {credential.param for credential in spec.credentials.values()} | {endpoint.param}
        given = {key: value for key, value in parameters.items() if key not in tokens}
        if given:
            walk = Walk(spec, found, self.origin, is_text=True, is_request=True)
            walk.object(f"{endpoint.module}.{class_name(endpoint.name)}Query", given)
        content = _json_of(body)
        if content is not None and endpoint.method != "GET":
            observe_request(spec, found, endpoint, content, self.origin)


@dataclass(slots=True)
class DriftLog:
    """What a client has noted in production, as `qyapi.drift_log` writes it."""

    origin: str
    records: list[dict[str, Any]] = field(default_factory=list)

    @classmethod
    def of(cls, origin: str, text: str) -> DriftLog:
        """Read JSON lines. Raises LearnError."""
        counted: dict[str, dict[str, Any]] = {}
        for number, line in enumerate(text.splitlines(), 1):
            if not line.strip():
                continue
            try:
                record = json.loads(line)
            except ValueError as error:
                raise LearnError(f"{origin}:{number}: not JSON: {error}") from None
            if not isinstance(record, dict) or not {"struct", "field", "problem"} <= record.keys():
                raise LearnError(f"{origin}:{number}: not a line of a drift log, which has struct, field and problem")
            if record["problem"] not in _PROBLEMS:
                hint = nearest(str(record["problem"]), _PROBLEMS)
                raise LearnError(f"{origin}:{number}: unknown problem '{record['problem']}'{hint}")
            key = json.dumps({name: item for name, item in record.items() if name != "count"}, sort_keys=True)
            same = counted.get(key, record)
            counted[key] = record | {"count": max(int(record.get("count", 1)), int(same.get("count", 1)))}
        return cls(origin, list(counted.values()))

    def observe(self, spec: Spec, found: Observations) -> None:
        for record in self.records:
            if record["problem"] == "unknown event":
                self.unknown_event(spec, found, record)
                continue
            name = str(record["struct"])
            module, _, struct = name.partition(".types.")[2].rpartition(".")
            full_name = f"{module.replace('.', '/')}.{struct}"
            if spec.struct(full_name) is None:
                hint = nearest(
                    full_name, (item.full_name for part in spec.modules.values() for item in part.structs.values())
                )
                found.note(f"{self.origin}: no struct {full_name}{hint}")
                continue
            self.note(spec, found, full_name, record)

    def note(self, spec: Spec, found: Observations, full_name: str, record: dict[str, Any]) -> None:
        struct = spec.struct(full_name)
        assert struct is not None
        wire, problem, got, times = str(record["field"]), record["problem"], record.get("got", ""), record["count"]
        origin = f"{self.origin} at {record['endpoint']}" if record.get("endpoint") else self.origin
        known = next((item for item in struct.fields if item.wire == wire), None)
        seen = found.struct(full_name)
        if problem == "unknown field":
            if known is None:
                seen.unknown.setdefault(wire, Seen()).add_types(got, times)
                seen.note(wire, origin, times)
        elif known is None:
            return
        elif problem in ("missing", "null"):
            if known.required:
                trouble = seen.trouble(wire, origin, times)
                trouble.missing += times if problem == "missing" else 0
                trouble.null += times if problem == "null" else 0
        elif problem == "unknown tag":
            self.unknown_tag(spec, found, known.type, got, origin, times)
        elif known.inline:
            found.note(f"{origin}: {full_name}.{wire}, whose keys stand in line, came as {json.dumps(got)}")
        elif not known.coerce:
            self.other_type(known.type, got, seen.trouble(wire, origin, times), times)

    def unknown_event(self, spec: Spec, found: Observations, record: dict[str, Any]) -> None:
        """A push that came as UnknownEvent."""
        family = next((name for name, family in FAMILIES.items() if family.key == record["field"]), "")
        key, change_type = str(record.get("endpoint", "")), ""
        if family and "ChangeType" in FAMILIES[family].header.fields:
            key, _, change_type = key.partition(".")
        kind = EventKind(family, key, change_type)
        got = record.get("got")
        if is_name(kind) and isinstance(got, dict) and event_of_kind(spec, kind) is None:
            push = found.pushes.setdefault(kind, Push())
            push.where[self.origin] += record["count"]
            push.seen.add_types(kind.content(got), record["count"])

    def other_type(self, type_: Type, got: Any, trouble: Trouble, times: int) -> None:
        """Whether such a value can be read is not known; the client says the same of "1" and of "one"."""
        shape = Seen()
        shape.add_types(got, times)
        if accepts(type_, shape):
            item = type_.item if isinstance(type_, ListOf | Wrapped) else type_
            for kind in got if isinstance(got, list) else ():
                if kind in _SCALARS and not accepts(item, Seen(Counter([kind]))):
                    trouble.convertible[kind] += times
        elif isinstance(type_, ListOf) and accepts(type_.item, shape):
            trouble.lone += times
        elif isinstance(got, str):
            trouble.convertible[got] += times
        else:
            trouble.strange.merge(shape)

    def unknown_tag(self, spec: Spec, found: Observations, type_: Type, got: Any, origin: str, times: int) -> None:
        """The log has no values, so the tag is known only where its content stands under it."""
        union = spec.union(_name_in(type_))
        shapes = [shape for shape in (got if isinstance(got, list) else [got]) if isinstance(shape, dict)]
        for shape in shapes if union else ():
            assert union is not None
            inside = [key for key, inner in shape.items() if isinstance(inner, dict)]
            tags = [key for key in inside if key not in union.members]
            if union.layout == "beside" and len(tags) == 1:
                member = Walk(spec, found, origin).unknown_tag(union, tags[0])
                member.seen.add_types(shape[tags[0]], times)
            elif union.layout == "inside" or tags or not inside:
                found.note(f"{origin}: {union.full_name} came with a tag it does not know; a sample would tell which")


def endpoint_of(spec: Spec, name: str) -> Endpoint:
    """The operation of a name such as `service.get_auth_info`, or of a path. Raises LearnError."""
    path = "/" + name.strip("/")
    for endpoint in spec.endpoints():
        if name == endpoint.full_name or endpoint.path in (path, f"/cgi-bin{path}"):
            return endpoint
    hint = nearest(name, (endpoint.full_name for endpoint in spec.endpoints()))
    raise LearnError(f"no operation '{name}' in the spec{hint}")


def event_of(spec: Spec, name: str) -> Event:
    """The event of a key, with a change type behind a dot where it has them. Raises LearnError."""
    names: dict[str, Event] = {}
    for event in (event for module in spec.modules.values() for event in module.events):
        names.setdefault(f"{event.key}.{event.change_type}" if event.change_type else event.key, event)
    if name in names:
        return names[name]
    raise LearnError(f"no event '{name}' in the spec{nearest(name, names)}")


def event_of_kind(spec: Spec, kind: EventKind) -> Event | None:
    """The event of a kind; of a change type that it does not know only where it knows none."""
    header = FAMILIES[kind.family].header.name if kind.family else ""
    events = {
        change_type: event
        for module in spec.modules.values()
        for event in module.events
        for name, key, change_type in event.kinds
        if (name, key) == (header, kind.key)
    }
    plain = events.get("") if not kind.change_type or events.keys() == {""} else None
    return events.get(kind.change_type) or plain


def kind_in(value: dict[str, Any]) -> EventKind:
    """What a push says that it is."""
    return EventKind(*family_and_key(value), str(value.get("ChangeType") or ""))


def is_name(kind: EventKind) -> bool:
    """Whether a class can be named after a kind."""
    return bool(kind.family) and all(_EVENT_NAME.fullmatch(name) for name in (kind.key, kind.change_type or "x"))


def observe_answer(
    spec: Spec, found: Observations, endpoint: Endpoint, value: dict[str, Any], origin: str, *, is_whole: bool = True
) -> None:
    """Note what an answer has that the spec has not. An error says nothing of the fields."""
    if value.get("errcode"):
        return
    if endpoint.response is None and endpoint.binary:
        found.note(f"{origin}: {endpoint.full_name} answers with a file by the spec, and here with JSON")
        return
    name = endpoint.response.name if endpoint.response else f"{endpoint.module}.{class_name(endpoint.name)}Response"
    Walk(spec, found, origin, is_whole=is_whole).object(name, value, ENVELOPE)


def observe_request(spec: Spec, found: Observations, endpoint: Endpoint, value: dict[str, Any], origin: str) -> None:
    """Note the parameters that the spec does not know."""
    key = "Query" if endpoint.method == "GET" else "Request"
    Walk(spec, found, origin, is_request=True).object(f"{endpoint.module}.{class_name(endpoint.name)}{key}", value)


def cassette(origin: str, text: str) -> Cassette:
    """A cassette. Raises LearnError."""
    try:
        content = yaml.load(text, Loader=_YAML)  # noqa: S506 - a safe loader, the quick one where there is one
    except yaml.YAMLError as error:
        raise LearnError(f"{origin}: not YAML: {error}") from None
    interactions = content.get("interactions") if isinstance(content, dict) else None
    if not isinstance(interactions, list):
        raise LearnError(f"{origin}: no cassette, which has 'interactions'")
    for number, item in enumerate(interactions, 1):
        request = item.get("request") if isinstance(item, dict) else None
        whole = (
            isinstance(request, dict) and {"uri", "method"} <= request.keys() and isinstance(item.get("response"), dict)
        )
        if not whole:
            raise LearnError(f"{origin}: interaction {number} lacks its request or response")
    return Cassette(origin, interactions)


def samples(origin: str, text: str, operation: str, *, is_request: bool) -> Samples:
    """JSON samples of an operation. Raises LearnError."""
    return Samples(origin, operation, read_json(text, origin), is_request)


def pushes(origin: str, text: str, event: str = "", doc: str = "") -> Pushes:
    """Pushes in XML or JSON. Raises LearnError."""
    if text.lstrip("\ufeff \n\r\t").startswith("<"):
        parts = [f"{part}</xml>" for part in text.strip().split("</xml>") if part.strip()]
        return Pushes(origin, [read_xml(part.strip(), origin) for part in parts], True, event, doc=doc)
    return Pushes(origin, read_json(text, origin), False, event, doc=doc)


def _content(response: dict[str, Any]) -> Any:
    body = response.get("body") or {}
    content = body.get("string") if isinstance(body, dict) else body
    if isinstance(body, dict) and content is None and "base64_string" in body:
        content = base64.b64decode(body["base64_string"])
    if isinstance(content, bytes) and content[:2] == b"\x1f\x8b":
        content = gzip.decompress(content)
    return content


def _json_of(content: Any) -> dict[str, Any] | None:
    """The JSON object of a body; None for a file, a form or nothing."""
    if not isinstance(content, str | bytes):
        return None
    try:
        value = json.loads(content)
    except ValueError:
        return None
    return value if isinstance(value, dict) else None


def _name_in(type_: Type) -> str:
    """The struct or union in a type; '' where there is none."""
    while isinstance(type_, ListOf | Wrapped):
        type_ = type_.item
    if isinstance(type_, AnyOf):
        return next((name for name in map(_name_in, type_.options) if name), "")
    return type_.name if isinstance(type_, Ref) else ""
