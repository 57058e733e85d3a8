"""Tokens from this process's memory while a store cannot be reached."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, TypeVar

from qyapi_runtime.errors import StoreUnavailable
from qyapi_runtime.outage import Outage
from qyapi_runtime.stores.base import Entry, Fence, Store
from qyapi_runtime.stores.memory import MemoryStore

if TYPE_CHECKING:
    from qyapi_runtime.inbox import Inbox

__all__ = ["FallbackStore"]

T = TypeVar("T")

_TOKENS = ("access_token", "jsapi_ticket", "agent_ticket")
_LEASE = "/lease"


class FallbackStore:
    """Goes on from this process's memory while the store it wraps is down, for what can be fetched again.

    These are access tokens, jsapi tickets and agent tickets: those this process has seen are given out until they
    expire, then it fetches them for itself. Suite tickets, model tickets and permanent codes are never kept here: while
    the store is down reading and writing them raises StoreUnavailable, so WeCom hears no `success` for what was not
    kept, and a token for which they are needed cannot be fetched.

    Args:
        store: The store, such as a RedisStore.
        retry_after: Seconds for which a store that failed is not asked for tokens again.
    """

    def __init__(self, store: Store, *, retry_after: float = 1.0) -> None:
        self.inner = store
        self._memory = MemoryStore()
        self._outage = Outage(
            logging.getLogger("qyapi.store"),
            "tokens come from this process's memory",
            "the store is back, tokens come from there again",
            retry_after,
        )

    def get(self, key: str) -> Entry | None:
        try:
            entry = self._ask(key, lambda: self.inner.get(key))
        except _Away:
            return self._memory.get(key)
        if entry is None:
            self._memory.delete(key)
        elif _is_token(key):
            self._memory.put(key, entry.value, expires_at=entry.expires_at, saved_at=entry.saved_at)
        return entry

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
        def into(store: Store, fence: Fence | None) -> bool:
            return store.put(key, value, expires_at=expires_at, fence=fence, saved_at=saved_at, instead_of=instead_of)

        try:
            is_kept = self._ask(key, lambda: into(self.inner, fence))
        except _Away:
            return into(self._memory, None)
        if is_kept and _is_token(key):
            self._memory.put(key, value, expires_at=expires_at)
        return is_kept

    def delete(self, key: str, *, value: str | None = None) -> bool:
        was_here = self._memory.delete(key, value=value)
        try:
            return self._ask(key, lambda: self.inner.delete(key, value=value))
        except _Away:
            return was_here

    def keys(self, prefix: str) -> Iterator[str]:
        return self.inner.keys(prefix)

    def acquire(self, name: str, holder: str, seconds: float) -> int | None:
        try:
            return self._ask(name, lambda: self.inner.acquire(name, holder, seconds))
        except _Away:
            still_serves = self._memory.get(name.removesuffix(_LEASE))
            return None if still_serves else self._memory.acquire(name, holder, seconds)

    def release(self, name: str, holder: str) -> None:
        self._memory.release(name, holder)
        try:
            self._ask(name, lambda: self.inner.release(name, holder))
        except _Away:
            return

    def open_inbox(self) -> Inbox:
        """The inbox of the store, without any fallback."""
        from qyapi_runtime.inbox import open_inbox

        return open_inbox(None, self.inner)

    def close(self) -> None:
        self.inner.close()

    def _ask(self, name: str, question: Callable[[], T]) -> T:
        """Ask the store. Raises _Away where it is down and memory is to serve."""
        if not _is_token(name.removesuffix(_LEASE)):
            return question()
        if self._outage.is_to_be_waited_for:
            raise _Away
        try:
            answer = question()
        except StoreUnavailable as error:
            self._outage.began(error)
            raise _Away from error
        self._outage.ended()
        return answer

    def __repr__(self) -> str:
        return f"FallbackStore({self.inner!r})"


class _Away(Exception):
    """The store is down."""


def _is_token(key: str) -> bool:
    return key.rpartition("/")[2] in _TOKENS
