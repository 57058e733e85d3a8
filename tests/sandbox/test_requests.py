"""Requests are checked as WeCom checks them, and refused with its codes."""

from __future__ import annotations

import json
import re
from pathlib import Path
from random import Random
from typing import Any

import pytest

from qyapi_sandbox import Sandbox
from qyapi_sandbox.invent import Inventor
from qyapi_sandbox.spec import load
from tests.sandbox.conftest import Wecom, extended_spec

HINT = re.compile(
    r"invalid access_token, hint: \[\d{19}\], from ip: 127\.0\.0\.1, "
    r"more info at https://open\.work\.weixin\.qq\.com/devtool/query\?e=40014"
)


def test_errors_say_where_to_ask(shared: Wecom) -> None:
    answers = [shared.get("department/list", access_token="unknown") for _ in range(2)]
    assert all(HINT.fullmatch(answer["errmsg"]) for answer in answers)
    assert answers[0]["errmsg"] != answers[1]["errmsg"]


def test_unknown_paths_and_wrong_methods(shared: Wecom) -> None:
    assert shared.session.get(shared.url("no/such/path"), timeout=10).status_code == 404
    assert shared.post("gettoken")["errcode"] == 43001
    assert shared.get("service/get_provider_token")["errcode"] == 43002


@pytest.mark.parametrize("body", [b"{", b"[]", b'"text"', b"\xff"])
def test_a_body_must_be_a_json_object(shared: Wecom, body: bytes) -> None:
    response = shared.session.post(shared.url("service/get_suite_token"), data=body, timeout=10)
    assert shared.read(response)["errcode"] == 47001


@pytest.mark.parametrize(
    ("missing", "errcode"), [("suite_id", 41021), ("suite_secret", 41024), ("suite_ticket", 41023)]
)
def test_missing_parameters_have_codes_of_their_own(shared: Wecom, missing: str, errcode: int) -> None:
    body = {"suite_id": "a", "suite_secret": "b", "suite_ticket": "c"}
    for value in (None, ""):
        assert shared.post("service/get_suite_token", body | {missing: value})["errcode"] == errcode


FIELDS: list[dict[str, Any]] = [
    {"name": "whole", "type": "int", "required": True},
    {"name": "flag", "type": "flag"},
    {"name": "yes", "type": "bool"},
    {"name": "ratio", "type": "float"},
    {"name": "number", "type": "int_string"},
    {"name": "raw", "type": "bytes"},
    {"name": "ids", "type": {"list": "int"}},
    {"name": "one", "type": {"one_or_many": "string"}},
    {"name": "free", "type": {"map": "int"}},
    {"name": "joined", "type": {"joined": "|", "of": "string"}},
    {"name": "either", "type": {"any_of": ["int", "string"]}},
    {"name": "colour", "type": "string", "enum": ["red", "blue"]},
    {"name": "kind", "type": "string", "const": "fixed"},
    {"name": "inner", "type": {"ref": "check.Inner"}},
    {"name": "shape", "type": {"ref": "check.Shape"}},
    {"name": "said", "type": {"ref": "check.Said"}, "inline": True},
]
MORE: dict[str, dict[str, Any]] = {
    "operations": {
        "check.all": {
            "method": "POST",
            "path": "/cgi-bin/check/all",
            "credential": "none",
            "encoding": "json",
            "query": [{"name": "deep", "type": "flag"}, {"name": "size", "type": "int"}],
            "request": FIELDS,
        }
    },
    "structs": {
        "check.Inner": [{"name": "needed", "type": "string", "required": True}],
        "check.Round": [{"name": "radius", "type": "int", "required": True}],
        "check.Text": [{"name": "content", "type": "string", "required": True}],
    },
    "unions": {
        "check.Shape": {"tag": "form", "layout": "inside", "members": {"round": "check.Round"}},
        "check.Said": {"tag": "msgtype", "layout": "beside", "members": {"text": "check.Text"}},
    },
}

