"""How an api object receives pushes: verified, kept in the inbox, answered, then handled."""

from __future__ import annotations

import os
import threading
from abc import abstractmethod
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

from qyapi_runtime.client import Client, from_environment
from qyapi_runtime.errors import ConfigurationError
from qyapi_runtime.handlers import Handlers, Register

if TYPE_CHECKING:
    from qyapi_runtime.callback import Answer, Callback, CallbackConfig
    from qyapi_runtime.event import Content, Event
    from qyapi_runtime.flow import Flow
    from qyapi_runtime.inbox import Inbox
    from qyapi_runtime.inbox.worker import Worker, WorkerConfig
    from qyapi_runtime.replies import Replier

__all__ = ["Receiving", "receiving_environment_options", "stopping"]

E = TypeVar("E", bound="Event")


class Receiving(Client):
    """The part of Provider, Suite and Corp that receives pushes."""

    def __init__(
        self,
        *,
        callback: CallbackConfig | Sequence[CallbackConfig] | None,
        inbox: Inbox | str | os.PathLike[str] | None,
        worker: WorkerConfig | bool,
        parent: Client | None,
        **options: Any,
    ) -> None:
        super().__init__(parent=parent, **options)
        self._configs = callback
        self._given_inbox = inbox
        self._worker_config = worker
        shares = inbox is None and options["store"] is None and isinstance(parent, Receiving)
        self._owner: Receiving = parent._owner if shares and isinstance(parent, Receiving) else self
        self._handlers = Handlers()
        self._answers = Handlers()
        self._receiving_lock = threading.RLock()
        self._callback: Callback | None = None
        self._inbox: Inbox | None = None
        self._worker: Worker | None = None
        self._workers: list[Worker] = []
        self._replier: Replier | None = None

    @abstractmethod
    def _is_receiver(self, receiver: str) -> bool:
        """Whether a push may be meant for this id (ReceiveId)."""

    def _on_arrival(self, content: Content, received_at: float) -> None:
        """Do what must not wait until WeCom has been answered."""

    def _keep_store_true(self, content: Content, received_at: float) -> Flow[str]:
        """Do what an event means for the store. Leads to the corp it was about where the event does not say it."""
        yield from ()
        return ""

    def _identity(self, plain: bytes, content: Content) -> bytes:
        """What is the same in every repeat of a push, and in no other push."""
        return plain

    def on(self, kind: type[E], *, change_type: str = "") -> Register[E]:
        """Have a function called with every push of a kind, after WeCom has been answered.

        It takes the event, or the event and a Context, and may be async. Of a class one object is made, and called.
        It is called once for each push; again after it raised or its process died, so let it bear a repetition.

        Args:
            kind: An event's dataclass; `Event` for all. The class of an InfoType or Event whose changes have classes
                of their own gets those as well, read as this class.
            change_type: Only pushes with this ChangeType.
        """
        return self._handlers.register(kind, change_type)

    def answer(self, kind: type[E], *, change_type: str = "", seconds: float = 4.0) -> Register[E]:
        """Have a function say what a push is answered with (被动回复消息), on the data URL or that of a bot.

        The first that fits is asked. It takes the event, or the event and a Context, and may be async. It returns a
        reply of `qyapi.types.events`, the reply's XML or JSON, or None for none. Where it raises or is late, the push
        is answered without a reply. Either way the push goes to the handlers as well. WeCom repeats a push whose answer
        it did not get: the function is then asked again.

        Args:
            kind: An event's dataclass, as for `on`.
            change_type: Only pushes with this ChangeType.
            seconds: How long it may take. WeCom waits five.

        https://developer.work.weixin.qq.com/document/path/90241
        """
        return self._answers.register(kind, change_type, seconds)

    def receive(self, method: str, query: Mapping[str, str] | str, body: bytes = b"") -> Answer:
        """Answer a request to a callback URL; for any web framework.

        Args:
            method: `GET` (WeCom verifies the URL) or `POST` (a push).
            query: The query string, or its decoded parameters.
            body: The request body.

        Returns: Status, body and content type to answer with. A request that is not WeCom's gets status 400, a push
            that could not be kept 500, so that WeCom sends it again.

        Raises:
            ConfigurationError: It was made without `callback`.

        https://developer.work.weixin.qq.com/document/path/90930
        """
        return self.callback.receive(method, query, body)

    @property
    def callback(self) -> Callback:
        """The callback endpoint; `asgi_app(suite.callback)` and `wsgi_app(suite.callback)` make web apps of it."""
        from qyapi_runtime.callback import Callback
        from qyapi_runtime.delivery import deliver

        with self._receiving_lock:
            if self._callback is None:
                if self._configs is None:
                    raise ConfigurationError(
                        f"receiving pushes needs {type(self).__name__}(callback=CallbackConfig(token=…, "
                        "encoding_aes_key=…))"
                    )
                deliver_all = partial(deliver, self)
                self._callback = Callback(self._configs, receivers=self._is_receiver, deliver_all=deliver_all)
            return self._callback

    @property
    def inbox(self) -> Inbox:
        """Where pushes are kept until they are handled."""
        from qyapi_runtime.inbox import open_inbox

        owner = self._owner
        with owner._receiving_lock:
            if owner._inbox is None:
                owner._inbox = open_inbox(owner._given_inbox, owner.store)
            return owner._inbox

    def asgi_app(self) -> Any:
        """The callback endpoint as an ASGI app; it starts the worker with the server, and stops it with it."""
        from qyapi_runtime.callback import Callbacks

        return Callbacks(self).asgi_app()

    def wsgi_app(self) -> Any:
        """The callback endpoint as a WSGI app."""
        from qyapi_runtime.callback import Callbacks

        return Callbacks(self).wsgi_app()

    def parse_event(self, plain: bytes) -> Event:
        """The decrypted content of a push as its dataclass."""
        return self.catalog.events.parse(plain)

    def start_worker(self) -> None:
        """Handle what is in the inbox, in threads of this process; done by itself at the first push."""
        if self._worker and self._worker.is_running:
            return
        with self._receiving_lock:
            if self._worker is None or not self._worker.is_running:
                self._worker = self._new_worker()
                self._worker.start()
                self._owner._workers.append(self._worker)

    def stop_worker(self) -> None:
        """Wait until the handlers that run here have returned, and begin no others."""
        if self._worker and self._worker.is_running:
            self._worker.stop()

    @property
    def receives(self) -> bool:
        """Whether it was given keys to receive pushes with."""
        return self._configs is not None

    @property
    def works_here(self) -> bool:
        """Whether a process that receives also handles; see `worker`."""
        return bool(self._worker_config)

    def work(self, stop: threading.Event | None = None) -> None:
        """Handle what is in the inbox until told to stop; for a process that does nothing else.

        What is being handled is brought to its end.

        Args:
            stop: Set it to stop. SIGTERM and SIGINT stop as well where this is called in the main thread.
        """
        worker = self._new_worker()
        with stopping(stop) as ended:
            try:
                worker.start()
                ended.wait()
            finally:
                worker.stop()

    def drain(self) -> None:
        """Handle what is ready, and wait for what is being handled; not for what waits for its next attempt."""
        self._new_worker().drain()

    def _replies(self) -> Replier:
        from qyapi_runtime.replies import Replier

        with self._receiving_lock:
            self._replier = self._replier or Replier()
            return self._replier

    def _stop_receiving(self) -> None:
        owner = self._owner
        while owner._workers:
            owner._workers.pop().stop()
        if owner._inbox:
            owner._inbox.close()
        if self._replier:
            self._replier.close()
            self._replier = None

    def _new_worker(self) -> Worker:
        from qyapi_runtime.dispatch import handle
        from qyapi_runtime.inbox.worker import Worker, WorkerConfig

        given = self._worker_config
        config = given if isinstance(given, WorkerConfig) else WorkerConfig()
        return Worker(self.inbox, self.key, partial(handle, self), config)


