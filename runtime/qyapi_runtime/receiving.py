"""How a suite receives pushes: verified, answered, then handled."""

from __future__ import annotations

import logging
import threading
from abc import abstractmethod
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from importlib import import_module
from typing import TYPE_CHECKING, Any, TypeVar

from qyapi_runtime.client import Client
from qyapi_runtime.errors import ConfigurationError

if TYPE_CHECKING:
    from qyapi_runtime.callback import Answer, Callback, CallbackConfig
    from qyapi_runtime.event import Event
    from qyapi_runtime.provider import Provider

__all__ = ["Receiving"]

E = TypeVar("E", bound="Event")

_log = logging.getLogger("qyapi.events")


class Receiving(Client):
    """The part of a Suite that receives pushes.

    A suite_ticket is stored before WeCom is answered. What takes longer, such as exchanging the auth_code of a
    create_auth, is done after the answer, in the order of arrival.
    """

    suite_id: str
    provider: Provider | None

    def __init__(self, *, callback: CallbackConfig | None, **options: Any) -> None:
        super().__init__(**options)
        self.callback_config = callback
        self._handlers: list[tuple[type[Event], Callable[[Any], Any]]] = []
        self._receiving_lock = threading.Lock()
        self._callback: Callback | None = None
        self._worker: ThreadPoolExecutor | None = None

    @abstractmethod
    def save_suite_ticket(self, ticket: str) -> None: ...

    @abstractmethod
    def exchange_auth_code(self, auth_code: str) -> Any: ...

    @abstractmethod
    def has_corp(self, corpid: str) -> bool: ...

    @abstractmethod
    def forget_corp(self, corpid: str) -> None: ...

    def on(self, kind: type[E]) -> Callable[[Callable[[E], Any]], Callable[[E], Any]]:
        """Have a function called with every push of a kind, after WeCom has been answered.

        Args:
            kind: An event's dataclass; `Event` for all.
        """

        def register(handler: Callable[[E], Any]) -> Callable[[E], Any]:
            self._handlers.append((kind, handler))
            return handler

        return register

    def receive(self, method: str, query: Mapping[str, str] | str, body: bytes = b"") -> Answer:
        """Answer a request to a callback URL; for any web framework.

        Args:
            method: `GET` (WeCom verifies the URL) or `POST` (a push).
            query: The query string, or its decoded parameters.
            body: The request body.

        Returns: Status, body and content type to answer with. A request that is not WeCom's gets status 400.

        Raises:
            ConfigurationError: The suite was made without `callback`.

        https://developer.work.weixin.qq.com/document/path/90930
        """
        return self.callback.receive(method, query, body)

    @property
    def callback(self) -> Callback:
        """The callback endpoint; `asgi_app(suite.callback)` and `wsgi_app(suite.callback)` make web apps of it."""
        from qyapi_runtime.callback import Callback

        with self._receiving_lock:
            if self._callback is None:
                if self.callback_config is None:
                    raise ConfigurationError(
                        "receiving pushes needs Suite(callback=CallbackConfig(token=…, encoding_aes_key=…))"
                    )
                self._callback = Callback(self.callback_config, receivers=self._is_receiver, deliver=self._deliver)
            return self._callback

    def asgi_app(self) -> Any:
        """The callback endpoint as an ASGI app."""
        from qyapi_runtime.callback import asgi_app

        return asgi_app(self.callback)

    def wsgi_app(self) -> Any:
        """The callback endpoint as a WSGI app."""
        from qyapi_runtime.callback import wsgi_app

        return wsgi_app(self.callback)

    def parse_event(self, plain: bytes) -> Event:
        """The decrypted content of a push as its dataclass."""
        event: Event = import_module(f"{self.catalog.package}.events").parse(plain)
        return event

    def drain(self) -> None:
        """Wait until every push received so far has been handled."""
        if self._worker:
            self._worker.submit(lambda: None).result()

    def _is_receiver(self, receiver: str) -> bool:
        """The app itself, the provider, or a corp that installed the app."""
        if receiver == self.suite_id or (self.provider and receiver == self.provider.corpid):
            return True
        return bool(receiver) and self.has_corp(receiver)

    def _deliver(self, plain: bytes) -> None:
        """Store what must not wait, queue the rest."""
        event = self.parse_event(plain)
        if event.info_type == "suite_ticket":
            self.save_suite_ticket(event.raw["SuiteTicket"])
        with self._receiving_lock:
            if self._worker is None:
                self._worker = ThreadPoolExecutor(max_workers=1, thread_name_prefix="qyapi-events")
            self._worker.submit(self._handle, event)

    def _handle(self, event: Event) -> None:
        """Keep the store true, then call the user's handlers. A failure of one does not keep the next from running."""
        calls: list[Callable[[Any], Any]] = [self._keep_store_true]
        calls += [handler for kind, handler in self._handlers if isinstance(event, kind)]
        for each in calls:
            try:
                each(event)
            except Exception:
                kind = event.info_type or event.event or event.msg_type
                _log.exception("handling a push of kind %s failed in %s", kind, getattr(each, "__qualname__", each))

    def _keep_store_true(self, event: Event) -> None:
        if event.info_type in ("create_auth", "reset_permanent_code"):
            self.exchange_auth_code(event.raw["AuthCode"])
        elif event.info_type == "cancel_auth":
            self.forget_corp(event.raw["AuthCorpId"])

    def close(self) -> None:
        if self._worker:
            self._worker.shutdown()
        super().close()
