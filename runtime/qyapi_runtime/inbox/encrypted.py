"""An inbox that keeps the content of pushes encrypted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from qyapi_runtime.inbox.base import Inbox, Item, Push, State
from qyapi_runtime.keyring import Keyring

__all__ = ["EncryptedInbox"]


class EncryptedInbox:
    """Encrypts the content of what another inbox keeps; ids, kinds, corps and errors stay readable.

    What was put there before is read as it is.

    Args:
        inbox: Where the encrypted pushes go.
        keyring: The keys.
    """

    def __init__(self, inbox: Inbox, keyring: Keyring) -> None:
        self.inner = inbox
        self._keyring = keyring

    def put(self, push: Push) -> bool:
        return self.put_all([push])[0]

    def put_all(self, pushes: Sequence[Push]) -> list[bool]:
        return self.inner.put_all([replace(push, content=self._keyring.encrypt(push.content)) for push in pushes])

    def claim(self, app: str, worker: str, lease: float, *, wait: float = 0.0) -> Item | None:
        return self._read(self.inner.claim(app, worker, lease, wait=wait))

    def renew(self, item: Item, lease: float) -> bool:
        return self.inner.renew(item, lease)

    def remember(self, item: Item, handler: str, note: str = "") -> bool:
        return self.inner.remember(item, handler, note)

    def finish(self, item: Item) -> bool:
        return self.inner.finish(item)

    def retry(self, item: Item, delay: float, error: str) -> bool:
        return self.inner.retry(item, delay, error)

    def bury(self, item: Item, error: str) -> bool:
        return self.inner.bury(item, error)

    def get(self, id: str) -> Item | None:
        return self._read(self.inner.get(id))

    def list(self, state: State | None = None, *, limit: int = 100) -> list[Item]:
        return [found for item in self.inner.list(state, limit=limit) if (found := self._read(item))]

    def counts(self) -> dict[State, int]:
        return self.inner.counts()

    def requeue(self, id: str) -> bool:
        return self.inner.requeue(id)

    def purge(self, before: float, *, state: State = "done") -> int:
        return self.inner.purge(before, state=state)

    def is_idle(self, app: str) -> bool:
        return self.inner.is_idle(app)

    def wake(self) -> None:
        self.inner.wake()

    def close(self) -> None:
        self.inner.close()

    def _read(self, item: Item | None) -> Item | None:
        if item is None or not self._keyring.is_encrypted(item.push.content):
            return item
        content = self._keyring.decrypt(item.push.content, f"push {item.push.id[:12]} in the inbox")
        return replace(item, push=replace(item.push, content=content))

    def __repr__(self) -> str:
        return f"EncryptedInbox({self.inner!r})"
