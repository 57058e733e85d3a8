"""What the client tells of what it does: hooks and logs."""

from __future__ import annotations

import dataclasses
import json
import logging
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import qyapi
from qyapi import (
    Activity,
    Corp,
    DriftFound,
    Provider,
    RefreshFailed,
    RefreshFinished,
    RefreshStarted,
    RequestFailed,
    RequestSent,
    ResponseReceived,
    RetryScheduled,
    TokenRejected,
)
from qyapi.errors import CredentialError, InvalidResponse, MissingSuiteTicket, TransportError
from qyapi_runtime import activity
from tests.runtime.conftest import SECRETS
from tests.stub import Reply, Stub

AGENT = {"errcode": 0, "errmsg": "ok", "agentid": 7}
DOCUMENTATION = Path(__file__).parents[2] / "docs" / "observability.md"
BUSY = {"errcode": -1, "errmsg": "system busy"}


@pytest.fixture
def seen() -> Iterator[list[Activity]]:
    """Every activity, in order."""
    found: list[Activity] = []
    remove = qyapi.on_activity(found.append)
    yield found
    remove()


def kinds(seen: list[Activity]) -> list[str]:
    return [type(each).__name__ for each in seen if not isinstance(each, DriftFound)]


def only(seen: list[Activity], kind: type[Activity]) -> list[Activity]:
    return [each for each in seen if type(each) is kind]


def test_a_call_with_the_tokens_it_needs(stub: Stub, corp: Corp, seen: list[Activity]) -> None:
    stub.on("agent/get", AGENT)
    corp.agent.get(agentid=7)
    assert kinds(seen) == [
        "RefreshStarted",
        "RefreshStarted",
        *("RequestSent", "ResponseReceived", "RefreshFinished"),
        *("RequestSent", "ResponseReceived", "RefreshFinished"),
        *("RequestSent", "ResponseReceived"),
    ]
    assert [each.route for each in seen if isinstance(each, RefreshStarted | RefreshFinished)] == [
        *("corp_third_party", "suite", "suite", "corp_third_party"),
    ]
    sent, received = (each for each in seen if isinstance(each, RequestSent | ResponseReceived) and each.corp)
    host = stub.url.partition("//")[2]
    assert isinstance(sent, RequestSent)
    assert sent == RequestSent(
        id=sent.id,
        host=host,
        suite="ww4asffe99",
        corp="wwcorp",
        operation="agent.get",
        credential="corp",
        method="GET",
        url=f"{stub.url}/cgi-bin/agent/get",
        path="/cgi-bin/agent/get",
        attempt=1,
    )
    assert isinstance(received, ResponseReceived)
    assert (received.id, received.status, received.errcode, received.error) == (sent.id, 200, 0, "")
    assert 0 < received.seconds < 10
    fetch = only(seen, RequestSent)[0]
    assert isinstance(fetch, RequestSent)
    assert (fetch.operation, fetch.credential, fetch.corp) == ("service.get_suite_token", "none", "")


def test_a_provider_is_named(stub: Stub, provider: Provider, seen: list[Activity]) -> None:
    stub.on("service/corpid_to_opencorpid", {"open_corpid": "wo"})
    provider.service.corpid_to_opencorpid(corpid="wwcorp")
    assert {(each.provider, each.suite, each.corp) for each in seen} == {("wwprovider", "", "")}


def test_retries_errors_and_rejected_tokens(stub: Stub, corp: Corp, seen: list[Activity]) -> None:
    stub.on("agent/get", BUSY, {"errcode": 42001, "errmsg": "expired"}, {"errcode": 60011, "errmsg": "no"})
    with pytest.raises(qyapi.errors.PermissionDenied):
        corp.agent.get(agentid=7)
    answers = [each for each in seen if isinstance(each, ResponseReceived) and each.operation == "agent.get"]
    assert [(each.attempt, each.errcode, each.error) for each in answers] == [
        (1, -1, "ServerBusy"),
        (2, 42001, "CredentialError"),
        (3, 60011, "PermissionDenied"),
    ]
    (retry,) = only(seen, RetryScheduled)
    assert isinstance(retry, RetryScheduled)
    assert (retry.operation, retry.attempt, retry.errcode, retry.error) == ("agent.get", 1, -1, "ServerBusy")
    assert 0.05 < retry.pause < 1
    (rejected,) = only(seen, TokenRejected)
    assert isinstance(rejected, TokenRejected)
    assert (rejected.attempt, rejected.errcode, rejected.corp) == (2, 42001, "wwcorp")


def test_requests_without_an_answer(stub: Stub, corp: Corp, seen: list[Activity]) -> None:
    stub.on("agent/get", AGENT, Reply(b"{}", cut=1), Reply(b"<html>", status=502))
    corp.agent.get(agentid=7)
    corp.retries = 0
    for error in (TransportError, InvalidResponse):
        with pytest.raises(error):
            corp.agent.get(agentid=7)
    failed = [each for each in seen if isinstance(each, RequestFailed)]
    assert [(each.error, each.status) for each in failed] == [("ConnectionFailed", 0), ("InvalidResponse", 502)]
    assert len({each.id for each in seen if isinstance(each, RequestSent)}) == 5


