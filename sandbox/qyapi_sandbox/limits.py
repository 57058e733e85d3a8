"""Frequency limits: so many calls of one API by one caller in a window of sandbox time."""

from __future__ import annotations

from dataclasses import dataclass

from qyapi_sandbox.clock import Clock
from qyapi_sandbox.errors import Refusal


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
