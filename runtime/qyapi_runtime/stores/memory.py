"""A store in this process's memory: for tests, and for trying things out."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator

from qyapi_runtime.stores.base import Entry

__all__ = ["MemoryStore"]


class MemoryStore:
    """Keeps everything in memory. A restart loses tickets and permanent codes: use a path for SQLite in production."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._entries: dict[str, Entry] = {}
        self._leases: dict[str, tuple[str, float]] = {}

    def get(self, key: str) -> Entry | None:
        with self._lock:
            entry = self._entries.get(key)
            if entry and entry.expires_at is not None and entry.expires_at <= time.time():
                del self._entries[key]
                return None
            return entry

    def put(self, key: str, value: str, *, expires_at: float | None = None) -> None:
        with self._lock:
            self._entries[key] = Entry(value, time.time(), expires_at)

    def delete(self, key: str, *, value: str | None = None) -> bool:
        with self._lock:
            entry = self._entries.get(key)
            if entry is None or (value is not None and entry.value != value):
                return False
            del self._entries[key]
            return True

    def keys(self, prefix: str) -> Iterator[str]:
        now = time.time()
        with self._lock:
            found = [
                key
                for key, entry in self._entries.items()
                if key.startswith(prefix) and (entry.expires_at is None or entry.expires_at > now)
            ]
        yield from sorted(found)

    def acquire(self, name: str, holder: str, seconds: float) -> bool:
        now = time.time()
        with self._lock:
            owner, until = self._leases.get(name, ("", 0.0))
            if owner not in ("", holder) and until > now:
                return False
            self._leases[name] = (holder, now + seconds)
            return True

    def release(self, name: str, holder: str) -> None:
        with self._lock:
            if self._leases.get(name, ("", 0.0))[0] == holder:
                del self._leases[name]

    def close(self) -> None:
        return

    def __repr__(self) -> str:
        return f"MemoryStore({len(self._entries)} entries)"
