"""Mistakes in a spec: each is named where it stands, all in one run."""

from __future__ import annotations

import io
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from codegen.load import load
from codegen.mistakes import SpecError
from codegen.snippets import print_mistakes, report
from tests.golden import FOLDER

REPOSITORY = Path(__file__).parents[2]

CREDENTIALS = """
credentials:
  corp: {title: 企业凭证, doc: 91039, param: access_token, rejected: [40014]}
"""
ENDPOINT = """title: 动物
endpoints:
  get:
    title: 读取
    doc: 1
    call: GET /cgi-bin/zoo/get
    credential: corp
    summary: Read.
"""


def mistakes(tmp_path: Path, **files: str) -> list[str]:
    (tmp_path / "spec" / "zoo").mkdir(parents=True)
    (tmp_path / "spec" / "credentials.yaml").write_text(CREDENTIALS, encoding="utf-8")
    for name, text in files.items():
        (tmp_path / "spec" / "zoo" / f"{name}.yaml").write_text(text, encoding="utf-8")
    with pytest.raises(SpecError) as caught:
        load(tmp_path / "spec")
    return str(caught.value).splitlines()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            ENDPOINT + "    query: {id: strin!}\n",
            "spec/zoo/animal.yaml:9:17: unknown type 'strin'; did you mean 'string'?",
        ),
        (
            ENDPOINT + "    summry: Read.\n",
            "spec/zoo/animal.yaml:9:5: unknown key 'summry'; did you mean 'summary'?",
        ),
        (
            ENDPOINT.replace("credential: corp", "credential: crop"),
            "spec/zoo/animal.yaml:7:17: unknown credential 'crop'; expected one of corp, none; did you mean 'corp'?",
        ),
        (
            ENDPOINT.replace("/zoo/get", "/zoo/fetch"),
            "spec/zoo/animal.yaml:3:3: 'get' does not follow from /cgi-bin/zoo/fetch; expected 'fetch'",
        ),
        (
            ENDPOINT + "    draft: yes\n",
            "spec/zoo/animal.yaml:9:12: unknown draft 'yes'; expected true",
        ),
        (
            ENDPOINT + "    query: {extra: string}\n",
            "spec/zoo/animal.yaml:9:13: every function has a parameter 'extra' of its own; expected another key, with "
            "'wire: extra'",
        ),
        (
            ENDPOINT.replace("/zoo/get", "/barn/get"),
            "spec/zoo/animal.yaml:6:15: /cgi-bin/barn/get belongs to another area; expected a file in spec/barn/",
        ),
        (
            ENDPOINT + "    response: Animl\nstructs:\n  Animal: {id: string}\n",
            "spec/zoo/animal.yaml:9:15: no struct or union 'Animl'; expected one of this file or of common.yaml, or "
            "area/file.Name; did you mean 'Animal'?",
        ),
        (
            ENDPOINT + "    request: {id: string}\n",
            "spec/zoo/animal.yaml:9:5: a GET has no body; expected 'query'",
        ),
        (
            ENDPOINT + "  get:\n    title: x\n",
            "spec/zoo/animal.yaml:9:3: 'get' stands here twice, first in line 3",
        ),
        (
            ENDPOINT + "    query:\n      id: string  The id # of the animal\n",
            "spec/zoo/animal.yaml:10:26: YAML drops what follows ' #'; expected the value in quotes, or the comment on "
            "its own line",
        ),
        (
            ENDPOINT + "structs:\n  A: {b: B!}\n  B: {a: A!}\n",
            "spec/zoo/animal.yaml:10:3: 'A' always contains itself; expected a field without '!'",
        ),
        (
            ENDPOINT + "structs:\n  A: {from: string, from_: int}\n",
            "spec/zoo/animal.yaml:10:21: 'from_' and the field in line 10 are both 'from_'",
        ),
        (
            ENDPOINT + "unions:\n  U: {$tag: t, a: A, b: A}\nstructs:\n  A: {x: int}\n",
            "spec/zoo/animal.yaml:10:25: 'zoo/animal.A' belongs to the tags 'a' and 'b'; expected a struct for each; "
            "'$uses' shares the fields",
        ),
        (
            ENDPOINT
            + "unions:\n  U: {$tag: t, $layout: inside, a: A}\nstructs:\n  A: {t: {type: string!, const: b}}\n",
            "spec/zoo/animal.yaml:10:36: 'A' has the tag 't' as a field; the union adds it; "
            "expected no such field, or one with 'const: a'",
        ),
        (
            ENDPOINT + "    paginate: {cursor: cursor, next: next_cursor, items: list}\n",
            "spec/zoo/animal.yaml:9:24: no request field 'cursor'",
        ),
        (
            ENDPOINT.replace("GET", "POST") + "    request: {offset: int}\n    response: {list: 'int[]'}\n"
            "    paginate: {cursor: offset, items: list}\n",
            "spec/zoo/animal.yaml:11:5: 'offset' is counted; expected 'first' in paginate",
        ),
        (
            ENDPOINT.replace("GET", "POST") + "    request: {offset: int}\n    response: {page: Page}\n"
            "    paginate: {cursor: offset, items: page.lists, first: 0}\nstructs:\n  Page: {list: 'int[]'}\n",
            "spec/zoo/animal.yaml:11:39: no response field 'lists'; expected list; did you mean 'list'?",
        ),
        (
            ENDPOINT + "    query: {jobid: string!}\n    response: {status: int!}\n"
            "    wait: {job: jobid, state: status, done: 2}\n",
            "spec/zoo/animal.yaml:11:31: 'status' is no state; expected a bool, or an int or string with 'enum'",
        ),
        (
            ENDPOINT + "    query: {jobid: string!}\n    response: {status: {type: int, enum: [1, 2]}}\n"
            "    wait: {job: jobid, state: status, done: 2, failed: 3}\n",
            "spec/zoo/animal.yaml:11:56: 'status' is never 3; expected one of 1, 2",
        ),
        (
            ENDPOINT + "    query: {job: string!}\n    response: {over: bool, share: string}\n"
            "    wait: {job: jobid, state: over, done: true, progress: share}\n",
            "spec/zoo/animal.yaml:11:17: no request field 'jobid'; expected job; did you mean 'job'?",
        ),
        (
            ENDPOINT + "    query: {jobid: string!, timeout: int}\n    response: {over: bool}\n"
            "    wait: {job: jobid, state: over, done: true}\n",
            "spec/zoo/animal.yaml:11:5: 'get_wait' has a parameter 'timeout' of its own; expected another key",
        ),
        (
            ENDPOINT + "    sign: {key: k, nonce: nonce_str, time: ts, signature: sig}\n",
            "spec/zoo/animal.yaml:9:27: no request field 'nonce_str'",
        ),
        (
            ENDPOINT.replace("GET", "POST") + "    request: {cursor: int!}\n    response: {next: int, list: 'int[]'}\n"
            "    paginate: {cursor: cursor, next: next, items: list}\n",
            "spec/zoo/animal.yaml:11:5: 'cursor' is required; expected 'first' in paginate",
        ),
        (
            ENDPOINT.replace("GET", "POST") + "    request: {cursor: int}\n    response: {next: int, list: 'int[]'}\n"
            "    paginate: {cursor: cursor, next: next, items: list, first: a}\n",
            "spec/zoo/animal.yaml:11:64: 'cursor' is an int; expected a number as 'first'",
        ),
        (
            "title: x\nstructs: [1\n",
            "spec/zoo/animal.yaml:3:1: not YAML: did not find expected ',' or ']'; expected the end of "
            "what opens at 2:10",
        ),
        ("", "spec/zoo/animal.yaml:1:1: the file is empty; expected a mapping with a title"),
        (
            "title: &t x\ndescription: *t\n",
            "spec/zoo/animal.yaml:1:8: anchors and aliases are not part of the language",
        ),
        (
            ENDPOINT + "    query: {标题: 'piped[strin]!  页'}\n",
            "spec/zoo/animal.yaml:9:24: unknown type 'strin'; did you mean 'string'?",
        ),
        (
            ENDPOINT + "    query: {id: integer}\n",
            "spec/zoo/animal.yaml:9:17: unknown type 'integer'; expected int",
        ),
        (
            ENDPOINT + "    query: {id: map!}\n",
            "spec/zoo/animal.yaml:9:17: 'map' does not say of what; expected map[T]",
        ),
        (
            ENDPOINT + "    query: {id: {type: string! the id}}\n",
            "spec/zoo/animal.yaml:9:32: 'the id' behind the type; expected it under 'doc'",
        ),
        (
            ENDPOINT + "    query: {id: {typ: string}}\n",
            "spec/zoo/animal.yaml:9:13: 'type' is missing; expected 'type: string' or the like",
        ),
        (
            ENDPOINT + "structs:\n  A:\n    $uses: [B, animal]\n  B: {a: 'int | Animal[]'}\n  Animal: {x: int}\n",
            "spec/zoo/animal.yaml:11:16: no struct or union 'animal'; expected one of this file or of common.yaml, or "
            "area/file.Name; did you mean 'Animal'?",
        ),
        (
            ENDPOINT + "structs:\n  A: {a: 'int | AuthInf[]', b: 'A | Int'}\n",
            "spec/zoo/animal.yaml:10:37: no struct or union 'Int'; expected one of this file or of common.yaml, or "
            "area/file.Name; did you mean 'int'?",
        ),
        (
            ENDPOINT + "unions:\n  U: {$tag: t, a: {x: int}}\n",
            "spec/zoo/animal.yaml:10:19: 'a' must be a struct; expected the name of a struct or union",
        ),
        (
            "title: '\n",
            "spec/zoo/animal.yaml:2:1: not YAML: found unexpected end of stream; expected the quote that ends",
        ),
        (
            "title: a: b\n",
            "spec/zoo/animal.yaml:1:9: not YAML: mapping values are not allowed in this context; expected",
        ),
        (
            "title: a\n\tdescription: b\n",
            "spec/zoo/animal.yaml:2:1: not YAML: found a tab character that violates indentation; "
            "expected quotes around the value, blanks instead of tabs",
        ),
        ("title: a\x01\n", "spec/zoo/animal.yaml:1:9: not YAML: control characters are not allowed; expected text"),
        ("title: x\ncolour: red\n", "spec/zoo/animal.yaml:2:1: unknown key 'colour'; expected one of description"),
    ],
)
def test_a_mistake_is_named_where_it_stands(tmp_path: Path, text: str, expected: str) -> None:
    found = mistakes(tmp_path, animal=text)
    assert any(line.startswith(expected) for line in found), found


