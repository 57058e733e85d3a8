"""The contract of a store."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Protocol

__all__ = ["Entry", "Store"]


@dataclass(frozen=True, slots=True)
class Entry:
    """What a store holds under a key.

    Attributes:
        value: The token, ticket or code.
        saved_at: Unix time at which it was put there.
        expires_at: Unix time from which it is no longer given out; None for what does not expire.
    """

    value: str = field(repr=False)
    saved_at: float
    expires_at: float | None = None


class Store(Protocol):
    """Keeps strings under keys, for a while or for good; hands out leases.

    Every method may be called from several threads at once. What `put` has taken survives a restart, except in a
    memory store. Keys begin with the environment (the API's host) and name provider, suite, corp and app, so that
    one store can serve any number of them.
    """

    def get(self, key: str) -> Entry | None:
        """What is kept under a key, None where there is nothing or it has expired."""
        ...

    def put(self, key: str, value: str, *, expires_at: float | None = None) -> None:
        """Keep a value, in place of any other under that key."""
        ...

    def delete(self, key: str, *, value: str | None = None) -> bool:
        """Drop what is under a key; with `value`, only if it is that one. True if something was dropped."""
        ...

    def keys(self, prefix: str) -> Iterator[str]:
        """The keys that begin with a prefix and hold something, in order."""
        ...

    def acquire(self, name: str, holder: str, seconds: float) -> bool:
        """Take the lease `name` unless another holder has it; it lapses by itself. True if it was taken."""
        ...

    def release(self, name: str, holder: str) -> None:
        """Give a lease back, if this holder still has it."""
        ...

    def close(self) -> None:
        """Let go of files and connections."""
        ...
