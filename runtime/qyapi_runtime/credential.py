"""Kinds of credentials and the ways to get a token for them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

__all__ = ["Credential", "TokenRoute"]


@dataclass(slots=True, eq=False)
class Credential:
    """What an endpoint may ask for.

    Attributes:
        param: The query parameter that carries the token.
        rejected: Error codes that say the token is no longer good; whether another can be had, its route tells.
        extends: The kind whose calls it is good for as well, '' where there is none.
    """

    param: str
    rejected: frozenset[int]
    extends: str = ""


@dataclass(slots=True, eq=False)
class TokenRoute:
    """A way to get a token.

    Attributes:
        fetch: The operation that hands it out.
        arguments: For each of its parameters the name of what the api object knows.
        value: Response field with the token.
        expires: Response field with its lifetime in seconds.
        refused: Error codes that WeCom would answer again to the same arguments.
        gone: Error codes that say there is no such corp any more, or not for this app.
    """

    fetch: str
    arguments: Mapping[str, str]
    value: str
    expires: str
    refused: frozenset[int] = frozenset()
    gone: frozenset[int] = frozenset()
