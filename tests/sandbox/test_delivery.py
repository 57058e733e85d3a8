"""How pushes arrive: at four kinds of URL, again when they fail, in order or not, slowly, or forged."""

from __future__ import annotations

import json
import time
from dataclasses import replace
from typing import Any

import pytest

from qyapi_sandbox import CallbackRefused, Sandbox, xml
from qyapi_sandbox.crypto import Cipher
from qyapi_sandbox.ids import fixed_aes_key
from tests.sandbox.conftest import Wecom
from tests.sandbox.receiver import Receiver

FORGERIES = ("wrong_signature", "foreign_receiver", "wrong_key", "truncated")


def test_each_url_is_addressed_in_its_own_way(sandbox: Sandbox, receiver: Receiver) -> None:
    suite, corp, provider = sandbox.suite.suite_id, sandbox.corp, sandbox.provider
    sandbox.install(suite, corp.corpid)
    agentid, internal = str(sandbox.agentid(suite, corp.corpid)), str(corp.internal_agent().agentid)
    sandbox.push("change_auth")
    sandbox.push("text")
    sandbox.push("text", suite_id=suite, corpid=provider.corpid)
    sandbox.push("text", corpid=corp.corpid)
    sandbox.push("license_pay_success")
    assert sandbox.wait_pushes()
    seen = {
        (got.path, got.receiver, got.envelope["ToUserName"], got.envelope["AgentID"])
        for got in receiver.received
        if got.event.get("InfoType") != "create_auth"
    }
    assert seen == {
        ("/instruction", suite, suite, ""),
        (f"/data/{corp.corpid}", corp.corpid, corp.corpid, agentid),
        (f"/data/{provider.corpid}", provider.corpid, provider.corpid, agentid),
        ("/app", corp.plain_corpid, corp.plain_corpid, internal),
        ("/system", provider.corpid, provider.corpid, ""),
    }
    assert all(got.signed for got in receiver.received)
    assert {got.event.get("ServiceCorpId") for got in receiver.received} == {None, provider.corpid}


def test_urls_are_verified_with_their_keys(sandbox: Sandbox, receiver: Receiver) -> None:
    suite, corpid = sandbox.suite.suite_id, sandbox.corp.corpid
    refused: list[tuple[str, dict[str, str]]] = [
        ("set_data_url", {"suite_id": suite, "url": f"{receiver.url}/system"}),
        ("set_system_url", {"url": f"{receiver.url}/app"}),
        ("set_app_url", {"corpid": corpid, "url": f"{receiver.url}/data"}),
        ("set_data_url", {"suite_id": suite, "url": f"{receiver.url}/data", "token": "another"}),
        ("set_bot_url", {"corpid": corpid, "url": f"{receiver.url}/app"}),
        ("set_model_url", {"url": f"{receiver.url}/bot"}),
    ]
    for name, arguments in refused:
        with pytest.raises(CallbackRefused, match="should have answered the decrypted echostr"):
            getattr(sandbox, name)(**arguments)
    with pytest.raises(ValueError, match="an EncodingAESKey has 43 characters"):
        sandbox.set_data_url(suite, receiver.url, encoding_aes_key="a" * 31, check=False)
    assert sandbox.suite.data_url == f"{receiver.url}/data/$CORPID$"
    provider = sandbox.provider
    sandbox.set_data_url(
        suite, f"{receiver.url}/system", token=provider.token, encoding_aes_key=provider.encoding_aes_key
    )
    sandbox.push("text")
    assert sandbox.wait_pushes()
    assert receiver.received[-1].signed and receiver.received[-1].path == "/system"


def test_a_push_to_the_data_url_comes_three_times_until_it_is_answered(sandbox: Sandbox, receiver: Receiver) -> None:
    receiver.answers += [(500, b""), (302, b""), (200, b"")]
    push = sandbox.push("text")
    assert sandbox.wait_pushes()
    assert (push.status, [attempt.status for attempt in push.attempts]) == ("delivered", [500, 302, 200])
    assert push.refusals == 2
    assert len({got.plain for got in receiver.received}) == 1
    assert len({got.query["nonce"] for got in receiver.received}) == 3
    receiver.answers += [(201, b"")] * 3
    push = sandbox.push("text")
    assert sandbox.wait_pushes()
    assert (push.status, len(push.attempts)) == ("failed", 3)


def test_who_is_too_slow_is_cut_off(sandbox: Sandbox, receiver: Receiver) -> None:
    sandbox.settings.push_timeout = 0.1
    receiver.may_answer.clear()
    push = sandbox.push("text")
    assert sandbox.wait_pushes()
    assert (push.status, [attempt.status for attempt in push.attempts]) == ("failed", [None] * 3)
    assert all("timed out" in attempt.error for attempt in push.attempts)


def test_an_instruction_is_to_be_answered_with_success_alone(sandbox: Sandbox, receiver: Receiver) -> None:
    receiver.answers += [(200, b""), (200, b"success\n"), (200, b"success")]
    push = sandbox.push("license_refund")
    assert sandbox.wait_pushes()
    assert [attempt.good for attempt in push.attempts] == [False, False, True]


