"""Calls: what goes out, what comes back, and every way it can fail."""

from __future__ import annotations

import dataclasses
import logging
import pickle
import socket
from pathlib import Path
from typing import Any

import pytest

from qyapi import Corp, Download, File, Provider, Suite, operations, service
from qyapi.errors import (
    ApiError,
    ConfigurationError,
    ConnectionFailed,
    CredentialError,
    InvalidResponse,
    ParameterError,
    RateLimited,
    RequestTimeout,
    ServerBusy,
    TransportError,
    WeComError,
)
from qyapi.types.living.living import WatchingUser
from qyapi_runtime.drift import Drift
from qyapi_runtime.transport import RequestsTransport
from tests.runtime.conftest import SECRETS
from tests.stub import Asked, Reply, Stub

AGENT = {"errcode": 0, "errmsg": "ok", "agentid": 7, "name": "应用"}
BUSY = {"errcode": -1, "errmsg": "system busy"}


def test_none_is_not_sent(stub: Stub, suite: Suite) -> None:
    stub.on("service/get_order_list", {"order_list": []})
    suite.service.get_order_list(start_time=1, end_time=2, test_mode=None)
    assert stub.last("service/get_order_list").json == {"start_time": 1, "end_time": 2}


def test_extra_parameters_go_out_as_they_are(stub: Stub, suite: Suite, corp: Corp) -> None:
    stub.on("service/get_order_list", {"order_list": []})
    stub.on("agent/get", AGENT)
    suite.service.get_order_list(start_time=1, end_time=2, extra={"beta": None, "new": [1]})
    corp.agent.get(agentid=7, extra={"debug": 1})
    assert stub.last("service/get_order_list").json == {
        "start_time": 1,
        "end_time": 2,
        "beta": None,
        "new": [1],
    }
    assert stub.last("agent/get").query["debug"] == "1"


def test_bool_and_list_parameters_in_wire_form(stub: Stub, corp: Corp) -> None:
    stub.on("user/simplelist", {"userlist": []})
    corp.user.simplelist(department_id=1, fetch_child=True)
    assert stub.last("user/simplelist").query["fetch_child"] == "1"


def test_a_wrong_type_is_refused_before_anything_is_sent(stub: Stub, suite: Suite) -> None:
    with pytest.raises(ParameterError, match=r"service\.get_auth_info: auth_corpid must be str, got int"):
        suite.service.get_auth_info(auth_corpid=5, permanent_code="x")  # type: ignore[arg-type]
    with pytest.raises(ParameterError, match=r"auth_corpid is required and must not be None"):
        suite.service.get_auth_info(auth_corpid=None, permanent_code="x")  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="permanent_code"):
        suite.service.get_auth_info(auth_corpid="x")  # type: ignore[call-arg]
    assert stub.asked == []


def test_an_error_says_what_happened_and_what_to_do(stub: Stub, corp: Corp) -> None:
    stub.on(
        "agent/get",
        {
            "errcode": 60020,
            "errmsg": "not allow to access from your ip, hint: [1604457625_61_a8ef], from ip: 81.2.3.4, more info at "
            "https://open.work.weixin.qq.com/devtool/query?e=60020",
        },
    )
    with pytest.raises(ApiError) as caught:
        corp.agent.get(agentid=7)
    error = caught.value
    assert (error.errcode, error.errmsg) == (60020, "not allow to access from your ip")
    assert (error.hint, error.from_ip, error.endpoint) == (
        "1604457625_61_a8ef",
        "81.2.3.4",
        "/cgi-bin/agent/get",
    )
    assert str(error).endswith("https://open.work.weixin.qq.com/devtool/query?e=60020")
    assert error.meaning in str(error)


def test_errors_cross_processes(stub: Stub, corp: Corp) -> None:
    stub.on("agent/get", {"errcode": 45009, "errmsg": "api freq out of limit, hint: [1604457625]"})
    with pytest.raises(RateLimited) as caught:
        corp.agent.get(agentid=7)
    copy = pickle.loads(pickle.dumps(caught.value))
    assert type(copy) is RateLimited
    assert (str(copy), copy.hint, copy.retryable) == (str(caught.value), "1604457625", True)