def test_all_mistakes_come_at_once(tmp_path: Path) -> None:
    found = mistakes(
        tmp_path,
        animal=ENDPOINT + "    query: {id: strin}\n    colour: red\n",
        plant="title: x\nendpints: {}\nstructs:\n  P: {a: Nothing}\n",
    )
    assert [line.split(": ")[0] for line in found] == [
        "spec/zoo/animal.yaml:9:17",
        "spec/zoo/animal.yaml:10:5",
        "spec/zoo/plant.yaml:2:1",
        "spec/zoo/plant.yaml:4:10",
    ]


def test_the_same_endpoint_in_two_files(tmp_path: Path) -> None:
    found = mistakes(tmp_path, animal=ENDPOINT, plant=ENDPOINT)
    assert found == [
        "spec/zoo/plant.yaml:3:3: 'get' is described at spec/zoo/animal.yaml:3:3 as well; expected one of the two"
    ]


def test_two_events_of_one_name(tmp_path: Path) -> None:
    event = "title: 通知\nevents:\n  {}: {{class: Born, title: 出生, doc: 1, family: suite, summary: Born.}}\n"
    found = mistakes(tmp_path, cat=event.format("cat_born"), dog=event.format("dog_born"))
    assert (
        "spec/zoo/dog.yaml:3:21: the event at spec/zoo/cat.yaml:3:3 is called 'Born' as well; "
        "expected another name under 'class'" in found
    )