def reply(sandbox: Sandbox, content: str, **changes: str) -> bytes:
    """A passive reply as an app would seal it."""
    receiver = changes.pop("receiver", sandbox.corp.corpid)
    cipher = Cipher(sandbox.suite.token, sandbox.suite.encoding_aes_key)
    encrypted = cipher.encrypt(content, receiver)
    fields: dict[str, Any] = {"Encrypt": encrypted, "MsgSignature": cipher.sign("1", "2", encrypted)}
    return xml.document({**fields, "TimeStamp": 1, "Nonce": "2", **changes}).encode()


def test_a_passive_reply_is_opened(sandbox: Sandbox, receiver: Receiver) -> None:
    content = xml.document({"ToUserName": "x", "MsgType": "text", "Content": "你好"})
    receiver.answers.append((200, reply(sandbox, content)))
    push = sandbox.push("text")
    assert sandbox.wait_pushes()
    assert push.reply == {"ToUserName": "x", "MsgType": "text", "Content": "你好"}
    assert push.attempts[0].error == ""


def test_a_reply_that_wecom_would_not_take_is_said_to_be_one(sandbox: Sandbox, receiver: Receiver) -> None:
    text = xml.document({"MsgType": "text", "Content": "x"})
    for answer, problem in (
        (b"success", "neither empty nor a reply with Encrypt, MsgSignature"),
        (reply(sandbox, text, MsgSignature="0"), "signature does not match"),
        (reply(sandbox, text, receiver="ww0"), "made out to 'ww0'"),
        (reply(sandbox, "<xml>"), "cannot be decrypted and read"),
        (reply(sandbox, xml.document({"MsgType": "sms"})), "MsgType 'sms' is none of text, image"),
        (reply(sandbox, xml.document({"MsgType": "text"})), "lacks Content"),
    ):
        receiver.answers.append((200, answer))
        push = sandbox.push("text")
        assert sandbox.wait_pushes()
        assert (push.status, push.reply, len(push.attempts)) == ("delivered", None, 1)
        assert problem in push.attempts[0].error


def test_duplicates_are_the_same_but_for_the_envelope(sandbox: Sandbox, receiver: Receiver) -> None:
    push = sandbox.push("change_auth", duplicates=2)
    assert sandbox.wait_pushes()
    assert [attempt.copy for attempt in push.attempts] == [0, 1, 2]
    assert len({got.plain for got in receiver.received}) == 1
    assert len({(got.query["nonce"], got.body) for got in receiver.received}) == 3


def test_pushes_come_out_of_order_or_in_order(sandbox: Sandbox, receiver: Receiver) -> None:
    suite = sandbox.suite.suite_id
    changes = [f"change_contact/{change}_user" for change in ("create", "update", "delete")]
    for kind in changes:
        sandbox.push(kind, suite_id=suite)
    assert sandbox.wait_pushes()
    in_order = [event["ChangeType"] for event in receiver.events]
    assert in_order == ["create_user", "update_user", "delete_user"]
    receiver.received.clear()
    sandbox.push_many("text", 5, out_of_order=True)
    assert sandbox.wait_pushes()
    times = [int(event["CreateTime"]) for event in receiver.events]
    assert times != sorted(times)
    assert len(set(times)) == 5


def test_delivery_is_set_for_all_pushes(sandbox: Sandbox, receiver: Receiver) -> None:
    sandbox.set_delivery(duplicates=1)
    sandbox.push_ticket(sandbox.suite.suite_id)
    push = sandbox.push("text", slow=0.01)
    assert sandbox.wait_pushes()
    assert len(receiver.received) == 4
    assert (push.delivery.duplicates, push.delivery.slow) == (1, 0.01)
    assert sandbox.set_delivery().duplicates == 0
    sandbox.push_ticket(sandbox.suite.suite_id)
    assert sandbox.wait_pushes()
    assert len(receiver.received) == 5


def test_a_slow_network_brings_the_body_in_pieces(sandbox: Sandbox, receiver: Receiver) -> None:
    began = time.monotonic()
    push = sandbox.push("text", slow=0.4)
    assert sandbox.wait_pushes()
    assert time.monotonic() - began >= 0.4
    got = receiver.received[0]
    assert got.pieces > 1 and got.signed
    assert int(got.headers["Content-Length"]) == len(got.body)
    assert push.status == "delivered"


def test_forgeries_are_what_they_are_called(sandbox: Sandbox, receiver: Receiver) -> None:
    suite = sandbox.suite
    receiver.answers += [(400, b"no")] * 2
    pushes = {mode: sandbox.push("change_auth", **{mode: True}) for mode in FORGERIES}
    assert sandbox.wait_pushes()
    signature, foreign, key, cut = receiver.received
    assert (signature.signed, signature.receiver) == (False, suite.suite_id)
    assert foreign.signed and foreign.receiver not in (suite.suite_id, sandbox.provider.corpid, "")
    assert key.signed and key.plain == ""
    opened = Cipher(suite.token, fixed_aes_key("wrong key")).decrypt(key.envelope["Encrypt"])
    assert opened[1] == suite.suite_id
    assert cut.envelope == {} and cut.body.startswith(b"<xml><ToUserName>")
    assert {(push.status, push.refusals, len(push.attempts)) for push in pushes.values()} == {("refused", 1, 1)}
    taken = sandbox.push("change_auth", wrong_signature=True)
    assert sandbox.wait_pushes()
    assert taken.status == "delivered"


