"""Every event of the spec can be pushed, and is what the client takes it for."""

from __future__ import annotations

import json
from typing import Any

import pytest

from qyapi import events
from qyapi_runtime.drift import Drift
from qyapi_runtime.event import Content
from qyapi_sandbox import Push, Sandbox
from qyapi_sandbox.events import SYSTEM
from qyapi_sandbox.push import Form
from qyapi_sandbox.spec import Event, load
from tests.sandbox.conftest import Wecom
from tests.sandbox.receiver import Receiver

SPEC = load()
CLASSES = events._TABLE._classes
HEADERS = {"suite": "suite", "agent": "agent", "message": "agent", "bot_message": "bot", "bot_event": "bot"} | {
    "openhw_event": "openhw",
    "openhw_command": "openhw",
    "payment": "payment",
}


def push(sandbox: Sandbox, event: Event, form: Form) -> Push:
    """To the provider where it is the provider's, to a suite, or (messages in JSON) to an internal app."""
    general = not event.change_type and any(each.name == event.name and each.change_type for each in SPEC.events)
    options: dict[str, Any] = {"fields": {"ChangeType": "of_tomorrow"}} if general else {}
    if event.name not in SYSTEM:
        of_app = event.family != "suite" and (form == "json" or event.family == "payment")
        options |= {"corpid": sandbox.corp.corpid} if of_app else {"suite_id": sandbox.suite.suite_id}
    return sandbox.push(event.name, change_type=event.change_type, family=event.family, form=form, **options)


@pytest.mark.parametrize("form", ["xml", "json"])
def test_every_event_is_of_its_class_and_without_drift(
    sandbox: Sandbox, receiver: Receiver, drifts: list[Drift], form: Form
) -> None:
    pushes = [push(sandbox, event, form) for event in SPEC.events]
    assert sandbox.wait_pushes(60)
    assert {(each.status, len(each.attempts)) for each in pushes} == {("delivered", 1)}
    seen = set()
    for got in receiver.received:
        event = events.parse(got.plain)
        content = Content.of(got.plain)
        family, name = content.family, content.kind
        change_type = "" if event.change_type == "of_tomorrow" else event.change_type or ""
        assert got.signed
        assert CLASSES[family, name, change_type].endswith(f":{type(event).__name__}")
        seen.add((family, name, change_type))
    assert seen == {(HEADERS[each.family], each.name, each.change_type) for each in SPEC.events}
    assert drifts == []


def test_every_field_of_an_event_is_there(sandbox: Sandbox, receiver: Receiver) -> None:
    sandbox.push("change_contact/create_user", family="agent")
    sandbox.push("auto_activate")
    sandbox.push("sys_approval_change")
    assert sandbox.wait_pushes()
    user, licences, approval = (
        next(events.parse(got.plain) for got in receiver.received if name in got.plain)
        for name in ("create_user", "auto_activate", "sys_approval_change")
    )
    assert isinstance(user, events.CreateUser)
    assert user.ext_attr and user.department == [1] and user.direct_leader and user.is_leader_in_dept == [False]
    assert isinstance(licences, events.AutoActivate) and licences.account_list
    assert licences.account_list[0].user_id == sandbox.corp.admin.userid
    assert licences.auth_corp_id == sandbox.corp.corpid
    assert isinstance(approval, events.SysApprovalChange) and approval.approval_info


def test_headers_and_ids_are_those_of_the_sandbox(sandbox: Sandbox, receiver: Receiver) -> None:
    suite, corp = sandbox.suite, sandbox.corps[1]
    sandbox.install(suite.suite_id, corp.corpid)
    agentid = sandbox.agentid(suite.suite_id, corp.corpid)
    sandbox.push("enter_agent")
    assert sandbox.wait_pushes()
    assert next(event for event in receiver.events if "Event" in event) == {
        "ToUserName": corp.corpid,
        "FromUserName": corp.admin.open_userid,
        "CreateTime": str(int(sandbox.now())),
        "MsgType": "event",
        "Event": "enter_agent",
        "AgentID": str(agentid),
        "EventKey": "eventkey",
    }
    sandbox.push("text", corpid=corp.corpid, fields={"Content": "你好 ]]> <&>"})
    assert sandbox.pushes[-1].status == "no callback URL"
    assert sandbox.pushes[-1].event["FromUserName"] == corp.admin.userid
    assert sandbox.pushes[-1].event["ToUserName"] == corp.plain_corpid
    sandbox.push("change_app_admin")
    assert sandbox.pushes[-1].event["FromUserName"] == "sys"
    sandbox.push("change_external_contact", change_type="add_external_contact")
    event = sandbox.pushes[-1].event
    assert (event["SuiteId"], event["AuthCorpId"]) == (suite.suite_id, corp.corpid)
    assert (event["UserID"], event["ExternalUserID"][:2]) == (corp.admin.open_userid, "wm")


