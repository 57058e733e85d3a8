"""What Provider, Suite, Corp and the other api objects have in common."""

from __future__ import annotations

import os
import re
import time
from abc import ABC, abstractmethod
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property, partial
from typing import TYPE_CHECKING, Any, ClassVar, TypeVar
from urllib.parse import urlsplit

from qyapi_runtime.api import Api
from qyapi_runtime.catalog import Catalog
from qyapi_runtime.errors import ConfigurationError
from qyapi_runtime.files import Download
from qyapi_runtime.flow import Do, Flow, Join, Send, Step, call
from qyapi_runtime.operation import Operation
from qyapi_runtime.stores import Store, open_store, store_from_environment
from qyapi_runtime.tokens import Tokens

if TYPE_CHECKING:
    from qyapi_runtime.rate_limits import RateLimits
    from qyapi_runtime.token_source import TokenRequest, TokenSource
    from qyapi_runtime.transport import Transport

__all__ = ["Client", "SyncClient"]

R = TypeVar("R")
T = TypeVar("T")
TransportT = TypeVar("TransportT")

BASE_URL = "https://qyapi.weixin.qq.com"

_ID = re.compile(r"[\w@.-]{1,128}")


class Client(ABC):
    """What calls operations with one credential, over one transport, with tokens in one store.

    How its flows are driven, and over what transport, is up to SyncClient, and to AsyncClient in `qyapi_runtime.aio`.
    """

    catalog: ClassVar[Catalog]
    kind: ClassVar[str]
    is_async: ClassVar[bool]
    download_type: ClassVar[type[Any]]
    route: str = ""
    transport: Any

    def __init__(
        self,
        *,
        store: Store | str | os.PathLike[str] | None,
        base_url: str | None,
        transport: Any,
        retries: int | None,
        parent: Client | None,
        token_source: TokenSource | None = None,
        limits: RateLimits | None = None,
    ) -> None:
        if parent and parent.is_async != self.is_async:
            raise TypeError(
                f"{self._described()} {type(self).__name__} was given {parent._described()} {type(parent).__name__}"
            )
        self.base_url: str = _base_url(base_url or (parent.base_url if parent else BASE_URL))
        self.transport = transport or (parent.transport if parent else self._new_transport())
        self.retries: int = retries if retries is not None else (parent.retries if parent else 2)
        self.tokens: Tokens = parent.tokens if store is None and parent else Tokens(open_store(store))
        self.token_source: TokenSource | None = token_source or (parent.token_source if parent else None)
        self.limits: RateLimits | None = limits or (parent.limits if parent else None)

    @property
    def store(self) -> Store:
        """Where tokens, tickets and permanent codes are kept."""
        return self.tokens.store

    @property
    def environment(self) -> str:
        """The API's host: the first part of every key in the store."""
        return urlsplit(self.base_url).netloc

    @property
    @abstractmethod
    def key(self) -> str:
        """What this object's keys in the store begin with."""

    @abstractmethod
    def known(self, name: str) -> str:
        """A value that getting a token needs, by the name the spec gives it."""

    @abstractmethod
    def issuer(self, credential: str) -> Client:
        """The api object whose credential getting a token needs."""

    @cached_property
    def token_key(self) -> str:
        """What this object's token is kept under."""
        return f"{self.key}/access_token"

    def cached_token(self) -> str | None:
        return self.tokens.cached(self.token_key)

    def token(self) -> Flow[str]:
        """The steps that lead to a token."""
        return self._shared_token(self.route, self.token_key)

    def _shared_token(self, route: str, key: str) -> Flow[str]:
        while (token := self.tokens.cached(key)) is None:
            found: str = yield Join(key, self.tokens.get(self, route, key), self.tokens.usable(key))
            if token := self.tokens.still(key, found):
                break
        return token

    @property
    def subjects(self) -> dict[str, str]:
        """Whose calls WeCom counts, by what a frequency limit is `per`."""
        return {"ip": self.environment}

    @property
    def app_kind(self) -> str:
        """Which kind of app calls: `internal`, `third-party` or `customized`."""
        return "third-party"

    def token_request(self, rejected: str) -> TokenRequest:
        """What a token source is asked for."""
        from qyapi_runtime.token_source import TokenRequest

        return TokenRequest(kind=self.kind, rejected=rejected)

    def reject_token(self, token: str) -> None:
        self.tokens.reject(self.token_key, token)

    @classmethod
    def _described(cls) -> str:
        return "an asynchronous" if cls.is_async else "a synchronous"

    @abstractmethod
    def _new_transport(self) -> Any:
        """What sends the requests where no transport was given."""

    @abstractmethod
    def _drive(self, flow: Flow[Any]) -> Any:
        """Do what a flow asks for, until it returns."""

    def _stop_receiving(self) -> None:  # noqa: B027 - most have nothing that receives
        """Let go of what receives pushes."""

    def _close(self) -> None:
        """Let go of what tokens and calls are kept or counted in."""
        self.store.close()
        if self.limits:
            self.limits.close()

    def _page(
        self, operation: Operation, parameters: Mapping[str, Any], cursor: Any
    ) -> Flow[tuple[Iterable[Any], Any]]:
        """The items of one page, and the cursor of the next; None behind the last one."""
        pages = operation.pages
        assert pages is not None
        answer: Any = yield from call(self, operation, {**parameters, pages.cursor: cursor})
        return pages.read(answer, cursor)

    def _paged_operation(self, name: str) -> tuple[Operation, Any]:
        """An operation and the cursor of its first page."""
        operation = self._operation(name)
        if operation.pages is None:
            raise ValueError(f"{name} is not paged")
        return operation, operation.pages.first

    def _polling(self, name: str, parameters: Mapping[str, Any]) -> Flow[Any]:
        """The steps until the job is done that an operation tells of."""
        from qyapi_runtime.jobs import poll

        operation = self._operation(name)
        if operation.waiting is None:
            raise ValueError(f"{name} tells of no job")
        return poll(self, operation, parameters)

    def _operation(self, name: str) -> Operation:
        operation = self.catalog.operations[name]
        credential, kind = operation.credential, self.kind
        if credential != kind and credential not in (self.catalog.credentials[kind].extends, "none"):
            wanted = credential.title().replace("_", "")
            raise TypeError(f"{name} needs a {wanted}, got a {type(self).__name__}")
        return operation


