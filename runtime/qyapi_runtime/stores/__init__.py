"""Where tokens, tickets and permanent codes are kept."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING
from urllib.parse import parse_qs, urlencode

from qyapi_runtime.errors import ConfigurationError
from qyapi_runtime.lazy import lazy
from qyapi_runtime.stores.base import BringsInbox, Entry, Fence, Store

if TYPE_CHECKING:
    from qyapi_runtime.stores.encrypted import EncryptedStore
    from qyapi_runtime.stores.fallback import FallbackStore
    from qyapi_runtime.stores.memory import MemoryStore
    from qyapi_runtime.stores.redis import RedisStore
    from qyapi_runtime.stores.sqlite import SQLiteStore

__all__ = [
    "BringsInbox",
    "EncryptedStore",
    "Entry",
    "FallbackStore",
    "Fence",
    "MemoryStore",
    "RedisStore",
    "SQLiteStore",
    "Store",
    "open_store",
    "open_store_with_keys",
    "store_from_environment",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "EncryptedStore": "qyapi_runtime.stores.encrypted:EncryptedStore",
            "FallbackStore": "qyapi_runtime.stores.fallback:FallbackStore",
            "MemoryStore": "qyapi_runtime.stores.memory:MemoryStore",
            "RedisStore": "qyapi_runtime.stores.redis:RedisStore",
            "SQLiteStore": "qyapi_runtime.stores.sqlite:SQLiteStore",
        },
    )


def open_store(store: Store | str | os.PathLike[str] | None) -> Store:
    """The store itself, or the one that a path or URL names; a memory store where nothing is given.

    A path is that of an SQLite file, `redis://` and `rediss://` URLs are for Redis (extra `redis`), others for a
    database by SQLAlchemy (extra `sql`).

    Raises:
        ConfigurationError: The file or URL cannot be used, or a package is missing.
    """
    if store is None:
        from qyapi_runtime.stores.memory import MemoryStore

        return MemoryStore()
    if isinstance(store, str) and "://" in store:
        return _by_url(store)
    if isinstance(store, str | os.PathLike):
        from qyapi_runtime.stores.sqlite import SQLiteStore

        return SQLiteStore(store)
    return store


def store_from_environment() -> Store | None:
    """The store that QYAPI_STORE names, encrypted where QYAPI_STORE_KEYS is set; None where there is none."""
    store = os.environ.get("QYAPI_STORE")
    return open_store_with_keys(store) if store else None


def open_store_with_keys(store: str) -> Store:
    """The store that a path or URL names, encrypted where QYAPI_STORE_KEYS is set."""
    keys = os.environ.get("QYAPI_STORE_KEYS")
    if not keys:
        return open_store(store)
    from qyapi_runtime.stores.encrypted import EncryptedStore

    return EncryptedStore(open_store(store), keys.split(","))


def _by_url(url: str) -> Store:
    if url.partition("://")[0] not in ("redis", "rediss", "unix"):
        return _by_sqlalchemy(url)
    from qyapi_runtime.stores.fallback import FallbackStore
    from qyapi_runtime.stores.redis import RedisStore

    address, _, query = url.partition("?")
    options = parse_qs(query)
    (when_down,) = options.pop("when_down", ["fail"])
    if when_down not in ("fail", "memory"):
        raise ConfigurationError(f"when_down in the URL of the store must be fail or memory, not {when_down!r}")
    store = RedisStore.from_url(f"{address}?{urlencode(options, doseq=True)}")
    return FallbackStore(store) if when_down == "memory" else store


def _by_sqlalchemy(url: str) -> Store:
    try:
        from qyapi_runtime.stores.sql import SQLAlchemyStore
    except ModuleNotFoundError as error:
        raise ConfigurationError(
            f"a store at a {url.partition('://')[0]}:// URL needs the package sqlalchemy: pip install 'qyapi[sql]'"
        ) from error
    return SQLAlchemyStore.from_url(url)
