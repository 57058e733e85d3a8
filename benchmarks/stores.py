"""python -m benchmarks.stores: stores and tokens of 100,000 corps."""

from __future__ import annotations

import random
import shutil
import statistics
import tempfile
import time
import tracemalloc
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from qyapi import Corp, MemoryStore, SQLiteStore, Store, Suite
from qyapi_runtime.stores import open_store
from qyapi_runtime.stores.base import Entry
from qyapi_runtime.stores.transfer import import_entries
from tests.redis_server import RedisServer

CORPS = 100_000
LOOK_UPS = 20_000


def main() -> None:
    """Measure and print."""
    print(f"{'what':64}{'measured':>16}{'target':>12}")
    memory()
    with tempfile.TemporaryDirectory() as directory:
        sqlite(Path(directory))
        if shutil.which("redis-server"):
            redis(Path(directory))


def memory() -> None:
    """Tokens known to this process."""
    store = MemoryStore()
    tracemalloc.start()
    fill(store, 0, CORPS)
    kept = tracemalloc.get_traced_memory()[0]
    suite = a_suite(store)
    for number in range(CORPS):
        each = corp(suite, number)
        each._drive(each.token())
    cached = tracemalloc.get_traced_memory()[0] - kept
    tracemalloc.stop()
    row("memory of a process per corp: token it has used", f"{cached / CORPS:.0f} bytes")
    row("memory store per corp: permanent code and token", f"{kept / CORPS:.0f} bytes")

    def look_up(number: int) -> None:
        assert corp(suite, number).cached_token()

    row("look-up of a token that is cached, corp object and all", f"{microseconds(look_up):.1f} µs", "50 µs")


def sqlite(folder: Path) -> None:
    """The file, and what is read from it."""
    path = folder / "store.db"
    with closing(SQLiteStore(path)) as store:
        before = path.stat().st_size
        for corps in (CORPS // 4, CORPS // 2, CORPS):
            fill(store, 0 if corps == CORPS // 4 else corps // 2, corps)
            with store.database.connection() as connection:
                connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            row(
                f"SQLite file per corp, {corps:,} corps",
                f"{(path.stat().st_size - before) / corps:.0f} bytes",
                "linear",
            )
        look_ups("SQLite", store)


def redis(folder: Path) -> None:
    """What is read from a Redis on this machine."""
    server = RedisServer(folder, ("appendfsync", "everysec"))
    try:
        with closing(open_store(server.url)) as store:
            fill(store, 0, CORPS)
            look_ups("Redis", store)
    finally:
        server.stop()


def look_ups(name: str, store: Store) -> None:
    """What is not cached in the process."""
    suite = a_suite(store)
    read = microseconds(lambda number: store.get(corp(suite, number).token_key))
    row(f"{name}: read a token", f"{read:.0f} µs")
    begin = time.perf_counter()
    assert sum(1 for _ in suite.corpids()) == CORPS
    row(f"{name}: list {CORPS:,} corps", f"{time.perf_counter() - begin:.2f} s")


def fill(store: Store, first: int, last: int) -> None:
    """Give corps a permanent code and a token as long as WeCom's."""
    suite, now = a_suite(store), time.time()
    entries = []
    for number in range(first, last):
        each = corp(suite, number)
        entries.append((f"{each.key}/permanent_code", Entry(f"{number:043}", now)))
        entries.append((each.token_key, Entry(f"{number:0214}", now, now + 7200)))
    if isinstance(store, SQLiteStore):
        rows = [(key, entry.value, entry.saved_at, entry.expires_at) for key, entry in entries]
        insert = "INSERT INTO entries (key, value, saved_at, expires_at) VALUES (?, ?, ?, ?)"
        store.database.write(lambda connection: connection.executemany(insert, rows).rowcount)
    else:
        import_entries(store, entries)


def a_suite(store: Store) -> Suite:
    return Suite(suite_id="ww4asffe99e54c0f4c", suite_secret="x", store=store)


def corp(suite: Suite, number: int) -> Corp:
    return suite.corp(f"wpO9o3{number:026}")


def microseconds(look_up: Callable[[int], object]) -> float:
    """The median of looking up corps at random."""
    times = []
    for _ in range(LOOK_UPS):
        number = random.randrange(CORPS)
        begin = time.perf_counter()
        look_up(number)
        times.append(time.perf_counter() - begin)
    return statistics.median(times) * 1e6


def row(what: str, measured: str, target: str = "") -> None:
    print(f"{what:64}{measured:>16}{target:>12}")


if __name__ == "__main__":
    main()