def test_errors_are_classes(stub: Stub, corp: Corp) -> None:
    stub.on("agent/get", {"errcode": 45009, "errmsg": "api freq out of limit"})
    with pytest.raises(RateLimited) as caught:
        corp.agent.get(agentid=7)
    assert caught.value.retryable
    stub.on("agent/get", {"errcode": 987654321, "errmsg": "new"})
    with pytest.raises(ApiError, match="987654321"):
        corp.agent.get(agentid=7)


def test_an_errcode_in_a_string(stub: Stub, corp: Corp) -> None:
    stub.on("agent/get", {**AGENT, "errcode": "0"})
    assert corp.agent.get(agentid=7).name == "应用"
    stub.on("agent/get", {"errcode": "40014", "errmsg": "x"})
    with pytest.raises(CredentialError):
        corp.agent.get(agentid=7)


def test_a_busy_platform_is_asked_again(stub: Stub, corp: Corp) -> None:
    stub.on("agent/get", BUSY, BUSY, AGENT)
    assert corp.agent.get(agentid=7).name == "应用"
    stub.on("agent/get", BUSY)
    with pytest.raises(ServerBusy):
        corp.agent.get(agentid=7)
    assert stub.count("agent/get") == 6


def test_an_odd_answer_does_not_raise(stub: Stub, corp: Corp, drifts: list[Drift]) -> None:
    stub.on("agent/get", {"agentid": "7", "name": None, "close": "1", "brand_new": {"a": 1}})
    agent = corp.agent.get(agentid=7)
    assert (agent.agentid, agent.name, agent.close) == (7, "", True)
    assert agent.raw["brand_new"] == {"a": 1}
    assert {drift.field for drift in drifts} >= {"agentid", "name", "close", "brand_new"}
    assert {drift.endpoint for drift in drifts} == {"agent.get"}


@pytest.mark.parametrize(
    ("reply", "kind", "message"),
    [
        (
            Reply(b"<html>502 Bad Gateway</html>", status=502),
            InvalidResponse,
            "HTTP 502 with text/html.*base_url",
        ),
        (Reply(b"<html>welcome</html>"), InvalidResponse, "no JSON object: '<html>welcome"),
        (Reply(b""), InvalidResponse, "HTTP 200 with an empty body"),
        (Reply(b"[1]"), InvalidResponse, "no JSON object"),
        (Reply(b'{"errcode": 0, "agen'), InvalidResponse, "no JSON object"),
        (Reply(b'{"errcode": 0, "agentid": 7}', cut=9), ConnectionFailed, "connection failed"),
        (Reply({}, status=302, headers={"Location": "/elsewhere"}), InvalidResponse, "HTTP 302"),
    ],
)
def test_an_answer_that_is_not_wecoms(
    stub: Stub, corp: Corp, reply: Reply, kind: type[TransportError], message: str
) -> None:
    corp.retries = 0
    stub.on("agent/get", reply)
    with pytest.raises(kind, match=message) as caught:
        corp.agent.get(agentid=7)
    assert caught.value.endpoint == "/cgi-bin/agent/get"


def test_nobody_there() -> None:
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        provider = Provider(
            corpid="ww1",
            provider_secret="x",
            base_url=f"http://127.0.0.1:{unused.getsockname()[1]}",
            retries=0,
        )
        with pytest.raises(ConnectionFailed, match="check network, proxy and base_url") as caught:
            provider.service.corpid_to_opencorpid(corpid="ww2")
        assert caught.value.retryable
        provider.close()


def test_an_answer_that_takes_too_long() -> None:
    with socket.socket() as silent:
        silent.bind(("127.0.0.1", 0))
        silent.listen()
        provider = Provider(
            corpid="ww1",
            provider_secret="x",
            base_url=f"http://127.0.0.1:{silent.getsockname()[1]}",
            transport=RequestsTransport(timeout=0.1),
        )
        with pytest.raises(RequestTimeout, match="did not answer in time"):
            provider.service.corpid_to_opencorpid(corpid="ww2")
        provider.close()


