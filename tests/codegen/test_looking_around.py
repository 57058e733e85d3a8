"""`find` and `explain`: where the spec speaks of something, and all that it says of it."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from codegen.explain import UnknownName, explain, names_of
from codegen.find import find
from codegen.load import load
from codegen.model import Spec
from tests.golden import FOLDER

REPOSITORY = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def small() -> Spec:
    return load(FOLDER / "spec")


@pytest.fixture(scope="module")
def whole() -> Spec:
    return load(REPOSITORY / "spec")


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "codegen", "--root", str(FOLDER), *arguments]
    return subprocess.run(command, cwd=REPOSITORY, capture_output=True, text=True, check=False)


def line_at(place: str) -> str:
    file, _, line = place.rpartition(":")
    return (REPOSITORY / file).read_text("utf-8").splitlines()[int(line) - 1]


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("cage", "zoo.animal_create  cage  Deprecated: since 2020, use home."),
        ("家乡", ""),
        ("动物日志", "zoo.animal_log  动物日志 List what animals did, page by page."),
        ("/cgi-bin/zoo/animal/get", "zoo.animal_get  动物详情 Read one animal."),
        ("LATIN name", "zoo.animal_create  species  Latin name, at most 64 bytes."),
        ("40014", "40014  "),
        ("roar", "Roar"),
    ],
)
def test_what_is_found_first(small: Spec, text: str, first: str) -> None:
    lines = find(small, text)
    assert bool(lines) == bool(first)
    if first:
        place, rest = lines[0].split("  ", 1)
        assert rest.startswith(first)
        file, line = place.split(":")
        written = (FOLDER / file).read_text("utf-8").splitlines()[int(line) - 1]
        assert rest.split("  ")[0].rpartition(".")[2] in written or rest.split("  ")[1] in written


def test_exact_before_beginning_before_inside(small: Spec) -> None:
    found = [line.split("  ") for line in find(small, "home")]
    assert [parts[1:3] for parts in found[:2]] == [["zoo.animal_create", "home"], ["Home", "since 2023, use the house"]]
    described = [parts for parts in found if "home" not in "".join(parts[1:3]).casefold()]
    assert described and found[-len(described) :] == described


def test_a_field_of_a_used_struct_is_found_where_it_is_written(whole: Spec) -> None:
    places = [line.split("  ")[0] for line in find(whole, "auth_corp_info")]
    assert len(places) == len(set(places)) > 0


def test_every_word_must_be_there(small: Spec) -> None:
    assert find(small, "latin bytes") and not find(small, "latin unicorn") and not find(small, " ")


def test_every_name_is_explained_with_places_that_have_it(whole: Spec) -> None:
    names = names_of(whole)
    assert {"user.get", "corp.user.get", "CreateAuth", "/cgi-bin/user/get", "40001", "user/member.User"} <= names.keys()
    for name in [*names][::1201]:
        text = explain(whole, REPOSITORY, name)
        assert "to be generated" not in text
        for head, place in re.findall(r"^    (?:\w+\.)+(\w+)(?:\[\S+\])?  (generated/\S+:\d+)$", text, re.M):
            assert re.search(rf"(def |class |^|    ){head}\b|^    -?\d+:", line_at(place)), (name, place)
        for place, field in re.findall(r"^    (spec/\S+:\d+)  (\S+)", text, re.M):
            assert field in line_at(place) or "wire" in line_at(place) or '"' in line_at(place), (name, place, field)


@pytest.mark.parametrize(
    "name",
    [
        "corp.user.get",
        "user.get",
        "/cgi-bin/user/get",
        "GET /cgi-bin/user/get",
        "user/get",
        "qyapi.aio.user.get",
        "96255",
    ],
)
def test_a_function_is_explained_by_each_of_its_names(whole: Spec, name: str) -> None:
    text = explain(whole, REPOSITORY, name)
    assert text.startswith("user.get  读取成员\n")
    assert "  call        GET /cgi-bin/user/get\n" in text
    assert "      get(api: CorpApi, /, *, userid: str, extra: Extra = None) -> User\n" in text
    assert "      Corp: corp.user.get(…)\n" in text and "      Corp: await corp.user.get(…)\n" in text
    assert re.search(r"^    spec/user/member.yaml:\d+  department +int\[\]! +list\[int\] ", text, re.M)


def test_other_things(whole: Spec) -> None:
    twin = explain(whole, REPOSITORY, "user.list_id_iter")
    assert "async for … in corp.user.list_id_iter(…)" in twin and "pages: dept_user, by cursor from next_cursor" in twin
    event = explain(whole, REPOSITORY, "events.CreateAuth")
    assert "  InfoType    create_auth\n" in event and "AuthCode (auth_code)  " in event
    assert explain(whole, REPOSITORY, "create_auth") == event
    bot = explain(whole, REPOSITORY, "events.BotEnterChat")
    assert "  event.eventtype  enter_chat\n" in bot
    error = explain(whole, REPOSITORY, "40014")
    assert "raised as qyapi.errors.CredentialError" in error
    assert "tokens of provider, corp: another is got, and the call repeated" in error
    assert (
        "structs" not in explain(whole, REPOSITORY, "User") and explain(whole, REPOSITORY, "User").count("struct\n") > 1
    )
    assert "by msgtype, beside" in explain(whole, REPOSITORY, "message/application.Message")


def test_what_tells_of_a_job(small: Spec) -> None:
    text = explain(small, FOLDER, "corp.zoo.animal_census_wait")
    assert text == explain(small, FOLDER, "zoo.animal_census")
    assert "  job: jobid, done when status is 2, failed when it is 3\n" in text
    assert "      Corp: corp.zoo.animal_census_wait(…)\n" in text
    assert "pages: log.visits, by offset counted\n" in explain(small, FOLDER, "zoo.animal_visits")


def test_overlays_are_looked_into(tmp_path: Path) -> None:
    own = tmp_path / "own-spec"
    (own / "zoo").mkdir(parents=True)
    (own / "zoo" / "animal.yaml").write_text("structs:\n  Animal:\n    nickname: string  Between ourselves.\n", "utf-8")
    line = f"{own}/zoo/animal.yaml:3"
    found = run("find", "--overlay", str(own), "between ourselves")
    assert found.stdout == f"{line}  Animal  nickname  Between ourselves.\n"
    explained = run("explain", "--overlay", str(own), "zoo.animal_get")
    assert re.search(rf"^    {re.escape(line)}  nickname +string ", explained.stdout, re.M)


def test_what_has_no_name(whole: Spec) -> None:
    with pytest.raises(UnknownName, match="nothing in the spec is called 'user.gett'; did you mean 'user.get'?"):
        explain(whole, REPOSITORY, "user.gett")


def test_the_commands() -> None:
    found = run("find", "keeper")
    assert found.returncode == 0 and found.stdout.startswith("spec/common.yaml:3  Keeper  ")
    nothing = run("find", "独角兽")
    assert (nothing.returncode, nothing.stdout) == (1, "")
    assert nothing.stderr == "nothing in spec/ speaks of '独角兽'\n"
    unknown = run("explain", "zoo.animal_gett")
    assert unknown.returncode == 1 and "did you mean 'zoo.animal_get'?" in unknown.stderr
