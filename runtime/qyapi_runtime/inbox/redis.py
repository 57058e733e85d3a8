"""An inbox in Redis: durable as Redis is set up to be, for workers and receivers on any number of machines."""

from __future__ import annotations

import heapq
from collections.abc import Iterator, Sequence
from itertools import chain, islice
from typing import TYPE_CHECKING, Any

from qyapi_runtime.inbox.base import Item, Push, State
from qyapi_runtime.inbox.waiting import WaitingInbox
from qyapi_runtime.redisserver import RedisServer, connect

if TYPE_CHECKING:
    from redis import Redis
    from redis.cluster import RedisCluster

__all__ = ["RedisInbox"]

_POLL = 0.2
"""Seconds between looks at what other processes have put."""

_STATES: tuple[State, ...] = ("waiting", "running", "done", "dead")
_FORGET_WORKERS_AFTER = 86400.0
_PAGE = 500
_HANDLED = "handled:"


class RedisInbox(WaitingInbox):
    """Keeps pushes in Redis 7 or newer: what is ready in a stream per app, read and claimed by a consumer group.

    All keys have one hash tag, so that an inbox lies in one slot of a cluster; inboxes with other prefixes in others.

    Args:
        client: A client of redis-py, made without `decode_responses`; a RedisCluster for a cluster.
        prefix: What keys begin with, for several inboxes in one Redis.

    Raises:
        ConfigurationError: The client decodes what it reads.
    """

    def __init__(self, client: Redis | RedisCluster, *, prefix: str = "qyapi:inbox") -> None:
        super().__init__(_POLL)
        self._server = RedisServer(client, "inbox", "qyapi_runtime.inbox", "pushes")
        self._client = self._server.client
        self._base = f"{{{prefix}}}"

    @classmethod
    def from_url(cls, url: str) -> RedisInbox:
        """An inbox by its URL, `redis://[user:password@]host[:port][/database]`; `rediss://` for TLS.

        Options of redis-py can follow as parameters (`?ssl_ca_certs=ca.pem&socket_timeout=2`), and `prefix`.

        Raises:
            ConfigurationError: The URL cannot be right.

        https://redis.readthedocs.io/en/stable/connections.html
        """
        client, prefix = connect(url, "inbox", "qyapi:inbox")
        return cls(client, prefix=prefix)

    def put(self, push: Push) -> bool:
        return self.put_all([push])[0]

    def put_all(self, pushes: Sequence[Push]) -> list[bool]:
        are_new: list[bool] = []
        for start in range(0, len(pushes), _PAGE):
            page = pushes[start : start + _PAGE]
            are_new += map(bool, self._run("put", *chain.from_iterable(map(_values, page))))
        self._server.warn_of_loss()
        if any(are_new):
            self.wake()
        return are_new

    def renew(self, item: Item, lease: float) -> bool:
        return self._update("renew", item, lease)

    def remember(self, item: Item, handler: str, note: str = "") -> bool:
        return self._update("remember", item, handler, note)

    def finish(self, item: Item) -> bool:
        return self._update("finish", item)

    def retry(self, item: Item, delay: float, error: str) -> bool:
        return self._update("retry", item, delay, error)

    def bury(self, item: Item, error: str) -> bool:
        return self._update("bury", item, error)

    def get(self, id: str) -> Item | None:
        with self._server.errors():
            fields = self._client.hgetall(self._key("event", id))
        return _item(id, fields) if fields else None

    def list(self, state: State | None = None, *, limit: int = 100) -> list[Item]:
        states = (state,) if state else _STATES
        ids = islice(heapq.merge(*map(self._ids, states)), limit)
        found: list[Item] = []
        while page := [id for _, id in islice(ids, _PAGE)]:
            with self._server.errors(), self._client.pipeline(transaction=False) as pipeline:
                for id in page:
                    pipeline.hgetall(self._key("event", id))
                rows = pipeline.execute()
            items = [_item(id, fields) for id, fields in zip(page, rows, strict=True) if fields]
            found += [item for item in items if item.state in states]
        return found

    def counts(self) -> dict[State, int]:
        with self._server.errors(), self._client.pipeline(transaction=False) as pipeline:
            for state in _STATES:
                pipeline.zcard(self._key(state))
            return dict(zip(_STATES, pipeline.execute(), strict=True))

    def requeue(self, id: str) -> bool:
        is_revived = bool(self._run("requeue", id))
        if is_revived:
            self.wake()
        return is_revived

    def purge(self, before: float, *, state: State = "done") -> int:
        forgotten = 0
        while count := self._run("purge", state, repr(before), _PAGE):
            forgotten += count
        self._run("forget_workers", _FORGET_WORKERS_AFTER)
        return forgotten

    def is_idle(self, app: str) -> bool:
        return bool(self._run("is_idle", app))

    def close(self) -> None:
        self.wake()
        self._client.close()

    def __repr__(self) -> str:
        return f"RedisInbox({self._base!r} at {self._server.where()})"

    def _take(self, app: str, worker: str, lease: float) -> Item | None:
        found = self._run("claim", app, worker, lease)
        if not found:
            return None
        id, flat = found
        return _item(id.decode(), dict(zip(flat[::2], flat[1::2], strict=True)))

    def _key(self, *names: str) -> str:
        return ":".join((self._base, *names))

    def _run(self, operation: str, *arguments: Any) -> Any:
        return self._server.run([self._base], operation, *arguments)

    def _update(self, operation: str, item: Item, *arguments: Any) -> bool:
        """Change a push if the claim of it still holds; where it left its lane, the next may go."""
        still_held = bool(self._run(operation, item.push.id, item.worker, item.attempt, *arguments))
        if still_held and operation in ("finish", "bury"):
            self.wake()
        return still_held

    def _ids(self, state: State) -> Iterator[tuple[float, str]]:
        """Ids in one state with their place in the order of arrival."""
        after = "-inf"
        while True:
            with self._server.errors():
                page = self._client.zrangebyscore(self._key(state), after, "+inf", 0, _PAGE, withscores=True)
            yield from ((seq, id.decode()) for id, seq in page)
            if len(page) < _PAGE:
                return
            after = f"({page[-1][1]:.0f}"


def _values(push: Push) -> tuple[str | bytes, ...]:
    return push.id, push.app, push.lane, push.kind, push.content, repr(push.received_at)


def _item(id: str, fields: dict[bytes, bytes]) -> Item:
    content = fields.pop(b"content", b"")
    texts = {name.decode(): value.decode() for name, value in fields.items()}
    push = Push(
        id=id,
        app=texts["app"],
        lane=texts["lane"],
        kind=texts["kind"],
        content=content,
        received_at=float(texts["received_at"]),
    )
    state: Any = texts["state"]
    return Item(
        push=push,
        state=state,
        attempt=int(texts["attempt"]),
        worker=texts["worker"],
        handled={name.removeprefix(_HANDLED): note for name, note in texts.items() if name.startswith(_HANDLED)},
        error=texts.get("error", ""),
        due=float(texts["due"]) if "due" in texts else None,
    )
