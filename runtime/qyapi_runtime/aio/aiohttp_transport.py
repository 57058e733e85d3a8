"""Sending a request and getting an answer, with aiohttp."""

from __future__ import annotations

import asyncio
import ssl
import threading
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from dataclasses import dataclass
from urllib.parse import urlsplit
from urllib.request import getproxies, proxy_bypass

import aiohttp
from yarl import URL

from qyapi_runtime.aio.deadlines import Deadline, Deadlines
from qyapi_runtime.aio.turns import Turns
from qyapi_runtime.errors import ConnectionFailed, RequestTimeout, TransportError
from qyapi_runtime.files import Form
from qyapi_runtime.secrecy import masked
from qyapi_runtime.transport import Request

__all__ = ["AiohttpResponse", "AiohttpTransport"]

_CHUNK = 64 * 1024


class AiohttpResponse:
    """One HTTP answer.

    Attributes:
        status: HTTP status.
        headers: With names in lower case.
    """

    def __init__(self, answer: aiohttp.ClientResponse, endpoint: str, body: bytes = b"") -> None:
        self.status = answer.status
        self._answer = answer
        self._endpoint = endpoint
        self._body = body

    @property
    def headers(self) -> dict[str, str]:
        return {name.decode("latin-1").lower(): value.decode("latin-1") for name, value in self._answer.raw_headers}

    async def load(self) -> None:
        """Have the whole body ready for `read`. Raises ConnectionFailed or RequestTimeout."""
        failure: TransportError
        try:
            self._body = await self._answer.read()
            return
        except (aiohttp.ClientError, TimeoutError) as error:
            failure = _failure(error, self._endpoint)
        raise failure

    def read(self) -> bytes:
        """The whole body, once it is loaded."""
        return self._body

    async def chunks(self) -> AsyncIterator[bytes]:
        """The body, piece by piece. Raises ConnectionFailed or RequestTimeout."""
        failure: TransportError | None = None
        try:
            async for chunk in self._answer.content.iter_chunked(_CHUNK):
                yield chunk
        except (aiohttp.ClientError, TimeoutError) as error:
            failure = _failure(error, self._endpoint)
        if failure:
            raise failure

    async def aclose(self) -> None:
        """Give the connection back."""
        self._answer.close()


@dataclass(frozen=True, slots=True)
class _Line:
    """What one event loop sends with."""

    session: aiohttp.ClientSession
    turns: Turns
    deadlines: Deadlines

    async def close(self) -> None:
        self.deadlines.close()
        await self.session.close()


