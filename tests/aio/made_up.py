"""Api objects of every kind, and arguments for any operation, made up from the types of its parameters."""

from __future__ import annotations

import inspect
import time
import types
import typing
from collections.abc import Mapping
from importlib import import_module
from types import ModuleType
from typing import Any

from qyapi import Cents, File, MemoryStore, UnixTime, Unknown
from qyapi_runtime.operation import Operation
from qyapi_runtime.struct import Struct

__all__ = ["afunction", "arguments", "clients", "needed"]

_SCALARS: dict[Any, Any] = {
    str: "值 a&b=c+d/%",
    int: 1,
    float: 1.5,
    bool: True,
    bytes: b"\x00\xff",
    UnixTime: UnixTime(1700000000),
    Cents: Cents(1234),
    Any: {"any": [1, None]},
}
_DEEP = 5


def clients(client: ModuleType | Any, url: str, tokens: Mapping[str, str]) -> dict[str, Any]:
    """An api object for each kind of credential, with its token."""
    store = MemoryStore()
    provider = client.Provider(
        corpid="wwp", provider_secret="x", paytool_secret="PAYTOOL", store=store, base_url=url, retries=0
    )
    model = client.DeviceModel(model_id="mdd1", model_secret="x", store=store, base_url=url, retries=0)
    suite = client.Suite(suite_id="ww4", suite_secret="x", provider=provider)
    made = {
        "provider": provider,
        "suite": suite,
        "corp": suite.corp("wwc"),
        "contact_sync": client.ContactSync(corpid="wwc", access_token="SYNC", provider=provider),
        "device_model": model,
        "device": client.Device(device_sn="SN1", device_secret="x", model=model),
        "webhook": client.Webhook(key="KEY", base_url=url, retries=0),
    }
    for kind, each in made.items():
        store.put(each.token_key, tokens[kind], expires_at=time.time() + 7200)
    return {**made, "none": provider}


def afunction(operation: Operation) -> Any:
    """The asynchronous function of an operation."""
    return getattr(import_module(f"qyapi.aio.{operation.module}"), operation.name.partition(".")[2])


def needed(operation: Operation, given: dict[str, Any]) -> dict[str, Any]:
    """What of the arguments must be given."""
    parameters = inspect.signature(operation.function).parameters
    return {name: value for name, value in given.items() if parameters[name].default is inspect.Parameter.empty}


def arguments(operation: Operation) -> dict[str, Any]:
    """A value for every parameter of an operation."""
    found: dict[str, Any] = {}
    for struct in (operation.query_type, operation.request_type):
        found |= _fields(struct, 0) if struct else {}
    names = inspect.signature(operation.function).parameters
    return {name: value for name, value in found.items() if name in names}


def _fields(struct: type[Struct], depth: int) -> dict[str, Any]:
    hints = typing.get_type_hints(struct, include_extras=True)
    parameters = inspect.signature(struct).parameters
    return {
        name: _value(hint, depth + 1)
        for name, hint in hints.items()
        if name in parameters and parameters[name].default in (parameters[name].empty, None)
    }


def _value(hint: Any, depth: int) -> Any:
    origin, inner = typing.get_origin(hint), typing.get_args(hint)
    if hint in _SCALARS:
        return _SCALARS[hint]
    if hint is File:
        return File("内容".encode() * 100, "报表 1.txt")
    if origin is typing.Annotated:
        return _value(inner[0], depth)
    if origin is typing.Literal:
        return inner[0]
    if origin in (typing.Union, types.UnionType):
        options = [option for option in inner if option not in (type(None), Unknown)]
        return None if depth > _DEEP and type(None) in inner else _value(options[0], depth)
    if origin is dict:
        return {"键": _value(inner[1], depth)}
    if origin is not None:
        return [] if depth > _DEEP else [_value(inner[0], depth), _value(inner[0], depth)]
    return hint(**_fields(hint, depth))