def test_one_event_in_two_files(tmp_path: Path) -> None:
    event = "title: 通知\nevents:\n  born: {{class: {}, title: 出生, doc: 1, family: {}, summary: Born.}}\n"
    found = mistakes(tmp_path, cat=event.format("Born", "agent"), dog=event.format("BornMessage", "message"))
    assert (
        "spec/zoo/dog.yaml:3:3: this event is described at spec/zoo/cat.yaml:3:3 as well; expected one of the two"
        in found
    )


def test_families_of_one_event_have_one_header(tmp_path: Path) -> None:
    event = "title: 通知\nevents:\n  born: {title: 出生, doc: 1, family: [agent, bot_event], summary: Born.}\n"
    assert "spec/zoo/cat.yaml:3:37: these families have different headers; expected an event for each" in mistakes(
        tmp_path, cat=event
    )


def test_values_stay_strings(tmp_path: Path) -> None:
    text = ENDPOINT.replace("title: 读取", "title: on").replace("Read.", "12:30")
    (tmp_path / "spec" / "zoo").mkdir(parents=True)
    (tmp_path / "spec" / "credentials.yaml").write_text(CREDENTIALS, encoding="utf-8")
    (tmp_path / "spec" / "zoo" / "animal.yaml").write_text(text, encoding="utf-8")
    (endpoint,) = load(tmp_path / "spec").endpoints()
    assert (endpoint.title, endpoint.summary) == ("on", "12:30")


