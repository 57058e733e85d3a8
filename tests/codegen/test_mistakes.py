"""Mistakes in a spec: each is named where it stands, all in one run."""

from __future__ import annotations

from pathlib import Path

import pytest

from codegen.load import load
from codegen.mistakes import SpecError

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
            "spec/zoo/animal.yaml:3:3: unknown credential 'crop'; expected one of corp, none; did you mean 'corp'?",
        ),
        (
            ENDPOINT.replace("/zoo/get", "/zoo/fetch"),
            "spec/zoo/animal.yaml:3:3: 'get' does not follow from /cgi-bin/zoo/fetch; expected 'fetch'",
        ),
        (
            ENDPOINT + "    draft: yes\n",
            "spec/zoo/animal.yaml:9:12: unknown draft 'yes'; expected one of true",
        ),
        (
            ENDPOINT + "    query: {extra: string}\n",
            "spec/zoo/animal.yaml:9:13: every function has a parameter 'extra' of its own; expected another key, with "
            "'wire: extra'",
        ),
        (
            ENDPOINT.replace("/zoo/get", "/barn/get"),
            "spec/zoo/animal.yaml:3:3: /cgi-bin/barn/get belongs to another area; expected a file in spec/barn/",
        ),
        (
            ENDPOINT + "    response: Animl\nstructs:\n  Animal: {id: string}\n",
            "spec/zoo/animal.yaml:3:3: no struct or union 'Animl'; expected one of this file or of common.yaml, or "
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
            "spec/zoo/animal.yaml:10:3: 'zoo/animal.A' belongs to the tags 'a' and 'b'",
        ),
        (
            ENDPOINT
            + "unions:\n  U: {$tag: t, $layout: inside, a: A}\nstructs:\n  A: {t: {type: string!, const: b}}\n",
            "spec/zoo/animal.yaml:10:3: 'A' has the tag 't' as a field; the union adds it; "
            "expected no such field, or one with 'const: a'",
        ),
        (
            ENDPOINT + "    paginate: {cursor: cursor, next: next_cursor, items: list}\n",
            "spec/zoo/animal.yaml:3:3: no request field 'cursor'",
        ),
        (
            ENDPOINT.replace("GET", "POST") + "    request: {offset: int}\n    response: {list: 'int[]'}\n"
            "    paginate: {cursor: offset, items: list}\n",
            "spec/zoo/animal.yaml:3:3: 'offset' is counted; expected 'first' in paginate",
        ),
        (
            ENDPOINT.replace("GET", "POST") + "    request: {offset: int}\n    response: {page: Page}\n"
            "    paginate: {cursor: offset, items: page.lists, first: 0}\nstructs:\n  Page: {list: 'int[]'}\n",
            "spec/zoo/animal.yaml:3:3: no response field 'lists'; expected one of list; did you mean 'list'?",
        ),
        (
            ENDPOINT + "    query: {jobid: string!}\n    response: {status: int!}\n"
            "    wait: {job: jobid, state: status, done: 2}\n",
            "spec/zoo/animal.yaml:3:3: 'status' is no state; expected a bool, or an int or string with 'enum'",
        ),
        (
            ENDPOINT + "    query: {jobid: string!}\n    response: {status: {type: int, enum: [1, 2]}}\n"
            "    wait: {job: jobid, state: status, done: 2, failed: 3}\n",
            "spec/zoo/animal.yaml:3:3: 'status' is never 3; expected one of 1, 2",
        ),
        (
            ENDPOINT + "    query: {job: string!}\n    response: {over: bool, share: string}\n"
            "    wait: {job: jobid, state: over, done: true, progress: share}\n",
            "spec/zoo/animal.yaml:3:3: no request field 'jobid'; expected one of job; did you mean 'job'?",
        ),
        (
            ENDPOINT + "    query: {jobid: string!, timeout: int}\n    response: {over: bool}\n"
            "    wait: {job: jobid, state: over, done: true}\n",
            "spec/zoo/animal.yaml:3:3: 'get_wait' has a parameter 'timeout' of its own",
        ),
        (
            ENDPOINT + "    sign: {key: k, nonce: nonce_str, time: ts, signature: sig}\n",
            "spec/zoo/animal.yaml:3:3: no request field 'nonce_str'",
        ),
        (
            ENDPOINT.replace("GET", "POST") + "    request: {cursor: int!}\n    response: {next: int, list: 'int[]'}\n"
            "    paginate: {cursor: cursor, next: next, items: list}\n",
            "spec/zoo/animal.yaml:3:3: 'cursor' is required; expected 'first' in paginate",
        ),
        (
            ENDPOINT.replace("GET", "POST") + "    request: {cursor: int}\n    response: {next: int, list: 'int[]'}\n"
            "    paginate: {cursor: cursor, next: next, items: list, first: a}\n",
            "spec/zoo/animal.yaml:3:3: 'cursor' is an int; expected a number as 'first'",
        ),
        ("title: x\nstructs: [1\n", "spec/zoo/animal.yaml:3:1: not YAML: did not find expected ',' or ']'"),
        ("", "spec/zoo/animal.yaml:1:1: the file is empty; expected a mapping with a title"),
        (
            "title: &t x\ndescription: *t\n",
            "spec/zoo/animal.yaml:1:8: anchors and aliases are not part of the language",
        ),
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
        "spec/zoo/plant.yaml:4:7",
    ]


def test_the_same_endpoint_in_two_files(tmp_path: Path) -> None:
    found = mistakes(tmp_path, animal=ENDPOINT, plant=ENDPOINT)
    assert found == ["spec/zoo/plant.yaml:3:3: 'get' is described at spec/zoo/animal.yaml:3:3 as well"]


def test_two_events_of_one_name(tmp_path: Path) -> None:
    event = "title: 通知\nevents:\n  {}: {{class: Born, title: 出生, doc: 1, family: suite, summary: Born.}}\n"
    found = mistakes(tmp_path, cat=event.format("cat_born"), dog=event.format("dog_born"))
    assert (
        "spec/zoo/dog.yaml:3:3: the event at spec/zoo/cat.yaml:3:3 is called 'Born' as well; "
        "expected another name under 'class'" in found
    )


def test_one_event_in_two_files(tmp_path: Path) -> None:
    event = "title: 通知\nevents:\n  born: {{class: {}, title: 出生, doc: 1, family: {}, summary: Born.}}\n"
    found = mistakes(tmp_path, cat=event.format("Born", "agent"), dog=event.format("BornMessage", "message"))
    assert "spec/zoo/dog.yaml:3:3: this event is described at spec/zoo/cat.yaml:3:3 as well" in found


def test_families_of_one_event_have_one_header(tmp_path: Path) -> None:
    event = "title: 通知\nevents:\n  born: {title: 出生, doc: 1, family: [agent, bot_event], summary: Born.}\n"
    assert "spec/zoo/cat.yaml:3:3: these families have different headers; expected an event for each" in mistakes(
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
        "spec/zoo/import.yaml:1:1: 'import' cannot be the name of a Python module",
        "spec/zoo/two-words.yaml:1:1: 'two-words' cannot be the name of a Python module",
    ]
