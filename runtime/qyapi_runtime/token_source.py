"""Tokens from a service of one's own instead of WeCom's."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field

__all__ = ["IssuedToken", "TokenRequest", "TokenSource"]


@dataclass(frozen=True, slots=True, kw_only=True)
class TokenRequest:
    """The token that is wanted.

    Attributes:
        kind: `provider`, `suite` or `corp`.
        provider: corpid of the provider where it is the provider's.
        suite_id: The app; '' for an internal one's.
        corpid: The corp.
        rejected: The token that WeCom has just refused to take, so that it must not be handed out again; '' where it
            is simply time for one.
    """

    kind: str
    provider: str = ""
    suite_id: str = ""
    corpid: str = ""
    rejected: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class IssuedToken:
    """What a TokenSource hands out.

    Attributes:
        value: The token.
        expires_in: Seconds for which it may be used without asking again.
    """

    value: str = field(repr=False)
    expires_in: float


TokenSource = Callable[[TokenRequest], IssuedToken | Awaitable[IssuedToken]]
"""A function, async or not, that gets a token where the company keeps them.

It is asked when there is none, when one is about to expire, and when WeCom has rejected one: by one caller at a time,
as WeCom would be. Secrets, tickets and permanent codes are not needed then. What it raises, the call raises.
"""
