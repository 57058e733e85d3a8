"""Tokens: cached, refreshed early by one caller at a time, dropped when WeCom rejects them."""

from __future__ import annotations

import contextlib
import logging
import os
import random
import secrets
import threading
import time
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING, Any

from qyapi_runtime.errors import ApiError, StoreUnavailable
from qyapi_runtime.flights import Flights
from qyapi_runtime.flow import Do, Flow, Sleep, call
from qyapi_runtime.leases import Leases
from qyapi_runtime.refusals import REMEMBERED, Refusals
from qyapi_runtime.watch import refreshing

if TYPE_CHECKING:
    from qyapi_runtime.client import Client
    from qyapi_runtime.stores import Store
    from qyapi_runtime.stores.base import Fence
    from qyapi_runtime.token_source import IssuedToken, TokenSource

__all__ = ["Tokens"]

_EARLY = 0.1
"""The part of its life, at the end, in which a token is renewed while it still serves."""
_SHORT = 60.0
"""Seconds: what lives no longer is not renewed early."""
_POLL = 0.03

_log = logging.getLogger("qyapi.tokens")


@dataclass(slots=True)
class _Cached:
    """A token; or where it is '' that there is none, and that `rejected` is not one."""

    value: str = field(default="", repr=False)
    refresh_at: float = 0.0
    expires_at: float = 0.0
    rejected: str = field(default="", repr=False)


