"""The guard of the Python surface, on a repository with a small client and a small runtime."""

from __future__ import annotations

from pathlib import Path

import pytest

from codegen.cache import Cache
from codegen.diff.compare import compare
from codegen.generate import build
from codegen.guard import breaks, problems, run, surface
from codegen.load import load
from tests.codegen.diff import Edit, edited
from tests.codegen.diff.test_command import LOST, MORE, acknowledge, edit, git

RUNTIME = """
__all__ = ["Api", "Retry"]


class Api:
    base_url: str

    def invoke(self, name: str, *, timeout: float = 10) -> object: ...


class Retry:
    def wait(self) -> float: ...
"""


def generate(folder: Path) -> None:
    """Bring the client up to date with the spec."""
    for name, text in build(folder, Cache()).items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")


@pytest.fixture(scope="module")
def release(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("release")
    edited(folder, [])
    generate(folder)
    (folder / "runtime" / "qyapi_runtime").mkdir(parents=True)
    (folder / "runtime" / "qyapi_runtime" / "__init__.py").touch()
    (folder / "runtime" / "qyapi_runtime" / "api.py").write_text(RUNTIME, encoding="utf-8")
    git(folder, "init", "--initial-branch=main")
    git(folder, "add", ".")
    git(folder, "commit", "-m", "One")
    git(folder, "tag", "v1")
    return folder


@pytest.fixture
def repository(release: Path, tmp_path: Path) -> Path:
    """A clone of a repository whose only commit is tagged v1."""
    git(tmp_path, "clone", "--quiet", str(release), "repository")
    return tmp_path / "repository"


def replace(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def test_there_is_nothing_to_compare_with_before_the_first_release(
    repository: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    git(repository, "tag", "-d", "v1")
    assert run(repository, "") == 0
    assert capsys.readouterr().out == "surface: there is no release (tag) yet to compare with\n"


def test_nothing_changed(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(repository, "") == 0
    assert capsys.readouterr().out == "surface: 0 breaks since v1, all of them explained\n"


def test_what_the_spec_says_is_explained_and_must_be_acknowledged(
    repository: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    edit(repository, *LOST)
    edit(repository, *MORE)
    generate(repository)
    assert run(repository, "") == 1
    assert capsys.readouterr().err == (
        "spec: field-removed zoo.create().warning: `corp.zoo.create` lost `warning: str | None`, "
        "which is not acknowledged\n"
    )
    acknowledge(repository, "field-removed zoo.create().warning: WeCom has not sent it since 2020.")
    assert run(repository, "") == 0
    assert capsys.readouterr().out == "surface: 1 breaks since v1, all of them explained\n"


def test_a_break_that_the_spec_does_not_say(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    replace(repository / "generated" / "qyapi" / "zoo" / "animal.py", "nickname: str", "nick: str")
    assert run(repository, "") == 1
    first = capsys.readouterr().err.splitlines()[0]
    assert first == "surface: qyapi.zoo.animal.create(nickname) parameter is gone, which no change of the spec explains"


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("timeout: float = 10", "seconds: float = 10", "qyapi_runtime.api.Api.invoke(timeout) parameter is gone"),
        ("timeout: float = 10", "timeout: float", "qyapi_runtime.api.Api.invoke(timeout) must be given now"),
        ("timeout: float = 10", "region: str", "qyapi_runtime.api.Api.invoke(region) was added and must be given"),
        ("-> object", "-> str", "qyapi_runtime.api.Api.invoke -> was object, is str"),
        ("base_url: str", "url: str", "qyapi_runtime.api.Api.base_url attribute is gone"),
        ("Retry", "Again", "qyapi_runtime.api.Retry class is gone"),
    ],
)
def test_a_break_of_the_runtime_is_acknowledged(
    repository: Path, capsys: pytest.CaptureFixture[str], old: str, new: str, expected: str
) -> None:
    replace(repository / "runtime" / "qyapi_runtime" / "api.py", old, new)
    assert run(repository, "") == 1
    lines = capsys.readouterr().err.splitlines()
    assert f"surface: {expected}, which no change of the spec explains" in lines
    paths = [line.split(" ")[1] for line in lines if line.startswith("surface: ")]
    acknowledge(repository, *(f"surface {path}: Meant." for path in paths))
    assert run(repository, "") == 0


def test_what_is_added_breaks_nothing(repository: Path) -> None:
    api = repository / "runtime" / "qyapi_runtime" / "api.py"
    replace(api, "timeout: float = 10", "timeout: float = 20, retries: int = 3")
    replace(api, "base_url: str", "base_url: str\n    name: str\n\n    def close(self) -> None: ...")
    assert run(repository, "") == 0


def test_a_method_that_goes_up_into_a_base_class_is_still_there(repository: Path) -> None:
    api = repository / "runtime" / "qyapi_runtime" / "api.py"
    replace(api, "class Retry:\n", "class _Base:\n")
    replace(api, "def wait(self) -> float: ...", "def wait(self) -> float: ...\n\n\nclass Retry(_Base): ...")
    assert run(repository, "") == 0


def test_an_acknowledgement_that_nothing_needs(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    acknowledge(repository, "surface qyapi_runtime.api.Api.stop: Meant.")
    assert run(repository, "") == 1
    expected = "acknowledged.yaml: 'surface qyapi_runtime.api.Api.stop' acknowledges no break; remove it\n"
    assert capsys.readouterr().err == expected


MANY: list[Edit] = [
    ("zoo/animal", "  Home:\n", "  House:\n"),
    ("zoo/animal", "home: Home", "home: House"),
    ("zoo/animal", "  create:", "  add:"),
    ("zoo/animal", "/zoo/create", "/zoo/add"),
    ("zoo/animal", "    alias: string\n", ""),
    ("zoo/animal", "    paginate: {cursor: cursor, next: next_cursor, items: animals}\n", ""),
    ("zoo/animal", "/cgi-bin/zoo/free\n    credential: corp", "/cgi-bin/zoo/free\n    credential: mover"),
    ("events/zoo", "  animal_born:", "  animal_hatched:"),
    ("events/zoo", "        aliases: renmae_animal\n", ""),
    ("zoo/ticket", "    response: Ticket\n", ""),
    ("zoo/ticket", "price: cents!", "price: int"),
    ("common", "    rank: int\n", "    rank: int!\n"),
]


def test_every_break_that_comes_from_the_spec_is_explained(release: Path, tmp_path: Path) -> None:
    edited(tmp_path, MANY)
    generate(tmp_path)
    (tmp_path / "runtime").symlink_to(release / "runtime")
    before, after = surface(release), surface(tmp_path)
    old, new = load(release / "spec"), load(tmp_path / "spec")
    for one, other, changes in ((before, after, compare(old, new)), (after, before, compare(new, old))):
        found = list(breaks(one, other))
        assert len(found) >= 15
        assert problems(found, one, changes, {}) == []
        assert problems(found, one, [], {}) != []
