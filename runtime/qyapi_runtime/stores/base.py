"""The contract of a store."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol, runtime_checkable

if TYPE_CHECKING:
    from qyapi_runtime.inbox import Inbox

__all__ = ["BringsInbox", "Entry", "Fence", "Store"]

Fence = tuple[str, int]
"""The name of a lease, and the number that `acquire` returned."""


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
    one store can serve any number of them. Where the store cannot be reached, methods raise StoreUnavailable.

    `qyapi_runtime.testing.StoreContract` tests all of this.
    """

    def get(self, key: str) -> Entry | None:
        """What is kept under a key, None where there is nothing or it has expired."""
        ...

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
        """Keep a value, in place of any other under that key, if all conditions hold at that moment.

        Args:
            key: Where.
            value: What.
            expires_at: Unix time from which it is no longer given out.
            fence: Only if this is still the newest acquisition of that lease. The lease must be named `<key>/lease`
                for stores that spread their keys over several machines.
            saved_at: How old the value is, if not new; only if nothing is there that was saved later.
            instead_of: Only if this value is there.

        Returns: True if it was kept.
        """
        ...

    def delete(self, key: str, *, value: str | None = None) -> bool:
        """Drop what is under a key; with `value`, only if it is that one. True if something was dropped."""
        ...

    def keys(self, prefix: str) -> Iterator[str]:
        """The keys that begin with a prefix and hold something, in order."""
        ...

    def acquire(self, name: str, holder: str, seconds: float) -> int | None:
        """Take the lease `name` unless another holder has it; it lapses by itself.

        Returns: A number from 1 on that grows whenever the lease goes to another holder, for `fence`. None where
            another holder has it.
        """
        ...

    def release(self, name: str, holder: str) -> None:
        """Give a lease back, if this holder still has it."""
        ...

    def close(self) -> None:
        """Let go of files and connections."""
        ...


@runtime_checkable
class BringsInbox(Protocol):
    """A store that keeps pushes as well."""

    def open_inbox(self) -> Inbox:
        """An inbox in the same place."""
        ...
