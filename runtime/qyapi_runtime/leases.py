"""Leases on tokens that are being fetched."""

from __future__ import annotations

import contextlib
import threading
import time
from typing import TYPE_CHECKING

from qyapi_runtime.errors import StoreUnavailable

if TYPE_CHECKING:
    from qyapi_runtime.stores import Store

__all__ = ["LEASE", "Leases"]

LEASE = 5.0
"""Seconds after which callers have a token though the process that was fetching it for them was killed, if WeCom
answers the next one within a second."""

_SECONDS = LEASE - 1
_RENEWED_EVERY = 1.0
_LONGEST = 120.0
"""Seconds for which a lease is renewed at most: longer than any fetch takes that ends at all."""


class Leases:
    """Leases in a store, renewed by a thread as long as their holders need them.

    They are short, so that one whose holder was killed lapses soon, and renewed, so that one whose holder waits for a
    slow answer does not. A thread renews all of them, so that it works for asynchronous callers as well; where it
    does not get to it, the lease lapses, and the store's fencing keeps the late holder from doing harm.
    """

    def __init__(self, store: Store) -> None:
        self._store = store
        self._lock = threading.Lock()
        self._held: dict[tuple[str, str], float] = {}
        self._thread: threading.Thread | None = None

    def take(self, name: str, holder: str) -> int | None:
        """Take a lease and keep it: its number, or None where another holder has it."""
        number = self._store.acquire(name, holder, _SECONDS)
        if number:
            with self._lock:
                self._held[name, holder] = time.monotonic() + _LONGEST
                if self._thread is None or not self._thread.is_alive():
                    self._thread = threading.Thread(target=self._renew, name="qyapi-leases", daemon=True)
                    self._thread.start()
        return number

    def give_back(self, name: str, holder: str) -> None:
        """Let others have it. Where the store cannot be reached it lapses by itself."""
        with self._lock:
            self._held.pop((name, holder), None)
        with contextlib.suppress(StoreUnavailable):
            self._store.release(name, holder)

    def _renew(self) -> None:
        while True:
            time.sleep(_RENEWED_EVERY)
            with self._lock:
                now = time.monotonic()
                self._held = {lease: until for lease, until in self._held.items() if until > now}
                held = list(self._held)
                if not held:
                    self._thread = None
                    return
            for name, holder in held:
                self._renew_one(name, holder)

    def _renew_one(self, name: str, holder: str) -> None:
        with contextlib.suppress(StoreUnavailable):
            kept = self._store.acquire(name, holder, _SECONDS)
            if not kept:
                with self._lock:
                    self._held.pop((name, holder), None)
            elif (name, holder) not in self._held:  # given back just now
                self._store.release(name, holder)
