"""Api objects that have one token, from the caller."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Any

from qyapi_runtime.client import Client, checked_secret

if TYPE_CHECKING:
    from qyapi_runtime.flow import Flow

__all__ = ["GivenToken"]


class GivenToken(Client):
    """An api object with one token that cannot be renewed: once WeCom rejects it, calls raise."""

    def __init__(
        self,
        token: str,
        what: str,
        *,
        base_url: str | None,
        transport: Any,
        retries: int | None,
        parent: Client | None,
    ) -> None:
        super().__init__(store=None, base_url=base_url, transport=transport, retries=retries, parent=parent)
        self._given = checked_secret(token, what)

    @property
    def key(self) -> str:
        return f"{self.environment}/{self.kind}/{hashlib.sha256(self._given.encode()).hexdigest()[:16]}"

    def cached_token(self) -> str:
        return self._given

    def token(self) -> Flow[str]:
        yield from ()
        return self._given

    def known(self, name: str) -> str:
        raise KeyError(name)

    def issuer(self, credential: str) -> Client:
        return self
