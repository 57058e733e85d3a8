"""acknowledged.yaml: the breaks that are meant, each with a reason.

Its keys are the ids of changes (`field-removed user.get().avatar`), its values the reasons. It stands beside spec/, not
in it, for the loader takes every YAML file in there.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable
from difflib import get_close_matches

from codegen.diff.change import Change
from codegen.diff.rules import Verdict
from codegen.mistakes import Mistakes, SpecError
from codegen.source import Text, read_yaml

SURFACE = "surface"


def read_acknowledged(text: str, file: str) -> dict[str, str]:
    """Ids and reasons. Raises SpecError."""
    if not any(line.strip() and not line.lstrip().startswith("#") for line in text.splitlines()):
        return {}
    mistakes = Mistakes()
    found: dict[str, str] = {}
    top = read_yaml(text, file, mistakes)
    for key, node in top or ():
        if isinstance(node, Text) and node.value.strip():
            found[key] = node.value.strip()
        else:
            mistakes.add(node.place, f"'{key}' has no reason", expected="why the break is meant, as text")
    if mistakes:
        raise SpecError(mistakes)
    return found


def acknowledge(changes: Iterable[Change], reasons: dict[str, str]) -> list[Change]:
    """The changes, with the reasons of those that are acknowledged."""
    return [
        dataclasses.replace(change, reason=reasons[change.id])
        if change.id in reasons and change.verdict >= Verdict.RISKY
        else change
        for change in changes
    ]


def unused(changes: Iterable[Change], reasons: dict[str, str], carried: Iterable[str] = ()) -> list[str]:
    """What is wrong with acknowledgements that no change needs; `carried` ones were used by an earlier change."""
    by_id = {change.id: change for change in changes}
    needed = [name for name, change in by_id.items() if change.verdict >= Verdict.RISKY]
    found = []
    for name in reasons:
        if name in needed or name in carried or name.partition(" ")[0] == SURFACE:
            continue
        if name in by_id:
            found.append(f"'{name}' is {by_id[name].verdict.name}, which needs no acknowledgement; remove it")
            continue
        near = get_close_matches(name, needed, n=1)
        hint = f"; did you mean '{near[0]}'?" if near else "; remove it"
        found.append(f"'{name}' acknowledges no change{hint}")
    return found
