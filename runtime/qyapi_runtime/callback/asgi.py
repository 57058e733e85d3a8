"""A callback URL as an ASGI application."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable, Mapping, MutableMapping
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import Any, TypeAlias

from qyapi_runtime.callback.answer import Answer, Pending
from qyapi_runtime.callback.receiver import Callback, Incoming

__all__ = ["asgi_app"]

_Message: TypeAlias = MutableMapping[str, Any]
_Receive: TypeAlias = Callable[[], Awaitable[_Message]]
_Send: TypeAlias = Callable[[_Message], Awaitable[None]]
_App: TypeAlias = Callable[[_Message, _Receive, _Send], Awaitable[None]]


def asgi_app(
    callback: Callback,
    *,
    on_startup: Callable[[], None] | None = None,
    on_shutdown: Callable[[], None] | None = None,
) -> _App:
    """An ASGI 3 application that answers WeCom's callbacks (回调), at whatever path it is mounted.

    Pushes are received in a limited number of threads, so that the event loop goes on meanwhile. A body longer than
    `callback.max_size` is answered with 413.

    Args:
        callback: Receives the requests.
        on_startup: Called in a thread when the server starts, if it tells (lifespan).
        on_shutdown: The same when it ends.

    https://developer.work.weixin.qq.com/document/path/91116
    """

    threads = _Threads(callback)
    hooks = {"lifespan.startup": on_startup, "lifespan.shutdown": on_shutdown}

    async def app(scope: _Message, receive: _Receive, send: _Send) -> None:
        if scope["type"] == "lifespan":
            await _lifespan(receive, send, hooks)
        elif scope["type"] == "http":
            await _http(callback, threads, scope, receive, send)
        else:
            raise NotImplementedError(f"a callback URL cannot serve {scope['type']}")

    return app


async def _lifespan(receive: _Receive, send: _Send, hooks: Mapping[str, Callable[[], None] | None]) -> None:
    while True:
        kind = (await receive())["type"]
        hook = hooks.get(kind)
        if hook:
            await asyncio.to_thread(hook)
        await send({"type": f"{kind}.complete"})
        if kind == "lifespan.shutdown":
            return


async def _http(callback: Callback, threads: _Threads, scope: _Message, receive: _Receive, send: _Send) -> None:
    body = bytearray()
    more = True
    while more and len(body) <= callback.max_size:
        message = await receive()
        if message["type"] == "http.disconnect":
            return
        body += message.get("body", b"")
        more = message.get("more_body", False)
    if len(body) > callback.max_size:
        answer = Answer.text(413, "the body is too long")
    else:
        query = scope["query_string"].decode("latin-1")
        answer = await threads.receive(Incoming(scope["method"], query, bytes(body)))
    headers = [(name.lower().encode(), value.encode()) for name, value in answer.headers]
    await send({"type": "http.response.start", "status": answer.status, "headers": headers})
    await send({"type": "http.response.body", "body": answer.body})


class _Threads:
    """Receives pushes in threads.

    Where the callback takes many at once, those that come together, or while it is busy, go together.
    """

    def __init__(self, callback: Callback) -> None:
        self._callback = callback
        self._count, self._size = (4, 64) if callback.takes_many else (32, 1)
        self._threads = ThreadPoolExecutor(self._count, thread_name_prefix="qyapi-callback")
        self._waiting: deque[tuple[Incoming, asyncio.Future[Answer | Pending]]] = deque()
        self._busy = 0

    async def receive(self, incoming: Incoming) -> Answer:
        """The answer to a request."""
        loop = asyncio.get_running_loop()
        future: asyncio.Future[Answer | Pending] = loop.create_future()
        self._waiting.append((incoming, future))
        loop.call_soon(self._send_off, loop)  # after those whose requests are here already
        answer = await future
        return await answer.wait() if isinstance(answer, Pending) else answer

    def _send_off(self, loop: asyncio.AbstractEventLoop) -> None:
        while self._waiting and self._busy < self._count:
            batch = [self._waiting.popleft() for _ in range(min(len(self._waiting), self._size))]
            self._busy += 1
            requests = [incoming for incoming, _ in batch]
            done = loop.run_in_executor(self._threads, self._callback.receive_all, requests)
            done.add_done_callback(partial(self._hand_back, loop, batch))

    def _hand_back(
        self,
        loop: asyncio.AbstractEventLoop,
        batch: list[tuple[Incoming, asyncio.Future[Answer | Pending]]],
        done: asyncio.Future[list[Answer | Pending]],
    ) -> None:
        self._busy -= 1
        self._send_off(loop)
        for (_, future), answer in zip(batch, done.result(), strict=True):
            if not future.done():
                future.set_result(answer)
