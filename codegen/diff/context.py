"""The two specs, what is paired in them, and the changes found so far."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from codegen.diff.change import Change, Reach
from codegen.diff.pairs import Pairs
from codegen.diff.reach import Reaches, call
from codegen.mistakes import Place
from codegen.model import Spec


class Context:
    """What the comparisons share."""

    def __init__(self, old: Spec, new: Spec) -> None:
        self.old, self.new = old, new
        self.pairs = Pairs(old, new)
        self.old_reaches, self.new_reaches = Reaches(old), Reaches(new)
        self.changes: list[Change] = []
        news = {endpoint.full_name: call(endpoint) for endpoint in new.endpoints()}
        self._calls = {
            call(endpoint): news[other]
            for endpoint in old.endpoints()
            if (other := self.pairs.endpoints.get(endpoint.full_name))
        }

    def add(
        self,
        rule: str,
        subject: str,
        text: str,
        place: Place,
        *,
        reach: Reach | None = None,
        python: Iterable[str] = (),
        draft: bool = False,
    ) -> None:
        """Note a change."""
        self.changes.append(
            Change(
                rule=rule,
                subject=subject,
                text=text,
                place=place,
                reach=reach or Reach(),
                python=tuple(dict.fromkeys(python)),
                draft=draft,
            )
        )

    def reach(self, old: str, new: str = "", *, but: str = "") -> Reach:
        """Who met a struct in the old version, by today's names, or meets it now where nobody did; `but` one."""
        before = self.old_reaches.of(old)
        reach = before or self.new_reaches.of(new or old)
        return Reach(
            tuple(name for name in map(self._today, reach.sent) if name != but),
            tuple(name for name in map(self._today, reach.read) if name != but),
            tuple(name for name in reach.events if name != but),
        )

    def _today(self, function: str) -> str:
        return self._calls.get(function, function)


def note_documentation(
    context: Context, subject: str, title: str, place: Place, *texts: tuple[str, object, object], draft: bool = False
) -> None:
    """Note which of the texts (name, old, new) changed, in one change."""
    changed = [name for name, old, new in texts if old != new]
    if changed:
        text = f"{', '.join(changed).capitalize()} of {title}"
        context.add("documentation-changed", subject, text, place, draft=draft)


def note_deprecation(
    context: Context, subject: str, title: str, place: Place, old: str, new: str, *, draft: bool = False
) -> None:
    """Note that something became deprecated, or is so no longer."""
    if new and not old:
        context.add("deprecated", subject, f"{title} is deprecated: {new}", place, draft=draft)
    elif old and not new:
        context.add("deprecation-withdrawn", subject, f"{title} is no longer deprecated", place, draft=draft)


def is_reordered(old: Sequence[str], new: Sequence[str]) -> bool:
    """Whether what both have in common stands in another order."""
    return [name for name in old if name in new] != [name for name in new if name in old]
