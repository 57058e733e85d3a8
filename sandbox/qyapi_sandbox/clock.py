"""The sandbox's time: Unix seconds that can run fast, stand still or be moved on."""

from __future__ import annotations

import threading
import time


class Clock:
    """Starts at the real time and runs `speed` times as fast; 0 stops it, so that only `advance` moves it."""

    def __init__(self, speed: float = 1.0) -> None:
        if speed < 0:
            raise ValueError("speed must not be negative")
        self.speed = speed
        self._start = time.time()
        self._began = time.monotonic()
        self._offset = 0.0
        self._moved = threading.Condition()

    def now(self) -> float:
        """Unix seconds in the sandbox."""
        return self._start + (time.monotonic() - self._began) * self.speed + self._offset

    def advance(self, seconds: float) -> None:
        """Move the time on at once."""
        if seconds < 0:
            raise ValueError("time only moves on")
        with self._moved:
            self._offset += seconds
            self._moved.notify_all()

    def wait(self, moment: float, stop: threading.Event) -> bool:
        """Block until a moment has come; False when `stop` was set before."""
        with self._moved:
            while not stop.is_set():
                left = moment - self.now()
                if left <= 0:
                    return True
                self._moved.wait(left / self.speed if self.speed else None)
        return False

    def wake(self) -> None:
        """Let those who wait look at their `stop`."""
        with self._moved:
            self._moved.notify_all()