class SyncClient(Client, Api):
    """Drives flows in the thread that makes the call."""

    is_async = False
    download_type = Download
    transport: Transport

    def invoke(self, operation: str, parameters: Mapping[str, Any], /) -> R:  # type: ignore[type-var]
        found: R = self._drive(call(self, self._operation(operation), parameters))
        return found

    def iterate(self, operation: str, parameters: Mapping[str, Any], /) -> Iterator[Any]:
        known, cursor = self._paged_operation(operation)
        while True:
            items, cursor = self._drive(self._page(known, parameters, cursor))
            yield from items
            if cursor is None:
                return

    def poll(self, operation: str, parameters: Mapping[str, Any], /) -> R:  # type: ignore[type-var]
        found: R = self._drive(self._polling(operation, parameters))
        return found

    def close(self) -> None:
        """Let go of connections and of the store, for this object and all that share them."""
        self._stop_receiving()
        self.transport.close()
        self._close()

    def _new_transport(self) -> Transport:
        from qyapi_runtime.requests_transport import RequestsTransport

        return RequestsTransport()

    def _drive(self, flow: Flow[T]) -> T:
        try:
            step = next(flow)
            while True:
                try:
                    result = self._perform(step)
                except BaseException as error:
                    step = flow.throw(error)
                else:
                    step = flow.send(result)
        except StopIteration as end:
            found: T = end.value
            return found

    def _perform(self, step: Step) -> Any:
        """Do one step."""
        if isinstance(step, Send):
            return self.transport.send(step.request)
        if isinstance(step, Do):
            return step.action()
        if isinstance(step, Join):
            return self.tokens.flights.join(step.key, partial(self._drive, step.flow), step.meanwhile)
        return time.sleep(step.seconds)


def checked_id(value: Any, what: str, example: str) -> str:
    """An id that can be one. Raises ConfigurationError."""
    if not isinstance(value, str) or not _ID.fullmatch(value):
        raise ConfigurationError(f"{what} must be an id such as {example!r}, got {value!r}")
    return value


def checked_secret(value: Any, what: str) -> str:
    """A secret that can be one; its value is never shown. Raises ConfigurationError."""
    if not isinstance(value, str) or not value or value != value.strip():
        shown = "an empty text" if value == "" else f"{type(value).__name__}"
        raise ConfigurationError(f"{what} must be a non-empty text without blanks around it, got {shown}")
    return value


def from_environment(name: str) -> str:
    """The value of an environment variable. Raises ConfigurationError where it is not set."""
    value = os.environ.get(name, "")
    if not value:
        raise ConfigurationError(f"the environment variable {name} is not set")
    return value


def environment_options() -> dict[str, Any]:
    """The options every api object takes, from the environment."""
    return {
        "base_url": os.environ.get("QYAPI_BASE_URL") or None,
        "store": store_from_environment(),
    }


def _base_url(url: str) -> str:
    parts = urlsplit(url)
    if "@" in parts.netloc:
        raise ConfigurationError("base_url must not hold a user or password; give a transport that authenticates")
    if parts.scheme not in ("http", "https") or not parts.netloc or parts.query:
        raise ConfigurationError(f"base_url must be like {BASE_URL!r}, got {url!r}")
    return url.rstrip("/")
