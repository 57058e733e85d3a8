"""One URL for the pushes of several apps."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

from qyapi_runtime.callback.asgi import asgi_app
from qyapi_runtime.callback.receiver import Callback
from qyapi_runtime.callback.wsgi import wsgi_app
from qyapi_runtime.errors import ConfigurationError

if TYPE_CHECKING:
    from _typeshed.wsgi import WSGIApplication

__all__ = ["Callbacks", "Receiver"]


class Receiver(Protocol):
    """A Suite, a Provider, or the Corp of an internal app, made with `callback`."""

    @property
    def callback(self) -> Callback: ...
    def start_worker(self) -> None: ...
    def stop_worker(self) -> None: ...
    @property
    def works_here(self) -> bool: ...


class Callbacks(Callback):
    """One URL for several apps and the provider: whose a push is shows by whose key signed it, and by its receiver.

    Apps that are installed by the same corps need keys of their own: their data URLs have the same receivers.

    Args:
        receivers: The apps; the first that a push can be meant for gets it.

    Raises:
        ConfigurationError: There is none, or one was made without `callback`.
    """

    def __init__(self, *receivers: Receiver) -> None:
        if not receivers:
            raise ConfigurationError("Callbacks needs at least one Suite, Provider or Corp")
        self._receivers = receivers
        self._keys = tuple(key for each in receivers for key in each.callback._keys)
        self._start(max(each.callback.max_size for each in receivers), takes_many=True)

    def asgi_app(self) -> Any:
        """The URL as an ASGI app; it starts the apps' workers with the server, and stops them with it."""
        return asgi_app(self, on_startup=self._start_workers, on_shutdown=self._stop_workers)

    def wsgi_app(self) -> WSGIApplication:
        """The URL as a WSGI app."""
        return wsgi_app(self)

    def _start_workers(self) -> None:
        for each in self._receivers:
            if each.works_here:
                each.start_worker()

    def _stop_workers(self) -> None:
        for each in self._receivers:
            each.stop_worker()