class Tokens:
    """The tokens of any number of api objects that share a store.

    A token is renewed during the last tenth of its life, at a random moment so that processes do not all come at
    once; meanwhile the others go on with the one they have, and whoever renews it does so too if that fails. One
    thread of a process sees to a token, and a lease in the store decides between processes, so that one fetch serves
    all. Clocks of machines that share a store may differ by a minute: by the time a token expires on one whose clock
    is late, others have renewed it, and a token used too long is rejected and renewed.
    """

    def __init__(self, store: Store) -> None:
        self.store = store
        self.flights = Flights()
        self.refusals = Refusals(store)
        self._leases = Leases(store)
        self._cache: dict[str, _Cached] = {}
        self._lock = threading.Lock()
        self._id = secrets.token_hex(8)

    def cached(self, key: str) -> str | None:
        """A token that need not be renewed yet and is known to this process."""
        entry = self._cache.get(key)
        return entry.value if entry and time.time() < entry.refresh_at else None

    def usable(self, key: str) -> str | None:
        """A token known to this process that has not expired, even if it is time to renew it."""
        entry = self._cache.get(key)
        return entry.value if entry and time.time() < entry.expires_at else None

    def get(self, api: Client, route: str, key: str) -> Flow[str]:
        """The token from the store, or a new one where there is none or it is about to expire.

        One caller of a process at a time goes this way. What goes wrong is none of its concern while the present token
        serves.
        """
        try:
            entry: _Cached | None = yield Do(partial(self._load, key))
            if entry and time.time() < entry.refresh_at:
                return entry.value
            serving = entry or self._cache.get(key)
            if serving and time.time() < serving.expires_at:
                return (yield from self._renew_early(api, route, key, serving))
            return (yield from self._renew(api, route, key))
        except Exception as error:
            serving = self._cache.get(key)
            left = serving.expires_at - time.time() if serving else 0.0
            if serving is None or left <= 0:
                raise
            serving.refresh_at = max(serving.refresh_at, time.time() + left / 4)
            _log.warning("no new token for %s, the present one serves for %.0f seconds more: %s", key, left, error)
            return serving.value

    def still(self, key: str, value: str) -> str | None:
        """What a token has become while it was handed on: itself, the one that replaced it, None if it was rejected."""
        entry = self._cache.get(key)
        if entry and entry.rejected == value:
            return None
        return entry.value if entry and time.time() < entry.expires_at else value

    def reject(self, key: str, value: str) -> None:
        """Drop a token that WeCom no longer takes, unless another one has replaced it already."""
        with self._lock:
            entry = self._cache.get(key)
            if entry is None or entry.value in ("", value):
                self._cache[key] = _Cached(rejected=value)
        self.store.delete(key, value=value)

    def doubt(self, key: str, value: str) -> bool:
        """Whether to get another token in place of one that is good, if only to hear that there is none any more.

        That is so once in a while, or where somebody has dropped or replaced it already.
        """
        entry = self._cache.get(key)
        if entry and entry.value != value:
            return True
        with contextlib.suppress(StoreUnavailable):
            return bool(self.store.acquire(f"{key}/doubt", secrets.token_hex(8), REMEMBERED))
        return False

    def forget(self, key: str) -> None:
        """Drop whatever token there is, and that WeCom refused one."""
        with self._lock:
            self._cache[key] = _Cached()
        self.store.delete(key)
        self.refusals.forget(key)

    def _renew_early(self, api: Client, route: str, key: str, serving: _Cached) -> Flow[str]:
        """Renew a token that still serves, unless somebody has tried lately."""
        pause = (serving.expires_at - time.time()) / 4
        serving.refresh_at = time.time() + pause
        if not (yield Do(partial(self._begin_early, key, pause))):
            return serving.value
        return (yield from self._renew(api, route, key, serving))

    def _renew(self, api: Client, route: str, key: str, serving: _Cached | None = None) -> Flow[str]:
        """Fetch a token, or have the one that another process fetches; where one still serves, without waiting."""
        yield Do(partial(self._arguments, api, route, key))
        lease, holder = f"{key}/lease", secrets.token_hex(8)
        while not (number := (yield Do(partial(self._leases.take, lease, holder)))):
            if serving and time.time() < serving.expires_at:
                return serving.value
            yield Sleep(_POLL * (1 + random.random()))
            if entry := (yield Do(partial(self._load, key))):
                return str(entry.value)
        try:
            entry = yield Do(partial(self._load, key))
            if entry and entry is not serving:
                return str(entry.value)
            return (yield from refreshing(api, route, self._fetch(api, route, key, (lease, number))))
        finally:
            yield Do(partial(self._leases.give_back, lease, holder))

    def _fetch(self, api: Client, route: str, key: str, fence: Fence) -> Flow[str]:
        began = time.time()
        if api.token_source and route == api.route:
            issued: IssuedToken = yield Do(partial(self._ask, api.token_source, api, key))
            value, lifetime = issued.value, issued.expires_in
        else:
            token = api.catalog.tokens[route]
            operation = api.catalog.operations[token.fetch]
            arguments = yield Do(partial(self._arguments, api, route, key))
            try:
                answer: Any = yield from call(api.issuer(operation.credential), operation, arguments)
            except ApiError as error:
                yield Do(partial(self.refusals.note, api, token, key, arguments, error))
                raise
            value, lifetime = str(answer.raw[token.value]), float(answer.raw.get(token.expires) or 7200)
        yield Do(partial(self._keep, key, value, lifetime, began + lifetime, fence))
        return value

    def _arguments(self, api: Client, route: str, key: str) -> dict[str, str]:
        """What a token is asked for with. Raises what WeCom answered to just that, if it is remembered."""
        if api.token_source and route == api.route:
            return {}
        token = api.catalog.tokens[route]
        arguments = {name: api.known(source) for name, source in token.arguments.items()}
        self.refusals.check(api, token, key, arguments)
        return arguments

    def _ask(self, source: TokenSource, api: Client, key: str) -> IssuedToken:
        from qyapi_runtime.asyncloop import awaited

        entry = self._cache.get(key)
        issued: IssuedToken = awaited(source(api.token_request(entry.rejected if entry else "")))
        return issued

    def _begin_early(self, key: str, seconds: float) -> bool:
        """Whether this process may renew early; others may not for so many seconds."""
        return bool(self.store.acquire(f"{key}/early", f"{self._id}/{os.getpid()}", seconds))

    def _keep(self, key: str, value: str, lifetime: float, expires_at: float, fence: Fence) -> None:
        """Keep a new token; not if the lease had lapsed and another caller has fetched one since."""
        if not self.store.put(key, value, expires_at=expires_at, fence=fence):
            self._load(key)
            return
        with self._lock:
            known, made = self._cache.get(key), _cached(value, lifetime, expires_at)
            self._cache[key] = made
        if known and known.value == value:  # WeCom has no other before this one expires
            made.refresh_at = expires_at
            self._begin_early(key, lifetime)

    def _load(self, key: str) -> _Cached | None:
        """Take what the store has into this process's cache; None where it has no token, or the rejected one."""
        while True:
            known, entry = self._cache.get(key), self.store.get(key)
            if entry is None or entry.expires_at is None or (known and entry.value == known.rejected):
                return None
            if known and (known.value, known.expires_at) == (entry.value, entry.expires_at):
                return known
            loaded = _cached(entry.value, entry.expires_at - entry.saved_at, entry.expires_at)
            with self._lock:
                if self._cache.get(key) is known:  # else what was read may be older than what is known now
                    self._cache[key] = loaded
                    return loaded


def _cached(value: str, lifetime: float, expires_at: float) -> _Cached:
    early = lifetime * _EARLY * (0.5 + random.random() / 2) if lifetime > _SHORT else 0.0
    return _Cached(value, expires_at - early, expires_at)
