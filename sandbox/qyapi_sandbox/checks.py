"""Parameters against the spec, refused as WeCom refuses them."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Mapping
from typing import Any

from qyapi_sandbox.errors import Refusal
from qyapi_sandbox.spec import Field, Spec, Type, Union

MISSING = {
    "corpid": 41002,
    "provider_secret": 41004,
    "corpsecret": 41004,
    "media_id": 41006,
    "media": 41005,
    "code": 41008,
    "auth_code": 41008,
    "js_code": 41008,
    "userid": 41009,
    "url": 41010,
    "agentid": 41011,
    "tagid": 41017,
    "tagname": 41018,
    "department": 41019,
    "suite_id": 41021,
    "suite_ticket": 41023,
    "suite_secret": 41024,
    "permanent_code": 41025,
    "register_code": 84021,
    "auth_corpid": 84054,
    "user_ticket": 84090,
}
"""errcode by the parameter that is not there; 40058 for all others."""

UNKNOWN_TAGS = {"msgtype": 40008}
"""errcode by the tag of a union that has a value nobody knows; 40058 for all others."""


def check_query(spec: Spec, fields: tuple[Field, ...], query: Mapping[str, str]) -> None:
    """Raises Refusal where the query string is not as the spec says."""
    for item in fields:
        value = query.get(item.name)
        if not value:
            if item.required:
                raise _missing(item.name, item.name)
            continue
        _check_value(spec, item.type, _from_query(item.type, value), item.name)
        _check_choice(item, value, item.name)


def check_body(spec: Spec, fields: tuple[Field, ...], body: Mapping[str, Any]) -> None:
    """Raises Refusal where the body is not as the spec says."""
    _check_fields(spec, fields, body, "")


def with_numbers(fields: tuple[Field, ...], body: Mapping[str, Any]) -> dict[str, Any]:
    """The checked body with numbers in place of the strings that some clients send for them."""
    kinds = {item.name: item.type for item in fields}
    return {name: _with_numbers(kinds.get(name), value) for name, value in body.items()}


def _with_numbers(type_: Type | None, value: Any) -> Any:
    if type_ in ("int", "time", "cents") and isinstance(value, str) and value:
        return int(value)
    if isinstance(type_, dict) and "list" in type_ and isinstance(value, list):
        return [_with_numbers(type_["list"], item) for item in value]
    return value


def check_state(state: str, longest: int = 128) -> None:
    """Raises Refusal (84025) where a state is not letters and digits, or too long."""
    if len(state) > longest or (state and not (state.isascii() and state.isalnum())):
        raise Refusal(84025)


def _check_fields(spec: Spec, fields: tuple[Field, ...], body: Mapping[str, Any], where: str) -> None:
    for item in fields:
        path = f"{where}{item.name}"
        if item.inline:
            if item.required or _inline_present(spec, item.type, body):
                _check_value(spec, item.type, body, where.rstrip("."))
            continue
        value = body.get(item.name)
        if value is None or value == "":
            if item.required:
                raise _missing(item.name, path)
            continue
        _check_value(spec, item.type, value, path)
        _check_choice(item, value, path)


def _missing(name: str, path: str) -> Refusal:
    code = MISSING.get(name)
    return Refusal(code) if code and path == name else Refusal(40058, f"missing parameter {path}")


def _inline_present(spec: Spec, type_: Type, body: Mapping[str, Any]) -> bool:
    name = type_["ref"] if isinstance(type_, dict) else ""
    union = spec.unions.get(name)
    return union is not None and union.tag in body


def _from_query(type_: Type, text: str) -> Any:
    """The value that a query parameter stands for, as it would be in JSON."""
    if type_ == "bool":
        return {"true": True, "false": False}.get(text, text)
    number = {"int": int, "time": int, "cents": int, "flag": int, "float": float}.get(str(type_))
    try:
        return number(text) if number else text
    except ValueError:
        return text


def _check_choice(item: Field, value: Any, path: str) -> None:
    allowed = item.enum or (() if item.const is None else (item.const,))
    # Clients send 0 for what is not set, and WeCom lets it pass.
    if not allowed or value in (0, "0"):
        return
    for each in value if isinstance(value, list) else [value]:
        if str(each) not in [str(choice) for choice in allowed]:
            code = 40005 if path == "type" and "image" in allowed else 40058
            raise Refusal(code, f"{path} must be one of {', '.join(map(str, allowed))}")


def _check_value(spec: Spec, type_: Type, value: Any, path: str) -> None:
    if isinstance(type_, str):
        if not _fits(type_, value):
            raise Refusal(40058, f"{path} must be {type_}")
        return
    kind, inner = next(iter(type_.items()))
    if kind == "ref":
        _check_ref(spec, inner, value, path)
    elif kind == "list" or (kind == "one_or_many" and isinstance(value, list)):
        if not isinstance(value, list):
            raise Refusal(40058, f"{path} must be a list")
        for index, item in enumerate(value):
            _check_value(spec, inner, item, f"{path}[{index}]")
    elif kind == "one_or_many":
        _check_value(spec, inner, value, path)
    elif kind == "map":
        _need_object(value, path)
        for key, item in value.items():
            _check_value(spec, inner, item, f"{path}.{key}")
    elif kind == "joined":
        if not isinstance(value, str):
            raise Refusal(40058, f"{path} must be a string joined with {inner}")
    elif kind == "any_of" and not any(_accepts(spec, option, value, path) for option in inner):
        raise Refusal(40058, f"{path} has a wrong type")


def _check_ref(spec: Spec, name: str, value: Any, path: str) -> None:
    _need_object(value, path)
    where = f"{path}." if path else ""
    union = spec.unions.get(name)
    if union is None:
        _check_fields(spec, spec.structs.get(name, ()), value, where)
    else:
        _check_union(spec, union, value, where)


def _check_union(spec: Spec, union: Union, value: Mapping[str, Any], where: str) -> None:
    tag = value.get(union.tag)
    if tag is None or tag == "":
        raise Refusal(UNKNOWN_TAGS.get(union.tag, 40058), f"missing parameter {where}{union.tag}")
    member = union.members.get(str(tag))
    if member is None:
        raise Refusal(UNKNOWN_TAGS.get(union.tag, 40058), f"{where}{union.tag} {tag!s} is unknown")
    if union.layout == "inside":
        _check_ref(spec, member, value, where.rstrip("."))
    elif value.get(str(tag)) is None:
        raise Refusal(40058, f"missing parameter {where}{tag}")
    else:
        _check_ref(spec, member, value[str(tag)], f"{where}{tag}")


def _need_object(value: Any, path: str) -> None:
    if not isinstance(value, Mapping):
        raise Refusal(40058, f"{path} must be an object")


def _accepts(spec: Spec, type_: Type, value: Any, path: str) -> bool:
    try:
        _check_value(spec, type_, value, path)
    except Refusal:
        return False
    return True


def _fits(scalar: str, value: Any) -> bool:
    number = isinstance(value, int) and not isinstance(value, bool)
    if scalar in ("int", "time", "cents"):
        return number or _is_number(value)
    if scalar == "flag":
        return isinstance(value, bool) or (number and value in (0, 1))
    if scalar == "bool":
        return isinstance(value, bool) or (number and value in (0, 1))
    if scalar == "float":
        return number or isinstance(value, float)
    if scalar == "int_string":
        return number or _is_number(value)
    if scalar == "bytes":
        return isinstance(value, str) and _is_base64(value)
    if scalar in ("string", "secret"):
        return isinstance(value, str)
    return True


def _is_number(value: Any) -> bool:
    """Whether a string can stand for a whole number, as WeCom accepts it."""
    return isinstance(value, str) and value.removeprefix("-").isdecimal()


def _is_base64(text: str) -> bool:
    try:
        base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        return False
    return True