class AiohttpTransport:
    """Sends with one aiohttp.ClientSession for each event loop.

    Args:
        session: Makes the sessions, with their connectors, proxies and certificates; called in the event loop. By
            default they keep the connections that were needed open, and no cookies.
        timeout: Seconds to wait for a connection, and for the answer; of a file, for each piece of it.
        connections: How many calls may be under way at once on a loop; further ones wait, as long as it takes.
        proxy: The URL of a proxy; by default that of the environment (`HTTPS_PROXY`, `NO_PROXY` …).
        ssl: Certificates to trust; by default those of the machine.
    """

    def __init__(
        self,
        session: Callable[[], aiohttp.ClientSession] | None = None,
        *,
        timeout: float | tuple[float, float] = (5.0, 20.0),
        connections: int = 100,
        proxy: str | None = None,
        ssl: ssl.SSLContext | bool = True,
    ) -> None:
        connect, read = timeout if isinstance(timeout, tuple) else (timeout, timeout)
        self._seconds = connect + read
        self._connecting = aiohttp.ClientTimeout(total=None, sock_connect=connect)
        self._streaming = aiohttp.ClientTimeout(total=None, sock_connect=connect, sock_read=read)
        self._connections = connections
        self._proxy = proxy
        self._ssl = ssl
        self._proxies: dict[str, str | None] = {}
        self._new_session = session or self._default_session
        self._lines: dict[asyncio.AbstractEventLoop, _Line] = {}
        self._lock = threading.Lock()

    async def send(self, request: Request) -> AiohttpResponse:
        line = self._lines.get(asyncio.get_running_loop()) or self._new_line()
        failure: TransportError
        if not line.turns.take():
            await line.turns.wait()
        try:
            if request.stream or isinstance(request.body, Form):
                answer = await self._ask(line.session, request, self._streaming)
                content = b"" if request.stream else await answer.read()
            else:
                with Deadline(line.deadlines):
                    answer = await self._ask(line.session, request, self._connecting)
                    content = await answer.read()
            return AiohttpResponse(answer, request.endpoint, content)
        except (aiohttp.ClientError, TimeoutError) as error:
            failure = _failure(error, request.endpoint)
        finally:
            line.turns.give_back()
        raise failure

    def _ask(
        self, session: aiohttp.ClientSession, request: Request, timeout: aiohttp.ClientTimeout
    ) -> Awaitable[aiohttp.ClientResponse]:
        headers, data = None, request.body
        if data is not None:
            headers = {"Content-Type": request.content_type, "Content-Length": str(len(data))}
        return session.request(
            request.method,
            URL(request.url, encoded=True),
            data=_pieces(iter(data)) if isinstance(data, Form) else data,
            headers=headers,
            allow_redirects=False,
            timeout=timeout,
            proxy=self._proxy_for(request.url),
        )

    async def aclose(self) -> None:
        with self._lock:
            lines, self._lines = self._lines, {}
        here = asyncio.get_running_loop()
        for loop, line in lines.items():
            if loop is here or not loop.is_running():
                await line.close()
            else:
                await asyncio.wrap_future(asyncio.run_coroutine_threadsafe(line.close(), loop))

    def _new_line(self) -> _Line:
        line = _Line(self._new_session(), Turns(self._connections), Deadlines(self._seconds))
        with self._lock:
            living = {loop: each for loop, each in self._lines.items() if not loop.is_closed()}
            self._lines = {**living, asyncio.get_running_loop(): line}
        return line

    def _default_session(self) -> aiohttp.ClientSession:
        return aiohttp.ClientSession(
            connector=aiohttp.TCPConnector(limit=0, ssl=self._ssl),
            cookie_jar=aiohttp.DummyCookieJar(),
        )

    def _proxy_for(self, url: str) -> str | None:
        """The proxy; that of the environment is looked up once per host."""
        if self._proxy:
            return self._proxy
        host = url[: url.index("/", len("https://"))]
        if host not in self._proxies:
            parts = urlsplit(host)
            bypassed = proxy_bypass(parts.netloc)
            proxies = getproxies()
            self._proxies[host] = None if bypassed else proxies.get(parts.scheme) or proxies.get("all")
        return self._proxies[host]


async def _pieces(pieces: Iterator[bytes]) -> AsyncIterator[bytes]:
    """The pieces of a form, whose files are read in threads."""
    while (piece := await asyncio.to_thread(next, pieces, None)) is not None:
        yield piece


def _failure(error: Exception, endpoint: str) -> TransportError:
    """What went wrong, without the URL that may be in aiohttp's messages."""
    reason = masked(str(error)) or type(error).__name__
    if isinstance(error, aiohttp.ConnectionTimeoutError):
        return RequestTimeout(
            "no connection to WeCom in time; check network, proxy and base_url", endpoint=endpoint, retryable=True
        )
    if isinstance(error, TimeoutError):
        return RequestTimeout("WeCom did not answer in time", endpoint=endpoint)
    if isinstance(error, aiohttp.ClientProxyConnectionError | aiohttp.ClientHttpProxyError | aiohttp.ClientSSLError):
        return ConnectionFailed(f"{type(error).__name__}: {reason}", endpoint=endpoint, retryable=True)
    never_sent = isinstance(error, aiohttp.ClientConnectorError)
    advice = "; check network, proxy and base_url" if never_sent else "; it is not known whether WeCom got the request"
    return ConnectionFailed(f"the connection failed: {reason}{advice}", endpoint=endpoint, retryable=never_sent)
