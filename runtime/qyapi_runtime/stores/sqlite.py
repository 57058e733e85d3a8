"""A store in an SQLite file: durable, for any number of threads and processes of one machine."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from qyapi_runtime.stores.base import Entry, Fence
from qyapi_runtime.stores.database import Database

if TYPE_CHECKING:
    from qyapi_runtime.inbox import Inbox

__all__ = ["SQLiteStore"]

_PUT = """
INSERT INTO entries (key, value, saved_at, expires_at)
SELECT :key, :value, coalesce(:saved_at, :now), :expires_at
WHERE (:lease IS NULL OR EXISTS (SELECT 1 FROM leases WHERE name = :lease AND number = :number))
AND (:saved_at IS NULL OR NOT EXISTS (SELECT 1 FROM entries WHERE key = :key AND saved_at > :saved_at))
AND (:instead_of IS NULL OR EXISTS (SELECT 1 FROM entries WHERE key = :key AND value = :instead_of))
ON CONFLICT (key) DO UPDATE
SET value = excluded.value, saved_at = excluded.saved_at, expires_at = excluded.expires_at
"""
_ACQUIRE = """
INSERT INTO leases (name, holder, until, number) VALUES (:name, :holder, :until, 1) ON CONFLICT (name) DO UPDATE
SET holder = :holder, until = :until, number = leases.number + (leases.holder != :holder)
WHERE leases.holder = :holder OR leases.until <= :now RETURNING number
"""


class SQLiteStore:
    """Keeps everything in one file, made where it does not exist, readable by its owner alone.

    Args:
        path: The file. It must be on a local disk: SQLite's locks do not work on network file systems.
        timeout: Seconds to wait for another process that is writing.

    Raises:
        ConfigurationError: The file cannot be opened, is no SQLite file, or was written by a newer qyapi.
    """

    def __init__(self, path: str | os.PathLike[str], *, timeout: float = 10.0) -> None:
        self.database = Database(path, timeout=timeout)

    @property
    def path(self) -> str:
        """The file."""
        return str(self.database.path)

    def get(self, key: str) -> Entry | None:
        with self.database.connection() as connection:
            row = connection.execute("SELECT value, saved_at, expires_at FROM entries WHERE key = ?", (key,)).fetchone()
        if row is None or (row[2] is not None and row[2] <= time.time()):
            return None
        return Entry(*row)

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
        lease, number = fence or (None, None)
        values = {
            "key": key,
            "value": value,
            "expires_at": expires_at,
            "lease": lease,
            "number": number,
            "saved_at": saved_at,
            "instead_of": instead_of,
            "now": time.time(),
        }
        return self._execute(_PUT, values)

    def delete(self, key: str, *, value: str | None = None) -> bool:
        return self._execute(
            "DELETE FROM entries WHERE key = :key AND (:value IS NULL OR value = :value)",
            {"key": key, "value": value},
        )

    def keys(self, prefix: str) -> Iterator[str]:
        with self.database.connection() as connection:
            rows = connection.execute(
                "SELECT key FROM entries WHERE substr(key, 1, ?) = ? AND (expires_at IS NULL OR expires_at > ?) "
                "ORDER BY key",
                (len(prefix), prefix, time.time()),
            ).fetchall()
        for (key,) in rows:
            yield key

    def acquire(self, name: str, holder: str, seconds: float) -> int | None:
        now = time.time()
        values = {"name": name, "holder": holder, "until": now + seconds, "now": now}
        row = self.database.write(lambda connection: connection.execute(_ACQUIRE, values).fetchone())
        return int(row[0]) if row else None

    def release(self, name: str, holder: str) -> None:
        self._execute("UPDATE leases SET holder = '', until = 0 WHERE name = ? AND holder = ?", (name, holder))

    def open_inbox(self) -> Inbox:
        """The inbox in this file."""
        from qyapi_runtime.inbox.sqlite import SQLiteInbox

        return SQLiteInbox(self.database)

    def close(self) -> None:
        self.database.close()

    def _execute(self, statement: str, values: Any) -> bool:
        """Run a statement that writes. True if a row was changed."""
        return self.database.write(lambda connection: connection.execute(statement, values).rowcount > 0)

    def __repr__(self) -> str:
        return f"SQLiteStore({self.path!r})"
