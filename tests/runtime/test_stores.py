"""What every store promises, asked of each."""

from __future__ import annotations

import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qyapi import MemoryStore, SQLiteStore, Store
from qyapi.errors import ConfigurationError


@pytest.fixture(params=["memory", "sqlite"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Store]:
    made: Store = MemoryStore() if request.param == "memory" else SQLiteStore(tmp_path / "store.db")
    yield made
    made.close()


def test_what_is_put_is_there(store: Store) -> None:
    before = time.time()
    assert store.get("a") is None
    store.put("a", "1")
    store.put("a", "2", expires_at=time.time() + 60)
    entry = store.get("a")
    assert entry is not None
    assert entry.value == "2"
    assert before <= entry.saved_at <= time.time()
    assert entry.expires_at is not None
    assert "2" not in repr(entry).partition("saved_at")[0]


def test_what_has_expired_is_gone(store: Store) -> None:
    store.put("a", "1", expires_at=time.time() - 1)
    assert store.get("a") is None
    assert list(store.keys("")) == []
    store.put("a", "2")
    assert store.get("a") is not None


def test_only_the_value_named_is_dropped(store: Store) -> None:
    store.put("a", "new")
    assert not store.delete("a", value="old")
    assert store.get("a") is not None
    assert store.delete("a", value="new")
    assert not store.delete("a")
    store.put("a", "x")
    assert store.delete("a")
    assert store.get("a") is None


def test_keys_by_prefix(store: Store) -> None:
    for key in ("b/2", "a/1", "b/1", "b%", "b_x", "B/3"):
        store.put(key, "x")
    assert list(store.keys("b/")) == ["b/1", "b/2"]
    assert list(store.keys("b%")) == ["b%"]


def test_a_lease_has_one_holder(store: Store) -> None:
    assert store.acquire("lease", "one", 60)
    assert store.acquire("lease", "one", 60)
    assert not store.acquire("lease", "two", 60)
    store.release("lease", "two")
    assert not store.acquire("lease", "two", 60)
    store.release("lease", "one")
    assert store.acquire("lease", "two", 60)


def test_a_lease_lapses(store: Store) -> None:
    assert store.acquire("lease", "one", 0.05)
    time.sleep(0.06)
    assert store.acquire("lease", "two", 60)
    store.release("lease", "one")
    assert not store.acquire("lease", "three", 60)


def test_of_many_threads_one_gets_the_lease(store: Store) -> None:
    ready = threading.Barrier(8)

    def take(holder: int) -> bool:
        ready.wait()
        return store.acquire("lease", str(holder), 60)

    with ThreadPoolExecutor(8) as pool:
        assert sum(pool.map(take, range(8))) == 1


def test_threads_write_at_once(store: Store) -> None:
    def write(number: int) -> None:
        for round_ in range(20):
            store.put(f"key/{number}", str(round_))

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(write, range(8)))
    assert len(list(store.keys("key/"))) == 8


@given(st.dictionaries(st.text(), st.text(min_size=1), max_size=5))
def test_any_text_is_kept_as_it_is(content: dict[str, str]) -> None:
    store = MemoryStore()
    for key, value in content.items():
        store.put(key, value)
    for key, value in content.items():
        entry = store.get(key)
        assert entry is not None
        assert entry.value == value
    assert list(store.keys("")) == sorted(content)


WRITER = """
import sys, time
from qyapi_runtime.stores import SQLiteStore
store = SQLiteStore(sys.argv[1])
for n in range(50):
    store.put(f"{sys.argv[2]}/{n}", "x")
print(store.acquire("lease", sys.argv[2], 60))
"""


def test_processes_share_a_file(tmp_path: Path) -> None:
    path = tmp_path / "store.db"
    writers = [
        subprocess.Popen([sys.executable, "-c", WRITER, str(path), name], stdout=subprocess.PIPE, text=True)
        for name in ("a", "b", "c")
    ]
    printed = [writer.communicate()[0].strip() for writer in writers]
    assert [writer.returncode for writer in writers] == [0, 0, 0]
    assert sorted(printed) == ["False", "False", "True"]
    store = SQLiteStore(path)
    assert len(list(store.keys(""))) == 150
    store.close()


def test_what_was_put_survives_a_kill(tmp_path: Path) -> None:
    program = (
        "import os, sys, signal; from qyapi_runtime.stores import SQLiteStore; "
        "SQLiteStore(sys.argv[1]).put('code', 'kept'); os.kill(os.getpid(), signal.SIGKILL)"
    )
    path = tmp_path / "store.db"
    assert subprocess.run([sys.executable, "-c", program, str(path)], check=False).returncode == -9
    store = SQLiteStore(path)
    entry = store.get("code")
    assert entry is not None
    assert entry.value == "kept"
    store.close()


def test_the_file_is_the_owners_alone(tmp_path: Path) -> None:
    store = SQLiteStore(tmp_path / "store.db")
    assert (tmp_path / "store.db").stat().st_mode & 0o077 == 0
    store.close()


def test_a_file_of_a_newer_version_is_refused(tmp_path: Path) -> None:
    import sqlite3

    with sqlite3.connect(tmp_path / "store.db") as connection:
        connection.execute("PRAGMA user_version = 99")
    connection.close()
    with pytest.raises(ConfigurationError, match="store version 99"):
        SQLiteStore(tmp_path / "store.db")
