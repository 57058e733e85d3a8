"""Keeping to WeCom's frequency limits."""

from __future__ import annotations

import time
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from qyapi_runtime.errors import RateLimited
from qyapi_runtime.flow import Do, Flow, Sleep
from qyapi_runtime.rate_limits.counts import Counts, MemoryCounts, Window
from qyapi_runtime.watch import holding

if TYPE_CHECKING:
    from redis import Redis
    from redis.cluster import RedisCluster

    from qyapi_runtime.client import Client
    from qyapi_runtime.errors import ApiError
    from qyapi_runtime.operation import Operation

__all__ = ["Limit", "RateLimits"]


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
    `retry_after`, or waits; so does a call that WeCom has refused.

    Args:
        wait: Seconds for which a call may be held back; RateLimited is raised at once for one that would have to wait
            longer.
        share: The part of the limits that may be used here: 0.25 for each of four that do not count together.
        server: A Redis in which all processes and machines count together: a `redis://` URL such as that of the store
            (docs/stores.md), or a client of redis-py (extra `redis`). While it is down the process counts for itself.
            By default it always does. Machines that have addresses of their own, but one server, count as one address.

    Raises:
        ConfigurationError: The URL cannot be right, or the package redis is missing.

    https://developer.work.weixin.qq.com/document/path/90454
    """

    def __init__(
        self, *, wait: float = 0.0, share: float = 1.0, server: str | Redis | RedisCluster | None = None
    ) -> None:
        self._wait = wait
        self._share = share
        self._is_elsewhere = server is not None
        self._counts = MemoryCounts() if server is None else _shared_counts(server)

    def deadline(self) -> float:
        """The time, by the monotonic clock, until which a call that begins now may be held back."""
        return time.monotonic() + self._wait

    def admit(self, api: Client, operation: Operation, attempt: int, deadline: float) -> Flow[None]:
        """Count a call, when there is room for it. Raises RateLimited."""
        take = partial(self._counts.take, _group(api, operation), _caller(api), self._windows(api, operation))
        while pause := (yield Do(take, blocks=True)) if self._is_elsewhere else take():
            if time.monotonic() + pause > deadline:
                error = RateLimited(
                    45009,
                    f"held back here: WeCom takes no more of these calls for {pause:.0f} seconds",
                    endpoint=operation.path,
                    retryable=True,
                )
                error.retry_after = pause
                raise error
            holding(api, operation, attempt, pause)
            yield Sleep(pause)

    def note(self, api: Client, operation: Operation, error: ApiError, deadline: float) -> Flow[float]:
        """Hold such calls back if WeCom has just refused one.

        Returns: Seconds after which the call may be made again, if it may wait for so long; else 0.
        """
        seconds = api.catalog.blocks.get(error.errcode, 0.0)
        if not seconds:
            return 0.0
        block = partial(self._counts.block, _group(api, operation), _caller(api), seconds)
        if self._is_elsewhere:
            yield Do(block, blocks=True)
        else:
            block()
        return seconds if time.monotonic() + seconds <= deadline else 0.0

    def close(self) -> None:
        """Let go of connections to the server."""
        self._counts.close()

    def _windows(self, api: Client, operation: Operation) -> list[Window]:
        """What counts a call of this operation."""
        subjects, app = api.subjects, api.app_kind
        return [
            Window(f"{limit.per}/{subjects[limit.per]}", max(1, int(limit.calls * self._share)), limit.seconds)
            for limit in api.catalog.limits
            if limit.per in subjects
            and limit.operation in ("", operation.name)
            and (not limit.apps or app in limit.apps)
        ]


def _group(api: Client, operation: Operation) -> str:
    return f"{api.environment}/{operation.name}"


def _caller(api: Client) -> str:
    """Whose further calls WeCom refuses after it has refused one."""
    return api.subjects.get("corp", api.key)


def _shared_counts(server: str | Redis | RedisCluster) -> Counts:
    from qyapi_runtime.rate_limits.redis import RedisCounts

    return RedisCounts.at(server)
