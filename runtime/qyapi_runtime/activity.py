"""What the client does, as it does it: for logs, metrics and traces.

Activity
├── CallHeld               a call waits, so as to keep to a frequency limit
├── RequestSent            a request goes out
├── ResponseReceived       WeCom answered it, with an errcode or without
├── RequestFailed          it was not answered, or with something that is not WeCom's
├── RetryScheduled         it is sent again after a pause
├── TokenRejected          WeCom no longer takes a token; another one is got, and the call repeated
├── RefreshStarted         a token or ticket is being got
├── RefreshFinished        there is a new one
├── RefreshFailed          none could be had
├── DriftFound             an answer or push differs from the spec
├── PushReceived           a push is in the inbox
├── HandlingStarted        handlers begin on a push
├── PushHandled            all have succeeded
├── PushFailed             some raised; it is tried again
└── PushDead               it is given up

Each is logged as well, by a logger below `qyapi` and with its fields in the record's attribute `qyapi`. Nothing secret
is in any: no token, secret, ticket, query or body.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass, fields
from typing import TYPE_CHECKING, Any, ClassVar

from qyapi_runtime.hooks import activities

if TYPE_CHECKING:
    from qyapi_runtime.drift import Drift

__all__ = [
    "Activity",
    "ActivityHook",
    "CallHeld",
    "DriftFound",
    "HandlingStarted",
    "PushDead",
    "PushFailed",
    "PushHandled",
    "PushReceived",
    "RefreshFailed",
    "RefreshFinished",
    "RefreshStarted",
    "RequestFailed",
    "RequestSent",
    "ResponseReceived",
    "RetryScheduled",
    "TokenRejected",
    "log_fields",
    "on_activity",
    "tell",
]

_calls, _tokens, _inbox, _drift = (logging.getLogger(f"qyapi.{name}") for name in ("calls", "tokens", "inbox", "drift"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Activity:
    """Something the client does.

    Attributes:
        host: Host and port of the API.
        provider: corpid of the provider whose credential or push it is; '' where it is none's.
        suite: suite_id of the app.
        corp: The corp.
    """

    title: ClassVar[str] = ""
    logger: ClassVar[logging.Logger] = _calls
    level: ClassVar[int | None] = logging.DEBUG

    host: str = ""
    provider: str = ""
    suite: str = ""
    corp: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class _OfCall(Activity):
    """
    Attributes:
        operation: Such as `user.get`.
        credential: Kind of the token that goes with it; `none` where a secret is sent to get one.
        attempt: 1, then one more for each repetition of the call.
    """

    operation: str
    credential: str
    attempt: int


@dataclass(frozen=True, slots=True, kw_only=True)
class CallHeld(_OfCall):
    """A call waits: made at once, it would go beyond a frequency limit. Only with RateLimits.

    Attributes:
        pause: Seconds until it may go out, if no other is quicker; then it is held once more.
    """

    title = "call held"
    level = logging.INFO

    pause: float


@dataclass(frozen=True, slots=True, kw_only=True)
class _OfRequest(_OfCall):
    """
    Attributes:
        id: The same in a RequestSent and in what comes of it.
        method: `GET` or `POST`.
        url: Without the query, where tokens are.
        path: Of the operation, `/cgi-bin/user/get`; the end of the URL.
    """

    id: int
    method: str
    url: str
    path: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RequestSent(_OfRequest):
    """A request goes out."""

    title = "request sent"


@dataclass(frozen=True, slots=True, kw_only=True)
class ResponseReceived(_OfRequest):
    """WeCom answered.

    Attributes:
        seconds: Since it was sent, with the time it took to read the answer; of a download until its beginning.
        status: HTTP status.
        errcode: 0 where the call succeeded.
        error: Name of the exception for the errcode; '' for 0.
    """

    title = "response"

    seconds: float
    status: int
    errcode: int = 0
    error: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class RequestFailed(_OfRequest):
    """No answer came, or none that is WeCom's; or the caller was cancelled.

    Attributes:
        seconds: Since it was sent.
        error: Name of the exception.
        status: HTTP status of an answer that is not WeCom's; 0 where none came.
    """

    title = "request failed"

    seconds: float
    error: str
    status: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class RetryScheduled(_OfCall):
    """A call is made again, since it cannot have had an effect.

    Attributes:
        pause: Seconds until then.
        errcode: Why; 0 where WeCom did not answer.
        error: Name of the exception.
    """

    title = "retry"
    level = logging.WARNING

    pause: float
    errcode: int
    error: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TokenRejected(_OfCall):
    """WeCom no longer takes a token. It is dropped, another one got, and the call repeated.

    Attributes:
        errcode: What WeCom said.
    """

    title = "token rejected"
    logger = _tokens
    level = logging.INFO

    errcode: int


@dataclass(frozen=True, slots=True, kw_only=True)
class _OfRefresh(Activity):
    """
    Attributes:
        id: The same in a RefreshStarted and in what comes of it.
        route: Which, as `spec/credentials.yaml` names it: `provider`, `suite`, `corp_third_party`, `jsapi_ticket`…
        operation: The call that gives it.
    """

    logger = _tokens
    level = logging.INFO

    id: int
    route: str
    operation: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RefreshStarted(_OfRefresh):
    """A token or ticket is being got from WeCom."""

    title = "refresh started"


@dataclass(frozen=True, slots=True, kw_only=True)
class RefreshFinished(_OfRefresh):
    """There is a new token or ticket.

    Attributes:
        seconds: How long it took.
    """

    title = "refresh finished"

    seconds: float


@dataclass(frozen=True, slots=True, kw_only=True)
class RefreshFailed(_OfRefresh):
    """No token or ticket could be had.

    Attributes:
        seconds: How long it took.
        errcode: What WeCom said; 0 where it did not.
        error: Name of the exception.
    """

    title = "refresh failed"
    level = logging.WARNING

    seconds: float
    errcode: int
    error: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DriftFound(Activity):
    """An answer or push differs from the spec; `on_drift` gets the same.

    Attributes:
        operation: Operation or event that carried it.
        drift: The difference.
    """

    title = "drift"
    logger = _drift

    operation: str
    drift: Drift


@dataclass(frozen=True, slots=True, kw_only=True)
class PushReceived(Activity):
    """A push is in the inbox, and WeCom is answered.

    Attributes:
        push: Its id, the same for every repeat of it.
        kind: InfoType, Event or MsgType.
        is_new: False for a repeat of one that was there.
    """

    title = "push received"
    logger = _inbox

    push: str
    kind: str
    is_new: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class _OfHandling(Activity):
    """
    Attributes:
        id: The same in a HandlingStarted and in what comes of it.
        push: The push's id.
        kind: InfoType, Event or MsgType.
        attempt: 1, then more after a failure or a crash.
    """

    logger = _inbox

    id: int
    push: str
    kind: str
    attempt: int


@dataclass(frozen=True, slots=True, kw_only=True)
class HandlingStarted(_OfHandling):
    """Handlers begin on a push."""

    title = "handling started"


@dataclass(frozen=True, slots=True, kw_only=True)
class PushHandled(_OfHandling):
    """All handlers have succeeded.

    Attributes:
        seconds: How long this attempt took.
        waited: Seconds since the push arrived.
    """

    title = "push handled"

    seconds: float
    waited: float


@dataclass(frozen=True, slots=True, kw_only=True)
class PushFailed(_OfHandling):
    """Handlers raised, or the inbox did; the push is tried again.

    Attributes:
        seconds: How long this attempt took.
        errors: Names of the exceptions.
        pause: Seconds until the next attempt; 0 where the inbox failed, and the claim has to lapse first.
    """

    title = "push failed"
    level = None

    seconds: float
    errors: tuple[str, ...]
    pause: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class PushDead(_OfHandling):
    """A push is given up, until somebody has it handled again: see `python -m qyapi_runtime inbox`.

    Attributes:
        seconds: How long this attempt took.
        errors: Names of the exceptions of the last attempt; none where its worker died.
    """

    title = "push dead"
    level = None

    seconds: float
    errors: tuple[str, ...]


ActivityHook = Callable[[Activity], None]


def on_activity(hook: ActivityHook) -> Callable[[], None]:
    """Have a function called with every Activity, in the thread or task it happens in. Returns a function that takes
    it off.

    Calls wait for it, so let it be quick. An exception it raises is logged by `qyapi.hooks`.
    """
    return activities.add(hook)


def tell(activity: Activity) -> None:
    """Log an activity, and give it to every hook."""
    if activity.level is not None and activity.logger.isEnabledFor(activity.level):
        found = log_fields(activity)
        shown = " ".join(f"{name}={value}" for name, value in found.items() if name not in ("event", "id"))
        activity.logger.log(activity.level, "%s: %s", activity.title, shown, extra={"qyapi": found})
    activities(activity)


def log_fields(activity: Activity) -> dict[str, Any]:
    """What a log record carries of an activity: its name and its fields, but for empty ones, as JSON can hold them."""
    found: dict[str, Any] = {"event": activity.title.replace(" ", "_")}
    for each in fields(activity):
        value = getattr(activity, each.name)
        if each.name == "drift":
            found |= {"struct": value.struct, "field": value.field, "problem": value.problem}
        elif value not in ("", ()):
            found[each.name] = round(value, 6) if isinstance(value, float) else value
    return found
