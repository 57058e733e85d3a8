"""A server process on loopback with one fixed answer, so that neither client shares its interpreter."""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager

BODY = json.dumps(
    {
        "errcode": 0,
        "errmsg": "ok",
        "agentid": 7,
        "name": "应用",
        "square_logo_url": "https://p.example/logo/0",
        "description": "一个内部应用",
        "allow_userinfos": {"user": [{"userid": "lin"}, {"userid": "wang"}]},
        "allow_partys": {"partyid": [1]},
        "allow_tags": {"tagid": [1, 2, 3]},
        "close": 0,
        "redirect_domain": "app.example",
        "report_location_flag": 0,
        "isreportenter": 0,
        "home_url": "https://app.example",
        "customized_publish_status": 1,
    },
    ensure_ascii=False,
).encode()
"""What `agent/get` answers, with every field of its page."""
ANSWER = b"HTTP/1.1 200 OK\r\nContent-Type: application/json; charset=UTF-8\r\nContent-Length: %d\r\n\r\n%s" % (
    len(BODY),
    BODY,
)


async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """Answer every request of one connection."""
    while True:
        try:
            await reader.readuntil(b"\r\n\r\n")
        except (asyncio.IncompleteReadError, ConnectionError):
            writer.close()
            return
        writer.write(ANSWER)


async def serve() -> None:
    server = await asyncio.start_server(answer, "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


@contextmanager
def serving() -> Iterator[str]:
    """The URL of a server that runs as long as the block."""
    process = subprocess.Popen([sys.executable, "-m", "benchmarks.server"], stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    try:
        yield f"http://127.0.0.1:{process.stdout.readline().strip()}"
    finally:
        process.terminate()
        process.wait()
        process.stdout.close()


if __name__ == "__main__":
    asyncio.run(serve())
