"""The spec as OpenAPI 3.1, for tools of other languages.

What WeCom does and OpenAPI can say is said in its terms: credentials are API keys in the query, joined lists in a query
are arrays with a style, a file is multipart, a union is `oneOf` with a discriminator. The rest stands under `x-` keys
that `info.description` explains.

Documented values close what is only sent (query and body fields) as `enum`; elsewhere they are `examples`, because
WeCom adds values and an answer with a new one is no mistake. For the same reason a union has a last branch for any
other tag, and objects may have further properties. Nothing is nullable: what is not required is left out.
"""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterator
from typing import Any

from codegen.families import FAMILIES
from codegen.hints import described
from codegen.jsontext import Line, dump
from codegen.model import DRAFT, Credential, Endpoint, Event, Field, Module, Spec, Struct, Union
from codegen.types import AnyOf, ListOf, Ref, Scalar, Type, Wrapped

SERVER = "https://qyapi.weixin.qq.com"
DESCRIPTION = (
    "Every operation that spec/ describes; operationId is area and function of the Python client. HTTP status is 200 "
    "whether a call succeeds or not: errcode tells, and x-errcodes what it means. "
    "x-apps: the kinds of apps that may call. x-docs: further official pages. "
    "x-paginate: the request field for the cursor, the response field with the next one, those with the items, and the "
    "one that says whether pages follow, or `end` whether none does, or `total` how many "
    "items there are; `first` is the first cursor. Without `next` the cursor is the number of items before the page. "
    "x-sign: the fields that sign the body "
    "and the name of the key. x-joined: the string is a list, joined with `by`. x-tokens of a credential: "
    "operations that give one. x-rejected: the errcodes that say it is no longer good. "
    "x-events of a schema: pushes to the callback URL that, decrypted, have this content as XML or JSON. "
    "format unix-time: seconds since 1970. format cents: 1/100 yuan."
)

_SCALARS: dict[str, dict[str, Any]] = {
    "string": {"type": "string"},
    "secret": {"type": "string", "format": "password"},
    "int": {"type": "integer", "format": "int64"},
    "float": {"type": "number"},
    "bool": {"type": "boolean"},
    "flag": {"type": "integer", "minimum": 0, "maximum": 1},
    "time": {"type": "integer", "format": "unix-time"},
    "cents": {"type": "integer", "format": "cents"},
    "int_string": {"type": "string", "format": "int64"},
    "bytes": {"type": "string", "contentEncoding": "base64"},
    "file": {"type": "string", "format": "binary"},
    "any": {},
}
_COERCIONS = {"string": "string", "int": "integer", "bool": "boolean"}
_SEPARATORS = {"piped": "|", "comma": ","}
_STYLES = {"piped": "pipeDelimited", "comma": "form"}
_MEDIA_TYPES = {"json": "application/json", "multipart": "multipart/form-data"}
_NOT_IN_KEYS = re.compile(r"[^A-Za-z0-9._-]")


def openapi(spec: Spec) -> str:
    """The description of the whole API, as JSON."""
    titles: dict[str, list[str]] = {}
    paths: dict[str, dict[str, Any]] = {}
    for module in spec.modules.values():
        if module.endpoints:
            titles.setdefault(module.area, []).append(module.title)
    for endpoint in spec.endpoints():
        paths.setdefault(endpoint.path, {})[endpoint.method.lower()] = _operation(spec, endpoint)
    content = {
        "openapi": "3.1.0",
        # WeCom's API has no version; OpenAPI wants one.
        "info": {"title": "WeCom (企业微信) server API", "version": "1", "description": DESCRIPTION},
        "servers": [Line(url=SERVER)],
        "tags": [Line(name=area, description="、".join(titles[area])) for area in sorted(titles)],
        "paths": paths,
        "components": {"securitySchemes": _credentials(spec), "schemas": _schemas(spec)},
        "x-errcodes": {str(error.code): error.doc for error in sorted(spec.errors, key=lambda error: error.code)},
    }
    return dump(content) + "\n"


