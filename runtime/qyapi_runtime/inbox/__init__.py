"""Where pushes are kept until they are handled."""

from __future__ import annotations

import os

from qyapi_runtime.inbox.base import Inbox, Item, Push, State
from qyapi_runtime.inbox.memory import MemoryInbox
from qyapi_runtime.inbox.sqlite import SQLiteInbox
from qyapi_runtime.inbox.worker import WorkerConfig
from qyapi_runtime.stores import SQLiteStore, Store
from qyapi_runtime.stores.database import Database

__all__ = ["Inbox", "Item", "MemoryInbox", "Push", "SQLiteInbox", "State", "WorkerConfig", "open_inbox"]


def open_inbox(inbox: Inbox | str | os.PathLike[str] | None, store: Store | None = None) -> Inbox:
    """The inbox itself, an SQLite inbox where a path is given.

    Where nothing is given, the file of the store if that is an SQLiteStore, else memory, which a restart loses.

    Raises:
        ConfigurationError: The file cannot be used.
    """
    if isinstance(inbox, str | os.PathLike):
        return SQLiteInbox(Database(inbox))
    if inbox is not None:
        return inbox
    return SQLiteInbox(store.database) if isinstance(store, SQLiteStore) else MemoryInbox()
