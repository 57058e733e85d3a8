"""How pushes arrive: as they should, again, out of order, slowly, or forged."""

from __future__ import annotations

import random
from dataclasses import dataclass
from typing import TypeVar

T = TypeVar("T")


@dataclass(slots=True, frozen=True, kw_only=True)
class Delivery:
    """What goes otherwise than on a good day. At most one of the last four, which make a push that is to be refused."""

    duplicates: int = 0
    """How often the same content is sent again after it was taken, with another nonce."""
    out_of_order: bool = False
    """Pushes to a URL that come within a fifth of a second are sent in another order."""
    slow: float = 0.0
    """Real seconds that the network takes: half of them before, half while the body arrives in pieces."""
    wrong_signature: bool = False
    """Signed with another Token."""
    foreign_receiver: bool = False
    """Made out to a corp that nobody knows."""
    wrong_key: bool = False
    """Encrypted with another EncodingAESKey, the signature right."""
    truncated: bool = False
    """The second half of the body is missing."""

    def __post_init__(self) -> None:
        if self.duplicates < 0 or self.slow < 0:
            raise ValueError("duplicates and slow must not be negative")
        if sum((self.wrong_signature, self.foreign_receiver, self.wrong_key, self.truncated)) > 1:
            raise ValueError("one of wrong_signature, foreign_receiver, wrong_key and truncated at a time")

    @property
    def forged(self) -> bool:
        """Whether it must be refused."""
        return self.wrong_signature or self.foreign_receiver or self.wrong_key or self.truncated


def shuffled(items: list[T]) -> list[T]:
    """The items in another order; a lone one stays."""
    order = list(range(len(items)))
    while len(items) > 1 and order == sorted(order):
        random.shuffle(order)
    return [items[index] for index in order]
