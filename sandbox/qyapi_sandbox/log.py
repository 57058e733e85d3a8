"""What was called, for those who look."""

from __future__ import annotations

from collections import Counter, deque
from dataclasses import dataclass
from typing import Any

KEPT = 1000
"""Calls remembered in full; the counts go on."""


@dataclass(slots=True, kw_only=True)
class LoggedCall:
    """A call of the API and how it was answered."""

    time: float
    method: str
    path: str
    query: dict[str, str]
    body: Any
    status: int
    errcode: int | None
    answer: Any


class CallLog:
    """The latest calls, and how often each path was called."""

    def __init__(self) -> None:
        self.calls: deque[LoggedCall] = deque(maxlen=KEPT)
        self.counts: Counter[str] = Counter()

    def add(self, call: LoggedCall) -> None:
        """Remember a call."""
        self.calls.append(call)
        self.counts[call.path] += 1
