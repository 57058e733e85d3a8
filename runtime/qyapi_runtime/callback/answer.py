"""What a request of WeCom is answered with."""

from __future__ import annotations

import asyncio
import logging
import time
import traceback
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass

from qyapi_runtime.errors import CallbackError

__all__ = ["Answer", "Later", "Outcome", "Pending"]

_log = logging.getLogger("qyapi.callback")


@dataclass(frozen=True, slots=True)
class Answer:
    """What to send back over HTTP."""

    status: int
    """HTTP status. WeCom sends a push again after any other than 200."""
    body: bytes
    content_type: str

    @property
    def headers(self) -> list[tuple[str, str]]:
        """The HTTP headers that go with it."""
        headers = [("Content-Type", self.content_type), ("Content-Length", str(len(self.body)))]
        if self.status == 405:
            headers.append(("Allow", "GET, POST"))
        return headers

    @classmethod
    def text(cls, status: int, text: str) -> Answer:
        """A plain text."""
        return cls(status, text.encode(), "text/plain")

    @classmethod
    def refusal(cls, error: CallbackError) -> Answer:
        """Status 400 with the reason, which is logged."""
        _log.warning("callback refused: %s", error)
        return cls.text(400, str(error))

    @classmethod
    def failure(cls, what: str, error: Exception) -> Answer:
        """Status 500; what raised and where is logged, but not the error's message, which may hold content."""
        where = "".join(traceback.format_tb(error.__traceback__))
        _log.error("callback failed, WeCom will send it again: %s raised %s\n%s", what, type(error).__name__, where)
        return cls.text(500, "internal error")


@dataclass(frozen=True, slots=True)
class Later:
    """A passive reply that is still being worked out."""

    future: Future[bytes | None]
    """The reply in plain, None for none; it raises nothing but TimeoutError and CancelledError."""
    deadline: float
    """The value of `time.monotonic()` at which the push is answered without a reply."""


class Pending:
    """An answer that waits for a passive reply."""

    def __init__(self, later: Later, finish: Callable[[bytes | None], Answer]) -> None:
        self._later = later
        self._finish = finish

    def result(self) -> Answer:
        """The answer: without a reply where that is late."""
        try:
            return self._finish(self._later.future.result(self._left))
        except TimeoutError:
            return self._without_reply()

    async def wait(self) -> Answer:
        """`result` for an event loop."""
        try:
            return self._finish(await asyncio.wait_for(asyncio.wrap_future(self._later.future), self._left))
        except TimeoutError:
            return self._without_reply()

    @property
    def _left(self) -> float:
        return max(0.0, self._later.deadline - time.monotonic())

    def _without_reply(self) -> Answer:
        self._later.future.cancel()
        _log.error("a passive reply took too long, the push has been answered without it")
        return self._finish(None)


Outcome = bytes | Answer | Later | Exception | None
"""What becomes of a push: a passive reply in plain, an answer, a reply to come, a failure, or `success`."""
