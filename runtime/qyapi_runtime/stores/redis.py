"""A store in Redis: for any number of processes on any number of machines, durable as Redis is set up to be."""

from __future__ import annotations

import math
import re
import time
from collections.abc import Iterator
from typing import TYPE_CHECKING

from qyapi_runtime.errors import ConfigurationError
from qyapi_runtime.stores.base import Entry, Fence

if TYPE_CHECKING:
    from redis import Redis
    from redis.cluster import RedisCluster

    from qyapi_runtime.inbox import Inbox

__all__ = ["RedisStore"]

_PAGE = 1000
"""How many keys Redis looks at before it answers others."""

_LEASE = "/lease"
_SPECIAL = re.compile(r"([*?\[\]\\])")


class RedisStore:
    """Keeps everything in Redis 6.2 or newer.

    What does not expire, permanent codes and tickets, is there after a restart of Redis if that is set up so:
    `appendonly yes`, `maxmemory-policy noeviction`. A warning is logged where it is not.

    In a cluster keys are spread over its nodes. An entry lies with the lease `<key>/lease`, which may fence it.

    Args:
        client: A client of redis-py, made without `decode_responses`; a RedisCluster for a cluster.
        prefix: What keys begin with, for several stores in one Redis.

    Raises:
        ConfigurationError: The client decodes what it reads, or the package redis is missing.
    """

    def __init__(self, client: Redis | RedisCluster, *, prefix: str = "qyapi") -> None:
        try:
            from qyapi_runtime.redisserver import RedisServer
        except ModuleNotFoundError as error:
            raise _without_package() from error
        self._server = RedisServer(client, "store", "qyapi_runtime.stores", "permanent codes and tickets")
        self._prefix = prefix

    @classmethod
    def from_url(cls, url: str) -> RedisStore:
        """A store by its URL, `redis://[user:password@]host[:port][/database]`; `rediss://` for TLS.

        Options of redis-py can follow as parameters (`?ssl_ca_certs=ca.pem&socket_timeout=2`), and `prefix`.

        Raises:
            ConfigurationError: The URL cannot be right, or the package redis is missing.

        https://redis.readthedocs.io/en/stable/connections.html
        """
        try:
            from qyapi_runtime.redisserver import connect
        except ModuleNotFoundError as error:
            raise _without_package() from error
        client, prefix = connect(url, "store", "qyapi")
        return cls(client, prefix=prefix)

    def get(self, key: str) -> Entry | None:
        with self._server.errors():
            content = self._server.client.get(self._entry(key))
        if content is None:
            return None
        saved_at, expires_at, value = content.decode().split(" ", 2)
        entry = Entry(value, float(saved_at), None if expires_at == "-" else float(expires_at))
        return None if entry.expires_at is not None and entry.expires_at <= time.time() else entry

    def put(
        self,
        key: str,
        value: str,
        *,
        expires_at: float | None = None,
        fence: Fence | None = None,
        saved_at: float | None = None,
        instead_of: str | None = None,
    ) -> bool:
        since = time.time() if saved_at is None else saved_at
        content = f"{since!r} {'-' if expires_at is None else repr(expires_at)} {value}"
        keys, number = [self._entry(key)], ""
        if fence:
            keys.append(self._lease(fence[0]))
            number = str(fence[1])
        is_kept = self._server.run(
            keys,
            "put",
            content,
            "" if expires_at is None else max(1, math.ceil(expires_at * 1000)),
            number,
            "" if saved_at is None else repr(saved_at),
            _given(instead_of),
        )
        self._server.warn_of_loss()
        return bool(is_kept)

    def delete(self, key: str, *, value: str | None = None) -> bool:
        return bool(self._server.run([self._entry(key)], "delete", _given(value)))

    def keys(self, prefix: str) -> Iterator[str]:
        begin = f"{self._prefix}:entry:{{"
        pattern = _SPECIAL.sub(r"\\\1", begin + prefix) + "*"
        with self._server.errors():
            found = {key.decode() for key in self._server.client.scan_iter(match=pattern, count=_PAGE)}
        yield from sorted(key[len(begin) : -1] for key in found)

    def acquire(self, name: str, holder: str, seconds: float) -> int | None:
        number = self._server.run([self._lease(name)], "acquire", holder, seconds)
        return None if number is None else int(number)

    def release(self, name: str, holder: str) -> None:
        self._server.run([self._lease(name)], "release", holder)

    def open_inbox(self) -> Inbox:
        """An inbox in the same Redis."""
        from qyapi_runtime.inbox.redis import RedisInbox

        return RedisInbox(self._server.client, prefix=f"{self._prefix}:inbox")

    def losses(self) -> list[str]:
        """Where Redis is set up to lose what it is given, and what to set."""
        return self._server.losses()

    def close(self) -> None:
        self._server.client.close()

    def _entry(self, key: str) -> str:
        return f"{self._prefix}:entry:{{{key}}}"

    def _lease(self, name: str) -> str:
        """The hash tag is what is before `/lease`, so that the lease lies in the slot of the entry it is for."""
        key = name.removesuffix(_LEASE)
        return f"{self._prefix}:lease:{{{key}}}{name[len(key) :]}"

    def __repr__(self) -> str:
        return f"RedisStore({self._prefix!r} at {self._server.where()})"


def _given(value: str | None) -> str:
    return "" if value is None else f"={value}"


def _without_package() -> ConfigurationError:
    return ConfigurationError("a store in Redis needs the package redis: pip install 'qyapi[redis]'")
