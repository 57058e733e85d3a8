"""Traces and metrics with OpenTelemetry, for those who have it (extra `otel`) and ask for it.

Spans: one per request (kind CLIENT, named `POST /cgi-bin/user/create`), one per token refresh, around the request that
gets it, and one per attempt to handle a push (kind CONSUMER), around what its handlers call. Attributes are those of
the semantic conventions for HTTP clients, and `qyapi.*`. URLs are given without their query, where tokens are.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator
from contextvars import Token
from threading import Lock
from urllib.parse import urlsplit

from qyapi_runtime.activity import (
    Activity,
    CallHeld,
    DriftFound,
    HandlingStarted,
    PushDead,
    PushFailed,
    PushHandled,
    PushReceived,
    RefreshFailed,
    RefreshFinished,
    RefreshStarted,
    RequestFailed,
    RequestSent,
    ResponseReceived,
    RetryScheduled,
    TokenRejected,
    on_activity,
)
from qyapi_runtime.errors import ConfigurationError
from qyapi_runtime.inbox import Inbox

try:
    from opentelemetry import context, metrics, trace
    from opentelemetry.metrics import CallbackOptions, MeterProvider, Observation
    from opentelemetry.trace import Span, SpanKind, StatusCode, TracerProvider
except ModuleNotFoundError as error:
    raise ConfigurationError("traces and metrics need opentelemetry-api: pip install 'qyapi[otel]'") from error

__all__ = ["instrument"]

_SECONDS = (0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1.0, 2.5, 5.0, 7.5, 10.0)
"""Buckets that the semantic conventions advise for durations of requests."""

Attributes = dict[str, str | int]


def instrument(
    *,
    tracer_provider: TracerProvider | None = None,
    meter_provider: MeterProvider | None = None,
    inbox: Inbox | None = None,
) -> Callable[[], None]:
    """Trace and measure what all api objects of this process do, from now on.

    Args:
        tracer_provider: By default the global one.
        meter_provider: By default the global one.
        inbox: One whose depth and age are to be measured as well, such as `suite.inbox`. One process of those that
            share it is enough.

    Returns: A function that ends it.
    """
    spans = _Spans(trace.get_tracer("qyapi", tracer_provider=tracer_provider))
    measures = _Measures(metrics.get_meter("qyapi", meter_provider=meter_provider), inbox)

    def hook(activity: Activity) -> None:
        spans.note(activity)
        measures.note(activity)

    remove = on_activity(hook)

    def end() -> None:
        remove()
        measures.inbox = None

    return end


class _Spans:
    """Begins a span with what starts, and ends it with what comes of that."""

    def __init__(self, tracer: trace.Tracer) -> None:
        self._tracer = tracer
        self._open: dict[int, tuple[Span, Token[context.Context]]] = {}
        self._lock = Lock()

    def note(self, activity: Activity) -> None:
        if isinstance(activity, RequestSent):
            self._begin(activity.id, f"{activity.method} {activity.path}", SpanKind.CLIENT, _of_request(activity))
        elif isinstance(activity, ResponseReceived | RequestFailed):
            self._end(activity.id, activity.error, _of_answer(activity))
        elif isinstance(activity, RefreshStarted):
            self._begin(activity.id, f"refresh {activity.route}", SpanKind.INTERNAL, _of_refresh(activity))
        elif isinstance(activity, RefreshFinished):
            self._end(activity.id)
        elif isinstance(activity, RefreshFailed):
            self._end(activity.id, activity.error, _errcode(activity.errcode))
        elif isinstance(activity, HandlingStarted):
            self._begin(activity.id, f"handle {activity.kind}", SpanKind.CONSUMER, _of_handling(activity))
        elif isinstance(activity, PushHandled):
            self._end(activity.id)
        elif isinstance(activity, PushFailed | PushDead):
            outcome = "dead" if isinstance(activity, PushDead) else "failed"
            error = activity.errors[0] if activity.errors else "WorkerDied"
            self._end(activity.id, error, {"qyapi.push.outcome": outcome})
        elif isinstance(activity, CallHeld):
            held: dict[str, str | float] = {"qyapi.operation": activity.operation, "qyapi.pause": activity.pause}
            trace.get_current_span().add_event("qyapi.call_held", held)
        elif isinstance(activity, RetryScheduled):
            why = {"error.type": activity.error, **_errcode(activity.errcode)}
            trace.get_current_span().add_event("qyapi.retry", {**why, "qyapi.operation": activity.operation})
        elif isinstance(activity, TokenRejected):
            why = {"qyapi.errcode": activity.errcode, "qyapi.operation": activity.operation}
            trace.get_current_span().add_event("qyapi.token_rejected", why)

    def _begin(self, id: int, name: str, kind: SpanKind, attributes: Attributes) -> None:
        span = self._tracer.start_span(name, kind=kind, attributes=attributes)
        token = context.attach(trace.set_span_in_context(span))
        with self._lock:
            self._open[id] = span, token

    def _end(self, id: int, error: str = "", attributes: Attributes | None = None) -> None:
        with self._lock:
            span, token = self._open.pop(id, (None, None))
        if span is None or token is None:  # it had begun before this was asked for
            return
        context.detach(token)
        span.set_attributes(attributes or {})
        if error:
            span.set_attribute("error.type", error)
            span.set_status(StatusCode.ERROR)
        span.end()


class _Measures:
    """Counts and times."""

    def __init__(self, meter: metrics.Meter, inbox: Inbox | None) -> None:
        self.inbox = inbox
        self._duration = meter.create_histogram(
            "http.client.request.duration",
            unit="s",
            description="Duration of requests to WeCom",
            explicit_bucket_boundaries_advisory=_SECONDS,
        )
        self._calls = meter.create_counter("qyapi.calls", unit="{request}", description="Requests to WeCom")
        self._errors = meter.create_counter(
            "qyapi.errors", unit="{request}", description="Requests that WeCom refused or did not answer, by exception"
        )
        self._held = meter.create_histogram(
            "qyapi.calls.held",
            unit="s",
            description="Pauses of calls that waited to keep to a frequency limit",
            explicit_bucket_boundaries_advisory=_SECONDS,
        )
        self._retries = meter.create_counter("qyapi.retries", unit="{retry}", description="Requests sent again")
        self._refreshes = meter.create_counter(
            "qyapi.token.refreshes", unit="{refresh}", description="Tokens and tickets got from WeCom, or not"
        )
        self._rejected = meter.create_counter(
            "qyapi.token.rejections", unit="{token}", description="Tokens that WeCom took no more"
        )
        self._received = meter.create_counter("qyapi.push.received", unit="{push}", description="Pushes received")
        self._handled = meter.create_histogram(
            "qyapi.push.duration", unit="s", description="Duration of attempts to handle a push, by outcome"
        )
        self._waited = meter.create_histogram(
            "qyapi.push.wait", unit="s", description="From the arrival of a push until it was handled"
        )
        self._drift = meter.create_counter(
            "qyapi.drift", unit="{difference}", description="Differences between answers or pushes and the spec"
        )
        if inbox is not None:
            meter.create_observable_gauge(
                "qyapi.inbox.depth", [self._depth], unit="{push}", description="Pushes in the inbox, by state"
            )
            meter.create_observable_gauge(
                "qyapi.inbox.age", [self._age], unit="s", description="Age of the oldest push that waits"
            )

    def note(self, activity: Activity) -> None:
        if isinstance(activity, ResponseReceived | RequestFailed):
            self._note_answer(activity)
        elif isinstance(activity, CallHeld):
            self._held.record(activity.pause, {"qyapi.operation": activity.operation})
        elif isinstance(activity, RetryScheduled):
            self._retries.add(1, {"qyapi.operation": activity.operation, "error.type": activity.error})
        elif isinstance(activity, RefreshFinished):
            self._refreshes.add(1, {"qyapi.route": activity.route, "qyapi.outcome": "finished"})
        elif isinstance(activity, RefreshFailed):
            attributes = {"qyapi.route": activity.route, "qyapi.outcome": "failed", "error.type": activity.error}
            self._refreshes.add(1, attributes)
        elif isinstance(activity, TokenRejected):
            self._rejected.add(1, {"qyapi.credential": activity.credential, "qyapi.errcode": activity.errcode})
        elif isinstance(activity, PushReceived):
            self._received.add(1, {"qyapi.push.kind": activity.kind, "qyapi.push.new": activity.is_new})
        elif isinstance(activity, PushHandled):
            self._handled.record(activity.seconds, {"qyapi.push.kind": activity.kind, "qyapi.outcome": "handled"})
            self._waited.record(activity.waited, {"qyapi.push.kind": activity.kind})
        elif isinstance(activity, PushFailed | PushDead):
            outcome = "dead" if isinstance(activity, PushDead) else "failed"
            self._handled.record(activity.seconds, {"qyapi.push.kind": activity.kind, "qyapi.outcome": outcome})
        elif isinstance(activity, DriftFound):
            attributes = {"qyapi.operation": activity.operation, "qyapi.drift.problem": activity.drift.problem}
            self._drift.add(1, attributes)

    def _note_answer(self, activity: ResponseReceived | RequestFailed) -> None:
        error: Attributes = {"error.type": activity.error} if activity.error else {}
        status: Attributes = {"http.response.status_code": activity.status} if activity.status else {}
        whole = {"http.request.method": activity.method, "url.template": activity.path, **_server(activity.url)}
        self._duration.record(activity.seconds, {**whole, **status, **error})
        self._calls.add(1, {"qyapi.operation": activity.operation})
        if activity.error:
            self._errors.add(1, {"qyapi.operation": activity.operation, **error, **_answered_errcode(activity)})

    def _depth(self, options: CallbackOptions) -> Iterable[Observation]:
        counts = self.inbox.counts() if self.inbox else {}
        return [Observation(count, {"qyapi.push.state": state}) for state, count in counts.items() if state != "done"]

    def _age(self, options: CallbackOptions) -> Iterator[Observation]:
        if self.inbox:
            oldest = self.inbox.list("waiting", limit=1)
            yield Observation(max(0.0, time.time() - oldest[0].push.received_at) if oldest else 0.0)


def _of_request(sent: RequestSent) -> Attributes:
    found: Attributes = {
        "http.request.method": sent.method,
        "url.full": sent.url,
        "url.template": sent.path,
        "qyapi.operation": sent.operation,
        "qyapi.credential": sent.credential,
        **_server(sent.url),
        **_ids(sent),
    }
    if sent.attempt > 1:
        found["http.request.resend_count"] = sent.attempt - 1
    return found


def _of_answer(answer: ResponseReceived | RequestFailed) -> Attributes:
    status: Attributes = {"http.response.status_code": answer.status} if answer.status else {}
    return {**status, **_answered_errcode(answer)}


def _answered_errcode(answer: ResponseReceived | RequestFailed) -> Attributes:
    return _errcode(answer.errcode) if isinstance(answer, ResponseReceived) else {}


def _of_refresh(started: RefreshStarted) -> Attributes:
    return {"qyapi.route": started.route, "qyapi.operation": started.operation, **_ids(started)}


def _of_handling(started: HandlingStarted) -> Attributes:
    push: Attributes = {"qyapi.push.id": started.push, "qyapi.push.kind": started.kind}
    return {**push, "qyapi.push.attempt": started.attempt, **_ids(started)}


def _errcode(errcode: int) -> Attributes:
    return {"qyapi.errcode": errcode} if errcode else {}


def _server(url: str) -> Attributes:
    parts = urlsplit(url)
    port = parts.port or (443 if parts.scheme == "https" else 80)
    return {"server.address": parts.hostname or "", "server.port": port}


def _ids(activity: Activity) -> Attributes:
    ids = {"provider": activity.provider, "suite": activity.suite, "corp": activity.corp}
    return {f"qyapi.{name}": id for name, id in ids.items() if id}