def _operation(spec: Spec, endpoint: Endpoint) -> dict[str, Any]:
    notes = [endpoint.title, endpoint.description]
    if endpoint.deprecated:
        notes.append(f"Deprecated: {endpoint.deprecated.rstrip('.')}.")
    if endpoint.draft:
        notes.append(DRAFT)
    operation: dict[str, Any] = {
        "operationId": endpoint.full_name,
        "tags": [endpoint.area],
        "summary": endpoint.summary.rstrip("."),
        "description": "\n\n".join(note for note in notes if note),
        "externalDocs": Line(description=endpoint.title, url=endpoint.docs[0]) if endpoint.docs else None,
        "deprecated": bool(endpoint.deprecated),
        "security": _security(spec, endpoint),
        "parameters": [_parameter(item) for item in endpoint.query.fields] if endpoint.query else [],
        "requestBody": _body(endpoint, endpoint.request) if endpoint.request else None,
        "responses": {"200": _response(spec, endpoint)},
        "x-apps": endpoint.apps,
        "x-docs": endpoint.docs[1:],
        "x-sign": Line(dataclasses.asdict(endpoint.sign)) if endpoint.sign else None,
        "x-paginate": _pages(endpoint) if endpoint.paginate else None,
    }
    return {key: value for key, value in operation.items() if value or key == "security"}


def _pages(endpoint: Endpoint) -> Line:
    """What is given of the pagination."""
    given = dataclasses.asdict(endpoint.paginate) if endpoint.paginate else {}
    first = {} if endpoint.first_cursor is None else {"first": endpoint.first_cursor}
    return Line({key: value for key, value in given.items() if value} | first)


def _parameter(item: Field) -> Line:
    type_ = item.type
    parameter = Line({"name": item.wire, "in": "query"})
    if _is_sent(item):
        parameter["required"] = True
    if described(item):
        parameter["description"] = described(item)
    if item.deprecated:
        parameter["deprecated"] = True
    if isinstance(type_, Wrapped) and type_.wrapper in _STYLES:
        parameter |= {"style": _STYLES[type_.wrapper], "explode": False}
        type_ = ListOf(type_.item)
    parameter["schema"] = _schema(type_, item, closed=True)
    return parameter


def _body(endpoint: Endpoint, request: Struct) -> dict[str, Any]:
    content = Line({_MEDIA_TYPES[endpoint.encoding]: {"schema": _ref(request.full_name)}})
    required = {"required": True} if any(_is_sent(item) for item in request.fields) else {}
    return {**required, "content": content}


def _response(spec: Spec, endpoint: Endpoint) -> dict[str, Any]:
    answer = spec.struct(endpoint.response.name) if endpoint.response else None
    content: dict[str, Any] = {}
    if endpoint.binary:
        content["application/octet-stream"] = Line(schema=_SCALARS["file"])
    if answer:
        schema = {"anyOf": [{"allOf": [_ref("Result"), _ref(answer.full_name)]}, _ref("Error")]}
    else:
        schema = _ref("Error" if endpoint.binary else "Result")
    content["application/json"] = Line(schema=schema)
    return {"description": "The answer, or why there is none.", "content": content}


def _security(spec: Spec, endpoint: Endpoint) -> tuple[dict[str, list[str]], ...]:
    """Any of these credentials: the endpoint's own, or one that is good for what it is good for."""
    if endpoint.credential == "none":
        return ()
    others = [
        name
        for name, credential in spec.credentials.items()
        if credential.extends == endpoint.credential and credential.reaches(endpoint)
    ]
    return tuple({name: []} for name in (_credential(spec, endpoint), *others))


