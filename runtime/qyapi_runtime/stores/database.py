"""One SQLite file, shared by the threads and processes of one machine."""

from __future__ import annotations

import os
import sqlite3
import threading
import weakref
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, Generic, TypeVar

from qyapi_runtime.errors import ConfigurationError

__all__ = ["Database"]

T = TypeVar("T")

_VERSIONS = (
    (
        """
        CREATE TABLE IF NOT EXISTS entries (
            key TEXT PRIMARY KEY, value TEXT NOT NULL, saved_at REAL NOT NULL, expires_at REAL
        ) WITHOUT ROWID
        """,
        """
        CREATE TABLE IF NOT EXISTS leases (
            name TEXT PRIMARY KEY, holder TEXT NOT NULL, until REAL NOT NULL
        ) WITHOUT ROWID
        """,
    ),
    (
        """
        CREATE TABLE IF NOT EXISTS inbox (
            seq INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, app TEXT NOT NULL, lane TEXT NOT NULL,
            kind TEXT NOT NULL, content BLOB NOT NULL, received_at REAL NOT NULL, state TEXT NOT NULL, due REAL,
            attempt INTEGER NOT NULL, worker TEXT NOT NULL, handled TEXT NOT NULL, error TEXT NOT NULL,
            changed_at REAL NOT NULL
        )
        """,
        "CREATE INDEX IF NOT EXISTS inbox_due ON inbox (app, due) WHERE due IS NOT NULL",
        "CREATE INDEX IF NOT EXISTS inbox_lane ON inbox (app, lane, seq) WHERE state IN ('waiting', 'running')",
        "CREATE INDEX IF NOT EXISTS inbox_dead ON inbox (seq) WHERE state = 'dead'",
    ),
    ("ALTER TABLE leases ADD COLUMN number INTEGER NOT NULL DEFAULT 1",),
)
"""What makes each version of the file from the one before."""

_BATCH = 256
"""How many changes go into one transaction at most."""


class _Job(Generic[T]):
    """A change, and what came of it."""

    __slots__ = ("change", "outcome")

    def __init__(self, change: Callable[[sqlite3.Connection], T]) -> None:
        self.change = change
        self.outcome: tuple[Any, Exception | None] | None = None

    def result(self) -> T:
        assert self.outcome is not None
        value, error = self.outcome
        if error is not None:
            raise error
        found: T = value
        return found


class Database:
    """The file of a store and an inbox: made where it does not exist, readable by its owner alone.

    Args:
        path: The file, on a local disk: SQLite's locks do not work on network file systems. None for a database
            in this process's memory.
        timeout: Seconds to wait for another process that is writing.

    Raises:
        ConfigurationError: The file cannot be opened, is no SQLite file, or was written by a newer qyapi.
    """

    def __init__(self, path: str | os.PathLike[str] | None, *, timeout: float = 10.0) -> None:
        self.path = None if path is None else os.path.abspath(path)
        self._timeout = timeout
        self._start()
        try:
            if self.path is not None:
                os.close(os.open(self.path, os.O_RDWR | os.O_CREAT, 0o600))
            with self.connection() as connection:
                self._prepare(connection)
        except (OSError, sqlite3.DatabaseError) as error:
            raise ConfigurationError(f"cannot use {self.path} as a store: {error}") from error

    def _start(self) -> None:
        self._pid = os.getpid()
        self._keep_idle()
        self._jobs: deque[_Job[Any]] = deque()
        self._writing = threading.Lock()
        self._only = threading.RLock()

    def _keep_idle(self) -> None:
        """Begin to keep connections that nobody uses. They are closed with the database at the latest."""
        self._idle: list[sqlite3.Connection] = []
        self._close_idle = weakref.finalize(self, _close, self._idle, self._pid)

    def _prepare(self, connection: sqlite3.Connection) -> None:
        is_current = self._version(connection) == len(_VERSIONS)
        connection.execute("PRAGMA journal_mode = WAL")
        if is_current:
            return
        connection.execute("BEGIN IMMEDIATE")
        for statements in _VERSIONS[self._version(connection) :]:
            for statement in statements:
                connection.execute(statement)
        connection.execute(f"PRAGMA user_version = {len(_VERSIONS)}")
        connection.execute("COMMIT")

    def _version(self, connection: sqlite3.Connection) -> int:
        version: int = connection.execute("PRAGMA user_version").fetchone()[0]
        if version > len(_VERSIONS):
            raise ConfigurationError(
                f"{self.path} was written by a newer qyapi (store version {version}); upgrade qyapi"
            )
        return version

    @contextmanager
    def connection(self) -> Iterator[sqlite3.Connection]:
        """A connection for the length of the block, to read or for a single statement."""
        if self.path is None:
            with self._only, self._lent() as connection:
                yield connection
        else:
            with self._lent() as connection:
                yield connection

    def write(self, change: Callable[[sqlite3.Connection], T]) -> T:
        """Run a function that changes something, in a transaction that is durable when this returns.

        What other threads want to change meanwhile goes with it: one wait for the disk serves all. A function may be
        run again after it was undone because another one failed.
        """
        self._notice_fork()
        job: _Job[T] = _Job(change)
        self._jobs.append(job)
        with self._writing:
            while job.outcome is None:
                self._write_some()
        return job.result()

    def _write_some(self) -> None:
        jobs = [self._jobs.popleft() for _ in range(min(len(self._jobs), _BATCH))]
        try:
            with self.connection() as connection:
                if len(jobs) == 1 or not self._written(connection, jobs):
                    for job in jobs:
                        self._written(connection, [job])
        except Exception as error:  # no connection could be made
            for job in jobs:
                job.outcome = job.outcome or (None, error)
        finally:
            self._jobs.extendleft(job for job in reversed(jobs) if job.outcome is None)

    def _written(self, connection: sqlite3.Connection, jobs: list[_Job[Any]]) -> bool:
        """Run some changes in one transaction; if one fails, undo all, and note it as the outcome of a lone one."""
        try:
            connection.execute("BEGIN IMMEDIATE")
            results = [job.change(connection) for job in jobs]
            connection.execute("COMMIT")
        except BaseException as error:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            if not isinstance(error, Exception):
                raise
            if len(jobs) == 1:
                jobs[0].outcome = (None, error)
            return False
        for job, result in zip(jobs, results, strict=True):
            job.outcome = (result, None)
        return True

    def close(self) -> None:
        """Close every connection. The next use opens new ones; what was in memory is lost."""
        self._close_idle()
        self._keep_idle()

    @contextmanager
    def _lent(self) -> Iterator[sqlite3.Connection]:
        self._notice_fork()
        idle = self._idle
        try:
            connection = idle.pop()
        except IndexError:
            connection = self._connect()
        try:
            yield connection
        finally:
            if idle is self._idle:
                idle.append(connection)
            else:
                connection.close()

    def _connect(self) -> sqlite3.Connection:
        connection = sqlite3.connect(
            self.path or ":memory:", timeout=self._timeout, isolation_level=None, check_same_thread=False
        )
        try:
            connection.execute("PRAGMA synchronous = FULL")
            connection.execute("PRAGMA secure_delete = ON")
        except BaseException:
            connection.close()
            raise
        return connection

    def _notice_fork(self) -> None:
        """SQLite connections and held locks must not be carried over a fork."""
        if os.getpid() != self._pid and self.path is not None:
            self._inherited = self._idle  # kept: to close them would disturb the parent's
            self._start()


def _close(connections: list[sqlite3.Connection], pid: int) -> None:
    """Close connections of this process; those that came over a fork are the parent's."""
    if os.getpid() == pid:
        while connections:
            connections.pop().close()
