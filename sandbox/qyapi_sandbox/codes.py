"""Codes that are handed out once and given back once: auth codes, login codes, tickets of members."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Generic, TypeVar

from qyapi_sandbox.clock import Clock
from qyapi_sandbox.errors import Refusal
from qyapi_sandbox.ids import fresh

T = TypeVar("T")


@dataclass(slots=True)
class _Entry(Generic[T]):
    value: T
    expires: float


class Codes(Generic[T]):
    """Codes of one kind, each with a lifetime and something it stands for."""

    def __init__(self, clock: Clock, *, lifetime: int, length: int, unknown: int, expired: int | None = None) -> None:
        self._clock = clock
        self._entries: dict[str, _Entry[T]] = {}
        self._length = length
        self._unknown = unknown
        self._expired = expired or unknown
        self.lifetime = lifetime

    def issue(self, value: T) -> str:
        """A new code."""
        code = fresh(self._length)
        self._entries[code] = _Entry(value, self._clock.now() + self.lifetime)
        return code

    def look(self, code: str) -> T:
        """What a code stands for; it stays good.

        Raises:
            Refusal: It is unknown, used or expired.
        """
        entry = self._entries.get(code)
        if entry is None:
            raise Refusal(self._unknown)
        if entry.expires <= self._clock.now():
            raise Refusal(self._expired)
        return entry.value

    def use(self, code: str) -> T:
        """What a code stands for; it does not work again.

        Raises:
            Refusal: It is unknown, used or expired.
        """
        value = self.look(code)
        del self._entries[code]
        return value
