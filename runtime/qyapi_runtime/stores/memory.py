"""A store in this process's memory: for tests, and for trying things out."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator

from qyapi_runtime.stores.base import Entry, Fence

__all__ = ["MemoryStore"]


class MemoryStore:
    """Keeps everything in memory. A restart loses tickets and permanent codes: use a path for SQLite in production."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._entries: dict[str, Entry] = {}
        self._leases: dict[str, tuple[str, float, int]] = {}

    def get(self, key: str) -> Entry | None:
        with self._lock:
            return self._get(key)

    def put(
        self,
        key: str,
        value: str,
        *,
        expires_at: float | None = None,
        fence: Fence | None = None,
        saved_at: float | None = None,
        instead_of: str | None = None,
    ) -> bool:
        with self._lock:
            known = self._get(key)
            if fence and self._leases.get(fence[0], _FREE)[2] != fence[1]:
                return False
            if saved_at is not None and known and known.saved_at > saved_at:
                return False
            if instead_of is not None and (known is None or known.value != instead_of):
                return False
            self._entries[key] = Entry(value, time.time() if saved_at is None else saved_at, expires_at)
            return True

    def delete(self, key: str, *, value: str | None = None) -> bool:
        with self._lock:
            known = self._get(key)
            if known is None or (value is not None and known.value != value):
                return False
            del self._entries[key]
            return True

    def keys(self, prefix: str) -> Iterator[str]:
        with self._lock:
            found = [key for key in list(self._entries) if key.startswith(prefix) and self._get(key)]
        yield from sorted(found)

    def acquire(self, name: str, holder: str, seconds: float) -> int | None:
        now = time.time()
        with self._lock:
            owner, until, number = self._leases.get(name, _FREE)
            if owner != holder:
                if until > now:
                    return None
                number += 1
            self._leases[name] = (holder, now + seconds, number)
            return number

    def release(self, name: str, holder: str) -> None:
        with self._lock:
            owner, _, number = self._leases.get(name, _FREE)
            if owner == holder:
                self._leases[name] = ("", 0.0, number)

    def close(self) -> None:
        return

    def _get(self, key: str) -> Entry | None:
        entry = self._entries.get(key)
        if entry and entry.expires_at is not None and entry.expires_at <= time.time():
            del self._entries[key]
            return None
        return entry

    def __repr__(self) -> str:
        return f"MemoryStore({len(self._entries)} entries)"


_FREE = ("", 0.0, 0)
