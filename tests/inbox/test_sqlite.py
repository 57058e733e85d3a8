"""What holds for SQLite: processes that are killed, files of older versions, threads that come together."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path

import pytest

from qyapi import Inbox, MemoryInbox, MemoryStore, Provider, SQLiteInbox, SQLiteStore, Suite
from qyapi.errors import ConfigurationError
from qyapi_runtime.inbox import open_inbox
from qyapi_runtime.stores.database import Database
from tests.inbox.test_inbox import APP, a_push, claim, name

CLAIM_AND_DIE = """
import os, signal, sys
from qyapi_runtime.inbox import open_inbox
inbox = open_inbox(sys.argv[1])
item = inbox.claim(sys.argv[2], "victim", 0.5)
inbox.remember(item, "first", "note")
os.kill(os.getpid(), signal.SIGKILL)
"""
CLAIM_ALL = """
import sys
from qyapi_runtime.inbox import open_inbox
inbox = open_inbox(sys.argv[1])
sys.stdin.readline()
while item := inbox.claim(sys.argv[2], sys.argv[3], 60):
    print(item.push.id)
    inbox.finish(item)
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "store.db"


def test_what_a_killed_worker_held_is_handled_by_another(path: Path) -> None:
    inbox = open_inbox(path)
    inbox.put(a_push("a"))
    assert subprocess.run([sys.executable, "-c", CLAIM_AND_DIE, str(path), APP], check=False).returncode == -9
    (held,) = inbox.list("running")
    assert held.due is not None
    time.sleep(max(0.0, held.due - time.time()))
    again = claim(inbox)
    assert (name(again), again.attempt, again.handled) == ("a", 2, {"first": "note"})
    inbox.close()


def test_processes_that_compete_handle_each_once(path: Path) -> None:
    inbox = open_inbox(path)
    inbox.put_all([a_push(f"n{number}", f"lane{number % 5}") for number in range(200)])
    workers = [
        subprocess.Popen(
            [sys.executable, "-c", CLAIM_ALL, str(path), APP, str(number)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        for number in range(2)
    ]
    handled = [line for worker in workers for line in worker.communicate("go\n")[0].split()]
    assert len(handled) == len(set(handled)) == 200
    assert inbox.counts()["done"] == 200
    inbox.close()


def test_a_store_of_the_first_version_is_opened(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript("""
            CREATE TABLE entries (
                key TEXT PRIMARY KEY, value TEXT NOT NULL, saved_at REAL NOT NULL, expires_at REAL
            ) WITHOUT ROWID;
            CREATE TABLE leases (name TEXT PRIMARY KEY, holder TEXT NOT NULL, until REAL NOT NULL) WITHOUT ROWID;
            INSERT INTO entries VALUES ('a', 'kept', 1.0, NULL);
            PRAGMA user_version = 1;
        """)
    store = SQLiteStore(path)
    entry = store.get("a")
    assert entry is not None
    assert entry.value == "kept"
    inbox = open_inbox(None, store)
    assert inbox.put(a_push("a"))
    store.close()


def test_a_newer_file_is_not_touched(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA user_version = 99")
    with pytest.raises(ConfigurationError, match="newer qyapi"):
        open_inbox(path)


def test_which_inbox_is_opened(path: Path) -> None:
    store = SQLiteStore(path)
    given = MemoryInbox()
    assert open_inbox(given, store) is given
    assert type(open_inbox(None, MemoryStore())) is MemoryInbox
    assert type(open_inbox(str(path))) is SQLiteInbox
    open_inbox(None, store).put(a_push("a"))
    here = open_inbox(path)
    assert here.get(a_push("a").id)
    provider = Provider(corpid="ww1", provider_secret="s", store=store)
    assert Suite(suite_id="ww2", suite_secret="s", provider=provider).inbox is provider.inbox
    own = Suite(suite_id="ww2", suite_secret="s", provider=provider, inbox=given)
    assert own.inbox is given
    here.close()
    provider.close()


def test_one_failure_does_not_undo_what_others_wrote_with_it(path: Path) -> None:
    database = Database(path)
    ready, first = threading.Event(), threading.Event()

    def slow(connection: sqlite3.Connection) -> None:
        first.set()
        ready.wait(10)

    def insert(number: int) -> int:
        def change(connection: sqlite3.Connection) -> int:
            connection.execute("INSERT INTO leases (name, holder, until) VALUES (?, 'x', 1)", (str(number),))
            if number % 3 == 0:
                raise ValueError(number)
            return number

        return database.write(change)

    with ThreadPoolExecutor(20) as pool:
        blocking = pool.submit(database.write, slow)
        assert first.wait(10)
        writing = [pool.submit(insert, number) for number in range(12)]
        while len(database._jobs) < 12:
            time.sleep(0.001)
        ready.set()
        blocking.result(10)
        outcomes = [each.exception(10) or each.result() for each in writing]
    assert [outcome for outcome in outcomes if isinstance(outcome, int)] == [n for n in range(12) if n % 3]
    assert [str(outcome) for outcome in outcomes if isinstance(outcome, ValueError)] == ["0", "3", "6", "9"]
    with database.connection() as connection:
        assert connection.execute("SELECT count(*) FROM leases").fetchone() == (8,)
    database.close()


def test_threads_that_end_leave_no_files_open(path: Path) -> None:
    store = SQLiteStore(path)
    for number in range(50):
        thread = threading.Thread(target=store.put, args=(f"key{number}", "x"))
        thread.start()
        thread.join()
    assert sum(os.readlink(f"/proc/self/fd/{each}").startswith(str(path)) for each in open_files()) <= 3
    store.close()


def open_files() -> list[str]:
    return [each for each in os.listdir("/proc/self/fd") if os.path.islink(f"/proc/self/fd/{each}")]


def test_a_forked_process_has_connections_of_its_own(path: Path) -> None:
    inbox = open_inbox(path)
    inbox.put(a_push("a"))
    program = f"""
import os
from qyapi_runtime.inbox import open_inbox
from tests.inbox.test_inbox import APP, a_push
inbox = open_inbox({str(path)!r})
inbox.put(a_push("b"))
child = os.fork()
if not child:
    inbox.put(a_push("c"))
    os._exit(0)
assert os.waitpid(child, 0)[1] == 0
inbox.put(a_push("d"))
"""
    subprocess.run([sys.executable, "-c", program], check=True, cwd=Path(__file__).parents[2])
    assert [name(item) for item in inbox.list()] == ["a", "b", "c", "d"]
    inbox.close()


def test_secrets_of_what_is_done_are_gone_from_the_file(path: Path) -> None:
    inbox: Inbox = open_inbox(path)
    secret = b"AUTH-CODE-" + b"x" * 40
    inbox.put(a_push("a", content=secret))
    inbox.finish(claim(inbox))
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    assert secret not in path.read_bytes()
    inbox.close()