def _credential(spec: Spec, endpoint: Endpoint) -> str:
    """The security scheme: the credential, with the parameter behind it where that is not its usual one."""
    usual = spec.credentials[endpoint.credential].param
    other = endpoint.param and endpoint.param != usual
    return f"{endpoint.credential}.{endpoint.param}" if other else endpoint.credential


def _credentials(spec: Spec) -> dict[str, Any]:
    schemes = {name: _scheme(spec, credential, credential.param) for name, credential in spec.credentials.items()}
    for endpoint in spec.endpoints():
        if endpoint.param:
            scheme = _scheme(spec, spec.credentials[endpoint.credential], endpoint.param)
            schemes.setdefault(_credential(spec, endpoint), scheme)
    return schemes


def _scheme(spec: Spec, credential: Credential, param: str) -> dict[str, Any]:
    tokens = [
        Line(operationId=token.fetch, arguments=token.arguments, value=token.value, expires=token.expires)
        for token in spec.tokens.values()
        if token.credential == credential.name
    ]
    return {
        "type": "apiKey",
        "in": "query",
        "name": param,
        "description": " ".join(
            part for part in (f"{credential.title}:", credential.summary, *credential.docs) if part
        ),
        **({"x-tokens": tokens} if tokens else {}),
        **({"x-rejected": credential.rejected} if credential.rejected else {}),
    }


def _schemas(spec: Spec) -> dict[str, Any]:
    errmsg = Line(type="string", description="For people; its wording changes.")
    schemas: dict[str, Any] = {
        "Result": {
            "type": "object",
            "description": "What every JSON answer has besides its own fields.",
            "properties": {
                "errcode": Line(type="integer", description="0, or left out, where the call succeeded."),
                "errmsg": errmsg,
            },
        },
        "Error": {
            "type": "object",
            "description": "Why a call failed.",
            "properties": {
                "errcode": Line({"type": "integer", "not": {"const": 0}, "description": "See x-errcodes."}),
                "errmsg": errmsg,
            },
            "required": ["errcode"],
        },
    }
    for module in spec.modules.values():
        sent = {item.request.name for item in module.endpoints if item.request}
        queries = {item.query.name for item in module.endpoints if item.query}
        for struct in module.structs.values():
            if struct.name not in queries:
                schemas[_key(struct.full_name)] = _struct(spec, module, struct, closed=struct.name in sent)
        for union in module.unions.values():
            schemas |= _union(union)
    return schemas


def _struct(spec: Spec, module: Module, struct: Struct, *, closed: bool) -> dict[str, Any]:
    events = [event for event in module.events if event.struct is struct]
    schema = {
        "type": "object",
        "description": struct.description,
        "deprecated": bool(struct.deprecated),
        "allOf": [_inlined(spec, item) for item in struct.fields if item.inline],
        "properties": {item.wire: _property(item, closed=closed) for item in struct.fields if not item.inline},
        "required": [*_required(spec, struct, closed=closed)],
        "x-events": [_event(event, family, change_type) for event, family, change_type in _pushes(events)],
    }
    given = {key: value for key, value in schema.items() if value}
    return given if len(given) > 1 else Line(given)


def _required(spec: Spec, struct: Struct, *, closed: bool) -> list[str]:
    """The keys that must be there; of a union in place its tag."""
    keys = []
    for item in struct.fields:
        union = spec.union(item.type.name) if item.inline and isinstance(item.type, Ref) else None
        if _is_sent(item) if closed else item.required:
            keys += [union.tag] if union else [] if item.inline else [item.wire]
    return keys


def _inlined(spec: Spec, item: Field) -> Line:
    assert isinstance(item.type, Ref)
    optional = not item.required and spec.struct(item.type.name)
    return Line(anyOf=[_ref(item.type.name), {"type": "object"}]) if optional else _ref(item.type.name)


def _pushes(events: list[Event]) -> Iterator[tuple[Event, str, str]]:
    """What the events come as: each with a family and a spelling of its change type."""
    for event in events:
        for change_type in event.change_types:
            for family in event.families:
                yield event, family, change_type


