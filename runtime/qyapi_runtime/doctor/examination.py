"""Everything that is looked at, in order."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from qyapi_runtime.client import SyncClient
from qyapi_runtime.doctor.credentials import check_credentials
from qyapi_runtime.doctor.finding import Finding, fine, problem
from qyapi_runtime.doctor.network import check_network
from qyapi_runtime.doctor.storage import check_inbox, check_store
from qyapi_runtime.errors import WeComError
from qyapi_runtime.given import GivenToken
from qyapi_runtime.inbox import Inbox, MemoryInbox, SQLiteInbox
from qyapi_runtime.receiving import Receiving
from qyapi_runtime.stores import SQLiteStore, Store

__all__ = ["examine"]


def examine(clients: Sequence[SyncClient], *, corpids: Sequence[str] = (), calls: bool = True) -> Iterator[Finding]:
    """Look at api objects and what they stand on.

    Args:
        clients: The api objects; what several share is looked at once.
        corpids: The corps whose credentials are tried; by default the first that each suite knows.
        calls: Whether to try secrets and tokens. Each secret is sent once.
    """
    for client in clients:
        yield fine("configuration", repr(client), f"at {client.base_url}")
    stores = {_place(client.store): client for client in reversed(clients) if not isinstance(client, GivenToken)}
    for client in reversed(stores.values()):
        yield from check_store(client.store, client.environment)
    yield from _inboxes([client for client in clients if isinstance(client, Receiving)])
    unreachable: set[str] = set()
    for client in {client.base_url: client for client in reversed(clients)}.values():
        for finding in check_network(client):
            yield finding
            if finding.check == "network" and finding.level == "problem":
                unreachable.add(client.base_url)
    for client in clients:
        yield from check_credentials(client, corpids, calls=calls and client.base_url not in unreachable)


def _inboxes(clients: Sequence[Receiving]) -> Iterator[Finding]:
    opened: dict[str, Inbox] = {}
    receiving: set[str] = set()
    for client in clients:
        try:
            inbox = client.inbox
        except WeComError as error:
            yield problem("inbox", repr(client), str(error), "Correct QYAPI_INBOX or inbox=")
            continue
        opened.setdefault(_place(inbox), inbox)
        if client.receives:
            receiving.add(_place(inbox))
    for place, inbox in opened.items():
        yield from check_inbox(inbox, place in receiving)


def _place(kept: Store | Inbox) -> str:
    """The same for two objects on one file or server."""
    if isinstance(kept, SQLiteStore | SQLiteInbox) and not isinstance(kept, MemoryInbox):
        return kept.path
    return repr(kept)
