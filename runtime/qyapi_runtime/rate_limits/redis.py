"""Counting calls in Redis, for any number of processes on any number of machines."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, TypeVar

from qyapi_runtime.errors import ConfigurationError, StoreUnavailable
from qyapi_runtime.outage import Outage
from qyapi_runtime.rate_limits.counts import SLOTS, MemoryCounts, Window

if TYPE_CHECKING:
    from redis import Redis
    from redis.cluster import RedisCluster

    from qyapi_runtime.redisserver import RedisServer

__all__ = ["RedisCounts"]

T = TypeVar("T")

_RETRY_AFTER = 1.0
"""Seconds for which a Redis that failed is not asked again."""


class RedisCounts:
    """Counts in Redis 6.2 or newer, and in the memory of the process while it is down.

    What one call counts for lies in one slot of a cluster.
    """

    def __init__(self, server: RedisServer, prefix: str) -> None:
        self._server = server
        self._prefix = prefix
        self._memory = MemoryCounts()
        self._outage = Outage(
            logging.getLogger("qyapi.limits"),
            "calls are counted by each process for itself",
            "calls are counted together again",
            _RETRY_AFTER,
        )

    @classmethod
    def at(cls, server: str | Redis | RedisCluster) -> RedisCounts:
        """By a URL or a client. Raises ConfigurationError."""
        try:
            from qyapi_runtime.redisserver import RedisServer, connect
        except ModuleNotFoundError as error:
            raise ConfigurationError(
                "RateLimits in Redis needs the package redis: pip install 'qyapi[redis]'"
            ) from error
        client, prefix = connect(server, "limits", "qyapi") if isinstance(server, str) else (server, "qyapi")
        return cls(RedisServer(client, "limits", "qyapi_runtime.rate_limits"), prefix)

    def take(self, group: str, caller: str, windows: Sequence[Window]) -> float:
        keys = [f"counted:{window.name}/{window.seconds:.0f}" for window in windows]
        values = [value for window in windows for value in (window.calls, round(window.seconds * 1000))]
        return self._ask(
            lambda: int(self._run(group, [f"blocked:{caller}", *keys], "take", SLOTS, *values)) / 1000,
            lambda: self._memory.take(group, caller, windows),
        )

    def block(self, group: str, caller: str, seconds: float) -> None:
        self._memory.block(group, caller, seconds)
        self._ask(lambda: self._run(group, [f"blocked:{caller}"], "block", round(seconds * 1000)), lambda: None)

    def close(self) -> None:
        self._server.client.close()

    def _run(self, group: str, names: Sequence[str], operation: str, *arguments: object) -> int:
        """Run an operation of the script. A group is the hash tag of its keys."""
        keys = [f"{self._prefix}:limits:{{{group}}}:{name}" for name in names]
        return int(self._server.run(keys, operation, *arguments))

    def _ask(self, question: Callable[[], T], otherwise: Callable[[], T]) -> T:
        """What Redis answers; while it is down, what is done instead."""
        if self._outage.is_to_be_waited_for:
            return otherwise()
        try:
            answer = question()
        except StoreUnavailable as error:
            self._outage.began(error)
            return otherwise()
        self._outage.ended()
        return answer
