"""Both clients send the same, whatever the operation."""

from __future__ import annotations

import asyncio
import inspect
import secrets
from collections import defaultdict
from collections.abc import Mapping
from importlib import import_module
from types import SimpleNamespace
from typing import Any

import pytest

import qyapi
import qyapi.aio
from qyapi import operations
from tests.aio.made_up import afunction, arguments, clients
from tests.stub import Asked, Stub

OPERATIONS = list(operations())
CALLS = [(each, arguments(each)) for each in OPERATIONS]
TOKENS: dict[str, str] = defaultdict(lambda: "TOKEN_1")


@pytest.fixture
def same_nonces(monkeypatch: pytest.MonkeyPatch) -> None:
    """Boundaries, nonces and times that two calls have in common."""
    monkeypatch.setattr(secrets, "token_hex", lambda size=32: "0" * (2 * size))
    monkeypatch.setattr("qyapi_runtime.signing.time", SimpleNamespace(time=lambda: 1700000000))


def sent(stub: Stub) -> list[tuple[str, str, str | None, bytes]]:
    asked: list[Asked] = stub.asked
    return [(each.method, each.target, each.headers.get("content-type"), each.body) for each in asked]


def call_all(stub: Stub) -> None:
    api = clients(qyapi, stub.url, TOKENS)
    for operation, given in CALLS:
        operation.function(api[operation.credential], **given)
    for each in api.values():
        each.close()


async def acall_all(stub: Stub) -> None:
    api = clients(qyapi.aio, stub.url, TOKENS)
    for operation, given in CALLS:
        await afunction(operation)(api[operation.credential], **given)
    for each in api.values():
        await each.aclose()


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_both_clients_send_the_same_bytes(same_nonces: None) -> None:
    both = Stub(), Stub()
    try:
        for each in both:
            each.otherwise = {"errcode": 0, "errmsg": "ok"}
        call_all(both[0])
        asyncio.run(acall_all(both[1]))
        ours, theirs = sent(both[0]), sent(both[1])
    finally:
        for each in both:
            each.close()
    assert len(ours) == len(OPERATIONS)
    for operation, one, other in zip(OPERATIONS, ours, theirs, strict=True):
        assert one == other, operation.name
        assert one[0] == operation.method
        assert one[1].partition("?")[0] == operation.path


def test_the_made_up_calls_are_full() -> None:
    with_parameters = [given for _, given in CALLS if given]
    assert len(with_parameters) > 0.9 * len(CALLS)
    for operation, given in CALLS:
        parameters = set(inspect.signature(operation.function).parameters) - {"api", "extra"}
        assert set(given) == parameters, operation.name


def test_both_functions_take_the_same_parameters() -> None:
    for operation in OPERATIONS:
        assert parameters_of(operation.function) == parameters_of(afunction(operation)), operation.name
        assert inspect.iscoroutinefunction(inspect.unwrap(afunction(operation))), operation.name
        if operation.pages:
            name = f"{operation.name.partition('.')[2]}_iter"
            module = operation.module
            one, other = (getattr(import_module(f"{root}.{module}"), name) for root in ("qyapi", "qyapi.aio"))
            assert parameters_of(one) == parameters_of(other), name


def parameters_of(function: Any) -> Mapping[str, inspect.Parameter]:
    return inspect.signature(function).parameters
