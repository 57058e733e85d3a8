"""Types that carry what the wire does and the user need not see."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, Annotated, Any, TypeVar

if TYPE_CHECKING:
    from decimal import Decimal

__all__ = [
    "Base64",
    "Cents",
    "Comma",
    "Flag",
    "IntString",
    "Lenient",
    "OneOrMany",
    "Piped",
    "Secret",
    "Tagged",
    "UnixTime",
]

T = TypeVar("T")


class UnixTime(int):
    """A moment as WeCom sends it: seconds since 1970-01-01 UTC. Behaves as the int it is."""

    __slots__ = ()

    @property
    def datetime(self) -> dt.datetime:
        """The moment as an aware datetime in UTC. Raises OverflowError or ValueError beyond the year 9999."""
        return dt.datetime.fromtimestamp(self, dt.UTC)

    @classmethod
    def of(cls, moment: dt.datetime) -> UnixTime:
        """The Unix time of an aware datetime; fractions of a second are dropped."""
        if moment.tzinfo is None:
            raise ValueError("the datetime has no time zone")
        return cls(moment.timestamp())


class Cents(int):
    """An amount of money in 1/100 yuan (分). Behaves as the int it is."""

    __slots__ = ()

    @property
    def yuan(self) -> Decimal:
        """The amount in yuan (元)."""
        from decimal import Decimal

        return Decimal(int(self)) / 100


class Mark(Enum):
    """What a field's type says beyond Python's type."""

    FLAG = "0 or 1"
    INT_STRING = "a number in a string"
    SENSITIVE = "never shown"
    LENIENT = "documented in more than one form"
    LONE = "a lone object or a list"
    BASE64 = "base64 text"


@dataclass(slots=True, eq=False)
class Joined:
    """A list that is one string on the wire."""

    separator: str


@dataclass(slots=True, eq=False)
class Tagged:
    """A union told apart by a tag.

    Beside: `{"msgtype": "text", "text": {...}}`. Inside: `{"card_type": "text_notice", ...fields}`.
    """

    tag: str
    members: Mapping[str, Any]
    inside: bool = False


Flag = Annotated[bool, Mark.FLAG]
"""A bool that is 0 or 1 on the wire."""

IntString = Annotated[int, Mark.INT_STRING]
"""An int that is a string on the wire."""

Secret = Annotated[str, Mark.SENSITIVE]
"""A str that reprs and logs never show."""

Base64 = Annotated[bytes, Mark.BASE64]
"""Bytes that are base64 text on the wire."""

Lenient = Annotated[T, Mark.LENIENT]
"""A value that WeCom documents in more than one form; either is read, none is reported as drift."""

Piped = Annotated[list[T], Joined("|")]
"""A list that is one string on the wire, joined with `|`."""

Comma = Annotated[list[T], Joined(",")]
"""A list that is one string on the wire, joined with `,`."""

OneOrMany = Annotated[list[T], Mark.LONE]
"""A list that is a lone value on the wire where it has one item."""
