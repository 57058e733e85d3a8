"""Pushes a suite_ticket to every suite, again and again."""

from __future__ import annotations

import threading

from qyapi_sandbox.platform import Platform

INTERVAL = 600.0
"""Sandbox seconds between tickets, as at WeCom."""


class Ticker:
    """A thread that pushes tickets by the sandbox clock; the first ones at once."""

    def __init__(self, platform: Platform, interval: float = INTERVAL) -> None:
        if interval <= 0:
            raise ValueError("the interval between tickets must be positive")
        self._platform = platform
        self._interval = interval
        self._next = platform.clock.now()
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run, name="suite tickets", daemon=True)

    def start(self) -> None:
        """Push the first tickets, then begin to wait for the next."""
        self.tick()
        self._thread.start()

    def tick(self) -> None:
        """Push tickets if they are due; once, however much time has gone by."""
        with self._platform.lock:
            now = self._platform.clock.now()
            if now >= self._next:
                self._next = now + self._interval
                for suite in self._platform.world.suites.values():
                    self._platform.push_ticket(suite)

    def close(self) -> None:
        """End the thread."""
        self._stop.set()
        self._platform.clock.wake()
        self._thread.join()

    def _run(self) -> None:
        while self._platform.clock.wait(self._next, self._stop):
            self.tick()
