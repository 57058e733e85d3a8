"""Sending a request and getting an answer, with requests."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import requests
import urllib3
from requests.adapters import HTTPAdapter

from qyapi_runtime.errors import ConnectionFailed, RequestTimeout, TransportError
from qyapi_runtime.files import Form
from qyapi_runtime.secrecy import mask_http_logs, masked
from qyapi_runtime.transport import Request, Response

__all__ = ["RequestsResponse", "RequestsTransport"]

_CHUNK = 64 * 1024


class RequestsResponse:
    """One HTTP answer.

    Attributes:
        status: HTTP status.
        headers: With names in lower case.
    """

    def __init__(self, answer: requests.Response, endpoint: str) -> None:
        self.status = answer.status_code
        self.headers = {key.lower(): value for key, value in answer.headers.items()}
        self._answer = answer
        self._endpoint = endpoint

    def read(self) -> bytes:
        """The whole body. Raises ConnectionFailed or RequestTimeout."""
        return b"".join(self.chunks())

    def chunks(self) -> Iterator[bytes]:
        """The body, piece by piece. Raises ConnectionFailed or RequestTimeout."""
        failure: TransportError | None = None
        try:
            yield from self._answer.iter_content(_CHUNK)
        except requests.RequestException as error:
            failure = _failure(error, self._endpoint)
        if failure:
            raise failure

    def close(self) -> None:
        """Give the connection back."""
        self._answer.close()


class RequestsTransport:
    """Sends with one requests.Session, which any number of threads share.

    Args:
        session: A session of your own, with its proxies, certificates and adapters; by default a new one that keeps
            up to `connections` connections open.
        timeout: Seconds to wait for a connection, and for each piece of the answer.
        connections: Size of the connection pool.
    """

    def __init__(
        self,
        session: requests.Session | None = None,
        *,
        timeout: float | tuple[float, float] = (5.0, 20.0),
        connections: int = 32,
    ) -> None:
        if session is None:
            session = requests.Session()
            adapter = HTTPAdapter(pool_maxsize=connections, pool_connections=8)
            session.mount("https://", adapter)
            session.mount("http://", adapter)
        self.session = session
        self.timeout = timeout
        self._settings: dict[str, Mapping[str, Any]] = {}
        mask_http_logs()

    def send(self, request: Request) -> Response:
        headers = dict(self.session.headers)
        if request.content_type:
            headers["Content-Type"] = request.content_type
        prepared = requests.PreparedRequest()
        prepared.prepare_method(request.method)
        prepared.url = request.url
        prepared.prepare_headers(headers)
        prepared.prepare_cookies({})
        prepared.hooks = self.session.hooks
        if isinstance(request.body, Form):
            prepared.body = iter(request.body)  # type: ignore[assignment]  # requests takes an iterator here
            prepared.headers["Content-Length"] = str(len(request.body))
        elif request.body is not None:
            prepared.body = request.body
            prepared.headers["Content-Length"] = str(len(request.body))
        if self.session.auth:
            prepared.prepare_auth(self.session.auth, request.url)
        failure: TransportError
        try:
            answer = self.session.send(
                prepared,
                timeout=self.timeout,
                allow_redirects=False,
                stream=request.stream,
                **self._environment(request.url),
            )
            return RequestsResponse(answer, request.endpoint)
        except requests.RequestException as error:
            failure = _failure(error, request.endpoint)
        raise failure

    def _environment(self, url: str) -> dict[str, Any]:
        """Proxies and certificates from the session and the environment; looked up once per host."""
        host = "/".join(url.split("/", 3)[:3])
        settings = self._settings.get(host)
        if settings is None:
            settings = self.session.merge_environment_settings(host, {}, None, None, None)
            self._settings[host] = settings
        return {key: settings[key] for key in ("proxies", "verify", "cert")}

    def close(self) -> None:
        self.session.close()


def _failure(error: requests.RequestException, endpoint: str) -> TransportError:
    """What went wrong, without the URL that requests puts into its messages."""
    reason = masked(str(_root(error)))
    if isinstance(error, requests.ConnectTimeout):
        return RequestTimeout(
            "no connection to WeCom in time; check network, proxy and base_url",
            endpoint=endpoint,
            retryable=True,
        )
    if isinstance(error, requests.Timeout):
        return RequestTimeout("WeCom did not answer in time", endpoint=endpoint)
    if isinstance(error, requests.exceptions.ProxyError | requests.exceptions.SSLError):
        return ConnectionFailed(f"{type(error).__name__}: {reason}", endpoint=endpoint, retryable=True)
    never_sent = _has_cause(error, urllib3.exceptions.NewConnectionError)
    advice = "; check network, proxy and base_url" if never_sent else "; it is not known whether WeCom got the request"
    return ConnectionFailed(f"the connection failed: {reason}{advice}", endpoint=endpoint, retryable=never_sent)


def _root(error: BaseException) -> BaseException:
    """The innermost cause that has a message."""
    for argument in getattr(error, "args", ()):
        if isinstance(argument, BaseException):
            return _root(argument)
    reason = getattr(error, "reason", None)
    return _root(reason) if isinstance(reason, BaseException) else error


def _has_cause(error: BaseException, kind: type[BaseException]) -> bool:
    if isinstance(error, kind):
        return True
    inner = [*getattr(error, "args", ()), getattr(error, "reason", None)]
    return any(_has_cause(each, kind) for each in inner if isinstance(each, BaseException))
