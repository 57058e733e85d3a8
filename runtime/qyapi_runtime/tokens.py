"""Tokens: cached, refreshed early by one caller at a time, dropped when WeCom rejects them."""

from __future__ import annotations

import random
import threading
import time
import uuid
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING, Any

from qyapi_runtime.flow import Do, Flow, Sleep, call
from qyapi_runtime.stores import Store

if TYPE_CHECKING:
    from qyapi_runtime.client import Client

__all__ = ["Tokens"]

LEASE = 30.0
"""Seconds for which one caller may refresh before another tries."""

_EARLY = 0.1
_POLL = 0.03


@dataclass(frozen=True, slots=True)
class _Cached:
    value: str = field(repr=False)
    refresh_at: float
    expires_at: float


class Tokens:
    """The tokens of any number of api objects that share a store.

    A token is renewed during the last tenth of its life, at a random moment so that processes do not all come at
    once; meanwhile the others go on with the one they have. Who renews is decided by a lease in the store, so one
    fetch serves all threads and processes.
    """

    def __init__(self, store: Store) -> None:
        self.store = store
        self._cache: dict[str, _Cached] = {}
        self._lock = threading.Lock()

    def cached(self, key: str) -> str | None:
        """A token that need not be renewed yet and is known to this process."""
        entry = self._cache.get(key)
        return entry.value if entry and time.time() < entry.refresh_at else None

    def usable(self, key: str) -> str | None:
        """A token known to this process that WeCom still takes, even if it is time to renew it."""
        entry = self._cache.get(key)
        return entry.value if entry and time.time() < entry.expires_at else None

    def get(self, api: Client, route: str, key: str) -> Flow[str]:
        """A token, fetched if there is none or it is about to expire."""
        value = self.cached(key)
        if value is None:
            entry = yield Do(partial(self._load, key))
            if entry and time.time() < entry.refresh_at:
                return str(entry.value)
            value = yield from self._renew(api, route, key, entry)
        return value

    def reject(self, key: str, value: str) -> None:
        """Drop a token that WeCom no longer takes, unless another one has replaced it already."""
        with self._lock:
            entry = self._cache.get(key)
            if entry and entry.value == value:
                del self._cache[key]
        self.store.delete(key, value=value)

    def forget(self, key: str) -> None:
        """Drop whatever token there is."""
        with self._lock:
            self._cache.pop(key, None)
        self.store.delete(key)

    def _renew(self, api: Client, route: str, key: str, current: _Cached | None) -> Flow[str]:
        holder = uuid.uuid4().hex
        lease = f"{key}/lease"
        while not (yield Do(partial(self.store.acquire, lease, holder, LEASE))):
            if current and time.time() < current.expires_at:
                return current.value
            yield Sleep(_POLL * (1 + random.random()))
            entry = yield Do(partial(self._load, key))
            if entry and time.time() < entry.expires_at:
                return str(entry.value)
        try:
            entry = yield Do(partial(self._load, key))
            if entry and time.time() < entry.refresh_at:
                return str(entry.value)
            return (yield from self._fetch(api, route, key))
        finally:
            yield Do(partial(self.store.release, lease, holder))

    def _fetch(self, api: Client, route: str, key: str) -> Flow[str]:
        token = api.catalog.tokens[route]
        operation = api.catalog.operations[token.fetch]
        arguments = yield Do(lambda: {name: api.known(source) for name, source in token.arguments.items()})
        answer: Any = yield from call(api.issuer(operation.credential), operation, arguments)
        value = str(answer.raw[token.value])
        lifetime = float(answer.raw.get(token.expires) or 7200)
        yield Do(partial(self._keep, key, value, time.time() + lifetime))
        return value

    def _keep(self, key: str, value: str, expires_at: float) -> None:
        self.store.put(key, value, expires_at=expires_at)
        self._load(key)

    def _load(self, key: str) -> _Cached | None:
        """Take what the store has into this process's cache."""
        entry = self.store.get(key)
        if entry is None or entry.expires_at is None:
            return None
        lifetime = max(0.0, entry.expires_at - entry.saved_at)
        early = lifetime * _EARLY * (0.5 + random.random() / 2)
        with self._lock:
            known = self._cache.get(key)
            if known and known.value == entry.value and known.expires_at == entry.expires_at:
                return known
            cached = self._cache[key] = _Cached(entry.value, entry.expires_at - early, entry.expires_at)
        return cached
