"""An inbox in an SQLite file: durable, for any number of threads and processes of one machine."""

from __future__ import annotations

import json
import sqlite3
import time
from collections.abc import Sequence
from itertools import chain
from typing import Any

from qyapi_runtime.inbox.base import Item, Push, State
from qyapi_runtime.inbox.waiting import WaitingInbox
from qyapi_runtime.stores.database import Database

__all__ = ["SQLiteInbox"]

_POLL = 0.1
"""Seconds between looks at what other processes have put."""

_MOST = 256
"""How many pushes go into one statement."""

_COLUMNS = "id, app, lane, kind, content, received_at, state, attempt, worker, handled, error, due"
_OPEN = "state IN ('waiting', 'running')"
_HELD = "id = :id AND state = 'running' AND worker = :worker AND attempt = :attempt"

# One statement for any number of pushes: each statement costs a thread its turn. `due` is set for the first open push
# of each lane alone, so that the next to claim is found by one index.
_PUT = """
INSERT INTO inbox (id, app, lane, kind, content, received_at, state, attempt, worker, handled, error, changed_at)
VALUES {rows} ON CONFLICT (id) DO NOTHING
"""
_ROW = "(?, ?, ?, ?, ?, ?, 'waiting', 0, '', '{}', '', ?)"
_FIRST_IN_LANES = f"""
UPDATE inbox SET due = ? WHERE due IS NULL AND seq IN (
    SELECT (SELECT min(seq) FROM inbox WHERE app = lanes.column1 AND lane = lanes.column2 AND {_OPEN})
    FROM (VALUES {{lanes}}) AS lanes
)
"""
_READY = "SELECT seq FROM inbox WHERE app = :app AND due <= :now ORDER BY due LIMIT 1"
_BUSY = """
SELECT 1 FROM inbox WHERE app = :app AND due IS NOT NULL AND (due <= :now OR state = 'running') LIMIT 1
"""
_CLAIM = f"""
UPDATE inbox SET state = 'running', due = :until, attempt = attempt + 1, worker = :worker, changed_at = :now
WHERE seq = ({_READY}) RETURNING {_COLUMNS}
"""
_END_PAUSE = "UPDATE inbox SET due = :now WHERE id = :id AND due IS NOT NULL"
_REVIVE = """
UPDATE inbox SET state = 'waiting', attempt = 0, changed_at = :now, seq = (SELECT max(seq) + 1 FROM inbox)
WHERE id = :id
"""
_PURGE = """
DELETE FROM inbox WHERE seq IN (SELECT seq FROM inbox WHERE state = :state AND changed_at < :before LIMIT 1000)
"""