@pytest.mark.parametrize("name", ["报告 2026.pdf", 'a"b\nc.txt', "ascii.bin", "表情😀.png", "百分号%E4.txt"])
def test_a_file_goes_out_byte_for_byte(stub: Stub, corp: Corp, name: str) -> None:
    stub.on("media/upload", {"type": "file", "media_id": "M", "created_at": "1380000000"})
    content = bytes(range(256)) * 600
    uploaded = corp.media.upload(type="file", media=File(content, name))
    assert (uploaded.media_id, uploaded.created_at) == ("M", 1380000000)
    asked = stub.last("media/upload")
    shown = name.replace('"', "%22").replace("\n", "%0A")
    assert f'name="media"; filename="{shown}"'.encode() in asked.body
    assert content in asked.body
    assert b"filename*" not in asked.body
    assert int(asked.headers["content-length"]) == len(asked.body)


def test_files_from_disk_and_open_files(stub: Stub, corp: Corp, tmp_path: Path) -> None:
    stub.on(
        "media/upload",
        {"errcode": 40014, "errmsg": "expired"},
        {"media_id": "M", "created_at": 1, "type": "file"},
    )
    path = tmp_path / "中文.txt"
    path.write_bytes(b"content")
    corp.media.upload(type="file", media=File(path))
    assert 'filename="中文.txt"'.encode() in stub.last("media/upload").body
    with path.open("rb") as opened:
        opened.seek(3)
        corp.media.upload(type="file", media=File(opened))
    assert b"\r\n\r\ntent\r\n" in stub.last("media/upload").body
    with pytest.raises(ParameterError, match="no file"):
        File(tmp_path / "missing")
    with pytest.raises(ParameterError, match="filename"):
        File(b"x")


def test_a_download_is_read_as_it_comes(stub: Stub, corp: Corp, tmp_path: Path) -> None:
    content = b"\x89PNG" + bytes(200_000)
    headers = {"Content-Type": "image/png", "Content-Disposition": 'attachment; filename="%E5%9B%BE.png"'}
    stub.on("media/get", Reply(content, headers=headers))
    with corp.media.get(media_id="M") as download:
        assert (download.filename, download.content_type, download.size) == (
            "图.png",
            "image/png",
            len(content),
        )
        assert b"".join(download.iter_bytes()) == content
    corp.media.get(media_id="M").save(tmp_path / "saved.png")
    assert (tmp_path / "saved.png").read_bytes() == content


def test_an_error_in_place_of_a_download(stub: Stub, corp: Corp) -> None:
    stub.on("media/get", {"errcode": 40007, "errmsg": "invalid media_id"})
    with pytest.raises(ApiError) as caught:
        corp.media.get(media_id="M")
    assert caught.value.errcode == 40007


def test_a_json_file_is_a_file(stub: Stub, corp: Corp) -> None:
    headers = {"Content-Type": "application/json", "Content-Disposition": 'attachment; filename="a.json"'}
    stub.on("media/get", Reply(b'{"errcode": 40007}', headers=headers))
    assert corp.media.get(media_id="M").read() == b'{"errcode": 40007}'


def test_a_download_that_breaks_off_leaves_nothing(stub: Stub, corp: Corp, tmp_path: Path) -> None:
    stub.on("media/get", Reply(bytes(1000), headers={"Content-Type": "image/png"}, cut=500))
    with pytest.raises(ConnectionFailed):
        corp.media.get(media_id="M").save(tmp_path / "saved.png")
    assert list(tmp_path.iterdir()) == []


def test_an_image_or_a_link(stub: Stub, suite: Suite) -> None:
    stub.on(
        "service/get_app_qrcode",
        Reply(b"\x89PNG", headers={"Content-Type": "image/png"}),
        {"qrcode": "https://q"},
    )
    image = suite.service.get_app_qrcode(suite_id="ww1", result_type=1)
    assert isinstance(image, Download)
    assert image.read() == b"\x89PNG"
    link = suite.service.get_app_qrcode(suite_id="ww1", result_type=2)
    assert not isinstance(link, Download)
    assert link.qrcode == "https://q"


def test_pages_are_fetched_as_needed(stub: Stub, corp: Corp) -> None:
    def page(asked: Asked) -> dict[str, Any]:
        start = int(asked.json.get("cursor") or 0)
        users = [{"userid": f"u{start + i}", "department": 1} for i in range(2)]
        return {"dept_user": users, "next_cursor": str(start + 2) if start < 4 else ""}

    stub.on("user/list_id", page)
    users = corp.user.list_id_iter(limit=2)
    assert next(users).userid == "u0"
    assert stub.count("user/list_id") == 1
    assert [user.userid for user in users] == ["u1", "u2", "u3", "u4", "u5"]
    assert [asked.json for asked in stub.asked if asked.path.endswith("list_id")] == [
        {"limit": 2},
        {"limit": 2, "cursor": "2"},
        {"limit": 2, "cursor": "4"},
    ]


