"""The Python surface of the client, guarded: it breaks only where a change of the spec or acknowledged.yaml says so.

What the spec makes of qyapi is explained by the changes of the spec. The hand-written qyapi_runtime has no spec: each
break of it is acknowledged as `surface <path>: <reason>`.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

import griffe

from codegen.diff.acknowledged import SURFACE, read_acknowledged
from codegen.diff.change import Change
from codegen.diff.command import CANNOT_COMPARE, report_of
from codegen.diff.reach import PACKAGE
from codegen.diff.rules import Verdict
from codegen.diff.sources import ACKNOWLEDGED, SourceError, last_tag, revision
from codegen.mistakes import SpecError
from codegen.snippets import print_mistakes

RUNTIME = "qyapi_runtime"
PACKAGES = {PACKAGE: "generated", RUNTIME: "runtime"}

Surface = dict[str, "Item"]


@dataclass(frozen=True, slots=True)
class Item:
    """A public object, or a parameter of one.

    Attributes:
        kind: `module`, `class`, `function`, `attribute`, `parameter`, `returns` or `base`.
        type: Its annotation, '' where it has none.
        required: Whether a parameter must be given.
        target: What an imported name stands for.
    """

    kind: str
    type: str = ""
    required: bool = False
    target: str = ""


@dataclass(frozen=True, slots=True)
class Break:
    """A break of the surface: where, and what."""

    path: str
    what: str
    old: str = ""
    new: str = ""


def run(root: Path, old: str) -> int:
    """Compare spec and surface with a git revision, the last tag by default; print what breaks and is not meant.

    The exit status is 0, 1 where something is printed, 2 where the two cannot be compared.
    """
    release = old or last_tag(root)
    if not release:
        print("surface: there is no release (tag) yet to compare with")
        return 0
    try:
        report = report_of(root, release, "")
        with revision(root, release, *(f"{folder}/{name}" for name, folder in PACKAGES.items())) as folder:
            before, after = surface(folder), surface(root)
        path = root / ACKNOWLEDGED
        reasons = read_acknowledged(path.read_text(encoding="utf-8") if path.is_file() else "", ACKNOWLEDGED)
    except SpecError as error:
        print_mistakes(error.mistakes, outcome="nothing was compared")
        return CANNOT_COMPARE
    except SourceError as error:
        print(error, file=sys.stderr)
        return CANNOT_COMPARE
    found = list(breaks(before, after))
    mistakes = [f"spec: {change.id}: {change.text}, which is not acknowledged" for change in report.failing]
    mistakes += [f"{ACKNOWLEDGED}: {problem}" for problem in report.problems]
    mistakes += problems(found, before, report.changes, reasons)
    for line in mistakes:
        print(line, file=sys.stderr)
    if not mistakes:
        print(f"surface: {len(found)} breaks since {release}, all of them explained")
    return 1 if mistakes else 0


def surface(root: Path) -> Surface:
    """The public surface of the packages of a checkout."""
    loader = griffe.GriffeLoader(
        search_paths=[root / folder for folder in PACKAGES.values()],
        allow_inspection=False,
    )
    found: Surface = {}
    for name in PACKAGES:
        loader.load(name)
    loader.resolve_aliases(implicit=True)
    for name in PACKAGES:
        for path, item in _walk(loader.modules_collection[name]):
            found[path] = item
    return found


def breaks(before: Surface, after: Surface) -> Iterator[Break]:
    """What of the old surface is gone or otherwise, and parameters that must be given now."""
    gone = {path for path in before if path not in after}
    for path, old in before.items():
        new = after.get(path)
        if new is None and _is_below(path, gone):
            continue
        if new is None:
            yield Break(path, f"{old.kind} is gone")
        elif old.kind != new.kind:
            yield Break(path, f"was a {old.kind}, is a {new.kind}")
        elif old.type != new.type:
            what = f"was {old.type or 'without type'}, is {new.type or 'without type'}"
            yield Break(path, what, old.type, new.type)
        elif new.required and not old.required:
            yield Break(path, "must be given now")
        elif old.target != new.target and not _is_same_name(old.target, new.target):
            yield Break(path, f"was {old.target}, is {new.target}")
    for path, new in after.items():
        if new.kind == "parameter" and new.required and path not in before and path.partition("(")[0] in before:
            yield Break(path, "was added and must be given")


def problems(found: Iterable[Break], before: Surface, changes: Iterable[Change], reasons: dict[str, str]) -> list[str]:
    """The breaks that neither the spec's changes nor acknowledgements explain, and what is acknowledged in vain."""
    given = {name.partition(" ")[2] for name in reasons if name.partition(" ")[0] == SURFACE}
    explained = _Explained(before, changes)
    unexplained = [item for item in found if not explained(item.path) and not explained.is_renamed(item)]
    top = [item for item in unexplained if item.path not in given and not _is_below(item.path, given)]
    lines = [f"surface: {item.path} {item.what}, which no change of the spec explains" for item in top]
    if lines:
        lines.append(f"Where that is meant, add '{SURFACE} <path>: <reason>' to {ACKNOWLEDGED}")
    needed = {item.path for item in unexplained}
    for path in sorted(given):
        if path not in needed and not any(_is_below(other, {path}) for other in needed):
            lines.append(f"{ACKNOWLEDGED}: '{SURFACE} {path}' acknowledges no break; remove it")
    return lines


