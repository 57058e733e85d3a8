"""Sending a request and getting an answer."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol

from qyapi_runtime.lazy import lazy

if TYPE_CHECKING:
    from qyapi_runtime.files import Form
    from qyapi_runtime.requests_transport import RequestsTransport

__all__ = ["Request", "RequestsTransport", "Response", "Transport"]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(__name__, {"RequestsTransport": "qyapi_runtime.requests_transport:RequestsTransport"})


@dataclass(slots=True)
class Request:
    """One HTTP request.

    Attributes:
        method: `GET` or `POST`.
        url: With the query, token included.
        endpoint: The path alone, for messages.
        body: Bytes or a form; None for a GET.
        content_type: Of the body.
        stream: The answer may be a file: leave it to be read in pieces.
    """

    method: str
    url: str = field(repr=False)
    endpoint: str
    body: bytes | Form | None = field(default=None, repr=False)
    content_type: str = ""
    stream: bool = False


class Response(Protocol):
    """One HTTP answer.

    Attributes:
        status: HTTP status.
        headers: With names in lower case.
    """

    status: int

    @property
    def headers(self) -> Mapping[str, str]: ...
    def read(self) -> bytes:
        """The whole body. Raises ConnectionFailed or RequestTimeout."""
        ...

    def chunks(self) -> Iterator[bytes]:
        """The body, piece by piece. Raises ConnectionFailed or RequestTimeout."""
        ...

    def close(self) -> None:
        """Give the connection back."""
        ...


class Transport(Protocol):
    """Sends requests. A custom one may add proxies, recording, or another HTTP library."""

    def send(self, request: Request) -> Response:
        """Send a request. Raises TransportError, with nothing secret in it."""
        ...

    def close(self) -> None:
        """Let go of connections."""
        ...
