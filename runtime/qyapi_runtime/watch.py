"""Telling of calls, token refreshes and pushes while they happen."""

from __future__ import annotations

import itertools
import logging
import time
from typing import TYPE_CHECKING, Any

from qyapi_runtime.errors import ApiError
from qyapi_runtime.hooks import activities

if TYPE_CHECKING:
    from qyapi_runtime.activity import PushDead, PushFailed
    from qyapi_runtime.client import Client
    from qyapi_runtime.flow import Flow
    from qyapi_runtime.inbox import Item, Push
    from qyapi_runtime.operation import Operation
    from qyapi_runtime.transport import Response

__all__ = ["Exchange", "Handling", "holding", "receiving", "refreshing", "rejecting", "retrying"]

_calls, _inbox = logging.getLogger("qyapi.calls"), logging.getLogger("qyapi.inbox")
_ids = itertools.count(1)


class Exchange:
    """One request and its answer, as a context manager around both.

    Attributes:
        response: To be set when there is one.
    """

    __slots__ = ("_api", "_attempt", "_began", "_facts", "_operation", "response")

    def __init__(self, api: Client, operation: Operation, attempt: int) -> None:
        self._api = api
        self._operation = operation
        self._attempt = attempt
        self._facts: dict[str, Any] | None = None
        self.response: Response | None = None

    def __enter__(self) -> Exchange:
        if activities or _calls.isEnabledFor(logging.DEBUG):
            from qyapi_runtime.activity import RequestSent, tell

            operation = self._operation
            self._facts = _of_call(self._api, operation, self._attempt)
            self._facts |= {"id": next(_ids), "method": operation.method, "path": operation.path}
            self._facts["url"] = self._api.base_url + operation.path
            tell(RequestSent(**self._facts))
            self._began = time.perf_counter()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: object) -> None:
        if self._facts is None:
            return
        from qyapi_runtime.activity import RequestFailed, ResponseReceived, tell

        facts = {**self._facts, "seconds": time.perf_counter() - self._began}
        status = self.response.status if self.response else 0
        if isinstance(error, ApiError):
            tell(ResponseReceived(**facts, status=status, errcode=error.errcode, error=_name(error)))
        elif error is not None:
            tell(RequestFailed(**facts, status=status, error=_name(error)))
        else:
            tell(ResponseReceived(**facts, status=status))


def holding(api: Client, operation: Operation, attempt: int, pause: float) -> None:
    """A call is held back for a while."""
    from qyapi_runtime.activity import CallHeld, tell

    tell(CallHeld(**_of_call(api, operation, attempt), pause=pause))


def retrying(api: Client, operation: Operation, attempt: int, error: Exception, pause: float) -> None:
    """A call is made again after a pause."""
    from qyapi_runtime.activity import RetryScheduled, tell

    facts = _of_call(api, operation, attempt)
    tell(RetryScheduled(**facts, pause=pause, errcode=_errcode(error), error=_name(error)))


def rejecting(api: Client, operation: Operation, attempt: int, error: ApiError) -> None:
    """A token is no longer taken."""
    from qyapi_runtime.activity import TokenRejected, tell

    tell(TokenRejected(**_of_call(api, operation, attempt), errcode=error.errcode))


def refreshing(api: Client, route: str, fetch: Flow[str]) -> Flow[str]:
    """The steps of getting a token or ticket, with what is told of them."""
    from qyapi_runtime.activity import RefreshFailed, RefreshFinished, RefreshStarted, tell

    facts: dict[str, Any] = {**_ids_in(api.key), "id": next(_ids), "route": route}
    is_given = api.token_source and route == api.route
    facts["operation"] = "" if is_given else api.catalog.tokens[route].fetch
    tell(RefreshStarted(**facts))
    began = time.perf_counter()
    try:
        value = yield from fetch
    except BaseException as error:
        seconds = time.perf_counter() - began
        tell(RefreshFailed(**facts, seconds=seconds, errcode=_errcode(error), error=_name(error)))
        raise
    tell(RefreshFinished(**facts, seconds=time.perf_counter() - began))
    return value


def receiving(push: Push, is_new: bool) -> None:
    """A push is in the inbox."""
    if activities or _inbox.isEnabledFor(logging.DEBUG):
        from qyapi_runtime.activity import PushReceived, tell

        tell(PushReceived(**_of_push(push), is_new=is_new))


class Handling:
    """One attempt to handle a push, as a context manager around it."""

    def __init__(self, item: Item) -> None:
        self._facts = {**_of_push(item.push), "id": next(_ids), "attempt": item.attempt}
        self._received_at = item.push.received_at
        self._is_told = False

    def __enter__(self) -> Handling:
        from qyapi_runtime.activity import HandlingStarted, tell

        tell(HandlingStarted(**self._facts))
        self._began = time.perf_counter()
        return self

    def failed(self, errors: tuple[str, ...], pause: float) -> PushFailed:
        """It is tried again after a pause."""
        from qyapi_runtime.activity import PushFailed, tell

        self._is_told = True
        tell(failed := PushFailed(**self._facts, seconds=self._seconds, errors=errors, pause=pause))
        return failed

    def dead(self, errors: tuple[str, ...]) -> PushDead:
        """It is given up."""
        from qyapi_runtime.activity import PushDead, tell

        self._is_told = True
        tell(dead := PushDead(**self._facts, seconds=self._seconds, errors=errors))
        return dead

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: object) -> None:
        from qyapi_runtime.activity import PushFailed, PushHandled, tell

        if self._is_told:
            return
        if error is not None:
            tell(PushFailed(**self._facts, seconds=self._seconds, errors=(_name(error),)))
        else:
            tell(PushHandled(**self._facts, seconds=self._seconds, waited=time.time() - self._received_at))

    @property
    def _seconds(self) -> float:
        return time.perf_counter() - self._began


def _of_call(api: Client, operation: Operation, attempt: int) -> dict[str, Any]:
    ids: dict[str, Any] = _ids_in(api.key)
    return {**ids, "operation": operation.name, "credential": operation.credential, "attempt": attempt}


def _of_push(push: Push) -> dict[str, Any]:
    corp = {} if push.lane == push.id else {"corp": push.lane}
    return {**_ids_in(push.app), **corp, "push": push.id, "kind": push.kind}


def _ids_in(key: str) -> dict[str, str]:
    """The host and the ids that the key of an api object names: `host/suite/ww1/corp/ww2`."""
    host, *names = key.split("/")
    ids = dict(zip(names[::2], names[1::2], strict=False))
    return {"host": host, **{kind: ids[kind] for kind in ("provider", "suite", "corp") if kind in ids}}


def _name(error: BaseException) -> str:
    return type(error).__name__


def _errcode(error: BaseException) -> int:
    return error.errcode if isinstance(error, ApiError) else 0
