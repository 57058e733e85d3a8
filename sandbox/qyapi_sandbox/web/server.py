"""An ASGI app served on loopback, in a thread of this process."""

from __future__ import annotations

import logging
import socket
import threading

import uvicorn
from starlette.types import ASGIApp

HOST = "127.0.0.1"
STARTUP = 10.0
"""Seconds to wait for the server to come up."""


class Server:
    """Binds at once, so that the URL is known; port 0 takes a free one.

    Raises:
        OSError: The port is taken.
    """

    def __init__(self, port: int = 0) -> None:
        self._listener = socket.create_server((HOST, port))
        # asyncio sets it only on sockets whose protocol number is given; without it every answer is 40 ms late.
        self._listener.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self._server: uvicorn.Server | None = None
        self._thread: threading.Thread | None = None

    @property
    def url(self) -> str:
        """Where it serves."""
        return f"http://{HOST}:{self._listener.getsockname()[1]}"

    def start(self, app: ASGIApp) -> None:
        """Serve from now on."""
        ready = threading.Event()
        logging.getLogger("uvicorn.error").addFilter(_is_no_cut)
        config = uvicorn.Config(
            app,
            log_config=None,
            access_log=False,
            lifespan="off",
            ws="websockets-sansio",
            timeout_graceful_shutdown=1,
        )
        self._server = _Announced(config, ready)
        self._thread = threading.Thread(
            target=self._server.run, kwargs={"sockets": [self._listener]}, name="qyapi sandbox", daemon=True
        )
        self._thread.start()
        if not ready.wait(STARTUP):
            raise RuntimeError(f"the sandbox did not come up within {STARTUP:.0f} seconds")

    def close(self) -> None:
        """Stop serving, whoever still waits for an answer, and end the thread."""
        if self._server and self._thread:
            self._server.should_exit = self._server.force_exit = True
            self._thread.join()
        self._listener.close()


class _Announced(uvicorn.Server):
    """Says when it accepts connections."""

    def __init__(self, config: uvicorn.Config, ready: threading.Event) -> None:
        super().__init__(config)
        self._ready = ready

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self._ready.set()


def _is_no_cut(record: logging.LogRecord) -> bool:
    """Leave out what uvicorn says of connections that are cut on purpose."""
    return "without completing response" not in record.getMessage()
