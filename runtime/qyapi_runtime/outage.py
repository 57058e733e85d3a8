"""Something that is away for a while: told of once when that begins and once when it is over."""

from __future__ import annotations

import logging
import threading
import time

__all__ = ["Outage"]


class Outage:
    """Whether something that is needed is away.

    Args:
        log: Where that is told.
        began: What it means, for the warning when it begins.
        ended: The same for when it is over.
        retry_after: Seconds for which it is not to be asked again after it failed.
    """

    def __init__(self, log: logging.Logger, began: str, ended: str, retry_after: float) -> None:
        self._log = log
        self._began = began
        self._ended = ended
        self._retry_after = retry_after
        self._lock = threading.Lock()
        self._is_on = False
        self._ask_again_at = 0.0

    @property
    def is_to_be_waited_for(self) -> bool:
        """True where it is away, and need not be asked yet."""
        return self._is_on and time.monotonic() < self._ask_again_at

    def began(self, error: Exception) -> None:
        """It is away."""
        self._ask_again_at = time.monotonic() + self._retry_after
        with self._lock:
            is_news, self._is_on = not self._is_on, True
        if is_news:
            self._log.warning("%s: %s", self._began, error)

    def ended(self) -> None:
        """It is not away, or no longer."""
        if not self._is_on:
            return
        with self._lock:
            is_news, self._is_on = self._is_on, False
        if is_news:
            self._log.warning("%s", self._ended)
