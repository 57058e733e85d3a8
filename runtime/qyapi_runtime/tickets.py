"""Tickets: what WeCom pushes every ten minutes so that a token can be had."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from qyapi_runtime.errors import WeComError
    from qyapi_runtime.stores import Store

__all__ = ["newest_ticket"]

LIFETIME = 30 * 60
"""Seconds for which a ticket is good."""


def newest_ticket(store: Store, key: str, what: str, missing: type[WeComError], advice: str) -> str:
    """The ticket that a store has under a key. Raises `missing` where there is none younger than 30 minutes."""
    entry = store.get(key)
    if entry is None:
        raise missing(f"no {what} has arrived yet. {advice}")
    age = time.time() - entry.saved_at
    if age > LIFETIME:
        raise missing(f"the last {what} arrived {age / 60:.0f} minutes ago and is good for 30. {advice}")
    return entry.value
