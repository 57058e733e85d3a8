"""A callback URL as an ASGI application."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping, MutableMapping
from concurrent.futures import ThreadPoolExecutor
from typing import Any, TypeAlias

from qyapi_runtime.callback.receiver import Answer, Callback

__all__ = ["asgi_app"]

_Message: TypeAlias = MutableMapping[str, Any]
_Receive: TypeAlias = Callable[[], Awaitable[_Message]]
_Send: TypeAlias = Callable[[_Message], Awaitable[None]]
_App: TypeAlias = Callable[[_Message, _Receive, _Send], Awaitable[None]]


THREADS = 32
"""How many pushes are received at once; others wait for their turn."""


def asgi_app(
    callback: Callback,
    *,
    on_startup: Callable[[], None] | None = None,
    on_shutdown: Callable[[], None] | None = None,
) -> _App:
    """An ASGI 3 application that answers WeCom's callbacks (回调), at whatever path it is mounted.

    Pushes are received in threads, at most 32. A body longer than `callback.max_size` is answered with 413.

    Args:
        callback: Receives the requests.
        on_startup: Called in a thread when the server starts, if it tells (lifespan).
        on_shutdown: The same when it ends.

    https://developer.work.weixin.qq.com/document/path/91116
    """

    threads = ThreadPoolExecutor(THREADS, thread_name_prefix="qyapi-callback")
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


async def _http(
    callback: Callback, threads: ThreadPoolExecutor, scope: _Message, receive: _Receive, send: _Send
) -> None:
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
        loop = asyncio.get_running_loop()
        answer = await loop.run_in_executor(threads, callback.receive, scope["method"], query, bytes(body))
    headers = [(name.lower().encode(), value.encode()) for name, value in answer.headers]
    await send({"type": "http.response.start", "status": answer.status, "headers": headers})
    await send({"type": "http.response.body", "body": answer.body})
