"""Pushes that come as JSON alone, or nearly so: those of smart bots, of device clouds, and about payments."""

from __future__ import annotations

import json
from typing import Any

import pytest

from qyapi import decode, events, to_dict
from qyapi.events import Event
from qyapi.types.events.bot import BotFile, BotImage, BotMixed, BotText, BotVideo, BotVoice
from qyapi.types.events.payment import PaymentResult, RefundResult
from qyapi_runtime.callback.xml import build_xml
from qyapi_runtime.drift import Drift

MESSAGE: dict[str, Any] = {
    "msgid": "CAIQ=",
    "aibotid": "aib1",
    "chatid": "wr1",
    "chattype": "group",
    "from": {"userid": "anna"},
    "response_url": "https://api.example.com/cgi-bin/aibot/response?response_code=RC",
}
HAPPENED = {"msgid": "CAIQ=", "create_time": 1700000000, "aibotid": "aib1", "from": {"corpid": "wp1", "userid": "anna"}}
URL = {"url": "https://files.example.com/1?sign=s "}
DEVICE = {
    "req_id": "r1",
    "device_sn": "SN1",
    "createtime": 1658332800,
    "model_id": "md1",
    "auth_corpid": "wp1",
    "service_corpid": "wwp",
}


def parse(content: dict[str, Any], drifts: list[Drift]) -> Event:
    """Read the JSON; nothing of it is lost, and nothing differs from the spec."""
    found = events.parse(json.dumps(content))
    assert to_dict(found) == dict(found.raw) == content
    assert drifts == []
    return found


def test_who_said_what_to_a_bot(drifts: list[Drift]) -> None:
    quote = {"msgtype": "text", "text": {"content": "yesterday"}}
    found = parse({**MESSAGE, "msgtype": "text", "text": {"content": "@Bot hi"}, "quote": quote}, drifts)
    assert isinstance(found, events.BotTextMessage)
    assert (found.msg_type, found.msgid, found.aibotid, found.chatid) == ("text", "CAIQ=", "aib1", "wr1")
    assert (found.chattype, found.from_.userid, found.from_.corpid) == ("group", "anna", None)
    assert (found.text.content, found.quote) == ("@Bot hi", BotText(content="yesterday"))
    assert (found.to_user_name, found.create_time, found.event) == (None, None, None)
    assert "RC" in (found.response_url or "") and "RC" not in repr(found)


@pytest.mark.parametrize(
    ("msgtype", "said", "kind", "attribute"),
    [
        ("image", URL, events.BotImageMessage, BotImage(**URL)),
        ("file", URL, events.BotFileMessage, BotFile(**URL)),
        ("video", URL, events.BotVideoMessage, BotVideo(**URL)),
        ("voice", {"content": "hello"}, events.BotVoiceMessage, BotVoice(content="hello")),
        (
            "mixed",
            {"msg_item": [{"msgtype": "text", "text": {"content": "see"}}, {"msgtype": "image", "image": URL}]},
            events.BotMixedMessage,
            BotMixed(msg_item=[BotText(content="see"), BotImage(**URL)]),
        ),
    ],
)
def test_what_else_is_said(drifts: list[Drift], msgtype: str, said: Any, kind: type[Event], attribute: Any) -> None:
    found = parse({**MESSAGE, "msgtype": msgtype, msgtype: said}, drifts)
    assert type(found) is kind
    assert getattr(found, msgtype) == attribute
    quoting = parse(
        {**MESSAGE, "msgtype": "text", "text": {"content": ""}, "quote": {"msgtype": msgtype, msgtype: said}}, []
    )
    assert isinstance(quoting, events.BotTextMessage) and quoting.quote == attribute


def test_a_stream_is_asked_for(drifts: list[Drift]) -> None:
    found = parse({**MESSAGE, "msgtype": "stream", "stream": {"id": "s1"}}, drifts)
    assert isinstance(found, events.BotStreamRefresh) and found.stream.id == "s1"


def test_a_conversation_is_opened(drifts: list[Drift]) -> None:
    found = parse({**HAPPENED, "msgtype": "event", "event": {"eventtype": "enter_chat"}}, drifts)
    assert isinstance(found, events.BotEnterChat)
    assert (found.create_time, found.from_.corpid, found.body.eventtype) == (1700000000, "wp1", "enter_chat")


def test_a_card_is_clicked(drifts: list[Drift]) -> None:
    chosen = [
        {"question_key": "q1", "option_ids": {"option_id": ["one", "two"]}},
        {"question_key": "q2", "option_ids": {"option_id": ["x"]}},
    ]
    click = {
        "card_type": "vote_interaction",
        "event_key": "submit",
        "task_id": "t1",
        "selected_items": {"selected_item": chosen},
    }
    body = {"eventtype": "template_card_event", "template_card_event": click}
    found = parse({**HAPPENED, "chattype": "single", "msgtype": "event", "event": body}, drifts)
    assert isinstance(found, events.BotTemplateCardEvent)
    clicked = found.body.template_card_event
    assert (clicked.event_key, clicked.task_id) == ("submit", "t1")
    assert [(item.question_key, item.option_ids) for item in clicked.selected_items or []] == [
        ("q1", ["one", "two"]),
        ("q2", ["x"]),
    ]


def test_an_answer_is_rated(drifts: list[Drift]) -> None:
    feedback = {"id": "f1", "type": 2, "content": "more, please", "inaccurate_reason_list": [2, 4]}
    body = {"eventtype": "feedback_event", "feedback_event": feedback}
    found = parse({**HAPPENED, "msgtype": "event", "event": body}, drifts)
    assert isinstance(found, events.BotFeedbackEvent)
    assert (found.body.feedback_event.type, found.body.feedback_event.inaccurate_reason_list) == (2, [2, 4])