def test_a_file_is_named_like_a_module(tmp_path: Path) -> None:
    assert mistakes(tmp_path, **{"import": ENDPOINT, "two-words": ENDPOINT.replace("get", "put")})[:2] == [
        "spec/zoo/import.yaml:1:1: 'import' cannot be the name of a Python module; expected letters, "
        "digits and _, and no keyword",
        "spec/zoo/two-words.yaml:1:1: 'two-words' cannot be the name of a Python module; expected letters, "
        "digits and _, and no keyword",
    ]


def test_a_file_in_another_encoding(tmp_path: Path) -> None:
    (tmp_path / "spec").mkdir()
    (tmp_path / "spec" / "animal.yaml").write_bytes("title: x\ndescription: 动物\n".encode("gb18030"))
    for command in (["check"], ["fmt"], ["generate"]):
        done = run(tmp_path, *command)
        assert (done.returncode, done.stdout) == (1, "")
        assert done.stderr == ("spec/animal.yaml:2:1: not UTF-8; expected a file saved as UTF-8\n1 mistake in 1 file\n")


SHOWN = """\
spec/zoo/animal.yaml:9:33: unknown type 'strin'; did you mean 'string'?
    9 |     query: {标题: string  页号, 页数: strin}
      |                                       ^^^^^
spec/zoo/animal.yaml:10:28: unexpected '?' behind the type; expected blanks and the description
   10 |     request: {"a    b": string?}
      |                               ^
spec/zoo/plant.yaml:1:1: 'title' is missing; expected 'title: 应用授权' or the like
    1 | structs:
      | ^
spec/zoo/plant.yaml:2:3: 'plant' is no struct's name; expected 'Plant'
    2 |   plant: {}
      |   ^^^^^
"""
ANIMAL = (
    ENDPOINT.replace("GET", "POST") + '    query: {标题: string  页号, 页数: strin}\n    request: {"a\tb": string?}\n'
)


def test_a_mistake_is_shown_with_its_line_and_a_mark(tmp_path: Path) -> None:
    mistakes(tmp_path, animal=ANIMAL, plant="structs:\n  plant: {}\n")
    done = check(tmp_path)
    assert done.returncode == 1
    assert done.stderr == SHOWN + "4 mistakes in 2 files\n"
    assert done.stdout == ""


