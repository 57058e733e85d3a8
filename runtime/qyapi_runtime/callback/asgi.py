"""A callback URL as an ASGI application."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any, TypeAlias

from qyapi_runtime.callback.receiver import Answer, Callback

__all__ = ["asgi_app"]

_Message: TypeAlias = MutableMapping[str, Any]
_Receive: TypeAlias = Callable[[], Awaitable[_Message]]
_Send: TypeAlias = Callable[[_Message], Awaitable[None]]
_App: TypeAlias = Callable[[_Message, _Receive, _Send], Awaitable[None]]


def asgi_app(callback: Callback) -> _App:
    """An ASGI 3 application that answers WeCom's callbacks (回调), at whatever path it is mounted.

    `deliver` runs in a worker thread. A body longer than `callback.max_size` is answered with 413.

    https://developer.work.weixin.qq.com/document/path/91116
    """

    async def app(scope: _Message, receive: _Receive, send: _Send) -> None:
        if scope["type"] == "lifespan":
            await _lifespan(receive, send)
        elif scope["type"] == "http":
            await _http(callback, scope, receive, send)
        else:
            raise NotImplementedError(f"a callback URL cannot serve {scope['type']}")

    return app


async def _lifespan(receive: _Receive, send: _Send) -> None:
    while True:
        kind = (await receive())["type"]
        await send({"type": f"{kind}.complete"})
        if kind == "lifespan.shutdown":
            return


async def _http(callback: Callback, scope: _Message, receive: _Receive, send: _Send) -> None:
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
        answer = await asyncio.to_thread(callback.receive, scope["method"], query, bytes(body))
    headers = [(name.lower().encode(), value.encode()) for name, value in answer.headers]
    await send({"type": "http.response.start", "status": answer.status, "headers": headers})
    await send({"type": "http.response.body", "body": answer.body})