@pytest.mark.parametrize(
    ("message", "body", "kind"),
    [
        ("event", {"event_type": "bind", "auth_code": "AC", "verif_code": "7"}, events.OpenhwBind),
        ("event", {"event_type": "unbind"}, events.OpenhwUnbind),
        (
            "event",
            {
                "event_type": "contact_change",
                "perm_version": 5,
                "create_user": [{"open_userid": "wo1", "user_type": 0}],
            },
            events.OpenhwContactChange,
        ),
        ("event", {"event_type": "model_ticket", "model_ticket": "MT"}, events.OpenhwModelTicket),
        ("event", {"event_type": "verify_device", "device_sn_md5": "m"}, events.OpenhwVerifyDevice),
        ("command", {"command_type": "update_firmware", "oper_id": "o"}, events.OpenhwUpdateFirmware),
        ("command", {"command_type": "fetch_device_status"}, events.OpenhwFetchDeviceStatus),
        ("command", {"command_type": "printer_job_del", "jobid": "j"}, events.OpenhwPrinterJobDelete),
        (
            "command",
            {"command_type": "exit_page", "page_type": "fa", "oper_id": "o", "open_userid": "wo1", "user_type": 0},
            events.OpenhwExitPage,
        ),
        (
            "command",
            {"command_type": "delete_bio_info", "page_type": "fp", "oper_id": "o", "open_userid": "wo1"},
            events.OpenhwDeleteBioInfo,
        ),
        (
            "command",
            {"command_type": "remote_open_door", "oper_id": "o", "open_userid": "wo1"},
            events.OpenhwRemoteOpenDoor,
        ),
    ],
)
def test_what_the_cloud_of_a_device_maker_is_told(
    drifts: list[Drift], message: str, body: dict[str, Any], kind: type[Event]
) -> None:
    found = parse({"msg_type": message, "base_info": DEVICE, message: body}, drifts)
    assert type(found) is kind and isinstance(found, events.OpenhwEvent)
    assert (found.msg_type, found.base_info.device_sn, found.base_info.createtime) == (message, "SN1", 1658332800)
    assert to_dict(getattr(found, "body")) == body  # noqa: B009 - each class has one of its own
    assert not {"AC", "MT"} & set(repr(found).split("'"))


NOTICE = {
    "notify_type": "NORMALPAY",
    "id": "EV-1",
    "create_time": "2015-05-20T13:29:35+08:00",
    "resource_type": "encrypt-resource",
    "event_type": "TRANSACTION.SUCCESS",
    "resource": {"algorithm": "AEAD_AES_256_GCM", "ciphertext": "c", "nonce": "n", "associated_data": ""},
    "summary": "支付成功",
}


@pytest.mark.parametrize("form", ["json", "xml"])
def test_a_payment_in_both_forms(drifts: list[Drift], form: str) -> None:
    found = parse(NOTICE, drifts) if form == "json" else events.parse(build_xml(NOTICE))
    assert isinstance(found, events.PaymentSucceeded) and isinstance(found, events.PaymentEvent)
    assert (found.id, found.created, found.resource.ciphertext) == ("EV-1", "2015-05-20T13:29:35+08:00", "c")
    assert drifts == []


def test_what_is_in_a_notice_of_a_payment(drifts: list[Drift]) -> None:
    amount = {"payer_total": 100, "total": 100, "currency": "CNY", "payer_currency": "CNY"}
    paid = {
        "appid": "wx1",
        "mchid": "1230000109",
        "out_trade_no": "121775",
        "trade_state": "SUCCESS",
        "success_time": "2018-06-08T10:34:56+08:00",
        "amount": amount,
        "payer": {"openid": "o1"},
    }
    assert to_dict(result := decode(PaymentResult, paid)) == paid and result.amount.total == 100
    back = {
        "mchid": "1900000100",
        "out_trade_no": "2015",
        "refund_id": "5020",
        "out_refund_no": "775",
        "refund_status": "SUCCESS",
        "amount": {"total": 999, "refund": 999, "payer_total": 999, "payer_refund": 999},
    }
    assert to_dict(refund := decode(RefundResult, back)) == back and refund.amount.refund == 999
    assert drifts == []


@pytest.mark.parametrize(
    "content",
    [
        {**MESSAGE, "msgtype": "hologram", "hologram": {"url": "u"}},
        {**MESSAGE, "msgtype": "event", "event": {"eventtype": "applause"}},
        {**MESSAGE, "msgtype": "event", "event": "odd"},
        {**MESSAGE, "msgtype": 7},
        {"msg_type": "event", "base_info": DEVICE, "event": {"event_type": "explode"}},
        {"msg_type": "rumour", "base_info": []},
        {**NOTICE, "event_type": "REFUND.MAYBE"},
        {"event_type": "conversation_new_message", "timestamp": 1, "conversation_new_message": {"token": "t"}},
    ],
)
def test_what_nobody_knows_is_kept(content: dict[str, Any]) -> None:
    found = events.parse(json.dumps(content))
    assert type(found) is events.UnknownEvent
    assert to_dict(found) == content


def test_permissions_for_data(drifts: list[Drift]) -> None:
    header = {"SuiteId": "ww4", "AuthCorpId": "ww1", "TimeStamp": 1403610513, "AuthType": "data_zone_chat"}
    for info_type, kind in (
        ("auth_data_permission", events.AuthDataPermission),
        ("expire_remind_data_permission", events.ExpireRemindDataPermission),
    ):
        found = events.parse(build_xml({**header, "InfoType": info_type}))
        assert isinstance(found, kind) and (found.auth_corp_id, found.auth_type) == ("ww1", "data_zone_chat")
    assert drifts == []
