"""What WeCom has refused to give a token for: it is not asked again with the same secret, ticket or code."""

from __future__ import annotations

import contextlib
import hashlib
import json
import time
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from qyapi_runtime.answers import api_error
from qyapi_runtime.errors import ApiError, CorpGone, StoreUnavailable
from qyapi_runtime.gone import report

if TYPE_CHECKING:
    from qyapi_runtime.client import Client
    from qyapi_runtime.credential import TokenRoute
    from qyapi_runtime.stores import Entry, Store

__all__ = ["REMEMBERED", "Refusals"]

REMEMBERED = 60.0
"""Seconds for which a refusal is remembered."""


class Refusals:
    """Refusals in a store, for all processes that share it.

    They hold for the secret, ticket or code that was refused, known by a digest: with another one WeCom is asked at
    once. That a corp is gone is remembered until `forget`. While the store cannot be reached nothing is.
    """

    def __init__(self, store: Store) -> None:
        self._store = store

    def check(self, api: Client, token: TokenRoute, key: str, arguments: Mapping[str, Any]) -> None:
        """Raise what WeCom answered to these arguments, if it is remembered."""
        entry = None
        with contextlib.suppress(StoreUnavailable):
            entry = self._store.get(_key(key))
        if entry is not None:
            known = json.loads(entry.value)
            if known["of"] == _digest(arguments):
                raise self._remembered(api, token, known, entry)

    def note(self, api: Client, token: TokenRoute, key: str, arguments: Mapping[str, Any], error: ApiError) -> None:
        """Remember what WeCom answered if it would answer the same again. Raises CorpGone."""
        if error.endpoint != api.catalog.operations[token.fetch].path:
            return  # the refusal of another token, which this one depends on
        value = json.dumps({"errcode": error.errcode, "errmsg": error.errmsg, "of": _digest(arguments)})
        if error.errcode in token.gone:
            self._put(key, value, None)
            gone = CorpGone.of(error, time.time())
            report(api, gone)
            raise gone from error
        if error.errcode in token.refused:
            self._put(key, value, time.time() + REMEMBERED)

    def forget(self, key: str) -> None:
        """Ask WeCom again."""
        self._store.delete(_key(key))

    def _put(self, key: str, value: str, expires_at: float | None) -> None:
        with contextlib.suppress(StoreUnavailable):
            self._store.put(_key(key), value, expires_at=expires_at)

    def _remembered(self, api: Client, token: TokenRoute, known: Mapping[str, Any], entry: Entry) -> ApiError:
        endpoint = api.catalog.operations[token.fetch].path
        error = api_error(known["errcode"], known["errmsg"], endpoint, api.catalog, remembered_until=entry.expires_at)
        return error if entry.expires_at is not None else CorpGone.of(error, entry.saved_at)


def _key(key: str) -> str:
    return f"{key}/refused"


def _digest(arguments: Mapping[str, Any]) -> str:
    return hashlib.sha256(json.dumps(arguments, sort_keys=True).encode()).hexdigest()[:16]
