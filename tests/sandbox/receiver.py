"""A plain HTTP server that takes pushes, as somebody without qyapi would write one."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qsl, urlsplit

from qyapi_sandbox import Sandbox, xml
from qyapi_sandbox.crypto import Cipher


@dataclass
class Received:
    """A request, and what it says once decrypted."""

    path: str
    query: dict[str, str]
    headers: Mapping[str, str]
    body: bytes
    pieces: int
    signed: bool = False
    envelope: dict[str, Any] = field(default_factory=dict)
    plain: str = ""
    receiver: str = ""

    @property
    def event(self) -> dict[str, Any]:
        return xml.parse(self.plain)


@dataclass
class Receiver:
    """What came, and how the next pushes are answered; as WeCom asks for, where nothing else is said."""

    url: str
    received: list[Received] = field(default_factory=list)
    answers: list[tuple[int, bytes]] = field(default_factory=list)
    may_answer: threading.Event = field(default_factory=threading.Event)

    @property
    def events(self) -> list[dict[str, Any]]:
        return [each.event for each in self.received if each.plain]


@contextmanager
def receiving(sandbox: Sandbox) -> Iterator[Receiver]:
    """A receiver at all callback URLs; its paths begin with `instruction`, `data`, `system`, `app`, `bot`, `model`."""
    suite, provider, agent = sandbox.suite, sandbox.provider, sandbox.corp.internal_agent()
    bot, model = sandbox.corp.bot, sandbox.world.model
    ciphers = {
        name: Cipher(keys.token, keys.encoding_aes_key)
        for name, keys in (
            *(("instruction", suite), ("data", suite), ("system", provider)),
            *(("app", agent), ("bot", bot), ("model", model)),
        )
    }
    receiver = Receiver("")
    receiver.may_answer.set()

    class Handler(BaseHTTPRequestHandler):
        def handle_any(self) -> None:
            parts = urlsplit(self.path)
            body, pieces = self.read_body(int(self.headers.get("Content-Length") or 0))
            query = dict(parse_qsl(parts.query, keep_blank_values=True))
            cipher = ciphers[parts.path.split("/")[1]]
            got = Received(parts.path, query, dict(self.headers), body, pieces)
            encrypted = query.get("echostr", "")
            if body:
                receiver.received.append(got)
                try:
                    is_json = self.headers["Content-Type"] == "application/json"
                    got.envelope = json.loads(body) if is_json else xml.parse(body.decode())
                    encrypted = got.envelope["encrypt" if is_json else "Encrypt"]
                except (ValueError, KeyError):
                    self.answer(400, b"unreadable")
                    return
            got.signed = cipher.sign(query["timestamp"], query["nonce"], encrypted) == query["msg_signature"]
            try:
                got.plain, got.receiver = cipher.decrypt(encrypted)
            except ValueError:
                self.answer(400, b"undecipherable")
                return
            receiver.may_answer.wait(20)
            usual = b"success" if parts.path in ("/instruction", "/system") else b""
            if not body:
                self.answer(200 if got.signed else 400, got.plain.encode())
            else:
                self.answer(*(receiver.answers.pop(0) if receiver.answers else (200, usual)))

        def read_body(self, length: int) -> tuple[bytes, int]:
            parts: list[bytes] = []
            while sum(map(len, parts)) < length:
                parts.append(self.rfile.read1(length))
            return b"".join(parts), len(parts)

        def answer(self, status: int, content: bytes) -> None:
            self.send_response(status)
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)

        do_GET = handle_any
        do_POST = handle_any

        def log_message(self, format: str, *args: Any) -> None:
            return

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True)
    thread.start()
    receiver.url = f"http://127.0.0.1:{server.server_address[1]}"
    sandbox.set_callback_url(suite.suite_id, f"{receiver.url}/instruction")
    sandbox.set_data_url(suite.suite_id, f"{receiver.url}/data/$CORPID$")
    sandbox.set_system_url(f"{receiver.url}/system")
    sandbox.set_app_url(sandbox.corp.corpid, f"{receiver.url}/app")
    sandbox.set_bot_url(sandbox.corp.corpid, f"{receiver.url}/bot")
    sandbox.set_model_url(f"{receiver.url}/model")
    yield receiver
    receiver.may_answer.set()
    sandbox.wait_pushes()
    server.shutdown()
    server.server_close()
    thread.join()
