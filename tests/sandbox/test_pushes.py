"""Pushes to callback URLs: encrypted, in order, verified beforehand, tried again."""

from __future__ import annotations

import threading

import pytest

from qyapi_runtime.callback import parse_xml
from qyapi_sandbox import CallbackRefused, Sandbox
from tests.sandbox.conftest import App, Wecom


def test_a_pushed_ticket_is_what_get_suite_token_takes(wecom: Wecom, sandbox: Sandbox, app: App) -> None:
    suite = sandbox.suite
    sent = sandbox.push_ticket(suite.suite_id)
    event = app.next("suite_ticket")
    assert (event["SuiteId"], event["SuiteTicket"], event["TimeStamp"]) == (
        suite.suite_id,
        sent,
        str(int(sandbox.now())),
    )
    body = {"suite_id": suite.suite_id, "suite_secret": suite.secret, "suite_ticket": event["SuiteTicket"]}
    assert wecom.post("service/get_suite_token", body)["suite_access_token"]
    envelope = parse_xml(app.bodies[-1])
    assert (envelope["ToUserName"], envelope["AgentID"]) == (suite.suite_id, "")


def test_tickets_come_by_the_clock(sandbox: Sandbox, app: App) -> None:
    for _ in range(3):
        sandbox.advance(599)
        assert app.events.empty()
        sandbox.advance(1)
        assert sandbox.wait_pushes()
        assert {app.next("suite_ticket")["SuiteId"] for _ in sandbox.world.suites} == set(sandbox.world.suites)
        assert app.events.empty()


def test_a_fast_clock_pushes_by_itself() -> None:
    with Sandbox(speed=1000, ticket_interval=100) as sandbox:
        seen = threading.Event()
        for _ in range(100):
            if len(sandbox.pushes) >= 6:
                break
            seen.wait(0.1)
        assert [push.info_type for push in sandbox.pushes][:6] == ["suite_ticket"] * 6


def test_the_life_of_an_installation(wecom: Wecom, sandbox: Sandbox, app: App) -> None:
    suite, corpid = sandbox.suite.suite_id, sandbox.corp.corpid
    sandbox.install(suite, corpid, state="abc")
    sandbox.change_auth(suite, corpid)
    sandbox.cancel(suite, corpid)
    sandbox.wait_pushes()
    events = [app.events.get_nowait() for _ in range(3)]
    assert [event["InfoType"] for event in events] == ["create_auth", "change_auth", "cancel_auth"]
    assert "AuthCorpId" not in events[0]
    assert [event["AuthCorpId"] for event in events[1:]] == [corpid, corpid]
    assert [event.get("State") for event in events] == ["abc", "abc", None]


def test_a_permanent_code_is_reset(wecom: Wecom, sandbox: Sandbox, app: App) -> None:
    template, corpid = sandbox.customized_suite, sandbox.corp.corpid
    old = wecom.install(template)
    sandbox.reset_permanent_code(template.suite_id, corpid)
    body = {"auth_code": app.next("reset_permanent_code")["AuthCode"]}
    query = {"suite_access_token": wecom.suite_token(template)}
    new = wecom.post("service/v2/get_permanent_code", body, **query)["permanent_code"]
    assert new != old
    assert "access_token" in wecom.get("gettoken", corpid=corpid, corpsecret=new)
    assert wecom.get("gettoken", corpid=corpid, corpsecret=old)["errcode"] != 0


def test_a_push_that_is_not_answered_with_success_comes_again(sandbox: Sandbox, app: App) -> None:
    app.answers += [(500, b"success"), (200, b"not quite")]
    sandbox.push_ticket(sandbox.suite.suite_id)
    assert sandbox.wait_pushes()
    push = sandbox.pushes[-1]
    assert push.status == "delivered"
    assert [(attempt.status, attempt.answer) for attempt in push.attempts] == [
        (500, "success"),
        (200, "not quite"),
        (200, "success"),
    ]
    app.answers += [(500, b"")] * 3
    sandbox.push_ticket(sandbox.suite.suite_id)
    assert sandbox.wait_pushes()
    assert (sandbox.pushes[-1].status, len(sandbox.pushes[-1].attempts)) == ("failed", 3)


def test_a_callback_url_is_verified_before_it_is_kept(sandbox: Sandbox, app: App) -> None:
    suite, template = sandbox.suite, sandbox.customized_suite
    for url in (f"{app.url}/{template.suite_id}", "http://127.0.0.1:9/"):
        with pytest.raises(CallbackRefused, match="should have answered the decrypted echostr"):
            sandbox.set_callback_url(suite.suite_id, url)
    assert suite.callback_url == f"{app.url}/{suite.suite_id}"
    sandbox.set_callback_url(suite.suite_id, "http://127.0.0.1:9/", check=False)
    sandbox.set_callback_url(suite.suite_id, "")
    sandbox.push_ticket(suite.suite_id)
    assert sandbox.pushes[-1].status == "no callback URL"
