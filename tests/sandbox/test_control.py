"""What Python programs can do with the sandbox, others can over HTTP."""

from __future__ import annotations

import threading

import pytest

from qyapi_sandbox import Sandbox
from qyapi_sandbox.controls import METHODS
from tests.sandbox.conftest import App, Wecom


def test_an_installation_by_control(wecom: Wecom, sandbox: Sandbox, app: App) -> None:
    state = wecom.control("state")
    suite, template = (each["suite_id"] for each in state["suites"])
    corpid, other = (each["corpid"] for each in state["corps"])
    ticket = wecom.control("push_ticket", suite_id=suite)
    assert app.next("suite_ticket")["SuiteTicket"] == ticket
    code = wecom.control("install", suite_id=suite, corpid=corpid, state="abc")
    wecom.control("install", suite_id=template, corpid=corpid)
    query = {"suite_access_token": wecom.suite_token()}
    info = wecom.post("service/get_permanent_code", {"auth_code": code}, **query)
    assert info["permanent_code"] == wecom.control("permanent_code", suite_id=suite, corpid=corpid)
    assert info["auth_info"]["agent"][0]["agentid"] == wecom.control("agentid", suite_id=suite, corpid=corpid)
    assert wecom.control("state")["installations"][0]["state"] == "abc"
    wecom.control("change_auth", suite_id=suite, corpid=corpid)
    wecom.control("reset_permanent_code", suite_id=template, corpid=corpid)
    wecom.control("cancel", suite_id=suite, corpid=corpid)
    wecom.control("set_callback_url", suite_id=suite, url="")
    assert wecom.control("wait_pushes") is True
    pushes = wecom.control("pushes")
    kinds = [push["event"]["InfoType"] for push in pushes if push["status"] == "delivered"]
    assert kinds[-5:] == ["create_auth", "suite_ticket", "change_auth", "reset_permanent_code", "cancel_auth"]
    assert corpid != other


def test_members_and_codes_by_control(wecom: Wecom, sandbox: Sandbox) -> None:
    corpid = sandbox.corp.corpid
    member = wecom.control("add_member", corpid=corpid, userid="XinRen", name="新人", department=[2], position="实习生")
    assert sandbox.corp.members["XinRen"].open_userid == member["open_userid"]
    wecom.control("update_member", corpid=corpid, userid="XinRen", name="旧人")
    department = wecom.control("add_department", corpid=corpid, name="新部门", parentid=2)["id"]
    wecom.control("update_department", corpid=corpid, number=department, name="改名")
    wecom.control("remove_department", corpid=corpid, number=department)
    wecom.control("change_tag", corpid=corpid, tagid=1, add=["XinRen"])
    assert "XinRen" in sandbox.corp.tags[1].users
    code = wecom.control("login_code", kind="oauth", app_id=sandbox.corp.plain_corpid, corpid=corpid, userid="XinRen")
    assert wecom.get("auth/getuserinfo", access_token=wecom.internal_token(), code=code)["userid"] == "XinRen"
    wecom.control("remove_member", corpid=corpid, userid="XinRen")
    assert "XinRen" not in sandbox.corp.members


def test_time_and_trouble_by_control(wecom: Wecom, sandbox: Sandbox) -> None:
    token = wecom.internal_token()
    wecom.control("fail", path="/cgi-bin/department/list", errcode=-1)
    assert wecom.get("department/list", access_token=token)["errcode"] == -1
    wecom.control("fail", path="*", html=True, times=5)
    wecom.control("clear_faults")
    wecom.control("limit", path="/cgi-bin/department/list", calls=1)
    assert [wecom.get("department/list", access_token=token)["errcode"] for _ in range(2)] == [0, 45009]
    wecom.control("clear_limits")
    assert wecom.control("calls")[-1]["errcode"] == 45009
    assert wecom.control("revoke_tokens", kind="corp") == 1
    assert wecom.get("department/list", access_token=token)["errcode"] == 40014
    before = sandbox.now()
    assert wecom.control("advance", seconds=7200) == pytest.approx(before + 7200)
    assert wecom.control("settings", expired_as_invalid=True)["expired_as_invalid"] is True
    assert wecom.control("messages") == []


@pytest.mark.parametrize(
    ("name", "body", "status", "text"),
    [
        ("nonsense", b"{}", 404, "no control 'nonsense'; there are "),
        ("advance", b"{", 400, "must be a JSON object"),
        ("advance", b"[]", 400, "must be a JSON object"),
        ("advance", b"{}", 400, "missing a required argument: 'seconds'"),
        ("advance", b'{"seconds": -1}', 400, "time only moves on"),
        ("advance", b'{"seconds": "x"}', 400, "advance: "),
        ("fail", b'{"path": "*"}', 400, "say what goes wrong"),
        ("fail", b'{"odd": 1}', 400, "odd"),
        ("settings", b'{"odd": true}', 400, "no setting odd"),
        ("cancel", b'{"suite_id": "x", "corpid": "y"}', 400, "40083"),
        ("push_ticket", b'{"suite_id": "x"}', 400, "40083"),
    ],
)
def test_controls_that_make_no_sense(shared: Wecom, name: str, body: bytes, status: int, text: str) -> None:
    response = shared.session.post(f"{shared.sandbox.base_url}/_sandbox/{name}", data=body, timeout=10)
    assert response.status_code == status
    assert text in response.json()["error"]


def test_looking_needs_no_post_and_changing_does(shared: Wecom) -> None:
    for name in ("state", "calls", "pushes", "messages"):
        assert shared.session.get(f"{shared.sandbox.base_url}/_sandbox/{name}", timeout=10).status_code == 200
    assert shared.session.get(f"{shared.sandbox.base_url}/_sandbox/clear_faults", timeout=10).status_code == 405


def test_controls_are_methods_of_the_class() -> None:
    assert all(callable(getattr(Sandbox, name)) and getattr(Sandbox, name).__doc__ for name in METHODS)


def test_closing_ends_every_thread() -> None:
    before = set(threading.enumerate())
    with Sandbox() as sandbox:
        sandbox.set_callback_url(sandbox.suite.suite_id, f"{sandbox.base_url}/nowhere", check=False)
        sandbox.push_ticket(sandbox.suite.suite_id)
        assert set(threading.enumerate()) > before
    assert set(threading.enumerate()) <= before
