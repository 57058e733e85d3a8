from __future__ import annotations

import asyncio
import io
import socket
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from socketserver import ThreadingMixIn
from typing import Any
from urllib.parse import urlencode
from wsgiref.simple_server import WSGIRequestHandler, WSGIServer, make_server
from wsgiref.validate import validator

import httpx
import pytest
import uvicorn
from starlette.applications import Starlette
from starlette.routing import Mount

from qyapi_runtime.callback import (
    Answer,
    Callback,
    CallbackConfig,
    Cipher,
    Outcome,
    asgi_app,
    build_xml,
    parse_xml,
    wsgi_app,
)

TOKEN, KEY = "QDG6eK", "jWmYm7qr5nMoAUwZRjGtBxmz3KA1tkAj3ykkR6q2B2C"
SUITE = "ww4asffe99e54c0f"
MAX_SIZE = 100_000
ECHO_QUERY = (
    "msg_signature=5c45ff5e21c57e6ad56bac8758b79b1d9ac89fd3&timestamp=1409659589&nonce=263014780"
    "&echostr=P9nAzCzyDtyTWESHep1vC5X9xho%2FqYX3Zpb4yKa9SKld1DsH3Iyt3tP3zNdtp%2B4RPcs8TgAE7OaBO%2BFZXvnaqQ%3D%3D"
)

cipher = Cipher(TOKEN, KEY)


class Sink:
    """Keeps what is delivered and on which thread; answers `ping` with `pong` and fails on `fail`."""

    def __init__(self) -> None:
        self.seen: list[bytes] = []
        self.threads: set[int] = set()

    def __call__(self, plain: bytes) -> bytes | None:
        self.seen.append(plain)
        self.threads.add(threading.get_ident())
        if plain == b"fail":
            raise RuntimeError
        return b"pong" if plain == b"ping" else None


class Site:
    """A callback URL served on the loopback interface."""

    def __init__(self, port: int, sink: Sink) -> None:
        self.port = port
        self.sink = sink
        self.client = httpx.Client(base_url=f"http://127.0.0.1:{port}", trust_env=False, timeout=10)

    def push(self, plain: bytes, **options: Any) -> httpx.Response:
        encrypted = cipher.encrypt(plain, SUITE)
        body = build_xml({"ToUserName": SUITE, "AgentID": "", "Encrypt": encrypted})
        return self.client.post("/", params=signed(encrypted), content=body, **options)

    def send_and_close(self, request: bytes) -> None:
        with socket.create_connection(("127.0.0.1", self.port), timeout=10) as connection:
            connection.sendall(request)
            connection.shutdown(socket.SHUT_WR)
            while connection.recv(65536):
                pass


def signed(encrypted: str) -> dict[str, str]:
    signature = cipher.sign("1409659813", "1372623149", encrypted)
    return {"msg_signature": signature, "timestamp": "1409659813", "nonce": "1372623149"}


def callback_of(sink: Sink) -> Callback:
    config = CallbackConfig(token=TOKEN, encoding_aes_key=KEY, receivers={SUITE})
    return Callback(config, deliver=sink, max_size=MAX_SIZE)


@contextmanager
def asgi_server(app: Any) -> Iterator[int]:
    config = uvicorn.Config(app, host="127.0.0.1", port=0, lifespan="on", log_level="warning")
    server = uvicorn.Server(config)
    thread = threading.Thread(target=server.run)
    thread.start()
    try:
        for _ in range(1000):
            if server.started or not thread.is_alive():
                break
            time.sleep(0.01)
        assert server.started
        yield server.servers[0].sockets[0].getsockname()[1]
    finally:
        server.should_exit = True
        thread.join(10)
    assert not thread.is_alive()


class ThreadedServer(ThreadingMixIn, WSGIServer):
    request_queue_size = 128  # wsgiref's own 5 resets connections when many come at once


class QuietHandler(WSGIRequestHandler):
    def log_message(self, format: str, *args: Any) -> None:
        pass


@contextmanager
def wsgi_server(app: Any) -> Iterator[int]:
    with make_server("127.0.0.1", 0, app, server_class=ThreadedServer, handler_class=QuietHandler) as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.01,))
        thread.start()
        try:
            yield server.server_port
        finally:
            server.shutdown()
            thread.join(10)


@contextmanager
def asgi_site() -> Iterator[Site]:
    sink = Sink()
    with asgi_server(asgi_app(callback_of(sink))) as port:
        site = Site(port, sink)
        with site.client:
            yield site


@contextmanager
def wsgi_site() -> Iterator[Site]:
    sink = Sink()
    with wsgi_server(wsgi_app(callback_of(sink))) as port:
        site = Site(port, sink)
        with site.client:
            yield site


@pytest.fixture(scope="module", params=[asgi_site, wsgi_site], ids=["asgi", "wsgi"])
def served(request: pytest.FixtureRequest) -> Iterator[Site]:
    with request.param() as site:
        yield site


@pytest.fixture
def site(served: Site) -> Site:
    served.sink.seen.clear()
    return served