class _Explained:
    """Whether a change of the spec is the reason of a break."""

    def __init__(self, before: Surface, changes: Iterable[Change]) -> None:
        self.before = before
        counted = [change for change in changes if change.verdict > Verdict.DOCS or change.rule == "order-changed"]
        self.paths = {path for change in counted for path in change.python}
        self.renamed = {
            change.python[0].rpartition(".")[2]: change.python[1].rpartition(".")[2]
            for change in counted
            if change.rule.endswith("struct-renamed")
        }
        self.calls = {_bound(path) for path in self.paths if not path.startswith(f"{PACKAGE}.types.")}

    def __call__(self, path: str) -> bool:
        if not path.startswith(f"{PACKAGE}."):
            return False
        item = self.before.get(path)
        names = [_in_sync(name) for name in ([path, item.target] if item and item.target else [path])]
        if any(name in self.paths or _is_below(name, self.paths) or _bound(name) in self.calls for name in names):
            return True
        # A namespace or package goes with the last thing that was in it.
        parts = [other for other in self.before if other.startswith(f"{path}.") and "." not in other[len(path) + 1 :]]
        return bool(parts) and all(self(part) for part in parts)

    def is_renamed(self, item: Break) -> bool:
        """Whether only a struct in a type has another name."""
        words = re.sub(r"\w+", lambda word: self.renamed.get(word.group(), word.group()), item.old)
        return bool(item.old) and words == item.new


def _walk(parent: griffe.Object | griffe.Alias) -> Iterator[tuple[str, Item]]:
    # A method may go up into a base class; those of the generated classes have nothing to go up into.
    inherits = parent.is_class and parent.package.name == RUNTIME
    for name, member in (parent.all_members if inherits else parent.members).items():
        path = f"{parent.path}.{name}"
        if name.startswith("_") and name != "__init__":
            continue
        if isinstance(member, griffe.Alias) and parent.is_module:
            if member.is_public:
                yield path, Item("name", target=member.target_path)
        elif member.is_public or name == "__init__" or member.is_module:
            yield from _object(path, member)


def _object(path: str, member: griffe.Object | griffe.Alias) -> Iterator[tuple[str, Item]]:
    item = member.final_target if isinstance(member, griffe.Alias) else member
    if isinstance(item, griffe.Function):
        yield path, Item("function")
        yield f"{path} ->", Item("returns", str(item.returns or ""))
        for parameter in item.parameters:
            kind = parameter.kind.value if parameter.kind else ""
            yield (
                f"{path}({parameter.name})",
                Item("parameter", f"{kind} {parameter.annotation or ''}".strip(), required=_is_required(parameter)),
            )
    elif isinstance(item, griffe.Class):
        yield path, Item("class")
        for base in item.bases:
            yield f"{path}({base})", Item("base")
        yield from _walk(item)
    elif isinstance(item, griffe.Module):
        yield path, Item("module")
        yield from _walk(item)
    elif isinstance(item, griffe.Attribute):
        yield path, Item("attribute", str(item.annotation or ""))


def _in_sync(path: str) -> str:
    """The name in the synchronous client: what changes in the spec changes in both."""
    return path.replace(f"{PACKAGE}.aio.", f"{PACKAGE}.", 1)


def _is_required(parameter: griffe.Parameter) -> bool:
    return parameter.default is None and parameter.name not in ("self", "cls")


def _is_below(path: str, paths: Iterable[str]) -> bool:
    """Whether an object is part of one of others."""
    above = set(paths)
    at = len(path)
    while at > 0:
        at = max(path.rfind(mark, 0, at) for mark in (".", "(", " ->"))
        if at > 0 and path[:at] in above:
            return True
    return False


def _bound(path: str) -> str:
    """A function by area and name, be it in its module, in the area, or in a namespace of it."""
    parts = path.partition("(")[0].partition(" ->")[0].split(".")
    return ".".join([*parts[:2], parts[-1]])


def _is_same_name(old: str, new: str) -> bool:
    """Whether an imported name is the same thing, which may have moved."""
    return old.rpartition(".")[2] == new.rpartition(".")[2]
