"""A store that keeps nothing in the clear but names."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from typing import TYPE_CHECKING

from qyapi_runtime.keyring import Keyring
from qyapi_runtime.stores.base import Entry, Fence, Store

if TYPE_CHECKING:
    from qyapi_runtime.inbox import Inbox

__all__ = ["EncryptedStore"]

_THREADS = 16


class EncryptedStore:
    """Encrypts what another store keeps, and the content of the pushes in its inbox.

    Keys of entries (hosts, ids of suites and corps), times and leases stay readable.

    Args:
        store: Where the encrypted values go.
        keys: Keys of Fernet. The first encrypts, all decrypt; to change it put a new one in front everywhere, then
            `rotate()`, then take the old one away.

    Raises:
        ConfigurationError: A key is none. Raised by reading as well, where no key fits what is in the store.
    """

    def __init__(self, store: Store, keys: Sequence[str | bytes]) -> None:
        self.inner = store
        self._keyring = Keyring(keys)

    def get(self, key: str) -> Entry | None:
        entry = self.inner.get(key)
        return entry and replace(entry, value=self._decrypted(key, entry))

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
        encrypted = self._keyring.encrypt(value.encode()).decode()

        def put(instead_of: str | None) -> bool:
            return self.inner.put(
                key, encrypted, expires_at=expires_at, fence=fence, saved_at=saved_at, instead_of=instead_of
            )

        if instead_of is None:
            return put(None)
        while known := self._known(key, instead_of):
            if put(known):
                return True
            if known == self._known(key, instead_of):
                return False
        return False

    def delete(self, key: str, *, value: str | None = None) -> bool:
        if value is None:
            return self.inner.delete(key)
        while known := self._known(key, value):
            if self.inner.delete(key, value=known):
                return True
        return False

    def keys(self, prefix: str) -> Iterator[str]:
        return self.inner.keys(prefix)

    def acquire(self, name: str, holder: str, seconds: float) -> int | None:
        return self.inner.acquire(name, holder, seconds)

    def release(self, name: str, holder: str) -> None:
        self.inner.release(name, holder)

    def rotate(self) -> int:
        """Encrypt with the first key what is not yet, be it encrypted with another or not at all.

        Others may read and write meanwhile. Returns how many entries were changed.
        """
        with ThreadPoolExecutor(_THREADS) as pool:
            return sum(pool.map(self._rotate, self.inner.keys("")))

    def open_inbox(self) -> Inbox:
        """The inbox of the store, its content encrypted."""
        from qyapi_runtime.inbox import open_inbox
        from qyapi_runtime.inbox.encrypted import EncryptedInbox

        return EncryptedInbox(open_inbox(None, self.inner), self._keyring)

    def close(self) -> None:
        self.inner.close()

    def _decrypted(self, key: str, entry: Entry) -> str:
        return self._keyring.decrypt(entry.value.encode(), f"what the store has under {key}").decode()

    def _known(self, key: str, value: str) -> str | None:
        """The encrypted form of a value, if that is what the store has: it is never the same twice."""
        entry = self.inner.get(key)
        return entry.value if entry and self._decrypted(key, entry) == value else None

    def _rotate(self, key: str) -> bool:
        entry = self.inner.get(key)
        if entry is None or self._keyring.is_current(entry.value.encode()):
            return False
        is_encrypted = self._keyring.is_encrypted(entry.value.encode())
        value = self._decrypted(key, entry) if is_encrypted else entry.value
        return self.inner.put(
            key,
            self._keyring.encrypt(value.encode()).decode(),
            expires_at=entry.expires_at,
            saved_at=entry.saved_at,
            instead_of=entry.value,
        )

    def __repr__(self) -> str:
        return f"EncryptedStore({self.inner!r})"