def test_pushes_by_control(wecom: Wecom, receiver: Receiver) -> None:
    (pushed,) = wecom.control("push", key="text", fields={"Content": "x"}, form="json", duplicates=1)
    assert (pushed["status"], pushed["event"]["Content"], len(pushed["attempts"])) == ("delivered", "x", 2)
    assert json.loads(receiver.received[0].plain)["Content"] == "x"
    assert len(wecom.control("push", key="text", times=3)) == 3
    assert wecom.control("set_delivery", slow=0.01)["slow"] == 0.01
    assert wecom.control("settings", retry_pause=0.03, push_timeout=2)["push_timeout"] == 2
    suite, corpid = wecom.sandbox.suite.suite_id, wecom.sandbox.corp.corpid
    wecom.control("set_data_url", suite_id=suite, url="")
    wecom.control("set_system_url", url=f"{receiver.url}/system")
    wecom.control("set_app_url", corpid=corpid, url=f"{receiver.url}/app")
    assert wecom.control("push", key="text", suite_id=suite)[0]["status"] == "no callback URL"
    assert wecom.control("push", key="text", corpid=corpid)[0]["status"] == "delivered"
    cells = wecom.control("pushes")[-1]
    assert (cells["kind"], cells["corpid"], cells["attempts"][0]["good"]) == ("app", corpid, True)
    page = wecom.session.get(f"{wecom.sandbox.base_url}/_sandbox/", timeout=10).text
    assert all(text in page for text in ("duplicates 1", "slow 0.01", f"app {receiver.url}/app", "200 0.0"))


def test_members_who_come_open_and_go_are_told_of(wecom: Wecom, sandbox: Sandbox, receiver: Receiver) -> None:
    suite, corpid = sandbox.suite.suite_id, sandbox.corp.corpid
    sandbox.install(suite, corpid)
    member = sandbox.add_member(corpid, userid="XinRen", name="新人")
    page = f"{sandbox.base_url}/connect/oauth2/authorize"
    query = {"appid": suite, "redirect_uri": "https://app.example.com/back", "scope": "snsapi_base"}
    wecom.session.post(page, params=query, data={"member": "XinRen"}, allow_redirects=False, timeout=10)
    sandbox.remove_member(corpid, "XinRen")
    assert sandbox.wait_pushes()
    told = [event for event in receiver.events if "Event" in event]
    assert [event["Event"] for event in told] == ["subscribe", "enter_agent", "unsubscribe"]
    assert {event["FromUserName"] for event in told} == {member.open_userid}


def test_who_has_no_data_url_hears_nothing_of_members(sandbox: Sandbox) -> None:
    sandbox.install(sandbox.suite.suite_id, sandbox.corp.corpid)
    sandbox.add_member(sandbox.corp.corpid, userid="XinRen", name="新人")
    assert [push.name for push in sandbox.pushes][-2:] == ["create_auth", "change_contact/create_user"]


def test_a_registered_corp_is_told_of(wecom: Wecom, sandbox: Sandbox, receiver: Receiver) -> None:
    query = {"provider_access_token": wecom.provider_token()}
    code = wecom.post("service/get_register_code", {"template_id": "tpl1", "state": "abc"}, **query)["register_code"]
    page = f"{sandbox.base_url}/3rdservice/wework/register"
    wecom.session.post(page, params={"register_code": code}, data={"corp_name": "新公司"}, timeout=10)
    assert sandbox.wait_pushes()
    (event,) = receiver.events
    corp = sandbox.corps[-1]
    assert corp.name == "新公司"
    token = event["ContactSync"].pop("AccessToken")
    assert wecom.get("user/get", access_token=token, userid="admin")["errcode"] == 0
    assert event == {
        "ServiceCorpId": sandbox.provider.corpid,
        "InfoType": "register_corp",
        "TimeStamp": str(int(sandbox.now())),
        "RegisterCode": code,
        "AuthCorpId": corp.corpid,
        "ContactSync": {"ExpiresIn": "1800"},
        "AuthUserInfo": {"UserId": "admin"},
        "State": "abc",
        "TemplateId": "tpl1",
    }


def test_keys_that_are_changed_count_from_then_on(sandbox: Sandbox, receiver: Receiver) -> None:
    before = replace(sandbox.provider)
    sandbox.provider.token = "another"
    sandbox.push("license_refund")
    assert sandbox.wait_pushes()
    assert not receiver.received[-1].signed
    sandbox.provider.token = before.token
    sandbox.push("license_refund")
    assert sandbox.wait_pushes()
    assert receiver.received[-1].signed
