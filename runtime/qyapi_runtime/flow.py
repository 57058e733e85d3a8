"""One call, from parameters to result, as a generator.

It yields what has to be done outside (send, sleep, look into the store) and is sent what came of it, so that a
synchronous and an asynchronous client drive the same code.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Generator, Mapping
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar
from urllib.parse import quote_plus

import orjson

from qyapi_runtime.answers import read_answer
from qyapi_runtime.codec import write_parameters
from qyapi_runtime.errors import ApiError, ParameterError, TransportError
from qyapi_runtime.files import File, Form
from qyapi_runtime.operation import Operation
from qyapi_runtime.signing import signed
from qyapi_runtime.transport import Request
from qyapi_runtime.watch import Exchange, rejecting, retrying

if TYPE_CHECKING:
    from qyapi_runtime.client import Client

__all__ = ["Do", "Flow", "Join", "Send", "Sleep", "Step", "call"]

T = TypeVar("T")

SYSTEM_BUSY = -1
_BACKOFF = 0.2
_NEEDS_NO_QUOTES = re.compile(r"[A-Za-z0-9_.~-]*").fullmatch


@dataclass(slots=True, eq=False)
class Send:
    """Send a request; the answer, or a TransportError, is wanted back."""

    request: Request


@dataclass(slots=True, eq=False)
class Sleep:
    """Wait."""

    seconds: float


@dataclass(slots=True, eq=False)
class Do:
    """Do something that may block for a moment, such as a look into the store; what it returns is wanted back.

    Attributes:
        action: What is to be done.
        blocks: That it may block even where the store does not, being in memory.
    """

    action: Callable[[], Any]
    blocks: bool = False


@dataclass(slots=True, eq=False)
class Join:
    """Go through a flow that others may need at the same time; its result is wanted back.

    Attributes:
        key: Flows of the same key lead to the same, so that one of them can serve all.
        flow: The flow.
        meanwhile: What serves until then, so that nobody has to wait; None where there is nothing.
    """

    key: str
    flow: Generator[Any, Any, Any]
    meanwhile: Any = None


Step = Send | Sleep | Do | Join
Flow = Generator[Step, Any, T]


def call(api: Client, operation: Operation, parameters: Mapping[str, Any]) -> Flow[Any]:
    """Call an operation; `parameters` by their Python names, `extra` among them.

    A rejected token is renewed once and the call replayed once; so it is where the answer says that the corp may be
    gone, as getting a token tells. What cannot have had an effect (the platform is busy, no connection was made) is
    tried again, `api.retries` times in all.
    """
    query, body = _encoded(operation, parameters)
    retries, renewed, attempt = api.retries, False, 0
    limits = api.limits
    deadline = limits.deadline() if limits else 0.0
    while True:
        attempt += 1
        token = ""
        if operation.credential != "none":
            token = api.cached_token() or (yield from api.token())
        if limits:
            yield from limits.admit(api, operation, attempt, deadline)
        request = _request(api, operation, query, body, token)
        try:
            with Exchange(api, operation, attempt) as exchange:
                exchange.response = response = yield Send(request)
                return read_answer(operation, response, api.catalog, api.download_type)
        except ApiError as error:
            if limits and (pause := (yield from limits.note(api, operation, error, deadline))):
                retrying(api, operation, attempt, error, pause)
                continue  # and be held back for so long
            if token and not renewed and (yield from _is_to_be_renewed(api, token, error)):
                rejecting(api, operation, attempt, error)
                yield Do(partial(api.reject_token, token))
                renewed = True
                continue
            if error.errcode != SYSTEM_BUSY or not retries:
                raise
            pause = _pause(api, operation, attempt, error, retries)
        except TransportError as error:
            if not error.retryable or not retries:
                raise
            pause = _pause(api, operation, attempt, error, retries)
        yield Sleep(pause)
        retries -= 1


def _is_to_be_renewed(api: Client, token: str, error: ApiError) -> Flow[bool]:
    """Whether another token is to be got: WeCom no longer takes this one, or says that the corp may be gone."""
    if error.errcode in api.catalog.credentials[api.kind].rejected:
        return True
    route = api.catalog.tokens.get(api.route)
    if route is None or error.errcode not in route.gone:
        return False
    is_doubted: bool = yield Do(partial(api.tokens.doubt, api.token_key, token))
    return is_doubted


def _pause(api: Client, operation: Operation, attempt: int, error: Exception, retries: int) -> float:
    """Seconds to wait before a call is made again."""
    pause: float = _BACKOFF * 2 ** (api.retries - retries) * (0.5 + random.random())
    retrying(api, operation, attempt, error, pause)
    return pause


def _encoded(operation: Operation, parameters: Mapping[str, Any]) -> tuple[dict[str, Any], dict[str, Any]]:
    """Query and body. Raises ParameterError."""
    given = {**operation.constants, **parameters} if operation.constants else parameters
    name = operation.name
    query = write_parameters(operation.query_type, given, name) if operation.query_type else {}
    body = write_parameters(operation.request_type, given, name) if operation.request_type else {}
    if extra := parameters.get("extra"):
        (query if operation.method == "GET" else body).update(extra)
    return query, body


def _request(
    api: Client, operation: Operation, query: Mapping[str, Any], body: Mapping[str, Any], token: str
) -> Request:
    pairs = [f"{_quoted(key)}={_quoted(_query_value(value))}" for key, value in query.items()]
    if token:
        param = operation.param or api.catalog.credentials[operation.credential].param
        if param not in query:
            pairs.insert(0, f"{param}={_quoted(token)}")
    request = Request(
        operation.method,
        f"{api.base_url}{operation.path}{'?' if pairs else ''}{'&'.join(pairs)}",
        operation.path,
        stream=operation.binary,
    )
    if operation.method != "GET":
        if operation.signing:
            body = signed(body, operation.signing, api.known(operation.signing.key))
        if any(isinstance(value, File) for value in body.values()):
            form = Form({key: value if isinstance(value, File) else str(value) for key, value in body.items()})
            request.body, request.content_type = form, form.content_type
        else:
            request.body, request.content_type = _json(operation, body), "application/json"
    return request


def _json(operation: Operation, body: Mapping[str, Any]) -> bytes:
    try:
        return orjson.dumps(body)
    except TypeError as error:
        raise ParameterError(f"{operation.name}: {error}") from None


def _query_value(value: Any) -> str:
    return str(int(value)) if isinstance(value, bool) else str(value)


def _quoted(text: str) -> str:
    """A text as it stands in a query; most need nothing done, which is quick to see."""
    return text if _NEEDS_NO_QUOTES(text) else quote_plus(text)
