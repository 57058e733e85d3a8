"""The ASGI app: the API, the pages, the control API and its page."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from typing import Any
from urllib.parse import parse_qsl

from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, RedirectResponse, Response
from starlette.routing import Route, WebSocketRoute
from starlette.types import Receive, Scope, Send
from starlette.websockets import WebSocket, WebSocketDisconnect

from qyapi_sandbox.api import Api, ApiRequest, Reply
from qyapi_sandbox.bot_lines import PATH, BotLine, Frame
from qyapi_sandbox.errors import Refusal
from qyapi_sandbox.platform import Platform
from qyapi_sandbox.web import console, control, html
from qyapi_sandbox.web.pages import PAGES, Page

METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE"]


def build(platform: Platform, controls: Mapping[str, Callable[..., Any]]) -> Starlette:
    """Everything the sandbox serves; `controls` are the functions that the control API calls by name."""

    async def show_console(_: Request) -> Response:
        with platform.lock:
            return HTMLResponse(console.page(platform))

    async def run_control(request: Request) -> Response:
        name, body = request.path_params["name"], await request.body()
        status, answer = await run_in_threadpool(control.run, controls, name, request.method, body)
        return JSONResponse(answer, status)

    pages = [Route(path, _page(platform, page), methods=["GET", "POST"]) for path, page in PAGES.items()]
    return Starlette(
        routes=[
            Route("/cgi-bin/{path:path}", ApiEndpoint(platform), methods=METHODS),
            Route("/_sandbox/", show_console),
            Route("/_sandbox/{name}", run_control, methods=["GET", "POST"]),
            Route("/", lambda _: RedirectResponse("/_sandbox/")),
            WebSocketRoute(PATH, _talk(platform)),
            *pages,
        ]
    )


class ApiEndpoint:
    """Serves everything below /cgi-bin/."""

    def __init__(self, platform: Platform) -> None:
        self._platform = platform
        self._api = Api(platform)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        request = Request(scope, receive)
        body = await request.body()
        with self._platform.lock:
            fault = self._platform.faults.take(request.url.path)
        if fault and fault.latency:
            await asyncio.sleep(fault.latency)
        await _send(self._api.answer(_api_request(request, body), fault), send)


def _api_request(request: Request, body: bytes) -> ApiRequest:
    query = dict(parse_qsl(request.url.query, keep_blank_values=True))
    content_type, address = request.headers.get("content-type", ""), request.client.host if request.client else ""
    return ApiRequest(request.method, request.url.path, query, body, content_type, address)


async def _send(reply: Reply, send: Send) -> None:
    """Send an answer as it is; one to be cut ends before all the bytes it announces."""
    length = 1000 if reply.cut else len(reply.body)
    headers = [(name.lower().encode(), value) for name, value in reply.headers]
    headers.append((b"content-length", str(length).encode()))
    await send({"type": "http.response.start", "status": reply.status, "headers": headers})
    await send(
        {"type": "http.response.body", "body": b'{"errcode"' if reply.cut else reply.body, "more_body": reply.cut}
    )


def _talk(platform: Platform) -> Callable[[WebSocket], Awaitable[None]]:
    """The long connections of smart bots."""

    async def serve(socket: WebSocket) -> None:
        await socket.accept()
        loop, frames = asyncio.get_running_loop(), asyncio.Queue[Frame | None]()

        def put(frame: Frame | None) -> None:
            loop.call_soon_threadsafe(frames.put_nowait, frame)

        line = BotLine(put, lambda: put(None))
        sending = asyncio.create_task(_send_frames(socket, frames))
        try:
            while True:
                frame = await socket.receive_json()
                put(await run_in_threadpool(platform.bot_lines.answer, line, frame))
        except (WebSocketDisconnect, ValueError, RuntimeError):
            pass
        finally:
            platform.bot_lines.leave(line)
            sending.cancel()

    return serve


async def _send_frames(socket: WebSocket, frames: asyncio.Queue[Frame | None]) -> None:
    while (frame := await frames.get()) is not None:
        await socket.send_json(frame)
    await socket.close()


def _page(platform: Platform, page: Page) -> Callable[[Request], Awaitable[Response]]:
    async def serve(request: Request) -> Response:
        query = dict(parse_qsl(request.url.query, keep_blank_values=True))
        form = None
        if request.method == "POST":
            form = dict(parse_qsl((await request.body()).decode("utf-8", "replace"), keep_blank_values=True))
        with platform.lock:
            try:
                answer = page(platform, query, form)
            except Refusal as refusal:
                meaning = platform.spec.errors.get(refusal.errcode, "")
                return HTMLResponse(html.problem(refusal.errcode, refusal.detail or meaning), 400)
        if isinstance(answer, html.Redirect):
            return RedirectResponse(answer.url, 302)
        return HTMLResponse(answer)

    return serve
