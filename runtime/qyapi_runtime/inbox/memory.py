"""An inbox in this process's memory: for tests, and for trying things out."""

from __future__ import annotations

from qyapi_runtime.inbox.sqlite import SQLiteInbox
from qyapi_runtime.stores.database import Database

__all__ = ["MemoryInbox"]


class MemoryInbox(SQLiteInbox):
    """Keeps pushes in memory. A restart loses those not handled yet: use a path for SQLite in production."""

    def __init__(self) -> None:
        super().__init__(Database(None))

    def __repr__(self) -> str:
        return "MemoryInbox()"
