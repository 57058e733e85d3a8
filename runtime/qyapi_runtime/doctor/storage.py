"""The store and the inbox."""

from __future__ import annotations

import os
import sqlite3
import stat
import time
import uuid
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from qyapi_runtime.doctor.finding import Finding, fine, problem, warning
from qyapi_runtime.inbox import Inbox, MemoryInbox, SQLiteInbox
from qyapi_runtime.stores import EncryptedStore, FallbackStore, MemoryStore, RedisStore, SQLiteStore, Store

__all__ = ["check_inbox", "check_store"]

_OLD = 600.0
"""Seconds after which a push should long have been handled."""

_OVERDUE = 60.0
"""Seconds after which a worker would have taken a push that is ready."""

_LOOKED_AT = 200


def check_store(store: Store, environment: str) -> Iterator[Finding]:
    """Whether it keeps what it is given, for this host's keys, and keeps it to itself."""
    inner = _innermost(store)
    name = _name(inner)
    if isinstance(inner, MemoryStore):
        yield warning(
            "store",
            name,
            "tokens, tickets and permanent codes are in memory: a restart loses them",
            "Set QYAPI_STORE to the path of a file, or give store=",
        )
        return
    yield _probe(store, environment, name)
    if isinstance(inner, SQLiteStore):
        yield _version(inner)
        yield from _permissions(Path(inner.path))
    if isinstance(inner, RedisStore):
        for loss in inner.losses():
            text, _, todo = loss.rpartition(": ")
            yield problem("store", name, text, f"In Redis, {todo}; see docs/stores.md")


def check_inbox(inbox: Inbox, receives: bool) -> Iterator[Finding]:
    """Whether pushes are handled."""
    name = inbox.path if isinstance(inbox, SQLiteInbox) else type(inbox).__name__
    if isinstance(inbox, MemoryInbox):
        if receives:
            yield warning(
                "inbox",
                name,
                "pushes are in memory until they are handled: a restart loses them",
                "Give the store a file, or set QYAPI_INBOX",
            )
        return
    try:
        counts = inbox.counts()
        waiting = inbox.list("waiting", limit=_LOOKED_AT)
        running = inbox.list("running", limit=_LOOKED_AT)
        dead = inbox.list("dead", limit=_LOOKED_AT)
    except Exception as error:
        yield problem("inbox", name, f"it cannot be read: {error}", "Check that what keeps it runs and can be reached")
        return
    if counts["dead"]:
        last = max(dead, key=lambda item: item.push.received_at)
        reason = last.error.partition("\n")[0][:200]
        yield problem(
            "inbox",
            name,
            f"{counts['dead']} pushes are dead; one of the last: {last.push.kind}, {reason}",
            "See `python -m qyapi_runtime inbox list --state dead`, mend the cause, then `inbox retry --all-dead`",
        )
    now = time.time()
    overdue = [item for item in waiting if item.due is not None and now - item.due > _OVERDUE]
    oldest = max((now - item.push.received_at for item in waiting), default=0.0)
    workers = {item.worker for item in running if item.due is None or item.due > now}
    stuck = len(running) - sum(item.due is None or item.due > now for item in running)
    found = f"{counts['waiting']} wait, {counts['running']} are being handled by {len(workers)} workers"
    if overdue:
        yield problem(
            "inbox",
            name,
            f"{found}; {len(overdue)} have been ready for more than a minute, the oldest came {oldest / 60:.0f} "
            "minutes ago: no worker takes them",
            "Start one: in the process that receives (worker=True, the default), or with `suite.work()`. Where there "
            "is one, give it more threads (WorkerConfig)",
        )
    elif oldest > _OLD:
        yield warning(
            "inbox",
            name,
            f"{found}; the oldest came {oldest / 60:.0f} minutes ago",
            "See `python -m qyapi_runtime inbox list`: handlers fail, or others of the same corp are before it",
        )
    elif stuck:
        yield warning(
            "inbox",
            name,
            f"{found}; the claims of {stuck} have lapsed, since their workers died",
            "Start a worker; it takes them over",
        )
    else:
        yield fine("inbox", name, f"{found} (workers are seen only while they handle something)")


def _probe(store: Store, environment: str, name: str) -> Finding:
    key, value = f"{environment}/doctor/{uuid.uuid4().hex}", uuid.uuid4().hex
    began = time.perf_counter()
    try:
        store.put(key, value, expires_at=time.time() + 60)
        kept = store.get(key)
        store.delete(key)
    except Exception as error:
        return problem(
            "store", name, f"it cannot be written: {error}", "Check rights and free space, or that its server runs"
        )
    if kept is None or kept.value != value:
        return problem("store", name, "it did not keep what it was given", "Check what the store is made on")
    return fine("store", name, f"written, read and deleted in {(time.perf_counter() - began) * 1000:.0f} ms")


def _version(store: SQLiteStore) -> Finding:
    with closing(sqlite3.connect(f"file:{store.path}?mode=ro", uri=True)) as connection:
        version = connection.execute("PRAGMA user_version").fetchone()[0]
        mode = connection.execute("PRAGMA journal_mode").fetchone()[0]
    return fine("store", _name(store), f"version {version}, journal {mode}, {os.path.getsize(store.path)} bytes")


def _permissions(path: Path) -> Iterator[Finding]:
    if os.name != "posix":
        return
    status = path.stat()
    mode = stat.S_IMODE(status.st_mode)
    if mode & 0o077:
        yield problem(
            "store", str(path), f"others can read it (mode {mode:o}), and secrets are in it", f"chmod 600 {path}"
        )
    if status.st_uid != os.geteuid():
        yield warning(
            "store",
            str(path),
            f"it belongs to user {status.st_uid}, and this is user {os.geteuid()}",
            "Run the doctor as the user whose processes use the file",
        )


def _innermost(store: Store) -> Store:
    """The store that others of qyapi are wrapped around."""
    while isinstance(store, EncryptedStore | FallbackStore):
        store = store.inner
    return store


def _name(store: Store) -> str:
    return store.path if isinstance(store, SQLiteStore) else type(store).__name__
