"""Where tokens, tickets and permanent codes are kept."""

from __future__ import annotations

import os

from qyapi_runtime.stores.base import Entry, Store
from qyapi_runtime.stores.memory import MemoryStore
from qyapi_runtime.stores.sqlite import SQLiteStore

__all__ = ["Entry", "MemoryStore", "SQLiteStore", "Store", "open_store"]


def open_store(store: Store | str | os.PathLike[str] | None) -> Store:
    """The store itself, an SQLite store where a path is given, a memory store where nothing is."""
    if store is None:
        return MemoryStore()
    if isinstance(store, str | os.PathLike):
        return SQLiteStore(store)
    return store
