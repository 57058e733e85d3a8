"""What other clients keep in Redis, as entries of a store.

docs/stores.md tells which keys these are, and where that is written.
"""

from __future__ import annotations

import re
import time
from collections.abc import Iterator
from typing import Any

from qyapi_runtime.stores.base import Entry

__all__ = ["LAYOUTS", "EasyWeChat", "Layout", "WxJava"]

_TOKEN_LIFETIME = 7200
_PLAIN = re.compile(rb"[!-~]+")
_OF_PHP = re.compile(rb's:\d+:"([!-~]+)";')
_PAGE = 1000


class Layout:
    """How a client keeps what a suite needs in Redis.

    Args:
        client: A client of redis-py.
        environment: The API's host.
        suite_id: Whose tickets and tokens are looked for.
        provider_corpid: The provider, if its token is wanted.
        prefix: What the client's keys begin with; its defaults where None.
    """

    def __init__(
        self, client: Any, *, environment: str, suite_id: str, provider_corpid: str = "", prefix: str | None = None
    ) -> None:
        self._client = client
        self._environment = environment
        self._suite_id = suite_id
        self._provider_corpid = provider_corpid
        self._prefix = prefix
        self.unreadable = 0

    def entries(self) -> Iterator[tuple[str, Entry]]:
        """What is found, by its key in a store of this package. Counts in `unreadable` what is no plain text."""
        raise NotImplementedError("of the class for the other client")

    @property
    def _suite(self) -> str:
        return f"{self._environment}/suite/{self._suite_id}"

    def _ticket(self, there: str, lifetime: float) -> Iterator[tuple[str, Entry]]:
        yield from self._entry(there, f"{self._suite}/suite_ticket", lifetime, expires=False)

    def _entry(
        self, there: str, here: str, lifetime: float = _TOKEN_LIFETIME, *, expires: bool = True
    ) -> Iterator[tuple[str, Entry]]:
        """An entry as old as the time it has left says, of the time it is given at first."""
        with self._client.pipeline(transaction=False) as pipeline:
            content, milliseconds = pipeline.get(there).pttl(there).execute()
        left = milliseconds / 1000
        if content is None or (expires and left <= 0):
            return
        found = _OF_PHP.fullmatch(content)
        value = found[1] if found else content
        if not _PLAIN.fullmatch(value):
            self.unreadable += 1
            return
        now = time.time()
        saved_at = now - max(0.0, lifetime - left) if left > 0 else 0.0
        yield here, Entry(value.decode(), saved_at, now + left if expires else None)


class WxJava(Layout):
    """WxJava's weixin-java-cp for third-party apps."""

    _PREFIXES = ("", "null")
    _TICKET_LIFETIME = 28 * 60
    _OF_CORPS = {
        "accessTokenKey": "access_token",
        "authCorpJsApiTicketKey": "jsapi_ticket",
        "authSuiteJsApiTicketKey": "agent_ticket",
    }

    def entries(self) -> Iterator[tuple[str, Entry]]:
        for prefix in self._PREFIXES if self._prefix is None else (self._prefix,):
            suite = f"{prefix}:{self._suite_id}:"
            yield from self._ticket(f"{suite}:suiteTicketKey:", self._TICKET_LIFETIME)
            yield from self._entry(f"{suite}:suiteAccessTokenKey:", f"{self._suite}/access_token")
            if self._provider_corpid:
                here = f"{self._environment}/provider/{self._provider_corpid}/access_token"
                yield from self._entry(f"{prefix}:{self._provider_corpid}::providerTokenKey:", here)
            for name, ours in self._OF_CORPS.items():
                for corpid in self._corpids(suite, f":{name}:"):
                    yield from self._entry(f"{suite}{corpid}:{name}:", f"{self._suite}/corp/{corpid}/{ours}")

    def _corpids(self, before: str, after: str) -> set[str]:
        found = (key.decode() for key in self._client.scan_iter(match=f"{before}[^:]*{after}", count=_PAGE))
        return {key[len(before) : -len(after)] for key in found}


class EasyWeChat(Layout):
    """EasyWeChat's open_work, 4 and later; of what it keeps only the ticket is under a key that can be told."""

    def entries(self) -> Iterator[tuple[str, Entry]]:
        prefix = self._prefix or ""
        yield from self._ticket(f"{prefix}open_work.suite_ticket.{self._suite_id}", 6000)
        yield from self._ticket(f"{prefix}easywechat.open_work.suite_ticket.{self._suite_id}", 1800)


LAYOUTS: dict[str, type[Layout]] = {"wxjava": WxJava, "easywechat": EasyWeChat}
