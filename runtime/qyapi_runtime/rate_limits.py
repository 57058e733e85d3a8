"""Keeping to WeCom's frequency limits."""

from __future__ import annotations

import threading
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from qyapi_runtime.errors import RateLimited
from qyapi_runtime.flow import Flow, Sleep

if TYPE_CHECKING:
    from qyapi_runtime.client import Client
    from qyapi_runtime.errors import ApiError
    from qyapi_runtime.operation import Operation

__all__ = ["Limit", "RateLimits"]

_FULL = 10_000
"""Windows that are remembered before those that have ended are dropped."""


@dataclass(frozen=True, slots=True)
class Limit:
    """How often an operation may be called.

    Attributes:
        per: By whom: a `corp`, an `app` at a corp, or an `ip`.
        calls: How often,
        seconds: within how many seconds.
        operation: Which one; '' for each.
        apps: Of which kinds of apps; all where empty.
    """

    per: str
    calls: int
    seconds: float
    operation: str = ""
    apps: tuple[str, ...] = ()


class RateLimits:
    """Holds calls back that WeCom would refuse, for all api objects it is given to.

    It counts calls per corp and API and per address and API, by the limits that WeCom publishes, and after WeCom has
    refused a call it lets none of that kind through before the block ends. What it holds back raises RateLimited with
    `retry_after`, or waits.

    Args:
        wait: Seconds for which a call may be held back; RateLimited is raised at once for one that would have to wait
            longer.
        share: The part of the limits that this process may use: 0.25 for each of four.

    https://developer.work.weixin.qq.com/document/path/90454
    """

    def __init__(self, *, wait: float = 0.0, share: float = 1.0) -> None:
        self._wait = wait
        self._share = share
        self._lock = threading.Lock()
        self._windows: dict[tuple[Limit, str, str], tuple[float, int]] = {}
        self._blocks: dict[tuple[str, str], float] = {}

    def admit(self, api: Client, operation: Operation) -> Flow[None]:
        """Count a call, when there is room for it. Raises RateLimited."""
        deadline = time.monotonic() + self._wait
        while pause := self._pause(api, operation):
            if time.monotonic() + pause > deadline:
                error = RateLimited(
                    45009,
                    f"held back here: WeCom takes no more of these calls for {pause:.0f} seconds",
                    endpoint=operation.path,
                    retryable=True,
                )
                error.retry_after = pause
                raise error
            yield Sleep(pause)

    def note(self, api: Client, operation: Operation, error: ApiError) -> None:
        """Hold such calls back if WeCom has just refused one."""
        seconds = api.catalog.blocks.get(error.errcode)
        if seconds:
            with self._lock:
                self._blocks[api.subjects.get("corp", api.key), operation.name] = time.monotonic() + seconds

    def _pause(self, api: Client, operation: Operation) -> float:
        """Seconds until there is room for a call; 0 where there is, and the call is counted."""
        now, subjects = time.monotonic(), api.subjects
        app = api.app_kind
        keys = [
            (limit, subjects[limit.per], operation.name)
            for limit in api.catalog.limits
            if limit.per in subjects
            and limit.operation in ("", operation.name)
            and (not limit.apps or app in limit.apps)
        ]
        with self._lock:
            self._drop_ended(now)
            until = self._blocks.get((subjects.get("corp", api.key), operation.name), 0.0)
            counts = []
            for key in keys:
                end, count = self._windows.get(key, (0.0, 0))
                end, count = (end, count) if end > now else (now + key[0].seconds, 0)
                if count >= max(1, int(key[0].calls * self._share)):
                    until = max(until, end)
                counts.append((end, count + 1))
            if until > now:
                return until - now
            self._windows.update(zip(keys, counts, strict=True))
            return 0.0

    def _drop_ended(self, now: float) -> None:
        if len(self._windows) + len(self._blocks) > _FULL:
            self._windows = {key: window for key, window in self._windows.items() if window[0] > now}
            self._blocks = {key: until for key, until in self._blocks.items() if until > now}