def test_annotations_for_github(tmp_path: Path) -> None:
    mistakes(tmp_path, animal=ENDPOINT + "    query: {id: strin!}\n")
    done = check(tmp_path, "--format", "github")
    assert done.stdout == (
        "::error file=spec/zoo/animal.yaml,line=9,col=17,endColumn=21::unknown type 'strin'; did you mean 'string'?\n"
    )
    assert done.stderr.endswith("1 mistake in 1 file\n")


def test_colours_are_for_terminals_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    mistakes(tmp_path, animal=ENDPOINT + "    query: {id: strin!}\n")
    with pytest.raises(SpecError) as caught:
        load(tmp_path / "spec")
    assert shown(caught.value, monkeypatch, terminal=False).count("\033") == 0
    assert shown(caught.value, monkeypatch, terminal=True).count("\033") > 4
    monkeypatch.setenv("NO_COLOR", "1")
    assert shown(caught.value, monkeypatch, terminal=True).count("\033") == 0


def shown(error: SpecError, monkeypatch: pytest.MonkeyPatch, *, terminal: bool) -> str:
    stream = io.StringIO()
    monkeypatch.setattr(stream, "isatty", lambda: terminal)
    monkeypatch.setattr("sys.stderr", stream)
    print_mistakes(error.mistakes)
    return stream.getvalue()


def test_a_long_line_is_cut_behind_the_mark(tmp_path: Path) -> None:
    mistakes(tmp_path, animal=ENDPOINT + f"    query:\n      id: strin  {'长' * 200}\n")
    line, mark = check(tmp_path).stderr.splitlines()[1:3]
    assert line.startswith("   10 |       id: strin  长长") and line.endswith("长…") and len(line) < 90
    assert mark == "      |           ^^^^^"


SMALL = {path.relative_to(FOLDER): path.read_text("utf-8") for path in sorted((FOLDER / "spec").rglob("*.yaml"))}
SCRAPS = [
    "",
    " ",
    "\n",
    "\t",
    ":",
    "#",
    "'",
    '"',
    "[",
    "}",
    "!",
    "&x",
    "*x",
    "- ",
    "|",
    "null",
    "动",
    "\x01",
    "!!str ",
    "  ",
]


@settings(max_examples=50)
@given(st.data())
def test_whatever_is_typed_the_mistakes_point_into_the_files(data: st.DataObject) -> None:
    """Scraps of text put in the place of others: the spec loads, or each mistake is at a spot that there is."""
    name = data.draw(st.sampled_from(sorted(SMALL)))
    text = SMALL[name]
    for _ in range(data.draw(st.integers(1, 3))):
        start = data.draw(st.integers(0, len(text)))
        text = text[:start] + data.draw(st.sampled_from(SCRAPS)) + text[start + data.draw(st.integers(0, 12)) :]
    files = SMALL | {name: text}
    with tempfile.TemporaryDirectory() as folder:
        for path, content in files.items():
            (Path(folder) / path).parent.mkdir(parents=True, exist_ok=True)
            (Path(folder) / path).write_text(content, "utf-8", newline="")
        try:
            load(Path(folder) / "spec")
        except SpecError as error:
            for mistake in error.mistakes.found:
                lines = [*files[Path(mistake.place.file)].splitlines(), ""]
                line = lines[mistake.place.line - 1]
                assert 1 <= mistake.place.column <= len(line) + 1
                assert mistake.place.column + mistake.place.length <= max(len(line), 1) + 2
            assert report(error.mistakes).count("\n") >= len(error.mistakes.sorted)


def check(root: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return run(root, "check", *arguments)


def run(root: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "codegen", "--root", str(root), *arguments]
    return subprocess.run(command, cwd=REPOSITORY, capture_output=True, text=True, check=False)
