"""A store in an SQLite file: durable, for any number of threads and processes of one machine."""

from __future__ import annotations

import os
import sqlite3
import threading
import time
from collections.abc import Iterator

from qyapi_runtime.errors import ConfigurationError
from qyapi_runtime.stores.base import Entry

__all__ = ["SQLiteStore"]

_SCHEMA = """
CREATE TABLE IF NOT EXISTS entries (
    key TEXT PRIMARY KEY, value TEXT NOT NULL, saved_at REAL NOT NULL, expires_at REAL
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS leases (
    name TEXT PRIMARY KEY, holder TEXT NOT NULL, until REAL NOT NULL
) WITHOUT ROWID;
PRAGMA user_version = 1;
"""
_VERSION = 1


class SQLiteStore:
    """Keeps everything in one file, made where it does not exist, readable by its owner alone.

    Args:
        path: The file. It must be on a local disk: SQLite's locks do not work on network file systems.
        timeout: Seconds to wait for another process that is writing.

    Raises:
        ConfigurationError: The file cannot be opened, is no SQLite file, or was written by a newer qyapi.
    """

    def __init__(self, path: str | os.PathLike[str], *, timeout: float = 10.0) -> None:
        self.path = os.path.abspath(path)
        self._timeout = timeout
        self._local = threading.local()
        self._connections: list[sqlite3.Connection] = []
        self._lock = threading.Lock()
        self._pid = os.getpid()
        try:
            os.close(os.open(self.path, os.O_RDWR | os.O_CREAT, 0o600))
            self._prepare(self._connection())
        except (OSError, sqlite3.DatabaseError) as error:
            raise ConfigurationError(f"cannot use {self.path} as a store: {error}") from error

    def _prepare(self, connection: sqlite3.Connection) -> None:
        version = connection.execute("PRAGMA user_version").fetchone()[0]
        if version > _VERSION:
            raise ConfigurationError(
                f"{self.path} was written by a newer qyapi (store version {version}); upgrade qyapi"
            )
        connection.execute("PRAGMA journal_mode = WAL")
        if version < _VERSION:
            connection.executescript(_SCHEMA)

    def _connection(self) -> sqlite3.Connection:
        if os.getpid() != self._pid:
            self._local = threading.local()
            self._connections = []
            self._pid = os.getpid()
        connection: sqlite3.Connection | None = getattr(self._local, "connection", None)
        if connection is None:
            connection = sqlite3.connect(
                self.path, timeout=self._timeout, isolation_level=None, check_same_thread=False
            )
            connection.execute("PRAGMA synchronous = FULL")
            self._local.connection = connection
            with self._lock:
                self._connections.append(connection)
        return connection

    def get(self, key: str) -> Entry | None:
        row = (
            self._connection()
            .execute("SELECT value, saved_at, expires_at FROM entries WHERE key = ?", (key,))
            .fetchone()
        )
        if row is None or (row[2] is not None and row[2] <= time.time()):
            return None
        return Entry(*row)

    def put(self, key: str, value: str, *, expires_at: float | None = None) -> None:
        self._connection().execute(
            "INSERT INTO entries (key, value, saved_at, expires_at) VALUES (?, ?, ?, ?) ON CONFLICT (key) DO UPDATE "
            "SET value = excluded.value, saved_at = excluded.saved_at, expires_at = excluded.expires_at",
            (key, value, time.time(), expires_at),
        )

    def delete(self, key: str, *, value: str | None = None) -> bool:
        cursor = self._connection().execute(
            "DELETE FROM entries WHERE key = :key AND (:value IS NULL OR value = :value)",
            {"key": key, "value": value},
        )
        return cursor.rowcount > 0

    def keys(self, prefix: str) -> Iterator[str]:
        rows = self._connection().execute(
            "SELECT key FROM entries WHERE substr(key, 1, ?) = ? AND (expires_at IS NULL OR expires_at > ?) "
            "ORDER BY key",
            (len(prefix), prefix, time.time()),
        )
        for (key,) in rows.fetchall():
            yield key

    def acquire(self, name: str, holder: str, seconds: float) -> bool:
        now = time.time()
        cursor = self._connection().execute(
            "INSERT INTO leases (name, holder, until) VALUES (:name, :holder, :until) ON CONFLICT (name) DO UPDATE "
            "SET holder = :holder, until = :until WHERE leases.holder = :holder OR leases.until <= :now",
            {"name": name, "holder": holder, "until": now + seconds, "now": now},
        )
        return cursor.rowcount > 0

    def release(self, name: str, holder: str) -> None:
        self._connection().execute("DELETE FROM leases WHERE name = ? AND holder = ?", (name, holder))

    def close(self) -> None:
        with self._lock:
            connections, self._connections = self._connections, []
        for connection in connections:
            connection.close()
        self._local = threading.local()

    def __repr__(self) -> str:
        return f"SQLiteStore({self.path!r})"
