"""Counting calls, so that no span of time has more than a limit allows."""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Protocol

__all__ = ["SLOTS", "Counts", "MemoryCounts", "Window"]

SLOTS = 10
"""Into how many parts a window is cut: calls are forgotten part by part as it moves on."""

_FULL = 10_000
"""Callers that are remembered before those that have not called lately are dropped."""


@dataclass(frozen=True, slots=True)
class Window:
    """A limit as it is for one caller.

    Attributes:
        name: Of the caller.
        calls: How many there may be,
        seconds: in any span of so many seconds.
    """

    name: str
    calls: int
    seconds: float


class Counts(Protocol):
    """Counts the calls of groups (an operation at a host), and remembers which callers WeCom refuses.

    A window moves with the time, as it is not known when WeCom's windows begin. It is cut into SLOTS parts, and goes by
    the part that is under way as well: a call counts for as long as the window, and up to a tenth longer.
    """

    def take(self, group: str, caller: str, windows: Sequence[Window]) -> float:
        """Seconds until there is room for a call in all windows; 0 where there is, and the call is counted."""
        ...

    def block(self, group: str, caller: str, seconds: float) -> None:
        """Let no call of this caller through for so many seconds."""
        ...

    def close(self) -> None:
        """Let go of connections."""
        ...


@dataclass(slots=True)
class _Counted:
    """Calls by the slots they were made in, the oldest first."""

    ends: float = 0.0
    slots: deque[tuple[int, int]] = field(default_factory=deque)

    def pause(self, window: Window, now: float) -> float:
        """Seconds until there is room for a call."""
        width = window.seconds / SLOTS
        current = int(now / width)
        while self.slots and self.slots[0][0] < current - SLOTS:
            self.slots.popleft()
        excess = sum(count for _, count in self.slots) - window.calls
        for slot, count in self.slots:
            if excess < 0:
                break
            excess -= count
            if excess < 0:
                return (slot + SLOTS + 1) * width - now
        return 0.0

    def add(self, window: Window, now: float) -> None:
        current = int(now / (window.seconds / SLOTS))
        count = self.slots.pop()[1] if self.slots and self.slots[-1][0] == current else 0
        self.slots.append((current, count + 1))
        self.ends = now + window.seconds * (1 + 1 / SLOTS)


class MemoryCounts:
    """Counts in the memory of the process."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._counted: dict[tuple[str, Window], _Counted] = {}
        self._blocks: dict[tuple[str, str], float] = {}

    def take(self, group: str, caller: str, windows: Sequence[Window]) -> float:
        now = time.monotonic()
        with self._lock:
            self._drop_ended(now)
            counted = [self._counted.setdefault((group, window), _Counted()) for window in windows]
            pauses = [each.pause(window, now) for each, window in zip(counted, windows, strict=True)]
            pause = max(self._blocks.get((group, caller), 0.0) - now, *pauses, 0.0)
            if not pause:
                for each, window in zip(counted, windows, strict=True):
                    each.add(window, now)
            return pause

    def block(self, group: str, caller: str, seconds: float) -> None:
        with self._lock:
            until = time.monotonic() + seconds
            self._blocks[group, caller] = max(self._blocks.get((group, caller), 0.0), until)

    def close(self) -> None:
        pass

    def _drop_ended(self, now: float) -> None:
        if len(self._counted) + len(self._blocks) > _FULL:
            self._counted = {key: counted for key, counted in self._counted.items() if counted.ends > now}
            self._blocks = {key: until for key, until in self._blocks.items() if until > now}
