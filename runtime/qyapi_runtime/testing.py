"""What every store promises, as tests for pytest: run them against a store of your own.

    class TestMyStore(StoreContract):
        @pytest.fixture
        def opener(self, tmp_path):
            return partial(MyStore, tmp_path / "store")

Needs pytest.
"""

from __future__ import annotations

import pickle
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from typing import Any

import pytest

from qyapi_runtime.stores import Entry, Store

__all__ = ["StoreContract"]

_CHILD = """
import os, pickle, signal, sys, time
sys.path[:0] = pickle.load(sys.stdin.buffer)
store = pickle.load(sys.stdin.buffer)()
"""
_WRITE = """
for number in range(25):
    assert store.put(f"{sys.argv[1]}/{number}", "x") is True
print(store.acquire("lease", sys.argv[1], 60))
store.close()
"""
_ACQUIRE_AND_DIE = """
store.put("code", "kept")
print(store.acquire("code/lease", "victim", float(sys.argv[1])), flush=True)
os.kill(os.getpid(), signal.SIGKILL)
"""


class StoreContract:
    """Subclass it, name the subclass `Test…`, and give it a fixture `opener`."""

    is_shared = True
    """Whether what one process puts is there for others and after a restart: False for stores in memory."""

    @pytest.fixture
    def opener(self) -> Callable[[], Store]:
        """A function that opens the same store whenever it is called, empty at the first time.

        It must bear pickling where the store is shared: a class or a function of a module, or a `functools.partial`.
        """
        raise NotImplementedError("a subclass of StoreContract needs a fixture `opener`")

    @pytest.fixture
    def store(self, opener: Callable[[], Store]) -> Iterator[Store]:
        """The store, opened."""
        with closing(opener()) as store:
            yield store

    def test_what_is_put_is_there(self, store: Store) -> None:
        before = time.time()
        assert store.get("a") is None
        assert store.put("a", "1") is True
        expires_at = time.time() + 60.125
        assert store.put("a", "2", expires_at=expires_at) is True
        entry = _found(store, "a")
        assert (entry.value, entry.expires_at) == ("2", expires_at)
        assert before <= entry.saved_at <= time.time()

    def test_any_text_is_kept_as_it_is(self, store: Store) -> None:
        for number, text in enumerate(("", " a  b\n", "企业微信", "'\"%_\\{}[]*?", "=1", "- 1 2", "x" * 4000)):
            key = f"key {text[:40]} {number}"
            store.put(key, text)
            assert _found(store, key).value == text
            assert not store.delete(key, value=f"{text} ")
            assert list(store.keys(key)) == [key]
            assert store.delete(key, value=text)

    def test_what_has_expired_is_gone(self, store: Store) -> None:
        store.put("a", "1", expires_at=time.time() - 1)
        assert store.get("a") is None
        store.put("a", "2", expires_at=time.time() + 0.05)
        time.sleep(0.06)
        assert store.get("a") is None
        assert list(store.keys("")) == []
        store.put("a", "3")
        assert _found(store, "a").expires_at is None

    def test_only_the_value_named_is_dropped(self, store: Store) -> None:
        store.put("a", "new")
        assert store.delete("a", value="old") is False
        assert _found(store, "a").value == "new"
        assert store.delete("a", value="new") is True
        assert store.delete("a") is False
        store.put("a", "x")
        assert store.delete("a") is True
        assert store.get("a") is None

    def test_keys_by_prefix(self, store: Store) -> None:
        for key in ("b/2", "a/1", "b/1", "b%", "b_x", "B/3", "b*", "b[1]"):
            store.put(key, "x")
        assert list(store.keys("b/")) == ["b/1", "b/2"]
        for special in ("b%", "b*", "b[1]"):
            assert list(store.keys(special)) == [special]
        assert list(store.keys("c")) == []
        assert len(list(store.keys(""))) == 8

    def test_only_the_value_named_is_replaced(self, store: Store) -> None:
        assert store.put("a", "1", instead_of="0") is False
        assert store.get("a") is None
        store.put("a", "0")
        assert store.put("a", "1", instead_of="0") is True
        assert store.put("a", "2", instead_of="0") is False
        assert _found(store, "a").value == "1"

    def test_what_is_older_does_not_replace_what_is_newer(self, store: Store) -> None:
        assert store.put("a", "old", saved_at=1000.5) is True
        assert _found(store, "a") == Entry("old", 1000.5)
        assert store.put("a", "older", saved_at=999.0) is False
        assert store.put("a", "same", saved_at=1000.5) is True
        assert store.put("a", "newer", saved_at=1001.0) is True
        store.put("a", "now")
        assert store.put("a", "old", saved_at=1002.0) is False
        assert _found(store, "a").value == "now"

    def test_a_lease_has_one_holder(self, store: Store) -> None:
        first = store.acquire("lease", "one", 60)
        assert first is not None
        assert first >= 1
        assert store.acquire("lease", "one", 60) == first
        assert store.acquire("lease", "two", 60) is None
        store.release("lease", "two")
        assert store.acquire("lease", "two", 60) is None
        assert store.acquire("other", "two", 60) is not None
        store.release("lease", "one")
        second = store.acquire("lease", "two", 60)
        assert second is not None
        assert second > first

    def test_a_lease_lapses(self, store: Store) -> None:
        first = store.acquire("lease", "one", 0.05)
        assert first is not None
        time.sleep(0.06)
        second = store.acquire("lease", "two", 60)
        assert second is not None
        assert second > first
        store.release("lease", "one")
        assert store.acquire("lease", "three", 60) is None

    def test_who_lost_the_lease_writes_nothing(self, store: Store) -> None:
        first = store.acquire("a/lease", "one", 0.05)
        assert first is not None
        assert store.put("a", "1", fence=("a/lease", first)) is True
        time.sleep(0.06)
        assert store.put("a", "2", fence=("a/lease", first)) is True  # lapsed, but nobody else has taken it
        second = store.acquire("a/lease", "two", 60)
        assert second is not None
        assert store.put("a", "late", fence=("a/lease", first)) is False
        assert _found(store, "a").value == "2"
        assert store.put("a", "3", fence=("a/lease", second)) is True
        store.release("a/lease", "two")
        assert store.put("a", "late", fence=("a/lease", first)) is False
        assert store.put("b", "x", fence=("b/lease", 1)) is False
        assert _found(store, "a").value == "3"

    def test_of_many_threads_one_gets_the_lease(self, store: Store) -> None:
        numbers = _at_once(lambda number: store.acquire("lease", str(number), 60))
        assert len([number for number in numbers if number is not None]) == 1

    def test_of_many_threads_one_replaces(self, store: Store) -> None:
        store.put("a", "old")
        assert sum(_at_once(lambda number: store.put("a", str(number), instead_of="old"))) == 1
        value = _found(store, "a").value
        assert sum(_at_once(lambda _: store.delete("a", value=value))) == 1

    def test_threads_write_at_once(self, store: Store) -> None:
        def write(number: int) -> None:
            for round_ in range(10):
                store.put(f"key/{number}", str(round_))
                store.put("same", str(round_))

        _at_once(write)
        assert len(list(store.keys("key/"))) == 8
        assert {_found(store, key).value for key in store.keys("")} == {"9"}

    def test_what_was_put_survives_a_restart(self, opener: Callable[[], Store]) -> None:
        self._skip_unless_shared()
        with closing(opener()) as store:
            store.put("code", "kept")
        with closing(opener()) as store:
            assert _found(store, "code").value == "kept"

    def test_processes_share_it(self, store: Store, opener: Callable[[], Store]) -> None:
        self._skip_unless_shared()
        writers = [_child(opener, _WRITE, name) for name in ("a", "b", "c")]
        printed = [_end(writer, 0) for writer in writers]
        assert sorted(line == "None" for line in printed) == [False, True, True]
        assert len(list(store.keys(""))) == 75

    def test_a_killed_holder_delays_others_until_its_lease_lapses(
        self, store: Store, opener: Callable[[], Store]
    ) -> None:
        self._skip_unless_shared()
        first = int(_end(_child(opener, _ACQUIRE_AND_DIE, "0.5"), -9))
        assert _found(store, "code").value == "kept"
        deadline = time.monotonic() + 10
        while (second := store.acquire("code/lease", "other", 60)) is None:
            assert time.monotonic() < deadline, "the lease of a killed process never lapses"
            time.sleep(0.02)
        assert second > first
        assert store.put("code", "late", fence=("code/lease", first)) is False

    def _skip_unless_shared(self) -> None:
        if not self.is_shared:
            pytest.skip("this store serves one process")


def _found(store: Store, key: str) -> Entry:
    entry = store.get(key)
    assert entry is not None, f"nothing is kept under {key!r}"
    return entry


def _at_once(action: Callable[[int], Any]) -> list[Any]:
    """What a function returns to eight threads that call it at the same time."""
    ready = threading.Barrier(8)

    def act(number: int) -> Any:
        ready.wait()
        return action(number)

    with ThreadPoolExecutor(8) as pool:
        return list(pool.map(act, range(8)))


def _child(opener: Callable[[], Store], program: str, *arguments: str) -> subprocess.Popen[bytes]:
    """A process that opens the store and does something with it."""
    process = subprocess.Popen(
        [sys.executable, "-c", _CHILD + program, *arguments], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    assert process.stdin is not None
    process.stdin.write(pickle.dumps(sys.path) + pickle.dumps(opener))
    process.stdin.close()
    return process


def _end(process: subprocess.Popen[bytes], code: int) -> str:
    """What a process has printed when it has ended as it should."""
    assert process.stdout is not None
    with process:
        printed = process.stdout.read().decode().strip()
    assert process.returncode == code
    return printed