def test_refreshes_that_fail(stub: Stub, provider: Provider, corp: Corp, seen: list[Activity]) -> None:
    stub.on("service/get_provider_token", {"errcode": 40001, "errmsg": "invalid credential"})
    with pytest.raises(CredentialError):
        provider.service.corpid_to_opencorpid(corpid="wwcorp")
    assert corp.suite is not None
    corp.suite.store.delete(f"{corp.suite.key}/suite_ticket")
    with pytest.raises(MissingSuiteTicket):
        corp.agent.get(agentid=7)
    failed = [each for each in seen if isinstance(each, RefreshFailed)]
    assert [(each.route, each.errcode, each.error) for each in failed] == [
        ("provider", 40001, "CredentialError"),
        ("corp_third_party", 0, "MissingSuiteTicket"),
    ]
    assert not only(seen, RefreshFinished)


def test_drift_goes_to_both_hooks(stub: Stub, corp: Corp, seen: list[Activity], drifts: list[qyapi.Drift]) -> None:
    stub.on("agent/get", {**AGENT, "brand_new": 1})
    corp.agent.get(agentid=7)
    found = [each for each in seen if isinstance(each, DriftFound)]
    assert [each.drift for each in found] == drifts
    assert [(each.operation, each.drift.field) for each in found if each.drift.problem == "unknown field"] == [
        ("agent.get", "brand_new")
    ]


def test_a_hook_that_raises_is_logged_and_breaks_nothing(
    stub: Stub, corp: Corp, caplog: pytest.LogCaptureFixture
) -> None:
    stub.on("agent/get", {**AGENT, "brand_new": 1})
    seen: list[Activity] = []

    def broken(what: object) -> None:
        raise RuntimeError("broken hook")

    removes = [qyapi.on_activity(broken), qyapi.on_activity(seen.append), qyapi.on_drift(broken)]
    assert corp.agent.get(agentid=7).agentid == 7
    for remove in removes:
        remove()
        remove()
    raised = [record.name for record in caplog.records if record.exc_info]
    assert raised == ["qyapi.hooks"] * (len(seen) + len(only(seen, DriftFound)))
    assert "a hook raised at RequestSent" in caplog.text
    assert "RuntimeError: broken hook" in caplog.text
    before = len(seen)
    corp.agent.get(agentid=7)
    assert len(seen) == before


def test_nothing_is_made_where_nobody_wants_to_know(
    stub: Stub, corp: Corp, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    stub.on("agent/get", AGENT)
    corp.agent.get(agentid=7)
    monkeypatch.delattr("qyapi_runtime.activity.RequestSent")
    with pytest.raises(ImportError):
        corp.agent.get(agentid=7)
    with caplog.at_level(logging.WARNING, "qyapi"):
        assert corp.agent.get(agentid=7).agentid == 7


def test_log_records_have_levels_and_fields(stub: Stub, corp: Corp, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, "qyapi")
    stub.on("agent/get", BUSY, {"errcode": 40014, "errmsg": "bad"}, AGENT)
    corp.agent.get(agentid=7)
    records = [record for record in caplog.records if record.name.startswith("qyapi.")]
    by_event: dict[str, logging.LogRecord] = {record.qyapi["event"]: record for record in records}  # type: ignore[attr-defined]
    assert {event: (record.name, record.levelname) for event, record in by_event.items()} == {
        "refresh_started": ("qyapi.tokens", "INFO"),
        "refresh_finished": ("qyapi.tokens", "INFO"),
        "request_sent": ("qyapi.calls", "DEBUG"),
        "response": ("qyapi.calls", "DEBUG"),
        "retry": ("qyapi.calls", "WARNING"),
        "token_rejected": ("qyapi.tokens", "INFO"),
        "drift": ("qyapi.drift", "DEBUG"),
    }
    fields = by_event["response"].qyapi  # type: ignore[attr-defined]
    assert (fields["operation"], fields["corp"], fields["attempt"], fields["errcode"]) == ("agent.get", "wwcorp", 3, 0)
    assert "operation=agent.get" in by_event["response"].getMessage()
    text = json.dumps([record.qyapi for record in records]) + caplog.text  # type: ignore[attr-defined]
    for name, secret in SECRETS.items():
        assert secret not in text, name


def test_every_kind_is_exported_and_has_its_place() -> None:
    kinds = [getattr(activity, name) for name in activity.__all__ if name[0].isupper() and name != "ActivityHook"]
    assert len(kinds) == 16
    for kind in kinds:
        assert getattr(qyapi, kind.__name__) is kind
        assert kind is Activity or kind.title
        for field in dataclasses.fields(kind):
            assert not {"secret", "token", "ticket", "query", "body"} & set(field.name.split("_"))


def test_the_json_formatter_of_the_documentation(stub: Stub, corp: Corp, caplog: pytest.LogCaptureFixture) -> None:
    blocks = re.findall(r"```python\n(.*?)```", DOCUMENTATION.read_text(encoding="utf-8"), re.DOTALL)
    (program,) = [block for block in blocks if "logging.Formatter" in block]
    names: dict[str, Any] = {}
    exec(program.partition("logging.basicConfig")[0], names)  # noqa: S102 - our own documentation
    caplog.set_level(logging.DEBUG)
    stub.on("agent/get", BUSY, AGENT)
    corp.agent.get(agentid=7)
    lines = [json.loads(names["handler"].format(record)) for record in caplog.records]
    (retry,) = [line for line in lines if line.get("event") == "retry"]
    assert (retry["level"], retry["operation"], retry["errcode"]) == ("WARNING", "agent.get", -1)
