"""Sending a request and getting an answer, asynchronously."""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping
from typing import Protocol

from qyapi_runtime.transport import Request

__all__ = ["AsyncResponse", "AsyncTransport"]


class AsyncResponse(Protocol):
    """One HTTP answer.

    Attributes:
        status: HTTP status.
        headers: With names in lower case.
    """

    status: int

    @property
    def headers(self) -> Mapping[str, str]: ...
    async def load(self) -> None:
        """Have the whole body ready for `read`. Raises ConnectionFailed or RequestTimeout."""
        ...

    def read(self) -> bytes:
        """The whole body, once it is loaded."""
        ...

    def chunks(self) -> AsyncIterator[bytes]:
        """The body, piece by piece, where it was not loaded. Raises ConnectionFailed or RequestTimeout."""
        ...

    async def aclose(self) -> None:
        """Give the connection back."""
        ...


class AsyncTransport(Protocol):
    """Sends requests. A custom one may add proxies, recording, or another HTTP library."""

    async def send(self, request: Request) -> AsyncResponse:
        """Send a request; the answer is loaded unless the request is to be streamed.

        Raises:
            TransportError: With nothing secret in it.
        """
        ...

    async def aclose(self) -> None:
        """Let go of connections."""
        ...
