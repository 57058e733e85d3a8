"""Random changes of the spec: each is reported, none crashes, and what is gone one way has come the other way."""

from __future__ import annotations

import copy
import re
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import yaml
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from codegen.diff.change import Change
from codegen.diff.compare import compare
from codegen.diff.jsonform import as_json
from codegen.diff.markdown import markdown
from codegen.diff.report import Report
from codegen.diff.rules import Verdict
from codegen.diff.terminal import terminal
from codegen.load import load
from codegen.mistakes import SpecError
from codegen.model import Spec
from tests.codegen.diff import SPEC

Tree = dict[str, Any]

FILES: Tree = {
    path.relative_to(SPEC).as_posix(): yaml.load(
        path.read_text(encoding="utf-8"), yaml.BaseLoader
    )  # a strings-only loader
    for path in sorted(SPEC.rglob("*.yaml"))
}
TEXTS = {name: (SPEC / name).read_text(encoding="utf-8") for name in FILES}
BASE = load(SPEC)
TYPES = [
    "string",
    "int",
    "int!",
    "flag",
    "time",
    "secret",
    "any",
    "cents!",
    "string[]",
    "piped[int]",
    "map[int]",
    "int | string",
]
MIRRORED = (
    "function",
    "struct",
    "module",
    "event",
    "union-member",
    "credential",
    "token",
    "sensitive-mark",
    "pagination",
    "waiter",
)


def places(node: Any, path: tuple[str, ...] = ()) -> Iterator[tuple[str, ...]]:
    """The path of every key below a node."""
    if isinstance(node, dict):
        for key, value in node.items():
            yield (*path, key)
            yield from places(value, (*path, key))


PLACES = list(places(FILES))


def parent(tree: Tree, path: tuple[str, ...]) -> Tree:
    for key in path[:-1]:
        tree = tree[key]
    return tree


def remove(node: Tree, key: str, draw: Callable[..., Any]) -> None:
    del node[key]


def rename(node: Tree, key: str, draw: Callable[..., Any]) -> None:
    name = draw(st.sampled_from([f"{key}_new", f"new_{key}", "entirely_different", key.title(), key[:-1] or "x"]))
    pairs = [(name if other == key else other, value) for other, value in node.items()]
    node.clear()
    node.update(pairs)


def rewrite(node: Tree, key: str, draw: Callable[..., Any]) -> None:
    assume(isinstance(node[key], str))
    node[key] = draw(
        st.sampled_from([*TYPES, f"{node[key]}!", node[key].replace("!", ""), "text", "true", "12", "corp"])
    )


def put_last(node: Tree, key: str, draw: Callable[..., Any]) -> None:
    node[key] = node.pop(key)


def add(node: Tree, key: str, draw: Callable[..., Any]) -> None:
    node[f"{key}_more"] = draw(st.sampled_from([*TYPES, copy.deepcopy(node[key])]))


def replace(node: Tree, key: str, draw: Callable[..., Any]) -> None:
    node[key] = copy.deepcopy(FILES["zoo/animal.yaml"]["structs"]["Home"])


MUTATIONS = [remove, rename, rewrite, put_last, add, replace]


@st.composite
def mutated(draw: Callable[..., Any]) -> Tree:
    """The spec with one to three changes anywhere in it."""
    tree = copy.deepcopy(FILES)
    for _ in range(draw(st.integers(1, 3))):
        path = draw(st.sampled_from(PLACES))
        try:
            node = parent(tree, path)
            assume(isinstance(node, dict) and path[-1] in node)
        except (KeyError, TypeError):
            assume(False)
        draw(st.sampled_from(MUTATIONS))(node, path[-1], draw)
    return tree


def dumped(content: Any) -> str:
    return yaml.dump(content, Dumper=yaml.CSafeDumper, allow_unicode=True, sort_keys=False)


def loaded(tree: Tree) -> Spec | None:
    """The spec, None where it has mistakes."""
    with tempfile.TemporaryDirectory() as folder:
        for name, content in tree.items():
            path = Path(folder) / "spec" / name
            if path.suffix == ".yaml":
                path.parent.mkdir(parents=True, exist_ok=True)
                same = name in FILES and repr(content) == repr(FILES[name])
                path.write_text(TEXTS[name] if same else dumped(content), encoding="utf-8")
        try:
            return load(Path(folder) / "spec")
        except SpecError:
            return None


def counted(changes: list[Change], ending: str) -> Counter[str]:
    rules = [change.rule.removeprefix("deprecated-") for change in changes]
    return Counter(rule.removesuffix(ending) for rule in rules if rule.removesuffix(ending) in MIRRORED)


def said(spec: Spec) -> str:
    """All that a spec says, without where it stands."""
    return re.sub(r"place=Place\([^)]*\)", "", repr(spec))


# Many mutations give a spec that does not load; those are passed over.
@settings(max_examples=100, suppress_health_check=[HealthCheck.filter_too_much, HealthCheck.too_slow])
@given(mutated())
def test_every_change_is_reported_there_and_back(tree: Tree) -> None:
    new = loaded(tree)
    assume(new is not None)
    assert new is not None
    there, back = compare(BASE, new), compare(new, BASE)
    if said(new) != said(BASE):
        assert there
        assert back
    else:
        assert not there
    assert counted(there, "-added") == counted(back, "-removed")
    assert counted(there, "-removed") == counted(back, "-added")
    acknowledgeable = [change.id for change in there if change.verdict >= Verdict.RISKY]
    assert len(acknowledgeable) == len(set(acknowledgeable))
    for form in (markdown, as_json, lambda report: list(terminal(report))):
        assert form(Report("old", "new", there))


def test_a_spec_has_not_changed_from_itself() -> None:
    assert compare(BASE, load(SPEC)) == []
