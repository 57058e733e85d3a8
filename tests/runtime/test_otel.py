"""OpenTelemetry, with the SDK's exporters in memory."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from opentelemetry.sdk.metrics import MeterProvider
from opentelemetry.sdk.metrics.export import InMemoryMetricReader
from opentelemetry.sdk.trace import ReadableSpan, TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from opentelemetry.trace import SpanKind, StatusCode

from qyapi import Corp, MemoryInbox, Provider, RateLimits, Suite, WorkerConfig, errors, events
from qyapi_runtime.catalog import Catalog
from qyapi_runtime.otel import instrument
from qyapi_runtime.rate_limits import Limit
from tests.runtime.conftest import SECRETS
from tests.runtime.pushing import CONFIG, push
from tests.stub import Reply, Stub

AGENT = {"errcode": 0, "errmsg": "ok", "agentid": 7}
Point = tuple[dict[str, Any], Any]


class Telemetry:
    """What was exported."""

    def __init__(self) -> None:
        self.exporter = InMemorySpanExporter()
        self.tracer_provider = TracerProvider()
        self.tracer_provider.add_span_processor(SimpleSpanProcessor(self.exporter))
        self.reader = InMemoryMetricReader()
        self.meter_provider = MeterProvider([self.reader])
        self.inbox = MemoryInbox()
        self.end: Callable[[], None] = instrument(
            tracer_provider=self.tracer_provider, meter_provider=self.meter_provider, inbox=self.inbox
        )

    @property
    def spans(self) -> dict[str, ReadableSpan]:
        """The spans by name; the last one of each."""
        return {span.name: span for span in self.exporter.get_finished_spans()}

    def metrics(self) -> dict[str, list[Point]]:
        """For each metric the attributes and the value, for a histogram the count, of every point."""
        data: Any = self.reader.get_metrics_data()
        return {
            metric.name: [
                (dict(point.attributes), getattr(point, "value", getattr(point, "count", None)))
                for point in metric.data.data_points
            ]
            for resource in data.resource_metrics
            for scope in resource.scope_metrics
            for metric in scope.metrics
        }


@pytest.fixture
def telemetry() -> Iterator[Telemetry]:
    made = Telemetry()
    yield made
    made.end()
    made.meter_provider.shutdown()
    made.tracer_provider.shutdown()


def attributes(span: ReadableSpan) -> dict[str, Any]:
    return dict(span.attributes or {})


def parent(span: ReadableSpan) -> int | None:
    return span.parent.span_id if span.parent else None


def test_spans_of_a_call_and_of_the_refreshes_it_needs(stub: Stub, corp: Corp, telemetry: Telemetry) -> None:
    stub.on("agent/get", AGENT)
    with telemetry.tracer_provider.get_tracer("app").start_as_current_span("my work") as mine:
        corp.agent.get(agentid=7)
    spans = telemetry.spans
    assert list(spans) == [
        "POST /cgi-bin/service/get_suite_token",
        "refresh suite",
        "POST /cgi-bin/service/get_corp_token",
        "refresh corp_third_party",
        "GET /cgi-bin/agent/get",
        "my work",
    ]
    call = spans["GET /cgi-bin/agent/get"]
    host, _, port = stub.url.partition("//")[2].partition(":")
    assert attributes(call) == {
        "http.request.method": "GET",
        "http.response.status_code": 200,
        "url.full": f"{stub.url}/cgi-bin/agent/get",
        "url.template": "/cgi-bin/agent/get",
        "server.address": host,
        "server.port": int(port),
        "qyapi.operation": "agent.get",
        "qyapi.credential": "corp",
        "qyapi.suite": "ww4asffe99",
        "qyapi.corp": "wwcorp",
    }
    assert (call.kind, call.status.status_code) == (SpanKind.CLIENT, StatusCode.UNSET)
    refresh = spans["refresh corp_third_party"]
    assert refresh.context and mine.get_span_context().span_id == parent(call) == parent(refresh)
    assert parent(spans["refresh suite"]) == refresh.context.span_id
    assert parent(spans["POST /cgi-bin/service/get_corp_token"]) == refresh.context.span_id
    text = "".join(span.to_json() for span in spans.values())
    for name, secret in SECRETS.items():
        assert secret not in text, name


def test_spans_of_errors_and_retries(stub: Stub, corp: Corp, telemetry: Telemetry) -> None:
    stub.on("agent/get", {"errcode": -1, "errmsg": "busy"}, {"errcode": 45009, "errmsg": "too many"}, Reply(b"?"))
    with telemetry.tracer_provider.get_tracer("app").start_as_current_span("my work"):
        with pytest.raises(errors.RateLimited):
            corp.agent.get(agentid=7)
        with pytest.raises(errors.InvalidResponse):
            corp.agent.get(agentid=7)
    calls = [span for span in telemetry.exporter.get_finished_spans() if span.name == "GET /cgi-bin/agent/get"]
    names = ("error.type", "qyapi.errcode", "http.response.status_code", "http.request.resend_count")
    assert [tuple(attributes(call).get(name) for name in names) for call in calls] == [
        ("ServerBusy", -1, 200, None),
        ("RateLimited", 45009, 200, 1),
        ("InvalidResponse", None, 200, None),
    ]
    assert {call.status.status_code for call in calls} == {StatusCode.ERROR}
    (event,) = telemetry.spans["my work"].events
    assert (event.name, dict(event.attributes or {})["qyapi.errcode"]) == ("qyapi.retry", -1)


def test_calls_that_are_held_back(stub: Stub, telemetry: Telemetry, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Catalog, "limits", (Limit("corp", 1, 0.2),))
    stub.on("agent/get", AGENT)
    corp = Corp(corpid="ww1", corpsecret="x", base_url=stub.url, limits=RateLimits(wait=10))
    with telemetry.tracer_provider.get_tracer("app").start_as_current_span("my work"):
        corp.agent.get(agentid=7)
        corp.agent.get(agentid=7)
    events = telemetry.spans["my work"].events
    held: list[dict[str, Any]] = [dict(event.attributes or {}) for event in events if event.name == "qyapi.call_held"]
    assert held
    assert all(event["qyapi.operation"] == "agent.get" and 0 < event["qyapi.pause"] < 1 for event in held)
    assert telemetry.metrics()["qyapi.calls.held"] == [({"qyapi.operation": "agent.get"}, len(held))]
    corp.close()


def test_metrics_of_calls(stub: Stub, corp: Corp, telemetry: Telemetry) -> None:
    stub.on("agent/get", {"errcode": -1, "errmsg": "busy"}, {"errcode": 40014, "errmsg": "bad"}, AGENT)
    corp.agent.get(agentid=7)
    stub.on("service/get_corp_token", {"errcode": 40084, "errmsg": "gone"})
    corp.reject_token(SECRETS["corp_token"])
    with pytest.raises(errors.CredentialError):
        corp.agent.get(agentid=7)
    found = telemetry.metrics()
    calls = {point["qyapi.operation"]: value for point, value in found["qyapi.calls"]}
    assert calls == {"service.get_suite_token": 1, "service.get_corp_token": 3, "agent.get": 3}
    assert {(point["error.type"], point.get("qyapi.errcode"), value) for point, value in found["qyapi.errors"]} == {
        ("ServerBusy", -1, 1),
        ("CredentialError", 40014, 1),
        ("CredentialError", 40084, 1),
    }
    assert found["qyapi.retries"] == [({"qyapi.operation": "agent.get", "error.type": "ServerBusy"}, 1)]
    assert found["qyapi.token.rejections"] == [({"qyapi.credential": "corp", "qyapi.errcode": 40014}, 1)]
    outcomes = {
        (point["qyapi.route"], point["qyapi.outcome"]): value for point, value in found["qyapi.token.refreshes"]
    }
    assert outcomes == {
        ("suite", "finished"): 1,
        ("corp_third_party", "finished"): 2,
        ("corp_third_party", "failed"): 1,
    }
    good = [
        (point["http.response.status_code"], point["server.address"], value)
        for point, value in found["http.client.request.duration"]
        if point["url.template"] == "/cgi-bin/agent/get" and "error.type" not in point
    ]
    assert good == [(200, "127.0.0.1", 1)]


def test_pushes(stub: Stub, provider: Provider, telemetry: Telemetry) -> None:
    def a_suite(worker: WorkerConfig | bool) -> Suite:
        return Suite(
            suite_id="ww4asffe99",
            suite_secret="s",
            provider=provider,
            callback=CONFIG,
            inbox=telemetry.inbox,
            worker=worker,
        )

    receiver, suite = a_suite(False), a_suite(WorkerConfig(attempts=1))
    stub.on("service/corpid_to_opencorpid", {"open_corpid": "wo"})

    @suite.on(events.ChangeAuth)
    def calls(event: events.ChangeAuth) -> None:
        provider.service.corpid_to_opencorpid(corpid=event.auth_corp_id)

    @suite.on(events.CancelAuth)
    async def fails(event: events.CancelAuth) -> None:
        raise RuntimeError("no")

    for info_type in ("change_auth", "cancel_auth"):
        push(receiver, {"SuiteId": "ww4asffe99", "InfoType": info_type, "AuthCorpId": "wwcorp"}, "ww4asffe99")
    found = telemetry.metrics()
    assert {point["qyapi.push.state"]: value for point, value in found["qyapi.inbox.depth"]} == {
        "waiting": 2,
        "running": 0,
        "dead": 0,
    }
    assert 0 < found["qyapi.inbox.age"][0][1] < 60
    suite.drain()
    spans = telemetry.spans
    handled = spans["handle change_auth"]
    assert handled.kind == SpanKind.CONSUMER
    assert handled.context
    assert parent(spans["POST /cgi-bin/service/corpid_to_opencorpid"]) == handled.context.span_id
    assert attributes(handled)["qyapi.corp"] == "wwcorp"
    dead = spans["handle cancel_auth"]
    assert attributes(dead)["qyapi.push.outcome"] == "dead"
    assert attributes(dead)["error.type"] == "RuntimeError"
    found = telemetry.metrics()
    outcomes = {
        (point["qyapi.push.kind"], point["qyapi.outcome"]): value for point, value in found["qyapi.push.duration"]
    }
    assert outcomes == {("change_auth", "handled"): 1, ("cancel_auth", "dead"): 1}
    assert sum(value for _, value in found["qyapi.push.received"]) == 2
    assert [value for _, value in found["qyapi.push.wait"]] == [1]
    assert [(point["qyapi.push.state"], value) for point, value in found["qyapi.inbox.depth"]][-1] == ("dead", 1)


def test_it_is_off_unless_asked_for_and_can_be_ended(stub: Stub, provider: Provider, telemetry: Telemetry) -> None:
    stub.on("service/corpid_to_opencorpid", {"open_corpid": "wo"})
    telemetry.end()
    provider.service.corpid_to_opencorpid(corpid="wwcorp")
    assert telemetry.exporter.get_finished_spans() == ()
    assert telemetry.reader.get_metrics_data() is None


def test_without_the_package_it_says_what_to_install(tmp_path: Path) -> None:
    (tmp_path / "opentelemetry.py").write_text("raise ModuleNotFoundError('no')")
    program = f"import sys; sys.path.insert(0, {str(tmp_path)!r}); import qyapi_runtime.otel"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert "pip install 'qyapi[otel]'" in done.stderr