def test_given_fields_take_the_place_of_made_up_ones(sandbox: Sandbox, receiver: Receiver) -> None:
    fields = {
        "Content": "你好 ]]> <&>",
        "MsgId": "not-a-number",
        "CreateTime": 1,
        "AgentID": None,
        "Surprise": "new",
    }
    sandbox.push("text", fields=fields)
    sandbox.push("register_corp", fields={"AuthUserInfo": '{"UserId": "ZhangSan"}', "TimeStamp": "7"})
    sandbox.push("kf_account_auth_change", fields={"AuthAddOpenKfId": '["wk1", "wk2"]'})
    assert sandbox.wait_pushes()
    text = next(event for event in receiver.events if event.get("MsgType") == "text")
    assert {name: text.get(name) for name in fields} == {**fields, "CreateTime": "1"}
    registered = next(event for event in receiver.events if event.get("InfoType") == "register_corp")
    assert (registered["AuthUserInfo"], registered["TimeStamp"]) == ({"UserId": "ZhangSan"}, "7")
    granted = next(event for event in receiver.events if event.get("Event") == "kf_account_auth_change")
    assert granted["AuthAddOpenKfId"] == ["wk1", "wk2"]


def test_several_pushes_are_several_events(sandbox: Sandbox, receiver: Receiver) -> None:
    sandbox.push_many("text", 3)
    sandbox.push_many("enter_agent", 3)
    assert sandbox.wait_pushes()
    assert len({json.dumps(event) for event in receiver.events if "MsgType" in event}) == 6
    times = [int(event["CreateTime"]) for event in receiver.events if event.get("MsgType") == "text"]
    assert times == [int(sandbox.now()) - 2, int(sandbox.now()) - 1, int(sandbox.now())]


@pytest.mark.parametrize(
    ("key", "options", "text"),
    [
        ("create_aut", {}, "the spec has no event 'create_aut'; did you mean create_auth"),
        ("change_contact", {}, "change_contact needs a change type: create_user, "),
        ("change_contact/creat_user", {}, "no change type 'creat_user'; there are create_user, "),
        ("cancel_auth", {"change_type": "x"}, "cancel_auth has no change type 'x'"),
        ("text", {"provider": True}, "text does not come to this URL: it is of the family message"),
        ("suite_ticket", {"family": "agent"}, "suite_ticket does not come to this URL"),
        ("text", {"times": 0}, "times must be 1 to 1000"),
        ("text", {"form": "yaml"}, "form xml or json"),
        ("text", {"fields": {"CreateTime": "7", "Content": "x"}, "slow": -1}, "must not be negative"),
        ("text", {"truncated": True, "wrong_key": True}, "at a time"),
        ("text", {"odd": 1}, "odd"),
        ("license_refund", {"fields": {"OrderStatus": "paid"}}, "OrderStatus must be of type int, not 'paid'"),
        ("register_corp", {"fields": {"AuthUserInfo": "ZhangSan"}}, "AuthUserInfo must be JSON"),
        ("text", {"fields": {"Surprise": {"Inner": None}}}, "Inner cannot be written as XML: None"),
        ("text", {"suite_id": "ww0"}, "40083"),
        ("text", {"corpid": "ww0"}, "40013"),
        ("text", {"corpid": "CORP", "agentid": 5}, "40056"),
    ],
)
def test_what_cannot_be_pushed(shared: Wecom, key: str, options: dict[str, Any], text: str) -> None:
    given = {name: shared.sandbox.corp.corpid if value == "CORP" else value for name, value in options.items()}
    url = f"{shared.sandbox.base_url}/_sandbox/push"
    response = shared.session.post(url, json={"key": key, **given}, timeout=10)
    assert response.status_code == 400
    assert text in response.json()["error"]