def test_url_verification(site: Site) -> None:
    for query in (ECHO_QUERY, ECHO_QUERY.replace("%2B", "+").replace("%2F", "/").replace("%3D", "=")):
        answer = site.client.get(f"/?{query}")
        assert (answer.status_code, answer.content) == (200, b"1616140317555161061")
        assert answer.headers["content-type"] == "text/plain"
        assert answer.headers["content-length"] == "19"


def test_push_is_answered_success(site: Site) -> None:
    answer = site.push(b"<xml>\xe4\xb8\xad</xml>")
    assert (answer.status_code, answer.content) == (200, b"success")
    assert answer.headers["content-type"] == "text/plain"
    assert site.sink.seen == [b"<xml>\xe4\xb8\xad</xml>"]


def test_passive_reply(site: Site) -> None:
    answer = site.push(b"ping")
    assert (answer.status_code, answer.headers["content-type"]) == (200, "application/xml")
    content = parse_xml(answer.content)
    reader = Cipher(TOKEN, KEY)
    reader.verify(content["MsgSignature"], content["TimeStamp"], content["Nonce"], content["Encrypt"])
    assert reader.decrypt(content["Encrypt"]) == (b"pong", SUITE)


def test_passive_reply_in_json(site: Site) -> None:
    encrypted = cipher.encrypt(b"ping", SUITE)
    answer = site.client.post("/", params=signed(encrypted), json={"encrypt": encrypted})
    assert (answer.status_code, answer.headers["content-type"]) == (200, "application/json")
    content = answer.json()
    cipher.verify(content["msgsignature"], str(content["timestamp"]), content["nonce"], content["encrypt"])
    assert cipher.decrypt(content["encrypt"]) == (b"pong", SUITE)


def test_refusals(site: Site) -> None:
    assert site.client.get("/").text == "the parameter msg_signature is missing"
    assert site.client.post("/", params=signed("x"), content=b"<xml>").status_code == 400
    assert site.client.post("/", params=signed("x")).status_code == 400
    assert site.client.get(f"/?{ECHO_QUERY}".replace("5c45", "5c46")).text == "the signature does not match"
    assert site.sink.seen == []


def test_other_methods(site: Site) -> None:
    for method in ("PUT", "DELETE", "HEAD"):
        answer = site.client.request(method, f"/?{ECHO_QUERY}")
        assert (answer.status_code, answer.headers["allow"]) == (405, "GET, POST")


def test_a_failing_deliver(site: Site) -> None:
    answer = site.push(b"fail")
    assert (answer.status_code, answer.content) == (500, b"internal error")


def test_largest_body(site: Site) -> None:
    encrypted = cipher.encrypt(b"x" * 60_000, SUITE)
    body = build_xml({"Encrypt": encrypted})
    full = body + b" " * (MAX_SIZE - len(body))
    assert site.client.post("/", params=signed(encrypted), content=full).content == b"success"
    answer = site.client.post("/", params=signed(encrypted), content=full + b" ")
    assert (answer.status_code, answer.content) == (413, b"the body is too long")
    assert len(site.sink.seen) == 1


def test_an_oversize_body_does_not_break_the_connection(site: Site) -> None:
    for size in (MAX_SIZE * 2, MAX_SIZE * 50):
        assert site.client.post("/", params=signed("x"), content=b" " * size).status_code == 413
    assert site.push(b"after").content == b"success"


