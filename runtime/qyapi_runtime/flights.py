"""Threads that want the same at the same time: one of them sees to it, the others wait for what comes of it."""

from __future__ import annotations

import os
from collections.abc import Callable
from concurrent.futures import CancelledError, Future
from typing import Any, TypeVar

__all__ = ["Flights"]

T = TypeVar("T")


class Flights:
    """What the threads of this process are about, by key."""

    def __init__(self) -> None:
        self._pid = os.getpid()
        self._running: dict[str, Future[Any]] = {}

    def join(self, key: str, lead: Callable[[], T], meanwhile: T | None = None) -> T:
        """The result of `lead`, called in this thread unless another one is at it; then what comes of that.

        Args:
            key: Calls with the same key lead to the same.
            lead: Finds the result. What it raises, those who wait raise as well; unless it is an interruption, after
                which one of them takes over.
            meanwhile: What serves instead of waiting for another thread; None where nothing does.
        """
        mine: Future[T] = Future()
        while (flight := self._flights().setdefault(key, mine)) is not mine:
            if meanwhile is not None:
                return meanwhile
            try:
                found: T = flight.result()
                return found
            except CancelledError:
                continue
        try:
            result = lead()
        except Exception as error:
            self._end(key)
            mine.set_exception(error)
            raise
        except BaseException:
            self._end(key)
            mine.cancel()
            raise
        self._end(key)
        mine.set_result(result)
        return result

    def _flights(self) -> dict[str, Future[Any]]:
        """Those of this process: the threads of the one it was forked from are not here."""
        if self._pid != os.getpid():
            self._pid, self._running = os.getpid(), {}
        return self._running

    def _end(self, key: str) -> None:
        self._running.pop(key, None)
