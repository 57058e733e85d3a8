"""The contract of an inbox."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal, Protocol

__all__ = ["Inbox", "Item", "Push", "State"]

State = Literal["waiting", "running", "done", "dead"]
"""Waiting to be handled, being handled, handled, or given up."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Push:
    """What WeCom pushed, verified and decrypted.

    Attributes:
        id: The same for every repeat of this push, another for any other push.
        app: Whose push it is: the `key` of the Suite, Provider or Corp.
        lane: Pushes of one app and lane are handled one after the other; those of several lanes at once.
        kind: InfoType, Event or MsgType, for people to read.
        content: The XML or JSON; empty once the push has been handled.
        received_at: Unix time.
    """

    id: str
    app: str
    lane: str
    kind: str
    content: bytes = field(repr=False)
    received_at: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """A push and what has become of it.

    Attributes:
        push: The push.
        state: Where it stands.
        attempt: How often it was claimed; the running attempt included.
        worker: Who claimed it last.
        handled: The handlers that need not run again, by name, each with what it wants remembered.
        error: Why the last attempt failed.
        due: Unix time from which it can be claimed: at the end of a pause after a failure, or of a claim. None behind
            others in its lane, and when it is done or dead.
    """

    push: Push
    state: State
    attempt: int = 0
    worker: str = ""
    handled: Mapping[str, str] = field(default_factory=dict)
    error: str = ""
    due: float | None = None


class Inbox(Protocol):
    """Keeps pushes until they are handled; hands each to one worker at a time.

    Every method may be called from several threads and processes at once. What `put` has taken is not lost when
    processes are killed, except from a memory inbox.

    A claim is held by its worker for `lease` seconds; then the push can be claimed again, and what the former holder
    says of it is passed over: `renew`, `remember`, `finish`, `retry` and `bury` return False.
    """

    def put(self, push: Push) -> bool:
        """Keep a push. False if one of this id is known already, whatever has become of it; it is left as it is."""
        ...

    def put_all(self, pushes: Sequence[Push]) -> list[bool]:
        """Keep several pushes, in this order, at the cost of one; for each what `put` would return."""
        ...

    def claim(self, app: str, worker: str, lease: float, *, wait: float = 0.0) -> Item | None:
        """Take the push that has been ready longest: due, with nothing older unfinished in its lane.

        Args:
            app: Whose pushes to look for.
            worker: Who claims it.
            lease: Seconds until another may.
            wait: At most so many seconds to wait for one to become ready.
        """
        ...

    def renew(self, item: Item, lease: float) -> bool:
        """Hold a claim for `lease` seconds from now."""
        ...

    def remember(self, item: Item, handler: str, note: str = "") -> bool:
        """Note that a handler has succeeded and is not to run again for this push."""
        ...

    def finish(self, item: Item) -> bool:
        """The push is handled. Its id stays known, its content is dropped."""
        ...

    def retry(self, item: Item, delay: float, error: str) -> bool:
        """The push can be claimed again after `delay` seconds; its lane waits."""
        ...

    def bury(self, item: Item, error: str) -> bool:
        """The push is given up: dead, until `requeue`. Its lane goes on."""
        ...

    def get(self, id: str) -> Item | None:
        """A push by its id."""
        ...

    def list(self, state: State | None = None, *, limit: int = 100) -> list[Item]:
        """Pushes of all apps in one state, or in any, oldest first."""
        ...

    def counts(self) -> dict[State, int]:
        """How many pushes of all apps are in each state."""
        ...

    def requeue(self, id: str) -> bool:
        """Have a dead push handled again, after all others of its lane, or a pause after a failure end now.

        False for one that is unknown, running or done.
        """
        ...

    def purge(self, before: float, *, state: State = "done") -> int:
        """Forget pushes that were finished, or buried, before a Unix time. Returns how many."""
        ...

    def is_idle(self, app: str) -> bool:
        """True where no push of an app is running or could be claimed now."""
        ...

    def wake(self) -> None:
        """Have every `claim` of this object return that is waiting."""
        ...

    def close(self) -> None:
        """Let go of files and connections."""
        ...