def test_many_at_once(site: Site) -> None:
    results: list[bytes] = []
    threads = [
        threading.Thread(target=lambda number=number: results.append(site.push(b"%d" % number).content))
        for number in range(20)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert results == [b"success"] * 20
    assert sorted(site.sink.seen) == sorted(b"%d" % number for number in range(20))


@pytest.mark.parametrize("length", [b"", b"Content-Length: 9999\r\n"])
def test_a_body_shorter_than_declared_is_not_delivered(site: Site, length: bytes) -> None:
    site.send_and_close(b"POST /?" + ECHO_QUERY.encode() + b" HTTP/1.1\r\nHost: x\r\n" + length + b"\r\n<xml><Encrypt>")
    assert site.sink.seen == []
    assert site.push(b"after").content == b"success"


def test_asgi_reads_chunked_bodies() -> None:
    with asgi_site() as site:
        encrypted = cipher.encrypt(b"chunked", SUITE)
        body = build_xml({"Encrypt": encrypted})
        chunks = (body[start : start + 7] for start in range(0, len(body), 7))
        assert site.client.post("/", params=signed(encrypted), content=chunks).content == b"success"
        assert site.sink.seen == [b"chunked"]
        endless = (b" " * 1000 for _ in range(MAX_SIZE // 1000 + 50))
        assert site.client.post("/", params=signed(encrypted), content=endless).status_code == 413


def test_asgi_delivers_off_the_event_loop() -> None:
    sink = Sink()
    served = asgi_app(callback_of(sink))
    loop_threads = set()

    async def app(scope: Any, receive: Any, send: Any) -> None:
        loop_threads.add(threading.get_ident())
        await served(scope, receive, send)

    with asgi_server(app) as port:
        site = Site(port, sink)
        with site.client:
            site.push(b"x")
    assert loop_threads
    assert sink.threads
    assert not sink.threads & loop_threads


def test_asgi_delivers_together_what_comes_together() -> None:
    deliveries: list[list[bytes]] = []

    def deliver_all(contents: Sequence[bytes]) -> list[Outcome]:
        deliveries.append(list(contents))
        return [Answer.text(200, content.decode()) for content in contents]

    config = CallbackConfig(token=TOKEN, encoding_aes_key=KEY, receivers={SUITE})
    app = asgi_app(Callback(config, deliver_all=deliver_all))

    async def push(number: int) -> bytes:
        encrypted = cipher.encrypt(b"%d" % number, SUITE)
        request = {"type": "http.request", "body": build_xml({"Encrypt": encrypted})}
        sent: list[dict[str, Any]] = []

        async def receive() -> dict[str, Any]:
            return request

        async def send(message: Any) -> None:
            sent.append(message)

        scope = {"type": "http", "method": "POST", "query_string": urlencode(signed(encrypted)).encode()}
        await app(scope, receive, send)
        return bytes(sent[1]["body"])

    async def push_all() -> list[bytes]:
        return await asyncio.gather(*map(push, range(300)))

    assert asyncio.run(push_all()) == [b"%d" % number for number in range(300)]
    assert sorted(map(len, deliveries)) == [44, 64, 64, 64, 64]


def test_asgi_can_be_mounted() -> None:
    sink = Sink()
    app = Starlette(routes=[Mount("/wecom/callback", asgi_app(callback_of(sink)))])
    with asgi_server(app) as port:
        url = f"http://127.0.0.1:{port}/wecom/callback/?{ECHO_QUERY}"
        assert httpx.get(url, trust_env=False).text == "1616140317555161061"


def test_asgi_refuses_other_scopes() -> None:
    coroutine = asgi_app(callback_of(Sink()))({"type": "websocket"}, None, None)  # type: ignore[arg-type]
    with pytest.raises(NotImplementedError, match="websocket"):
        coroutine.__await__().send(None)


def wsgi_status(body: bytes = b"", **environ: Any) -> tuple[str, bytes]:
    """Call the WSGI application as a server would that sets just these variables."""
    statuses: list[str] = []

    def start_response(status: str, headers: list[tuple[str, str]], *_: object) -> Callable[[bytes], object]:
        statuses.append(status)
        return lambda _: None

    base = {"REQUEST_METHOD": "POST", "wsgi.input": io.BytesIO(body)}
    answer = b"".join(wsgi_app(callback_of(Sink()))(base | environ, start_response))
    return statuses[0], answer


@pytest.mark.parametrize("length", ["x", "-1", "1.5", "+5", "0x10", "１", "1 2"])
def test_wsgi_odd_content_length(length: str) -> None:
    assert wsgi_status(CONTENT_LENGTH=length) == ("400 Bad Request", b"the Content-Length is not a number")


@pytest.mark.parametrize("length", [str(MAX_SIZE + 1), "9" * 18, "9" * 19, "9" * 10_000])
def test_wsgi_large_content_length(length: str) -> None:
    status, _ = wsgi_status(CONTENT_LENGTH=length)
    assert status.startswith("413 ")


@pytest.mark.parametrize("environ", [{}, {"CONTENT_LENGTH": ""}, {"CONTENT_LENGTH": " "}, {"CONTENT_LENGTH": "0"}])
def test_wsgi_without_content_length_there_is_no_body(environ: dict[str, Any]) -> None:
    status, answer = wsgi_status(b"<xml/>", QUERY_STRING="msg_signature=1&timestamp=1&nonce=1", **environ)
    assert (status, answer) == ("400 Bad Request", b"not well-formed XML: no element found: line 1, column 0")
    assert wsgi_status(**environ)[1] == b"the parameter msg_signature is missing"


def test_wsgi_reads_to_the_end_where_the_server_marks_it() -> None:
    encrypted = cipher.encrypt(b"x", SUITE)
    query = "&".join(f"{name}={value}" for name, value in signed(encrypted).items())
    marked = {"wsgi.input_terminated": True, "QUERY_STRING": query}
    body = build_xml({"Encrypt": encrypted})
    assert wsgi_status(body, **marked) == ("200 OK", b"success")
    assert wsgi_status(body + b" " * MAX_SIZE, **marked)[0].startswith("413 ")


def test_wsgi_conforms_to_pep_3333() -> None:
    with (
        wsgi_server(validator(wsgi_app(callback_of(Sink())))) as port,
        httpx.Client(trust_env=False) as client,
    ):
        url = f"http://127.0.0.1:{port}/"
        assert client.get(f"{url}?{ECHO_QUERY}").text == "1616140317555161061"
        assert client.post(url, content=b"x").status_code == 400