def test_the_first_page_is_asked_for_with_a_cursor_where_wecom_wants_one(stub: Stub, corp: Corp) -> None:
    stub.on("oa/journal/get_record_list", {"journaluuid_list": ["a"], "next_cursor": 0, "endflag": 1})
    assert list(corp.oa.journal_get_record_list_iter(starttime=1, endtime=2, limit=10)) == ["a"]
    assert stub.asked[-1].json == {"starttime": 1, "endtime": 2, "cursor": 0, "limit": 10}


def test_pages_end_where_the_answer_says_so(stub: Stub, corp: Corp) -> None:
    stub.on("meeting/vip/list", {"has_more": False, "next_cursor": "set all the same", "userid_list": ["u0", "u1"]})
    assert list(corp.meeting.vip_list_iter()) == ["u0", "u1"]
    assert stub.count("meeting/vip/list") == 1


def test_pages_in_a_struct_of_the_answer(stub: Stub, corp: Corp) -> None:
    def page(asked: Asked) -> dict[str, Any]:
        start = asked.json["start"]
        files = [{"fileid": f"f{start}", "file_name": "a"}]
        return {"has_more": start < 2, "next_start": start + 1, "file_list": {"item": files}}

    stub.on("wedrive/file_list", page)
    files = corp.wedrive.file_list_iter(spaceid="s", fatherid="s", sort_type=1, limit=1)
    assert [item.fileid for item in files] == ["f0", "f1", "f2"]
    stub.on("school/living/get_unwatch_stat", {"ending": 1, "next_key": "set all the same"})
    assert list(corp.school.living_get_unwatch_stat_iter(livingid="l")) == []
    assert stub.count("school/living/get_unwatch_stat") == 1


def test_pages_with_several_lists(stub: Stub, corp: Corp) -> None:
    first = {"users": [{"userid": "a"}, {"userid": "b"}], "external_users": [{"external_userid": "wm1"}]}
    last = {"users": [{"userid": "c"}]}
    stub.on(
        "living/get_watch_stat",
        {"ending": 0, "next_key": "NEXT", "stat_info": first},
        {"ending": 1, "next_key": "NEXT", "stat_info": last},
    )
    seen = [
        each.userid if isinstance(each, WatchingUser) else each.external_userid
        for each in corp.living.get_watch_stat_iter(livingid="l")
    ]
    assert seen == ["a", "b", "wm1", "c"]
    assert [asked.json.get("next_key") for asked in stub.asked if asked.path.endswith("watch_stat")] == [None, "NEXT"]
    stub.on("meeting/record/list", {"record_list": [{"meetingid": "m"}], "has_more": False})
    assert [each.meetingid for each in corp.meeting.record_list_iter(start_time=1, end_time=2)] == ["m"]


def test_pages_that_are_counted(stub: Stub, corp: Corp) -> None:
    def page(asked: Asked) -> dict[str, Any]:
        start = asked.json["offset"]
        accounts = [{"open_kfid": f"k{i}", "name": "a", "avatar": "b"} for i in range(start, min(start + 2, 3))]
        return {"account_list": accounts, "total": 3}

    stub.on("kf/account/list", page)
    assert [account.open_kfid for account in corp.kf.account_list_iter(limit=2)] == ["k0", "k1", "k2"]
    assert [asked.json["offset"] for asked in stub.asked if asked.path.endswith("account/list")] == [0, 2, 3]
    stub.on("wedoc/smartsheet/get_fields", lambda asked: {"total": 2, "fields": [{"field_id": "f"}]})
    fields = corp.wedoc.smartsheet_get_fields_iter(docid="d", sheet_id="s", limit=1)
    assert len(list(fields)) == 2
    assert stub.count("wedoc/smartsheet/get_fields") == 2


def test_bound_and_free_functions_are_the_same(stub: Stub, suite: Suite) -> None:
    stub.on("service/get_pre_auth_code", {"pre_auth_code": "PRE", "expires_in": 1200})
    assert service.get_pre_auth_code(suite) == suite.service.get_pre_auth_code()
    assert type(suite.service).get_pre_auth_code is service.get_pre_auth_code


