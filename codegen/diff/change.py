"""One change, and what there is to know of it."""

from __future__ import annotations

from dataclasses import dataclass, field

from codegen.diff.rules import RULES, Rule, Verdict
from codegen.mistakes import Place


@dataclass(frozen=True, slots=True)
class Reach:
    """Which functions and events meet a struct.

    Attributes:
        sent: Functions that take it, somewhere in what they send.
        read: Functions that have it somewhere in their answer.
        events: Events that have it among their fields.
    """

    sent: tuple[str, ...] = ()
    read: tuple[str, ...] = ()
    events: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.sent or self.read or self.events)


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One change.

    Attributes:
        rule: Its kind, a name of RULES.
        subject: What changed, in the terms of the spec's names: `user.get(userid)`, `user/member.User.name`.
        text: What a user's code sees, as Markdown.
        place: Where the spec says so: the new one, or the old one of what is gone.
        reach: Who meets it, where it is a struct's.
        python: The objects that it is about: `qyapi.user.member.get`, `qyapi.types.user.member.User`.
        draft: Exempt, because what changed was a draft in the old version.
        reason: Why the break is meant, where it is acknowledged.
    """

    rule: str
    subject: str
    text: str
    place: Place
    reach: Reach = Reach()
    python: tuple[str, ...] = field(default=())
    draft: bool = False
    reason: str = ""

    @property
    def kind(self) -> Rule:
        """The verdicts and effect of its kind."""
        return RULES[self.rule]

    @property
    def verdict(self) -> Verdict:
        """The worse of its verdicts on source and wire."""
        return self.kind.verdict

    @property
    def id(self) -> str:
        """What it is acknowledged by."""
        return f"{self.rule} {self.subject}"

    @property
    def is_open(self) -> bool:
        """Whether it counts: no draft's, and not acknowledged."""
        return not self.draft and not self.reason
