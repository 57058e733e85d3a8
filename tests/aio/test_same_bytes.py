"""Both clients send the same, whatever the operation."""

from __future__ import annotations

import asyncio
import inspect
import secrets
import time
from collections.abc import Mapping
from importlib import import_module
from types import ModuleType, SimpleNamespace
from typing import Any

import pytest

import qyapi
import qyapi.aio
from qyapi import MemoryStore, operations
from qyapi_runtime.operation import Operation
from tests.aio.made_up import arguments
from tests.stub import Asked, Stub

OPERATIONS = list(operations())
CALLS = [(each, arguments(each)) for each in OPERATIONS]


@pytest.fixture
def same_nonces(monkeypatch: pytest.MonkeyPatch) -> None:
    """Boundaries, nonces and times that two calls have in common."""
    monkeypatch.setattr(secrets, "token_hex", lambda size=32: "0" * (2 * size))
    monkeypatch.setattr("qyapi_runtime.signing.time", SimpleNamespace(time=lambda: 1700000000))


def clients(client: ModuleType | Any, url: str) -> dict[str, Any]:
    """An api object for each kind of credential, with a token."""
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
        store.put(each.token_key, f"TOKEN-{kind}_1", expires_at=time.time() + 7200)
    return {**made, "none": provider}


def sent(stub: Stub) -> list[tuple[str, str, str | None, bytes]]:
    asked: list[Asked] = stub.asked
    return [(each.method, each.target, each.headers.get("content-type"), each.body) for each in asked]


def call_all(stub: Stub) -> None:
    api = clients(qyapi, stub.url)
    for operation, given in CALLS:
        operation.function(api[operation.credential], **given)
    for each in api.values():
        each.close()


async def acall_all(stub: Stub) -> None:
    api = clients(qyapi.aio, stub.url)
    for operation, given in CALLS:
        await afunction(operation)(api[operation.credential], **given)
    for each in api.values():
        await each.aclose()


def afunction(operation: Operation) -> Any:
    """The asynchronous function of an operation."""
    return getattr(import_module(f"qyapi.aio.{operation.module}"), operation.name.partition(".")[2])


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
