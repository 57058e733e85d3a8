"""Pushes of WeCom: received, answered, and the store kept true."""

from __future__ import annotations

import json
import logging
from collections.abc import Callable
from typing import Any
from urllib.parse import urlencode

import pytest

from qyapi import Provider, Suite, events
from qyapi.errors import ConfigurationError, MalformedCallback
from qyapi_runtime.callback import Answer
from qyapi_runtime.callback.xml import build_xml
from qyapi_runtime.drift import Drift
from tests.runtime.pushing import CONFIG
from tests.runtime.pushing import push as push_to
from tests.stub import Stub

Push = Callable[..., Answer]


@pytest.fixture
def suite(provider: Provider) -> Suite:
    return Suite(suite_id="ww4asffe99", suite_secret="s", provider=provider, callback=CONFIG, worker=False)


@pytest.fixture
def push(suite: Suite) -> Push:
    """Push an event to the suite as WeCom does, and wait until it is handled."""

    def send(content: dict[str, Any] | bytes, receiver: str = "ww4asffe99") -> Answer:
        if isinstance(content, dict):
            content = {"SuiteId": "ww4asffe99", "TimeStamp": 1403610513, **content}
        answer = push_to(suite, content, receiver)
        suite.drain()
        return answer

    return send


def test_a_ticket_is_kept(suite: Suite, push: Push) -> None:
    answer = push({"InfoType": "suite_ticket", "SuiteTicket": "TICKET"})
    assert (answer.status, answer.body) == (200, b"success")
    assert suite.suite_ticket() == "TICKET"


def test_an_installation_is_exchanged_and_kept(suite: Suite, push: Push, stub: Stub) -> None:
    stub.on(
        "service/v2/get_permanent_code",
        {"permanent_code": "FOREVER", "auth_corp_info": {"corpid": "wwnew", "corp_name": "新企业"}},
    )
    seen: list[events.CreateAuth] = []

    @suite.on(events.CreateAuth)
    def installed(event: events.CreateAuth) -> None:
        assert suite.permanent_code("wwnew") == "FOREVER"
        seen.append(event)

    push({"InfoType": "suite_ticket", "SuiteTicket": "TICKET"})
    assert push({"InfoType": "create_auth", "AuthCode": "AUTH", "State": "s"}).body == b"success"
    assert [(event.state, event.raw["AuthCode"]) for event in seen] == [("s", "AUTH")]
    assert "AUTH" not in repr(seen)


def test_a_reset_code_is_exchanged_again(suite: Suite, push: Push, stub: Stub) -> None:
    suite.save_permanent_code("wwcorp", "OLD")
    stub.on("service/v2/get_permanent_code", {"permanent_code": "NEW", "auth_corp_info": {"corpid": "wwcorp"}})
    push({"InfoType": "suite_ticket", "SuiteTicket": "TICKET"})
    push({"InfoType": "reset_permanent_code", "AuthCode": "AUTH"})
    assert suite.permanent_code("wwcorp") == "NEW"


def test_a_cancelled_corp_is_forgotten(suite: Suite, push: Push) -> None:
    suite.save_permanent_code("wwcorp", "CODE")
    push({"InfoType": "cancel_auth", "AuthCorpId": "wwcorp"})
    assert not suite.has_corp("wwcorp")


def test_a_failing_handler_does_not_keep_the_next_from_running(
    suite: Suite, push: Push, caplog: pytest.LogCaptureFixture
) -> None:
    seen: list[str | None] = []

    @suite.on(events.CancelAuth)
    def fail(event: events.CancelAuth) -> None:
        raise RuntimeError("broken")

    @suite.on(events.Event)
    def note(event: events.Event) -> None:
        seen.append(event.info_type)

    caplog.set_level(logging.ERROR)
    assert push({"InfoType": "cancel_auth", "AuthCorpId": "wwcorp"}).body == b"success"
    assert seen == ["cancel_auth"]
    assert "cancel_auth" in caplog.text


def test_an_exchange_that_fails_leaves_the_rest_as_it_was(
    suite: Suite, push: Push, stub: Stub, caplog: pytest.LogCaptureFixture
) -> None:
    suite.save_permanent_code("wwcorp", "OLD")
    stub.on("service/v2/get_permanent_code", {"errcode": 40078, "errmsg": "invalid auth_code"})
    push({"InfoType": "suite_ticket", "SuiteTicket": "TICKET-SECRET"})
    assert push({"InfoType": "create_auth", "AuthCode": "AUTH-SECRET"}).body == b"success"
    assert suite.permanent_code("wwcorp") == "OLD"
    assert "40078" in caplog.text
    assert "AUTH-SECRET" not in caplog.text
    assert "TICKET-SECRET" not in caplog.text


def test_who_may_be_the_receiver(suite: Suite, push: Push) -> None:
    suite.save_permanent_code("wwcorp", "CODE")
    content = {"InfoType": "change_auth", "AuthCorpId": "wwcorp"}
    assert [push(content, receiver).status for receiver in ("ww4asffe99", "wwprovider", "wwcorp", "wwother", "")] == [
        200,
        200,
        200,
        400,
        400,
    ]


