"""Everything that is looked at, in order."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from qyapi_runtime.client import Client
from qyapi_runtime.doctor.credentials import check_credentials
from qyapi_runtime.doctor.finding import Finding, fine
from qyapi_runtime.doctor.network import check_network
from qyapi_runtime.doctor.storage import check_inbox, check_store
from qyapi_runtime.given import GivenToken
from qyapi_runtime.receiving import Receiving
from qyapi_runtime.stores import SQLiteStore

__all__ = ["examine"]


def examine(clients: Sequence[Client], *, corpids: Sequence[str] = (), calls: bool = True) -> Iterator[Finding]:
    """Look at api objects and what they stand on.

    Args:
        clients: The api objects; what several share is looked at once.
        corpids: The corps whose credentials are tried; by default the first that each suite knows.
        calls: Whether to try secrets and tokens. Each secret is sent once.
    """
    for client in clients:
        yield fine("configuration", repr(client), f"at {client.base_url}")
    seen: set[object] = set()
    for client in clients:
        store = client.store
        where = store.path if isinstance(store, SQLiteStore) else id(store)
        if not isinstance(client, GivenToken) and where not in seen:
            seen.add(where)
            yield from check_store(store, client.environment)
            if isinstance(client, Receiving):
                yield from check_inbox(client.inbox, receives=client.receives)
    unreachable: set[str] = set()
    for client in clients:
        if client.base_url not in seen:
            seen.add(client.base_url)
            for finding in check_network(client):
                yield finding
                if finding.check == "network" and finding.level == "problem":
                    unreachable.add(client.base_url)
    for client in clients:
        yield from check_credentials(client, corpids, calls=calls and client.base_url not in unreachable)