@contextmanager
def stopping(stop: threading.Event | None) -> Iterator[threading.Event]:
    """What is set when it is time to stop: by the caller, or in the main thread by SIGTERM and SIGINT as well."""
    import signal

    ended = stop or threading.Event()
    former: dict[int, Any] = {}
    if threading.current_thread() is threading.main_thread():
        former = {number: signal.signal(number, lambda *_: ended.set()) for number in (signal.SIGTERM, signal.SIGINT)}
    try:
        yield ended
    finally:
        for number, handler in former.items():
            signal.signal(number, handler)


def receiving_environment_options(prefix: str, *, with_inbox: bool = True) -> dict[str, Any]:
    """The options of receiving, from the environment; the callback from `<prefix>_TOKEN` and `<prefix>_AES_KEY`."""
    from qyapi_runtime.callback import CallbackConfig

    callback = None
    if os.environ.get(f"{prefix}_TOKEN"):
        callback = CallbackConfig(
            token=from_environment(f"{prefix}_TOKEN"), encoding_aes_key=from_environment(f"{prefix}_AES_KEY")
        )
    return {"callback": callback, "inbox": _inbox_from_environment() if with_inbox else None}


def _inbox_from_environment() -> Inbox | None:
    where = os.environ.get("QYAPI_INBOX")
    if not where:
        return None
    from qyapi_runtime.inbox import open_inbox_with_keys

    return open_inbox_with_keys(where)
