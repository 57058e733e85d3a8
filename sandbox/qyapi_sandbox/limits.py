"""Frequency limits: so many calls of one API by one caller in a window of sandbox time."""

from __future__ import annotations

from collections import defaultdict, deque
from dataclasses import dataclass

from qyapi_sandbox.clock import Clock
from qyapi_sandbox.errors import Refusal
from qyapi_sandbox.settings import Settings


@dataclass(slots=True, frozen=True, kw_only=True)
class Limit:
    """At most `calls` in `seconds`; what exceeds it gets `errcode` until a window later. `path` * is each path."""

    path: str = "*"
    calls: int
    seconds: float = 60
    errcode: int = 45009


PUBLISHED = (Limit(calls=10_000, seconds=60), Limit(calls=150_000, seconds=3600))
"""What WeCom allows a corp of one API."""


class Limits:
    """Counts calls. A limit for a path takes the place of the published ones there."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._limits: list[Limit] = []
        self._windows: dict[tuple[str, str, Limit], tuple[float, int]] = {}
        self._blocked: dict[tuple[str, str, Limit], float] = {}

    def add(self, limit: Limit) -> None:
        """Limit a path from now on."""
        self._limits.append(limit)

    def clear(self) -> None:
        """Back to the published limits, with nothing counted."""
        self._limits.clear()
        self._windows.clear()
        self._blocked.clear()

    def count(self, path: str, caller: str) -> None:
        """Count a call.

        Raises:
            Refusal: It is one too many.
        """
        now = self._clock.now()
        for limit in [limit for limit in self._limits if limit.path in ("*", path)] or PUBLISHED:
            key = (path, caller, limit)
            if self._blocked.get(key, 0) > now:
                raise Refusal(limit.errcode)
            began, calls = self._windows.get(key, (now, 0))
            if began + limit.seconds <= now:
                began, calls = now, 0
            if calls >= limit.calls:
                self._blocked[key] = now + limit.seconds
                del self._windows[key]
                raise Refusal(limit.errcode)
            self._windows[key] = (began, calls + 1)


class Failures:
    """Token calls that failed, by address: too many within an hour bar it for the next one."""

    HOUR = 3600

    def __init__(self, clock: Clock, settings: Settings) -> None:
        self._clock = clock
        self._settings = settings
        self._failed: defaultdict[str, deque[float]] = defaultdict(deque)
        self._barred: dict[str, float] = {}

    def check(self, address: str) -> None:
        """Let an address ask for a token.

        Raises:
            Refusal: It is barred.
        """
        if self._barred.get(address, 0) > self._clock.now():
            raise Refusal(45009, "too many failing calls from this address")

    def add(self, address: str) -> None:
        """Count a token call that failed."""
        now, failed = self._clock.now(), self._failed[address]
        failed.append(now)
        while failed[0] <= now - self.HOUR:
            failed.popleft()
        if len(failed) > self._settings.failures_per_hour:
            self._barred[address] = now + self.HOUR
            failed.clear()
