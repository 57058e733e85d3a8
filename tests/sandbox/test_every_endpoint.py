"""The sandbox answers every endpoint from its schema, and both clients call every endpoint against it."""

from __future__ import annotations

import asyncio
import logging
from collections import Counter
from collections.abc import AsyncIterator, Iterator
from importlib import import_module
from typing import Any

import pytest

import qyapi
import qyapi.aio
from qyapi import operations
from qyapi_runtime.drift import Drift
from qyapi_runtime.operation import Operation
from qyapi_sandbox import Sandbox
from qyapi_sandbox.api import dispatch
from tests.aio.made_up import afunction, arguments, clients, needed
from tests.sandbox.conftest import Wecom

OPERATIONS = list(operations())
FULL = {operation.name: arguments(operation) for operation in OPERATIONS}
CALLS = [
    (operation, given)
    for operation in OPERATIONS
    for given in (FULL[operation.name], needed(operation, FULL[operation.name]))
]

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")


@pytest.fixture
def wecom(drifts: list[Drift], monkeypatch: pytest.MonkeyPatch) -> Iterator[tuple[Sandbox, dict[str, str]]]:
    """A sandbox that keeps no state: what else has some answers made-up parameters from its schema as well."""
    with Sandbox(speed=0) as sandbox:
        plain = Wecom(sandbox)
        with monkeypatch.context() as quiet:
            quiet.setattr(logging.getLogger("urllib3.connectionpool"), "disabled", True)  # it logs tokens
            tokens = {kind: fetch() for kind, fetch in plain.tokens().items()}
        plain.session.close()
        before = Counter(call.path for call in sandbox.calls)
        monkeypatch.setattr(dispatch, "HANDLERS", {})
        yield sandbox, tokens
        for operation in OPERATIONS:
            assert sandbox.call_count(operation.path) - before[operation.path] >= 2, operation.name
    assert drifts == []


def check(operation: Operation, answer: Any) -> None:
    """An answer is what the function says it returns."""
    expected = operation.response_type or type(None)
    if isinstance(answer, qyapi.Download | qyapi.aio.Download):
        assert operation.binary
    else:
        assert isinstance(answer, expected), (operation.name, answer)


def twins(operation: Operation) -> Iterator[tuple[str, dict[str, Any]]]:
    """The functions beside the operation's own, and what they are called with."""
    given = needed(operation, FULL[operation.name])
    name = operation.name.partition(".")[2]
    if operation.pages:
        yield f"{name}_iter", {key: value for key, value in given.items() if key != operation.pages.cursor}
    if operation.waiting:
        yield f"{name}_wait", {**given, "interval": 0.001}


def test_the_client_calls_every_endpoint(wecom: tuple[Sandbox, dict[str, str]]) -> None:
    sandbox, tokens = wecom
    apis = clients(qyapi, sandbox.base_url, tokens)
    for operation, given in CALLS:
        check(operation, operation.function(apis[operation.credential], **given))
    for operation in OPERATIONS:
        for name, given in twins(operation):
            found = getattr(import_module(f"qyapi.{operation.module}"), name)(apis[operation.credential], **given)
            if operation.pages:
                assert list(found), operation.name
            else:
                check(operation, found)
    for api in apis.values():
        api.close()


def test_the_asynchronous_client_calls_every_endpoint(wecom: tuple[Sandbox, dict[str, str]]) -> None:
    sandbox, tokens = wecom
    asyncio.run(acall_all(clients(qyapi.aio, sandbox.base_url, tokens)))


async def acall_all(apis: dict[str, Any]) -> None:
    """Every call and every twin, many at a time."""

    async def call(operation: Operation, given: dict[str, Any]) -> None:
        answer = await afunction(operation)(apis[operation.credential], **given)
        if isinstance(answer, qyapi.aio.Download):
            await answer.read()
        check(operation, answer)

    async def call_twin(operation: Operation, name: str, given: dict[str, Any]) -> None:
        function = getattr(import_module(f"qyapi.aio.{operation.module}"), name)
        found: Any = function(apis[operation.credential], **given)
        if isinstance(found, AsyncIterator):
            assert [item async for item in found], operation.name
        else:
            check(operation, await found)

    pending = [call(operation, given) for operation, given in CALLS]
    pending += [call_twin(operation, *twin) for operation in OPERATIONS for twin in twins(operation)]
    for start in range(0, len(pending), 32):
        await asyncio.gather(*pending[start : start + 32])
    for api in apis.values():
        await api.aclose()
