"""Access tokens: one per credential until it expires, is revoked, or its authorisation ends."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass

from qyapi_sandbox.clock import Clock
from qyapi_sandbox.errors import Refusal
from qyapi_sandbox.ids import fresh
from qyapi_sandbox.settings import Settings

LENGTHS = {"provider": 128, "suite": 160, "corp": 214}

MISSING = {
    "provider_access_token": 41001,
    "suite_access_token": 41022,
    "access_token": 41001,
    "model_access_token": 710403,
}
"""errcode by the query parameter that is not there."""
INVALID = {"provider": 40082, "suite": 40082, "corp": 40014}
"""errcode for a value that is unknown, revoked or of another kind."""
NOT_ISSUED = {"contact_sync": 40014, "device_model": 710400, "device": 40106, "webhook": 93000}
"""errcode for a token of another kind, by the kinds whose tokens are not issued here: any other value will do."""
EXPIRED = {"provider": 40082, "suite": 42009, "corp": 42001}


@dataclass(slots=True, frozen=True)
class Grant:
    """Whom a token speaks for: the provider, a suite, or an app at a corp."""

    kind: str
    suite_id: str = ""
    corpid: str = ""
    agentid: int = 0

    def fits(self, kind: str, suite_id: str, corpid: str) -> bool:
        """Whether it is of a kind, a suite and a corp, each of which may be '' for any."""
        return kind in ("", self.kind) and suite_id in ("", self.suite_id) and corpid in ("", self.corpid)


@dataclass(slots=True)
class Token:
    """An access token, or a ticket with the same rules."""

    value: str
    grant: Grant
    expires: float
    revoked: bool = False

    def expires_in(self, now: float) -> int:
        """What is left, in seconds."""
        return math.ceil(self.expires - now)


class Tokens:
    """All tokens ever issued, so that an expired one is told from an unknown one."""

    def __init__(self, clock: Clock, settings: Settings) -> None:
        self._clock = clock
        self._settings = settings
        self._tokens: dict[str, Token] = {}
        self._current: dict[Grant, Token] = {}
        self.fetches: Counter[Grant] = Counter()
        """How often each was handed out."""

    def issue(self, grant: Grant, lifetime: int | None = None) -> Token:
        """The token of a grant: the same one while it is good."""
        self.fetches[grant] += 1
        now = self._clock.now()
        token = self._current.get(grant)
        if token is None or token.revoked or token.expires <= now:
            token = Token(fresh(LENGTHS.get(grant.kind, 86)), grant, now + (lifetime or self._settings.token_lifetime))
            self._current[grant] = self._tokens[token.value] = token
        return token

    def check(self, kind: str, param: str, value: str | None) -> Grant:
        """Whom a token speaks for.

        Raises:
            Refusal: It is missing, unknown, of another kind, revoked or expired.
        """
        if not value:
            raise Refusal(MISSING.get(param, 41001))
        token = self._tokens.get(value)
        if kind in NOT_ISSUED:
            if token is None:
                return Grant(kind)
            raise Refusal(NOT_ISSUED[kind])
        if token is None or token.revoked or token.grant.kind != kind:
            raise Refusal(INVALID[kind])
        if token.expires <= self._clock.now():
            raise Refusal(INVALID[kind] if self._settings.expired_as_invalid else EXPIRED[kind])
        return token.grant

    def revoke(self, chosen: Callable[[Token], bool]) -> int:
        """End tokens before their time; how many there were."""
        now = self._clock.now()
        ended = [
            token for token in self._current.values() if not token.revoked and token.expires > now and chosen(token)
        ]
        for token in ended:
            token.revoked = True
        return len(ended)

    def live(self) -> list[Token]:
        """The tokens that are good now."""
        now = self._clock.now()
        return [token for token in self._current.values() if not token.revoked and token.expires > now]