def test_the_url_is_verified(suite: Suite) -> None:
    query = {
        "msg_signature": "5c45ff5e21c57e6ad56bac8758b79b1d9ac89fd3",
        "timestamp": "1409659589",
        "nonce": "263014780",
        "echostr": "P9nAzCzyDtyTWESHep1vC5X9xho/qYX3Zpb4yKa9SKld1DsH3Iyt3tP3zNdtp+4RPcs8TgAE7OaBO+FZXvnaqQ==",
    }
    assert suite.receive("GET", query).body == b"1616140317555161061"
    assert suite.receive("GET", urlencode(query)).body == b"1616140317555161061"
    assert suite.receive("GET", {**query, "msg_signature": "0" * 40}).status == 400


def test_nothing_is_stored_of_a_forged_push(suite: Suite) -> None:
    query = {"msg_signature": "0" * 40, "timestamp": "1", "nonce": "n"}
    assert suite.receive("POST", query, build_xml({"Encrypt": "AAAA"})).status == 400
    assert suite.receive("POST", query, b"<xml><Encrypt>").status == 400
    assert list(suite.store.keys("")) == []


def test_without_a_configuration(provider: Provider) -> None:
    suite = Suite(suite_id="ww1", suite_secret="s", provider=provider)
    with pytest.raises(ConfigurationError, match="CallbackConfig"):
        suite.receive("GET", "")


CREATE_USER = """<xml>
    <SuiteId><![CDATA[ww4asffe99]]></SuiteId>
    <AuthCorpId><![CDATA[wxf8b4f85f3a794e77]]></AuthCorpId>
    <InfoType><![CDATA[change_contact]]></InfoType>
    <TimeStamp>1403610513</TimeStamp>
    <ChangeType><![CDATA[create_user]]></ChangeType>
    <UserID><![CDATA[zhangsan]]></UserID>
    <Name><![CDATA[张三]]></Name>
    <Department><![CDATA[1,2,3]]></Department>
    <MainDepartment>1</MainDepartment>
    <IsLeaderInDept><![CDATA[1,0,0]]></IsLeaderInDept>
    <Mobile>15913215421</Mobile>
    <Gender>1</Gender>
    <Email/>
    <ExtAttr>
        <Item><Name><![CDATA[爱好]]></Name><Type>0</Type><Text><Value><![CDATA[旅游]]></Value></Text></Item>
    </ExtAttr>
    <NewThing>7</NewThing>
</xml>"""


def test_an_event_is_typed(drifts: list[Drift]) -> None:
    event = events.parse(CREATE_USER)
    assert isinstance(event, events.CreateUser)
    assert (event.suite_id, event.info_type, event.change_type) == ("ww4asffe99", "change_contact", "create_user")
    assert (event.user_id, event.name, event.auth_corp_id) == ("zhangsan", "张三", "wxf8b4f85f3a794e77")
    assert event.department == [1, 2, 3]
    assert event.is_leader_in_dept == [True, False, False]
    assert (event.gender, event.mobile, event.email) == (1, "15913215421", "")
    assert event.ext_attr is not None
    assert event.ext_attr[0].text is not None
    assert event.ext_attr[0].text.value == "旅游"
    assert event.time_stamp == 1403610513
    assert event.raw["NewThing"] == "7"
    assert [(drift.field, drift.problem) for drift in drifts] == [("NewThing", "unknown field")]


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        ({"InfoType": "suite_ticket", "SuiteTicket": "x"}, events.SuiteTicket),
        ({"InfoType": "change_auth"}, events.ChangeAuth),
        ({"InfoType": "change_contact", "ChangeType": "create_party", "Id": "2"}, events.CreateParty),
        ({"InfoType": "change_contact", "ChangeType": "update_tag", "TagId": "1"}, events.UpdateTag),
        ({"InfoType": "change_contact", "ChangeType": "brand_new"}, events.ChangeContact),
        ({"MsgType": "event", "Event": "change_contact", "ChangeType": "delete_user"}, events.DeleteUser),
        ({"InfoType": "brand_new", "Field": "1"}, events.UnknownEvent),
        ({}, events.UnknownEvent),
    ],
)
def test_the_kind_decides_the_class(content: dict[str, Any], kind: type[events.Event]) -> None:
    for form in (build_xml(content) if content else b"<xml></xml>", json.dumps(content)):
        event = events.parse(form)
        assert type(event) is kind
        if content:
            assert event.raw == content


@pytest.mark.parametrize("text", ["", "hello", "{", "<xml>", "<xml><a></xml>", '<!DOCTYPE x [<!ENTITY a "b">]><xml/>'])
def test_what_is_no_push(text: str) -> None:
    with pytest.raises(MalformedCallback):
        events.parse(text)


def test_kinds_are_enums() -> None:
    assert events.InfoType.CREATE_AUTH.value == "create_auth"
    assert events.ChangeType("update_tag") is events.ChangeType.UPDATE_TAG
