"""A server on loopback that answers as a test tells it to, and remembers what it was asked."""

from __future__ import annotations

import json
import socket
import sys
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qsl, urlsplit


@dataclass(frozen=True)
class Asked:
    """One request as it arrived."""

    method: str
    target: str
    path: str
    query: dict[str, str]
    headers: dict[str, str]
    body: bytes

    @property
    def json(self) -> Any:
        return json.loads(self.body)


@dataclass
class Reply:
    """An answer; `cut` breaks the connection after that many bytes of the body."""

    body: bytes | dict[str, Any] = field(default_factory=dict)
    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)
    cut: int | None = None


Answering = Reply | dict[str, Any] | Callable[[Asked], Reply | dict[str, Any]]


class Stub:
    """Answers by path: with a reply, with replies in turn, or with what a function makes of the request."""

    def __init__(self) -> None:
        self.asked: list[Asked] = []
        self.otherwise: Answering | None = None
        self._answers: dict[str, list[Answering]] = {}
        self._lock = threading.Lock()
        stub = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"
            disable_nagle_algorithm = True

            def handle_any(self) -> None:
                stub._handle(self)

            do_GET = handle_any
            do_POST = handle_any

            def log_message(self, format: str, *args: Any) -> None:
                return

        class Server(ThreadingHTTPServer):
            request_queue_size = 256

            def handle_error(self, request: Any, client_address: Any) -> None:
                if not isinstance(sys.exception(), ConnectionError):
                    super().handle_error(request, client_address)

        self._server = Server(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,), daemon=True)
        self._thread.start()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._server.server_address[1]}"

    def on(self, path: str, *answers: Answering) -> None:
        """Answer a path below /cgi-bin/ with each of these in turn, then with the last for ever."""
        self._answers[f"/cgi-bin/{path}"] = list(answers)

    def count(self, path: str) -> int:
        """How often a path below /cgi-bin/ was asked."""
        return sum(asked.path == f"/cgi-bin/{path}" for asked in self.asked)

    def last(self, path: str) -> Asked:
        """The newest request of a path below /cgi-bin/."""
        return [asked for asked in self.asked if asked.path == f"/cgi-bin/{path}"][-1]

    def close(self) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()

    def _handle(self, handler: BaseHTTPRequestHandler) -> None:
        parts = urlsplit(handler.path)
        length = int(handler.headers.get("Content-Length") or 0)
        asked = Asked(
            handler.command or "",
            handler.path,
            parts.path,
            dict(parse_qsl(parts.query, keep_blank_values=True)),
            {key.lower(): value for key, value in handler.headers.items()},
            handler.rfile.read(length),
        )
        with self._lock:
            self.asked.append(asked)
            unknown = self.otherwise or {"errcode": 404, "errmsg": f"nothing at {asked.path}"}
            answers = self._answers.get(asked.path, [unknown])
            answer = answers.pop(0) if len(answers) > 1 else answers[0]
        reply = answer(asked) if callable(answer) else answer
        self._send(handler, reply if isinstance(reply, Reply) else Reply(reply))

    def _send(self, handler: BaseHTTPRequestHandler, reply: Reply) -> None:
        content = json.dumps(reply.body).encode() if isinstance(reply.body, dict) else reply.body
        kind = "application/json; charset=UTF-8" if isinstance(reply.body, dict) else "text/html"
        handler.send_response(reply.status)
        for name, value in {
            "Content-Type": kind,
            "Content-Length": str(len(content)),
            **reply.headers,
        }.items():
            handler.send_header(name, value)
        handler.end_headers()
        if reply.cut is None:
            handler.wfile.write(content)
            return
        handler.wfile.write(content[: reply.cut])
        handler.wfile.flush()
        handler.close_connection = True
        handler.connection.shutdown(socket.SHUT_RDWR)
