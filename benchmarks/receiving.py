"""python -m benchmarks.receiving: how fast pushes are received and kept, and how soon many at once are answered."""

from __future__ import annotations

import asyncio
import socket
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from itertools import chain
from multiprocessing import Process
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

import uvicorn

from qyapi import CallbackConfig, Provider, Suite
from qyapi_runtime.callback import Cipher, build_xml

CONFIG = CallbackConfig(token="QDG6eK", encoding_aes_key="jWmYm7qr5nMoAUwZRjGtBxmz3KA1tkAj3ykkR6q2B2C")
SUITE_ID = "ww4asffe99e54c0f4c"
Request = tuple[str, bytes]


def main() -> None:
    """Measure and print everything with its target."""
    rates, bursts = measure_receiving()
    print(f"received and kept, one after the other, per second: median {statistics.median(rates):.0f} (at least 1000)")
    for what, found in bursts.items():
        median, p99 = statistics.median(chain(*found)), statistics.median(map(p99_of, found))
        print(f"300 at once over HTTP, {what}: median {median:.0f} ms, p99 {p99:.0f} ms (below 100)")


def measure_receiving(rounds: int = 7) -> tuple[list[float], dict[str, list[list[float]]]]:
    """Pushes per second on one core; and milliseconds until the answer of each of 300 requests sent at one moment.

    The bursts go in turns to a bare ASGI app that answers at once, to one whose pushes are handled elsewhere, and to
    one whose pushes are handled by the same process.
    """
    with tempfile.TemporaryDirectory() as directory, ExitStack() as servers:
        rates = [rate(Path(directory) / f"rate{number}.db") for number in range(3)]
        apps: dict[str, Callable[[], Any]] = {
            "bare app": lambda: bare,
            "kept": lambda: app(Path(directory) / "kept.db", worker=False).asgi_app(),
            "kept, handled": lambda: app(Path(directory) / "handled.db", worker=True).asgi_app(),
        }
        ports = {what: servers.enter_context(serving(made)) for what, made in apps.items()}
        bursts: dict[str, list[list[float]]] = {what: [] for what in apps}
        for round_ in range(rounds + 1):
            for what, port in ports.items():
                requests = [request(f"user{round_}-{number}") for number in range(300)]
                bursts[what].append(asyncio.run(burst(port, requests)))
                time.sleep(0.5)
        return rates, {what: found[1:] for what, found in bursts.items()}  # the first one warmed up


def p99_of(times: list[float]) -> float:
    """What 99 of 100 stay below."""
    return sorted(times)[len(times) * 99 // 100]


def rate(path: Path, count: int = 2000) -> float:
    """Pushes per second: verified, decrypted, parsed and durable before the next."""
    suite = app(path, worker=False)
    requests = [request(f"user{number}") for number in range(count)]
    begin = time.perf_counter()
    for query, body in requests:
        assert suite.receive("POST", query, body).body == b"success"
    seconds = time.perf_counter() - begin
    suite.close()
    return count / seconds


@contextmanager
def serving(made: Callable[[], Any]) -> Iterator[int]:
    """A process with an app on uvicorn. Yields its port."""
    with socket.create_server(("127.0.0.1", 0), backlog=1024) as listener:
        server = Process(target=serve, args=(listener, made), daemon=True)
        server.start()
        try:
            yield listener.getsockname()[1]
        finally:
            server.terminate()
            server.join()


def serve(listener: socket.socket, made: Callable[[], Any]) -> None:
    """The app on uvicorn."""
    uvicorn.Server(uvicorn.Config(made(), log_level="error")).run(sockets=[listener])


async def bare(scope: Any, receive: Any, send: Any) -> None:
    """An ASGI app that reads a request and answers `success`."""
    if scope["type"] != "http":
        return
    while (await receive()).get("more_body"):
        pass
    headers = [(b"content-type", b"text/plain"), (b"content-length", b"7")]
    await send({"type": "http.response.start", "status": 200, "headers": headers})
    await send({"type": "http.response.body", "body": b"success"})


def app(path: Path, *, worker: bool) -> Suite:
    """An app that keeps pushes in a file."""
    provider = Provider(corpid="wwprovider", provider_secret="x", store=path)
    return Suite(suite_id=SUITE_ID, suite_secret="x", provider=provider, callback=CONFIG, worker=worker)


def request(user: str) -> Request:
    """Query and body of a push."""
    content = {
        "SuiteId": SUITE_ID,
        "AuthCorpId": f"ww{hash(user) % 50}",
        "InfoType": "change_contact",
        "TimeStamp": int(time.time()),
        "ChangeType": "create_user",
        "UserID": user,
        "Name": "张三",
        "Department": "1,2,3",
        "Mobile": "15913215421",
        "Avatar": "http://wx.qlogo.cn/mmopen/ajNVdqHZLLA3WJ6DSZUfiakYe37PKnQhBIeOQBO4czqrnZDS79FH5Wm5m4X69TBicn/0",
    }
    cipher, now = Cipher(CONFIG.token, CONFIG.encoding_aes_key), str(int(time.time()))
    encrypted = cipher.encrypt(build_xml(content), SUITE_ID)
    query = {"msg_signature": cipher.sign(now, "n", encrypted), "timestamp": now, "nonce": "n"}
    return urlencode(query), build_xml({"ToUserName": SUITE_ID, "AgentID": "", "Encrypt": encrypted})


async def burst(port: int, requests: list[Request]) -> list[float]:
    """Open all connections, then send all requests. Returns milliseconds."""
    connections = [await asyncio.open_connection("127.0.0.1", port) for _ in requests]

    async def post(connection: tuple[asyncio.StreamReader, asyncio.StreamWriter], request: Request) -> float:
        reader, writer = connection
        query, body = request
        begin = time.perf_counter()
        writer.write(f"POST /?{query} HTTP/1.1\r\nHost: x\r\nContent-Length: {len(body)}\r\n\r\n".encode() + body)
        head = await reader.readuntil(b"\r\n\r\n")
        assert head.startswith(b"HTTP/1.1 200") and await reader.readexactly(7) == b"success"
        milliseconds = (time.perf_counter() - begin) * 1000
        writer.close()
        return milliseconds

    return list(await asyncio.gather(*map(post, connections, requests)))


if __name__ == "__main__":
    main()
