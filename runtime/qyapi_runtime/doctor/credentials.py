"""Tickets and tokens."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from typing import Any

from qyapi_runtime.client import SyncClient
from qyapi_runtime.corp import Corp
from qyapi_runtime.doctor.advice import advice_on
from qyapi_runtime.doctor.finding import Finding, fine, problem, warning
from qyapi_runtime.errors import WeComError
from qyapi_runtime.given import GivenToken
from qyapi_runtime.suite import Suite

__all__ = ["check_credentials"]

_LATE = 15 * 60.0
"""Seconds after which a push of a ticket, due every ten minutes, was missed."""


def check_credentials(client: SyncClient, corpids: Sequence[str], *, calls: bool) -> Iterator[Finding]:
    """Whether the tickets are there, and with `calls` whether WeCom takes secrets, codes and tokens.

    Each secret is sent once. What depends on one that is refused is not tried.
    """
    is_refused = False
    if ticket := _ticket(client):
        yield ticket
        is_refused = ticket.level == "problem"
    if calls and not is_refused and not isinstance(client, GivenToken):
        token = _token(client)
        yield token
        is_refused = token.level == "problem"
        if isinstance(client, Corp) and not is_refused:
            yield _call(client)
    if isinstance(client, Suite):
        yield from _corps(client, corpids, calls=calls and (client.is_customized or not is_refused))


def _ticket(client: SyncClient) -> Finding | None:
    needed = () if isinstance(client, GivenToken) else client.catalog.tokens[client.route].arguments.values()
    kind = next((each for each in needed if each.endswith("_ticket")), None)
    if kind is None:
        return None
    try:
        client.known(kind)
    except WeComError as error:
        return problem("ticket", repr(client), *_said(error))
    entry = client.store.get(f"{client.key}/{kind}")
    age = time.time() - entry.saved_at if entry else 0.0
    text = f"the {kind} is {age / 60:.0f} minutes old"
    if age > _LATE:
        todo = "See that the callback URL is reached and answers: a push, due every ten minutes, was missed"
        return warning("ticket", repr(client), text, todo)
    return fine("ticket", repr(client), text)


def _token(client: SyncClient) -> Finding:
    """Get a token as if there were none; WeCom gives the same one while it is good."""
    route = client.catalog.tokens[client.route]
    operation = client.catalog.operations[route.fetch]
    try:
        arguments = {name: client.known(source) for name, source in route.arguments.items()}
        issuer: Any = client.issuer(operation.credential)
        answer = issuer.invoke(route.fetch, arguments)
    except WeComError as error:
        return problem("token", repr(client), *_said(error))
    return fine("token", repr(client), f"{route.fetch} gave a token for {answer.raw.get(route.expires)} seconds")


def _call(corp: Corp) -> Finding:
    try:
        corp.invoke("base.get_api_domain_ip", {})
    except WeComError as error:
        return problem("call", repr(corp), *_said(error))
    return fine("call", repr(corp), "WeCom takes the token from this machine")


def _corps(suite: Suite, corpids: Sequence[str], *, calls: bool) -> Iterator[Finding]:
    try:
        known = list(suite.corpids())
    except WeComError as error:
        yield problem("token", repr(suite), *_said(error))
        return
    if not known:
        yield warning(
            "token",
            repr(suite),
            "the store has no permanent code of any corp",
            "Install the app at a corp, or hand over codes from elsewhere with suite.save_permanent_code",
        )
        return
    yield fine("token", repr(suite), f"the store has the permanent codes of {len(known)} corps")
    for corpid in (corpids or known[:1]) if calls else ():
        yield from check_credentials(suite.corp(corpid), (), calls=True)


def _said(error: WeComError) -> tuple[str, str]:
    return str(error), advice_on(error)