class SQLiteInbox(WaitingInbox):
    """Keeps pushes in one file, beside tokens and tickets where it is a store's.

    Args:
        database: The file; `store.database` of an SQLiteStore, or a Database made for it.
    """

    def __init__(self, database: Database) -> None:
        super().__init__(_POLL)
        self._database = database

    @property
    def path(self) -> str:
        """The file."""
        return str(self._database.path)

    def put(self, push: Push) -> bool:
        return self.put_all([push])[0]

    def put_all(self, pushes: Sequence[Push]) -> list[bool]:
        parts = [pushes[begin : begin + _MOST] for begin in range(0, len(pushes), _MOST)]
        are_new = self._database.write(lambda connection: [new for part in parts for new in _put(connection, part)])
        if any(are_new):
            self.wake()
        return are_new

    def renew(self, item: Item, lease: float) -> bool:
        return self._update(item, "due = :due", due=time.time() + lease)

    def remember(self, item: Item, handler: str, note: str = "") -> bool:
        return self._update(item, "handled = json_patch(handled, :patch)", patch=json.dumps({handler: note}))

    def finish(self, item: Item) -> bool:
        return self._update(item, "state = 'done', due = NULL, content = x'', error = ''", leaves=True)

    def retry(self, item: Item, delay: float, error: str) -> bool:
        due = time.time() + delay
        return self._update(item, "state = 'waiting', due = :due, error = :error", due=due, error=error)

    def bury(self, item: Item, error: str) -> bool:
        return self._update(item, "state = 'dead', due = NULL, error = :error", leaves=True, error=error)

    def get(self, id: str) -> Item | None:
        with self._database.connection() as connection:
            row = connection.execute(f"SELECT {_COLUMNS} FROM inbox WHERE id = ?", (id,)).fetchone()
        return _item(row) if row else None

    def list(self, state: State | None = None, *, limit: int = 100) -> list[Item]:
        where, values = ("WHERE state = ?", [state]) if state else ("", [])
        query = f"SELECT {_COLUMNS} FROM inbox {where} ORDER BY seq LIMIT ?"
        with self._database.connection() as connection:
            return [_item(row) for row in connection.execute(query, [*values, limit]).fetchall()]

    def counts(self) -> dict[State, int]:
        found: dict[State, int] = {"waiting": 0, "running": 0, "done": 0, "dead": 0}
        with self._database.connection() as connection:
            return found | dict(connection.execute("SELECT state, count(*) FROM inbox GROUP BY state").fetchall())

    def requeue(self, id: str) -> bool:
        values: dict[str, Any] = {"id": id, "now": time.time()}

        def revive(connection: sqlite3.Connection) -> bool:
            row = connection.execute("SELECT state, app, lane FROM inbox WHERE id = :id", values).fetchone()
            if row is None or row[0] not in ("waiting", "dead"):
                return False
            connection.execute(_END_PAUSE if row[0] == "waiting" else _REVIVE, values)
            _set_first(connection, [(row[1], row[2])], values["now"])
            return True

        is_revived = self._database.write(revive)
        if is_revived:
            self.wake()
        return is_revived

    def purge(self, before: float, *, state: State = "done") -> int:
        forgotten = 0
        while True:
            values = {"state": state, "before": before}
            count = self._database.write(lambda connection: connection.execute(_PURGE, values).rowcount)  # noqa: B023
            forgotten += count
            if not count:
                return forgotten

    def is_idle(self, app: str) -> bool:
        with self._database.connection() as connection:
            return connection.execute(_BUSY, {"app": app, "now": time.time()}).fetchone() is None

    def close(self) -> None:
        self.wake()
        self._database.close()

    def _take(self, app: str, worker: str, lease: float) -> Item | None:
        now = time.time()
        values = {"app": app, "worker": worker, "now": now, "until": now + lease}
        with self._database.connection() as connection:
            # Looking does not lock the file; most looks find nothing.
            if connection.execute(_READY, values).fetchone() is None:
                return None
        row = self._database.write(lambda connection: connection.execute(_CLAIM, values).fetchone())
        return _item(row) if row else None

    def _update(self, item: Item, change: str, *, leaves: bool = False, **values: Any) -> bool:
        """Change the row of a claimed push if the claim still holds; where it leaves its lane, the next may go."""
        push = item.push
        values |= {"id": push.id, "worker": item.worker, "attempt": item.attempt, "now": time.time()}

        def update(connection: sqlite3.Connection) -> bool:
            statement = f"UPDATE inbox SET {change}, changed_at = :now WHERE {_HELD}"
            if not connection.execute(statement, values).rowcount:
                return False
            if leaves:
                _set_first(connection, [(push.app, push.lane)], values["now"])
            return True

        still_held = self._database.write(update)
        if still_held and leaves:
            self.wake()
        return still_held


def _put(connection: sqlite3.Connection, pushes: Sequence[Push]) -> list[bool]:
    now = time.time()
    wanted = f"SELECT id FROM inbox WHERE id IN ({', '.join('?' * len(pushes))})"
    known = {id for (id,) in connection.execute(wanted, [push.id for push in pushes]).fetchall()}
    are_new = []
    for push in pushes:
        are_new.append(push.id not in known)
        known.add(push.id)
    rows = [(*(getattr(push, name) for name in Push.__slots__), now) for push in pushes]
    connection.execute(_PUT.format(rows=", ".join([_ROW] * len(rows))), list(chain.from_iterable(rows)))
    _set_first(connection, list(dict.fromkeys((push.app, push.lane) for push in pushes)), now)
    return are_new


def _set_first(connection: sqlite3.Connection, lanes: Sequence[tuple[str, str]], now: float) -> None:
    """Let the first open push of each lane be claimed, if that is not so already."""
    values = ", ".join(["(?, ?)"] * len(lanes))
    connection.execute(_FIRST_IN_LANES.format(lanes=values), [now, *chain.from_iterable(lanes)])


def _item(row: tuple[Any, ...]) -> Item:
    id, app, lane, kind, content, received_at, state, attempt, worker, handled, error, due = row
    push = Push(id=id, app=app, lane=lane, kind=kind, content=content, received_at=received_at)
    handled = json.loads(handled)
    return Item(push=push, state=state, attempt=attempt, worker=worker, handled=handled, error=error, due=due)
