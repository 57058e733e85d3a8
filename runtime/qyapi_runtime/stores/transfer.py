"""Taking what a store has elsewhere: as lines of JSON."""

from __future__ import annotations

import json
import time
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any

from qyapi_runtime.errors import ConfigurationError
from qyapi_runtime.stores.base import Entry, Store

__all__ = ["Outcome", "export_lines", "import_entries", "read_lines"]

_THREADS = 16


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What became of entries.

    Attributes:
        kept: How many the store took.
        passed_over: How many it has newer.
        expired: How many were of no more use.
    """

    kept: int
    passed_over: int
    expired: int


def export_lines(store: Store, prefix: str = "", *, tokens: bool = False) -> Iterator[str]:
    """A line of JSON for each permanent code and ticket, value and all; with `tokens` for what expires as well."""
    for key in store.keys(prefix):
        entry = store.get(key)
        if entry and (tokens or entry.expires_at is None):
            line = {"key": key, "value": entry.value, "saved_at": entry.saved_at, "expires_at": entry.expires_at}
            yield json.dumps(line, ensure_ascii=False)


def read_lines(lines: Iterable[str]) -> Iterator[tuple[str, Entry]]:
    """Keys and entries of lines of JSON. Raises ConfigurationError for one that is none, without its value."""
    for number, line in enumerate(lines, 1):
        if line.strip():
            try:
                yield _read(json.loads(line))
            except (ValueError, TypeError, KeyError):
                raise ConfigurationError(
                    f'line {number} is not like {{"key": "…", "value": "…", "saved_at": 0, "expires_at": null}}'
                ) from None


def import_entries(store: Store, entries: Iterable[tuple[str, Entry]], *, force: bool = False) -> Outcome:
    """Have a store keep entries, each as old as it is; what it has newer remains, if not forced."""
    now = time.time()

    def keep(given: tuple[str, Entry]) -> bool | None:
        key, entry = given
        if entry.expires_at is not None and entry.expires_at <= now:
            return None
        saved_at = None if force else entry.saved_at
        return store.put(key, entry.value, expires_at=entry.expires_at, saved_at=saved_at)

    with ThreadPoolExecutor(_THREADS) as pool:
        outcomes = list(pool.map(keep, list(entries)))
    return Outcome(kept=outcomes.count(True), passed_over=outcomes.count(False), expired=outcomes.count(None))


def _read(line: dict[str, Any]) -> tuple[str, Entry]:
    key, value, expires_at = line["key"], line["value"], line.get("expires_at")
    if not (isinstance(key, str) and isinstance(value, str) and key and value):
        raise TypeError
    return key, Entry(value, float(line.get("saved_at", 0)), None if expires_at is None else float(expires_at))
