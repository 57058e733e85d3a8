"""Files that come back, read without blocking."""

from __future__ import annotations

import asyncio
import os
import secrets
from collections.abc import AsyncIterator, Mapping
from pathlib import Path
from types import TracebackType
from typing import Protocol

from qyapi_runtime.files import FileHeaders

__all__ = ["Download"]


class Body(Protocol):
    """The body of a response that is read as it comes."""

    @property
    def headers(self) -> Mapping[str, str]: ...
    def chunks(self) -> AsyncIterator[bytes]:
        """The body, piece by piece."""
        ...

    async def aclose(self) -> None:
        """Give the connection back."""
        ...


class Download(FileHeaders):
    """A file from WeCom, read as it comes. Use it in an `async with` block, or read it to the end.

    `async for chunk in download` goes through the content, piece by piece; ConnectionFailed says that it broke off.

    Attributes:
        content_type: The MIME type WeCom gives.
        filename: The name WeCom gives; '' where it gives none.
        size: Length in bytes; None where WeCom does not say.
    """

    def __init__(self, body: Body) -> None:
        super().__init__(body.headers)
        self._body = body

    async def __aiter__(self) -> AsyncIterator[bytes]:
        try:
            async for chunk in self._body.chunks():
                yield chunk
        finally:
            await self.aclose()

    async def read(self) -> bytes:
        """The whole content. Raises ConnectionFailed if it breaks off."""
        return b"".join([chunk async for chunk in self])

    async def save(self, path: str | os.PathLike[str]) -> None:
        """Write the content to a file, which appears only when it is complete. Raises ConnectionFailed."""
        target = Path(path)
        partial = target.with_name(f".{target.name}.{secrets.token_hex(4)}.part")
        try:
            with await asyncio.to_thread(partial.open, "wb") as stream:
                async for chunk in self:
                    await asyncio.to_thread(stream.write, chunk)
            await asyncio.to_thread(partial.replace, target)
        finally:
            partial.unlink(missing_ok=True)

    async def aclose(self) -> None:
        """Give the connection back, read or not."""
        await self._body.aclose()

    async def __aenter__(self) -> Download:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()