def _event(event: Event, family: str, change_type: str) -> Line:
    change = {"ChangeType": change_type} if change_type else {}
    return Line({FAMILIES[family].key: event.key, **change}, title=event.title, doc=event.docs[0])


def _union(union: Union) -> dict[str, Any]:
    """The union, and a schema for each member with its tag."""
    keys = {tag: _key(f"{union.full_name}.{tag}") for tag in union.members}
    other = {"type": "object", "properties": {union.tag: {"not": {"enum": [*union.members]}}}}
    mapping = Line({tag: _ref(key)["$ref"] for tag, key in keys.items()})
    schema = {
        "description": union.doc,
        "oneOf": [*(_ref(key) for key in keys.values()), Line(other)],
        "discriminator": {"propertyName": union.tag, "mapping": mapping},
    }
    members = {keys[tag]: _member(union, tag, ref) for tag, ref in union.members.items()}
    return {_key(union.full_name): {key: value for key, value in schema.items() if value}} | members


def _member(union: Union, tag: str, ref: Ref) -> Line:
    tagged: dict[str, Any] = {union.tag: {"type": "string", "const": tag}}
    if union.layout == "inside":
        return Line(allOf=[_ref(ref.name), {"type": "object", "properties": tagged, "required": [union.tag]}])
    return Line(type="object", properties=tagged | {tag: _ref(ref.name)}, required=[union.tag, tag])


def _property(item: Field, *, closed: bool) -> Line:
    schema = Line(_schema(item.type, item, closed=closed))
    if item.coerce:
        schema = Line(_or(schema, _COERCIONS[item.coerce]))
    if described(item):
        schema["description"] = described(item)
    if item.deprecated:
        schema["deprecated"] = True
    if item.xml:
        schema |= {"items": {**schema["items"], "xml": {"name": item.xml}}, "xml": {"wrapped": True}}
    return schema


def _or(schema: dict[str, Any], kind: str) -> dict[str, Any]:
    """The schema, or a scalar of another JSON type."""
    if isinstance(schema.get("type"), str) and not schema.keys() & {"enum", "const"}:
        return {**schema, "type": sorted({schema["type"], kind})}
    return {"anyOf": [schema, {"type": kind}]}


def _schema(type_: Type, item: Field, *, closed: bool) -> dict[str, Any]:
    if isinstance(type_, Scalar):
        return {**_SCALARS[type_.name], **_values(type_, item, closed=closed)}
    if isinstance(type_, Ref):
        return _ref(type_.name)
    if isinstance(type_, AnyOf):
        return {"anyOf": [_schema(option, item, closed=closed) for option in type_.options]}
    inner = _schema(type_.item, item, closed=closed)
    array = {"type": "array", "items": inner}
    if isinstance(type_, ListOf):
        return array
    if type_.wrapper == "map":
        return {"type": "object", "additionalProperties": inner or True}
    if type_.wrapper == "one_or_many":
        return {"anyOf": [array, inner]}
    return {"type": "string", "x-joined": {"by": _SEPARATORS[type_.wrapper], "items": inner}}


def _values(type_: Scalar, item: Field, *, closed: bool) -> dict[str, Any]:
    """What is documented as a value: of the right type, closed where it is only sent."""
    kinds = {"string": str, "int": int, "int_string": str}
    if not item.values or type_.name not in kinds:
        return {}
    values = [kinds[type_.name](value) for value in item.values]
    if item.const is not None:
        return {"const": values[0]}
    return {"enum" if closed else "examples": values}


def _is_sent(item: Field) -> bool:
    """True for a field of a request that is always sent."""
    return item.required or item.const is not None


def _ref(full_name: str) -> Line:
    return Line({"$ref": f"#/components/schemas/{_key(full_name)}"})


def _key(full_name: str) -> str:
    return _NOT_IN_KEYS.sub("_", full_name.replace("/", "."))