GOOD: list[dict[str, Any]] = [
    {},
    {"flag": 1, "yes": True, "ratio": 2, "number": "12", "raw": "AAAA", "ids": [1], "one": "a", "free": {"a": 1}},
    {"flag": False, "yes": 0, "ratio": 1.5, "number": 12, "ids": [], "one": ["a"], "free": {}, "joined": "a|b"},
    {"either": 1, "colour": "red", "kind": "fixed", "inner": {"needed": "x"}, "shape": {"form": "round", "radius": 1}},
    {"whole": "1", "ids": ["2", 3]},
    {"either": "a", "msgtype": "text", "text": {"content": "x"}, "unknown": {"any": "thing"}, "inner": None},
]
BAD: list[tuple[dict[str, Any], int, str]] = [
    ({"whole": None}, 40058, "missing parameter whole"),
    ({"whole": "one"}, 40058, "whole must be int"),
    ({"whole": True}, 40058, "whole must be int"),
    ({"flag": 2}, 40058, "flag must be flag"),
    ({"yes": "true"}, 40058, "yes must be bool"),
    ({"ratio": "1.5"}, 40058, "ratio must be float"),
    ({"number": "x"}, 40058, "number must be int_string"),
    ({"raw": "?"}, 40058, "raw must be bytes"),
    ({"ids": 1}, 40058, "ids must be a list"),
    ({"ids": [1, "b"]}, 40058, "ids[1] must be int"),
    ({"one": [1]}, 40058, "one[0] must be string"),
    ({"free": {"a": "b"}}, 40058, "free.a must be int"),
    ({"joined": ["a"]}, 40058, "joined must be a string joined with |"),
    ({"either": []}, 40058, "either has a wrong type"),
    ({"colour": "green"}, 40058, "colour must be one of red, blue"),
    ({"kind": "other"}, 40058, "kind must be one of fixed"),
    ({"inner": []}, 40058, "inner must be an object"),
    ({"inner": {}}, 40058, "missing parameter inner.needed"),
    ({"shape": {"radius": 1}}, 40058, "missing parameter shape.form"),
    ({"shape": {"form": "round"}}, 40058, "missing parameter shape.radius"),
    ({"msgtype": "song"}, 40008, "msgtype song is unknown"),
    ({"msgtype": "text"}, 40058, "missing parameter text"),
    ({"msgtype": "text", "text": {}}, 40058, "missing parameter text.content"),
]


@pytest.fixture
def checked(tmp_path: Path) -> Any:
    with Sandbox(spec=extended_spec(tmp_path, MORE), speed=0) as sandbox:
        wecom = Wecom(sandbox)
        yield wecom
        wecom.session.close()


def test_parameters_against_the_spec(checked: Wecom) -> None:
    for body in GOOD:
        assert checked.post("check/all", {"whole": 1} | body) == {"errcode": 0, "errmsg": "ok"}
    for body, errcode, text in BAD:
        answer = checked.post("check/all", {"whole": 1} | body)
        assert (answer["errcode"], text in answer["errmsg"]) == (errcode, True), (body, answer)


def test_the_query_is_text_that_must_mean_the_right_thing(checked: Wecom) -> None:
    assert checked.post("check/all", {"whole": 1}, deep="1", size="-3")["errcode"] == 0
    for query in ({"deep": "yes"}, {"size": "x"}):
        assert checked.post("check/all", {"whole": 1}, **query)["errcode"] == 40058


ODD: list[Any] = [
    None, "", "x", "--3", "²", "\ud800", -1, 10**30, 1.5, True, [], [[]], {}, {"a": "\n\x01"}, ["a", None], "LiMing|x"
]  # fmt: skip


def test_no_request_breaks_the_server(shared: Wecom) -> None:
    """Made-up requests of every kind with odd values here and there: an answer each time, if only a refusal."""
    spec, random = load(), Random(2026)
    inventor = Inventor(spec)
    tokens = {kind: fetch() for kind, fetch in shared.tokens().items()}
    operations = [operation for operation in spec.operations.values() if operation.encoding != "multipart"]
    for operation in random.sample(operations, 40):
        for name in [item.name for item in (*operation.query, *operation.request)]:
            odd = random.choice(ODD)
            query = {key: str(value) for key, value in inventor.fields(operation.query).items()}
            body = inventor.fields(operation.request)
            if name in query:
                query[name] = str(odd).replace("\ud800", "?")
            else:
                body[name] = odd
            if operation.param:
                query[operation.param] = tokens[operation.credential]
            data = None if operation.method == "GET" else json.dumps(body)
            url = f"{shared.sandbox.base_url}{operation.path}"
            response = shared.session.request(operation.method, url, params=query, data=data, timeout=10)
            assert response.status_code == 200, (operation.name, name, odd)


def test_frequency_limits_block_for_a_window(wecom: Wecom, sandbox: Sandbox) -> None:
    token, path = wecom.corp_token(), "department/list"
    sandbox.limit(f"/cgi-bin/{path}", calls=3, seconds=60)
    answers = [wecom.get(path, access_token=token)["errcode"] for _ in range(5)]
    assert answers == [0, 0, 0, 45009, 45009]
    assert wecom.get(path, access_token=wecom.internal_token())["errcode"] == 45009
    assert wecom.get("user/simplelist", access_token=token, department_id=1)["errcode"] == 0
    sandbox.advance(60)
    assert wecom.get(path, access_token=token)["errcode"] == 0
    sandbox.clear_limits()
    assert [wecom.get(path, access_token=token)["errcode"] for _ in range(5)] == [0] * 5


def test_the_log_has_what_was_asked_and_answered(wecom: Wecom, sandbox: Sandbox) -> None:
    wecom.post("service/get_suite_token", {"suite_id": "a"}, debug="1")
    call = sandbox.calls[-1]
    assert (call.method, call.path, call.query) == ("POST", "/cgi-bin/service/get_suite_token", {"debug": "1"})
    assert (call.body, call.status, call.errcode, call.answer["errcode"]) == ({"suite_id": "a"}, 200, 41024, 41024)
