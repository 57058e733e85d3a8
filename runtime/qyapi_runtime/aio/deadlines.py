"""Time limits for many things at once."""

from __future__ import annotations

import asyncio
from types import TracebackType
from typing import Any

__all__ = ["Deadline", "Deadlines"]


class Deadlines:
    """Time limits of the same length on one event loop, with one timer for all.

    What asyncio and aiohttp have sets a timer for each, which takes an eighth of the time of a call.
    """

    def __init__(self, seconds: float) -> None:
        self._seconds = seconds
        self._loop = asyncio.get_running_loop()
        self._running: dict[Deadline, float] = {}  # those that end first come first
        self._timer: asyncio.TimerHandle | None = None

    def begin(self, deadline: Deadline) -> None:
        """Let the time begin."""
        end = self._running[deadline] = self._loop.time() + self._seconds
        if self._timer is None:
            self._timer = self._loop.call_at(end, self._look)

    def end(self, deadline: Deadline) -> None:
        """It was met, or has passed."""
        self._running.pop(deadline, None)

    def _look(self) -> None:
        """Tell those whose time is over, and come back for the next one."""
        self._timer = None
        for deadline, end in list(self._running.items()):
            if end > self._loop.time():
                self._timer = self._loop.call_at(end, self._look)
                return
            del self._running[deadline]
            deadline.expire()

    def close(self) -> None:
        """Come back no more."""
        if self._timer:
            self._timer.cancel()
            self._timer = None


class Deadline:
    """One of them, as a context manager around what is to be done. It raises TimeoutError, as asyncio.timeout does."""

    __slots__ = ("_cancelling", "_deadlines", "_expired", "_task")

    def __init__(self, deadlines: Deadlines) -> None:
        self._deadlines = deadlines
        self._expired = False

    def __enter__(self) -> None:
        task: asyncio.Task[Any] | None = asyncio.current_task()
        assert task is not None
        self._task = task
        self._cancelling = task.cancelling()
        self._deadlines.begin(self)

    def expire(self) -> None:
        """Stop what is being done."""
        self._expired = True
        self._task.cancel()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._deadlines.end(self)
        if self._expired and self._task.uncancel() <= self._cancelling and kind is asyncio.CancelledError:
            raise TimeoutError from error
