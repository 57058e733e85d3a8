"""Redis, as stores, inboxes and limits use it: connecting, scripts, errors, and whether it forgets."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from importlib.resources import files
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs, urlencode

import redis
from redis.backoff import ConstantBackoff
from redis.exceptions import RedisClusterException
from redis.retry import Retry

from qyapi_runtime.errors import ConfigurationError, StoreUnavailable

if TYPE_CHECKING:
    from redis.cluster import RedisCluster

__all__ = ["RedisServer", "connect", "redis_errors"]


def connect(url: str, what: str, prefix: str) -> tuple[redis.Redis, str]:
    """A client, and the prefix for keys, by a URL `redis://[user:password@]host[:port][/database]`.

    Args:
        url: `rediss://` for TLS. Options of redis-py can follow as parameters, and `prefix`.
        what: What is kept there, for the message of an error.
        prefix: Where the URL has none.

    Raises:
        ConfigurationError: The URL cannot be right.
    """
    address, _, query = url.partition("?")
    options = parse_qs(query)
    prefixes = options.pop("prefix", [prefix])
    options.pop("when_down", None)  # what a store does
    defaults = {
        "socket_connect_timeout": 1.0,
        "socket_timeout": 2.0,
        "retry": Retry(ConstantBackoff(0.05), 1),
        "health_check_interval": 30,
    }
    try:
        client = redis.Redis.from_url(f"{address}?{urlencode(options, doseq=True)}", **defaults)
        client.connection_pool.make_connection()
    except (ValueError, TypeError, redis.RedisError):
        raise ConfigurationError(
            f"the {address.partition('://')[0]}:// URL of the {what} cannot be used: it must be like "
            "redis://user:password@host:6379/0, with options of redis-py as parameters"
        ) from None
    return client, prefixes[0]


class RedisServer:
    """A client of redis-py with the script of a store, an inbox or limits.

    Args:
        client: Made without `decode_responses`; a RedisCluster for a cluster.
        what: What is kept there: `store`, `inbox` or `limits`.
        script: The package that has the script `redis.lua`.
        loses: What is lost where Redis forgets; '' where nothing is that matters.

    Raises:
        ConfigurationError: The client decodes what it reads.
    """

    def __init__(self, client: redis.Redis | RedisCluster, what: str, script: str, loses: str = "") -> None:
        self.client: Any = client
        if self.client.get_encoder().decode_responses:
            raise ConfigurationError(f"{what} in Redis: it needs a client made without decode_responses")
        self.what = what
        self._loses = loses
        self._log = logging.getLogger(f"qyapi.{what}")
        self._script: Callable[..., Any] = self.client.register_script(files(script).joinpath("redis.lua").read_text())
        self._is_checked = False

    def run(self, keys: list[str], operation: str, *arguments: Any) -> Any:
        """Run an operation of the script, at once."""
        with self.errors():
            return self._script(keys=keys, args=[operation, *arguments])

    def errors(self) -> AbstractContextManager[None]:
        """Turns errors of redis-py into StoreUnavailable."""
        return redis_errors(f"the {self.what}", self.client)

    def where(self) -> str:
        """Host, port and database, without passwords."""
        return _where(self.client)

    def losses(self) -> list[str]:
        """Where Redis is set up to lose what it is given, and what to set; nothing where it does not tell."""
        try:
            info = self.client.info()
        except redis.RedisError:
            return []
        found = []
        if info.get("aof_enabled") == 0:
            found.append(f"Redis at {self.where()} loses {self._loses} when it is restarted: set appendonly yes")
        if str(info.get("maxmemory_policy")).startswith("allkeys"):
            found.append(f"Redis at {self.where()} may evict {self._loses}: set maxmemory-policy noeviction")
        return found

    def warn_of_loss(self) -> None:
        """Say so once."""
        if not self._is_checked:
            self._is_checked = True
            for text in self.losses():
                self._log.warning("%s", text)


@contextmanager
def redis_errors(what: str, client: Any) -> Iterator[None]:
    """Turns errors of redis-py into StoreUnavailable."""
    try:
        yield
    except (redis.RedisError, RedisClusterException) as error:
        raise StoreUnavailable(f"{what} in Redis at {_where(client)} cannot be used: {error}") from error


def _where(client: Any) -> str:
    pool = getattr(client, "connection_pool", None)
    if pool is None:
        return ", ".join(node.name for node in client.get_nodes())
    values = pool.connection_kwargs
    return values.get("path") or f"{values.get('host')}:{values.get('port')}/{values.get('db') or 0}"