def test_operations_are_known_without_their_modules() -> None:
    known = {operation.name: operation for operation in operations()}
    operation = known["service.get_auth_info"]
    assert (operation.method, operation.path) == ("POST", "/cgi-bin/service/get_auth_info")
    assert (operation.credential, operation.deprecated) == ("suite", "")
    assert operation.function is service.get_auth_info
    assert operation.request_type is not None
    assert operation.request_type.__name__ == "GetAuthInfoRequest"
    assert "https://developer.work.weixin.qq.com/document/path/90604" in operation.doc_urls
    for each in known.values():
        assert callable(each.function)
        assert each.function.__doc__
        assert each.doc_urls
        assert each.response_type is None or dataclasses.is_dataclass(each.response_type)


@pytest.mark.shows_secrets("the stub repeats a token in its errmsg")
def test_secrets_are_nowhere(stub: Stub, provider: Provider, corp: Corp, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    shown: list[str] = []
    stub.on(
        "agent/get",
        AGENT,
        Reply(b"", cut=0),
        {"errcode": 40014, "errmsg": f"bad token {SECRETS['corp_token']}"},
    )
    corp.retries = 0
    for _ in range(3):
        try:
            shown.append(repr(corp.agent.get(agentid=7)))
        except WeComError as error:
            shown += [repr(error), str(error), repr(error.__cause__), repr(error.__context__)]
    token = provider.service.get_provider_token(corpid="wwprovider", provider_secret=SECRETS["provider_secret"])
    shown += [repr(each) for each in (token, provider, corp, corp.suite, corp.store, corp.store.get(corp.token_key))]
    output = "\n".join([*shown, caplog.text])
    assert "agent/get" in output
    for name, secret in SECRETS.items():
        if name != "corp_token":
            assert secret not in output, name
    assert f"access_token={SECRETS['corp_token']}" not in output


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        ({"corpid": ""}, "corpid must be an id"),
        ({"corpid": "ww 1"}, "corpid must be an id"),
        ({"provider_secret": ""}, "provider_secret must be a non-empty text"),
        ({"provider_secret": None}, "provider_secret must be a non-empty text.*NoneType"),
        ({"base_url": "qyapi.weixin.qq.com"}, "base_url must be like"),
    ],
)
def test_a_wrong_configuration_is_refused_at_once(options: dict[str, Any], expected: str) -> None:
    with pytest.raises(ConfigurationError, match=expected):
        Provider(**{"corpid": "ww1", "provider_secret": "x", **options})


def test_from_the_environment(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError, match="QYAPI_SUITE_ID is not set"):
        Suite.from_env()
    values = {
        "QYAPI_PROVIDER_CORPID": "wwp",
        "QYAPI_PROVIDER_SECRET": "x",
        "QYAPI_SUITE_ID": "dk1",
        "QYAPI_SUITE_SECRET": "y",
        "QYAPI_CORPID": "wwc",
        "QYAPI_CORPSECRET": "z",
        "QYAPI_BASE_URL": "http://127.0.0.1:1",
        "QYAPI_STORE": str(tmp_path / "qyapi.db"),
    }
    for name, value in values.items():
        monkeypatch.setenv(name, value)
    provider = Provider.from_env()
    suite = Suite.from_env(provider)
    assert (provider.base_url, suite.base_url, suite.is_customized) == ("http://127.0.0.1:1",) * 2 + (True,)
    assert suite.store is provider.store
    assert (tmp_path / "qyapi.db").exists()
    assert Corp.from_env().corpid == "wwc"
    provider.close()


def test_an_error_tells_what_became_of_each_item(stub: Stub, corp: Corp) -> None:
    failed = {"parent_userid": "p2", "errcode": 60111, "errmsg": "userid not found"}
    stub.on("school/user/batch_delete_parent", {"errcode": 60111, "errmsg": "not found", "result_list": [failed]})
    with pytest.raises(ApiError) as caught:
        corp.school.user_batch_delete_parent(useridlist=["p1", "p2"])
    assert caught.value.answer == {"result_list": [failed]}
    assert "p2" not in f"{caught.value} {caught.value!r}"
    assert pickle.loads(pickle.dumps(caught.value)).answer == caught.value.answer
