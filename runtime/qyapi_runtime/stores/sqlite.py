"""A store in an SQLite file: durable, for any number of threads and processes of one machine."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from typing import Any

from qyapi_runtime.stores.base import Entry
from qyapi_runtime.stores.database import Database

__all__ = ["SQLiteStore"]


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

    def put(self, key: str, value: str, *, expires_at: float | None = None) -> None:
        self._execute(
            "INSERT INTO entries (key, value, saved_at, expires_at) VALUES (?, ?, ?, ?) ON CONFLICT (key) DO UPDATE "
            "SET value = excluded.value, saved_at = excluded.saved_at, expires_at = excluded.expires_at",
            (key, value, time.time(), expires_at),
        )

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

    def acquire(self, name: str, holder: str, seconds: float) -> bool:
        now = time.time()
        return self._execute(
            "INSERT INTO leases (name, holder, until) VALUES (:name, :holder, :until) ON CONFLICT (name) DO UPDATE "
            "SET holder = :holder, until = :until WHERE leases.holder = :holder OR leases.until <= :now",
            {"name": name, "holder": holder, "until": now + seconds, "now": now},
        )

    def release(self, name: str, holder: str) -> None:
        self._execute("DELETE FROM leases WHERE name = ? AND holder = ?", (name, holder))

    def close(self) -> None:
        self.database.close()

    def _execute(self, statement: str, values: Any) -> bool:
        """Run a statement that writes. True if a row was changed."""
        return self.database.write(lambda connection: connection.execute(statement, values).rowcount > 0)

    def __repr__(self) -> str:
        return f"SQLiteStore({self.path!r})"
