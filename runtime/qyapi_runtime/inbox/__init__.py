"""Where pushes are kept until they are handled."""

from __future__ import annotations

import os

from qyapi_runtime.errors import ConfigurationError
from qyapi_runtime.inbox.base import Inbox, Item, Push, State
from qyapi_runtime.inbox.memory import MemoryInbox
from qyapi_runtime.inbox.sqlite import SQLiteInbox
from qyapi_runtime.inbox.worker import WorkerConfig
from qyapi_runtime.stores import BringsInbox, Store
from qyapi_runtime.stores.database import Database

__all__ = [
    "Inbox",
    "Item",
    "MemoryInbox",
    "Push",
    "SQLiteInbox",
    "State",
    "WorkerConfig",
    "open_inbox",
    "open_inbox_with_keys",
]


def open_inbox(inbox: Inbox | str | os.PathLike[str] | None, store: Store | None = None) -> Inbox:
    """The inbox itself, one in Redis where a `redis://` or `rediss://` URL is given, one in SQLite for a path.

    Where nothing is given, the one that goes with the store: the file of an SQLiteStore, the server of a RedisStore,
    encrypted with an EncryptedStore. Where that has none, memory, which a restart loses.

    Raises:
        ConfigurationError: The file or URL cannot be used, or the package redis is missing.
    """
    if isinstance(inbox, str) and "://" in inbox:
        return _in_redis(inbox)
    if isinstance(inbox, str | os.PathLike):
        return SQLiteInbox(Database(inbox))
    if inbox is not None:
        return inbox
    return store.open_inbox() if isinstance(store, BringsInbox) else MemoryInbox()


def open_inbox_with_keys(inbox: str) -> Inbox:
    """The inbox that a path or URL names, encrypted where QYAPI_STORE_KEYS is set."""
    keys = os.environ.get("QYAPI_STORE_KEYS")
    if not keys:
        return open_inbox(inbox)
    from qyapi_runtime.inbox.encrypted import EncryptedInbox
    from qyapi_runtime.keyring import Keyring

    return EncryptedInbox(open_inbox(inbox), Keyring(keys.split(",")))


def _in_redis(url: str) -> Inbox:
    try:
        from qyapi_runtime.inbox.redis import RedisInbox
    except ModuleNotFoundError as error:
        raise ConfigurationError("an inbox in Redis needs the package redis: pip install 'qyapi[redis]'") from error
    return RedisInbox.from_url(url)
