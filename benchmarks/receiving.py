"""python -m benchmarks.receiving: how fast pushes are received and kept, and how soon many at once are answered."""

from __future__ import annotations

import asyncio
import socket
import statistics
import tempfile
import time
from multiprocessing import Process
from pathlib import Path
from urllib.parse import urlencode

import uvicorn

from qyapi import CallbackConfig, Provider, Suite
from qyapi_runtime.callback import Cipher, build_xml

CONFIG = CallbackConfig(token="QDG6eK", encoding_aes_key="jWmYm7qr5nMoAUwZRjGtBxmz3KA1tkAj3ykkR6q2B2C")
SUITE_ID = "ww4asffe99e54c0f4c"
Request = tuple[str, bytes]


def main() -> None:
    """Measure and print."""
    with tempfile.TemporaryDirectory() as directory:
        print(f"received and kept, one after the other: {rate(Path(directory) / 'one.db'):.0f} per second")
        for worker in (False, True):
            times = answer_times(Path(directory) / f"{worker}.db", worker)
            print(
                f"300 at once over HTTP, {'' if worker else 'not '}handled by the same process: median "
                f"{statistics.median(times) * 1000:.0f} ms, p99 {sorted(times)[int(len(times) * 0.99)] * 1000:.0f} ms"
            )


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


def answer_times(path: Path, worker: bool, bursts: int = 5) -> list[float]:
    """Seconds until the answer of each of 300 requests that are sent at the same moment, five times."""
    listener = socket.create_server(("127.0.0.1", 0), backlog=1024)
    server = Process(target=serve, args=(listener, path, worker), daemon=True)
    server.start()
    port = listener.getsockname()[1]
    try:
        asyncio.run(burst(port, [request(f"first{number}") for number in range(20)]))
        times: list[float] = []
        for round_ in range(bursts):
            requests = [request(f"user{round_}-{number}") for number in range(300)]
            times += asyncio.run(burst(port, requests))
            time.sleep(0.5)
        return times
    finally:
        server.terminate()
        server.join()
        listener.close()


def serve(listener: socket.socket, path: Path, worker: bool) -> None:
    """The app on uvicorn."""
    config = uvicorn.Config(app(path, worker=worker).asgi_app(), log_level="error")
    uvicorn.Server(config).run(sockets=[listener])


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
    """Open all connections, then send all requests."""
    connections = [await asyncio.open_connection("127.0.0.1", port) for _ in requests]

    async def post(connection: tuple[asyncio.StreamReader, asyncio.StreamWriter], request: Request) -> float:
        reader, writer = connection
        query, body = request
        begin = time.perf_counter()
        writer.write(f"POST /?{query} HTTP/1.1\r\nHost: x\r\nContent-Length: {len(body)}\r\n\r\n".encode() + body)
        head = await reader.readuntil(b"\r\n\r\n")
        assert head.startswith(b"HTTP/1.1 200") and await reader.readexactly(7) == b"success"
        seconds = time.perf_counter() - begin
        writer.close()
        return seconds

    return list(await asyncio.gather(*map(post, connections, requests)))


if __name__ == "__main__":
    main()
