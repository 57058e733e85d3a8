"""Waiting for a push to become ready."""

from __future__ import annotations

import threading
from abc import ABC, abstractmethod

from qyapi_runtime.inbox.base import Item

__all__ = ["WaitingInbox"]


class WaitingInbox(ABC):
    """The part of an inbox that waits: for what this process puts, and by looking at what others have put.

    Args:
        poll: Seconds between looks.
    """

    def __init__(self, poll: float) -> None:
        self._poll = poll
        self._change = threading.Condition()
        self._changes = 0

    def claim(self, app: str, worker: str, lease: float, *, wait: float = 0.0) -> Item | None:
        changes = self._changes
        found = self._take(app, worker, lease)
        if found or wait <= 0:
            return found
        with self._change:
            self._change.wait_for(lambda: self._changes != changes, min(wait, self._poll))
        return self._take(app, worker, lease)

    def wake(self) -> None:
        with self._change:
            self._changes += 1
            self._change.notify_all()

    @abstractmethod
    def _take(self, app: str, worker: str, lease: float) -> Item | None:
        """Claim a push that is ready."""
