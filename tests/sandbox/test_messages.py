"""Messages reach who they can, and files come back byte for byte."""

from __future__ import annotations

from typing import Any

import pytest

from qyapi_sandbox import Sandbox
from tests.sandbox.conftest import Wecom


@pytest.fixture
def token(shared: Wecom) -> str:
    return shared.corp_token()


@pytest.fixture
def message(shared: Wecom, token: str) -> dict[str, Any]:
    agentid = shared.sandbox.agentid(shared.sandbox.suite.suite_id, shared.sandbox.corp.corpid)
    return {"agentid": agentid, "msgtype": "text", "text": {"content": "你好"}}


def test_a_message_is_kept_with_those_it_reached(shared: Wecom, token: str, message: dict[str, Any]) -> None:
    sandbox = shared.sandbox
    admin = sandbox.corp.admin.open_userid
    to = {"touser": f"{admin}|Nobody", "toparty": "3|99", "totag": "2|77"}
    answer = shared.post("message/send", message | to, access_token=token)
    assert (answer["invaliduser"], answer["invalidparty"], answer["invalidtag"]) == ("nobody", "99", "77")
    kept = sandbox.messages[-1]
    assert kept.msgid == answer["msgid"]
    assert set(kept.users) == {"LiMing", "YangFan", "ZhaoLei", "HuangMin", "ZhouTao", "WuXia"}
    assert kept.body["text"] == {"content": "你好"}
    everybody = shared.post("message/send", message | {"touser": "@all"}, access_token=token)
    assert everybody.keys() == {"errcode", "errmsg", "msgid"}
    assert len(sandbox.messages[-1].users) == 10


@pytest.mark.parametrize(
    ("changes", "errcode"),
    [
        ({"touser": "Nobody"}, 81013),
        ({}, 81013),
        ({"touser": "LiMing", "agentid": 1000002}, 301002),
        ({"touser": "LiMing", "msgtype": "song"}, 40008),
        ({"touser": "LiMing", "msgtype": "image"}, 40058),
        ({"touser": "LiMing", "msgtype": "image", "image": {"media_id": "unknown"}}, 40007),
        ({"touser": ["LiMing"]}, 40058),
    ],
)
def test_messages_that_are_refused(
    shared: Wecom, token: str, message: dict[str, Any], changes: dict[str, Any], errcode: int
) -> None:
    before = shared.sandbox.messages
    assert shared.post("message/send", message | changes, access_token=token)["errcode"] == errcode
    assert shared.sandbox.messages == before


@pytest.mark.parametrize("name", ["季度 报告（一）.txt", "plain.bin", 'quo"te.txt'])
def test_a_file_comes_back_as_it_was(shared: Wecom, token: str, name: str) -> None:
    content = bytes(range(256)) * 10
    boundary = b"------boundary"
    quoted = name.replace('"', '\\"').encode()
    body = (
        b"--" + boundary + b'\r\nContent-Disposition: form-data; name="media"; filename="' + quoted + b'"\r\n'
        b"Content-Type: application/octet-stream\r\n\r\n" + content + b"\r\n--" + boundary + b"--\r\n"
    )
    response = shared.session.post(
        shared.url("media/upload"),
        params={"access_token": token, "type": "file"},
        data=body,
        headers={"Content-Type": f"multipart/form-data; boundary={boundary.decode()}"},
        timeout=10,
    )
    media_id = shared.read(response)["media_id"]
    query = {"access_token": token, "media_id": media_id}
    back = shared.session.get(shared.url("media/get"), params=query, timeout=10)
    assert back.content == content
    disposition = back.headers["content-disposition"].encode("latin-1")
    assert disposition == b'attachment; filename="' + quoted + b'"'


def test_files_that_are_refused(shared: Wecom, token: str) -> None:
    def upload(files: Any, kind: str = "file") -> int:
        query = {"access_token": token, "type": kind}
        response = shared.session.post(shared.url("media/upload"), params=query, files=files, timeout=20)
        return int(shared.read(response)["errcode"])

    assert upload({"media": ("a.txt", b"content")}) == 0
    assert upload({"media": ("a.txt", b"")}) == 44001
    assert upload({"media": ("a.txt", b"tiny")}) == 40006
    assert upload({"media": ("a.amr", b"x" * (2 * 1024 * 1024 + 1))}, "voice") == 40006
    assert upload({"other": ("a.txt", b"content")}) == 41005
    assert upload({"media": ("a.txt", b"content")}, "song") == 40005
    assert upload({"media": ("a.txt", b"content")}, "") == 40058


def test_a_name_by_rfc_2231_alone_is_no_name(shared: Wecom, token: str) -> None:
    head = b"--x\r\nContent-Disposition: form-data; name=\"media\"; filename*=utf-8''a.txt\r\n\r\ncontent\r\n--x--\r\n"
    response = shared.session.post(
        shared.url("media/upload"),
        params={"access_token": token, "type": "file"},
        data=head,
        headers={"Content-Type": "multipart/form-data; boundary=x"},
        timeout=10,
    )
    assert shared.read(response)["errcode"] == 41005


@pytest.mark.parametrize("content_type", ["application/json", "multipart/form-data", "multipart/form-data; boundary=y"])
def test_a_body_that_is_no_form(shared: Wecom, token: str, content_type: str) -> None:
    query = {"access_token": token, "type": "file"}
    headers = {"Content-Type": content_type}
    response = shared.session.post(
        shared.url("media/upload"), params=query, data=b"--x\r\n", headers=headers, timeout=10
    )
    assert shared.read(response)["errcode"] in (41005, 44001)


def test_files_are_kept_for_three_days_and_for_one_corp(wecom: Wecom, sandbox: Sandbox) -> None:
    token = wecom.corp_token()
    query = {"access_token": token, "type": "file"}
    files = {"media": ("a.txt", b"content")}
    media_id = wecom.session.post(wecom.url("media/upload"), params=query, files=files, timeout=10).json()["media_id"]
    assert wecom.get("media/get", access_token=token, media_id="unknown")["errcode"] == 40007
    assert wecom.get("media/get", access_token=token)["errcode"] == 41006
    sandbox.advance(3 * 86400)
    assert wecom.get("media/get", access_token=wecom.corp_token(), media_id=media_id)["errcode"] == 40007
