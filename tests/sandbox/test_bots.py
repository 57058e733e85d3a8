"""Conversations with a smart bot, and what the cloud of a device maker is told: over HTTP, in their wire form."""

from __future__ import annotations

import json
import queue
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import pytest

from examples.serving import serving
from qyapi import Bot, CallbackConfig, DeviceModel, Webhook, events
from qyapi.types.aibot import MarkdownMessage, TextNoticeCard
from qyapi.types.events import (
    BotCardReply,
    BotStream,
    BotStreamReply,
    BotUpdateCardReply,
    OpenhwUserScanReply,
)
from qyapi.types.message.application import CardAction
from qyapi_sandbox import Push, Sandbox
from qyapi_sandbox.crypto import Cipher
from tests.sandbox.receiver import Receiver
from tests.sandbox.test_delivery import FORGERIES


@dataclass
class Talk:
    """A bot that is served, and what its handlers got."""

    sandbox: Sandbox
    bot: Bot
    queue: queue.Queue[events.Event] = field(default_factory=queue.Queue)

    def say(self, key: str, **options: Any) -> Push:
        push = self.sandbox.push(key, **{"family": "bot_message", **options})
        assert self.sandbox.wait_pushes()
        return push

    def handled(self) -> list[str]:
        self.bot.drain()
        return [type(self.queue.get_nowait()).__name__ for _ in range(self.queue.qsize())]


@pytest.fixture
def talk(sandbox: Sandbox) -> Iterator[Talk]:
    keys = sandbox.corp.bot
    bot = Bot(callback=CallbackConfig(token=keys.token, encoding_aes_key=keys.encoding_aes_key))
    talk = Talk(sandbox, bot)
    bot.on(events.Event)(talk.queue.put)
    with serving(bot.asgi_app()) as url:
        sandbox.set_bot_url(sandbox.corp.corpid, url)
        yield talk
        sandbox.wait_pushes()
    bot.close()


def test_an_answer_that_grows(talk: Talk) -> None:
    words = ["1", "12", "123"]

    @talk.bot.answer(events.BotTextMessage)
    def begin(event: events.BotTextMessage) -> BotStreamReply:
        return BotStreamReply(stream=BotStream(id=event.msgid, finish=False, content=""))

    @talk.bot.answer(events.BotStreamRefresh)
    def go_on(event: events.BotStreamRefresh) -> BotStreamReply:
        content = words.pop(0)
        return BotStreamReply(stream=BotStream(id=event.stream.id, finish=not words, content=content))

    push = talk.say("text", fields={"text": {"content": "你好"}})
    assert push.reply is not None and push.reply["stream"]["id"] == push.event["msgid"]
    asked = [each for each in talk.sandbox.pushes if each.name == "stream"]
    assert [each.event["stream"]["id"] for each in asked] == [push.event["msgid"]] * 3
    assert [each.reply["stream"] for each in asked if each.reply][-1] == {
        "id": push.event["msgid"],
        "finish": True,
        "content": "123",
    }
    assert {attempt.error for each in (push, *asked) for attempt in each.attempts} == {""}
    assert sorted(talk.handled()) == ["BotStreamRefresh"] * 3 + ["BotTextMessage"]


def test_a_later_answer(talk: Talk) -> None:
    @talk.bot.on(events.BotTextMessage)
    def later(event: events.BotTextMessage) -> None:
        assert event.response_url
        webhook = Webhook.from_url(event.response_url)
        webhook.aibot.response(message=MarkdownMessage(content=f"You said: {event.text.content}"))
        webhook.close()

    assert talk.say("text", fields={"text": {"content": "hi"}}).reply is None
    assert talk.handled() == ["BotTextMessage"]
    (call,) = talk.sandbox.calls
    assert (call.path, call.errcode) == ("/cgi-bin/aibot/response", 0)


def test_cards(talk: Talk) -> None:
    card = TextNoticeCard(card_action=CardAction(type=1, url="https://a"), sub_title_text="x", task_id="t1")
    talk.bot.answer(events.BotEnterChat)(lambda event: BotCardReply(template_card=card))
    talk.bot.answer(events.BotTemplateCardEvent)(lambda event: BotUpdateCardReply(template_card=card))
    opened = talk.say("enter_chat", family="bot_event")
    clicked = talk.say("template_card_event", family="bot_event")
    assert opened.reply and opened.reply["msgtype"] == "template_card"
    assert clicked.reply and clicked.reply["response_type"] == "update_template_card"
    assert "response_url" in clicked.event and "response_url" not in opened.event
    assert sorted(talk.handled()) == ["BotEnterChat", "BotTemplateCardEvent"]


def test_a_click_on_a_card_is_pushed_once(talk: Talk) -> None:
    talk.sandbox.settings.push_timeout = 0.1
    hold: queue.Queue[None] = queue.Queue()
    talk.bot.answer(events.BotEvent)(lambda event: hold.get(timeout=10))
    clicked = talk.say("template_card_event", family="bot_event")
    said = talk.say("text")
    for _ in range(4):
        hold.put(None)
    assert (clicked.status, len(clicked.attempts), len(said.attempts)) == ("failed", 1, 3)


def test_forged_pushes_to_a_bot_are_refused(talk: Talk) -> None:
    for mode in FORGERIES:
        push = talk.say("text", **{mode: True})
        assert (push.status, [attempt.status for attempt in push.attempts]) == ("refused", [400])
    assert talk.handled() == []


def test_a_push_in_its_wire_form(sandbox: Sandbox, receiver: Receiver) -> None:
    for key, family in (("mixed", "bot_message"), ("feedback_event", "bot_event"), ("bind", ""), ("verify_device", "")):
        sandbox.push(key, family=family)
        assert sandbox.wait_pushes()
    mixed, feedback, bind, verify = receiver.received
    assert [got.path for got in receiver.received] == ["/bot", "/bot", "/model", "/model"]
    assert all(got.headers["Content-Type"] == "application/json" and got.signed for got in receiver.received)
    assert set(mixed.envelope) == {"encrypt"} and mixed.receiver == ""
    said = json.loads(mixed.plain)
    assert said["from"] == {"userid": sandbox.corp.admin.userid} and said["aibotid"] == sandbox.corp.bot.aibotid
    assert said["mixed"]["msg_item"][0].keys() == {"msgtype", "text"}
    assert json.loads(feedback.plain)["event"]["eventtype"] == "feedback_event"
    model = sandbox.world.model.model_id
    assert (bind.receiver, bind.envelope["tousername"], set(bind.envelope)) == (model, model, {"tousername", "encrypt"})
    assert json.loads(bind.plain)["base_info"]["auth_corpid"] == sandbox.corp.corpid
    assert verify.receiver == verify.envelope["tousername"] == sandbox.provider.corpid


@pytest.mark.parametrize(
    ("reply", "problem"),
    [
        ({"msgtype": "text", "text": {"content": "x"}}, ""),
        ({"msgtype": "poem"}, "the reply's msgtype 'poem' is none of text, template_card, stream"),
        ({"MsgType": "text", "Content": "x"}, "the reply's msgtype None is none of"),
        (
            {"response_type": "update_template_card"},
            "the reply of response_type update_template_card lacks template_card",
        ),
    ],
)
def test_replies_of_bots_are_checked(sandbox: Sandbox, receiver: Receiver, reply: dict[str, Any], problem: str) -> None:
    found = answered(sandbox, receiver, reply, use_nonce=True)
    assert found.startswith(problem) and bool(found) == bool(problem)


def test_the_nonce_of_a_reply_is_that_of_the_push(sandbox: Sandbox, receiver: Receiver) -> None:
    reply = {"msgtype": "text", "text": {"content": "x"}}
    assert answered(sandbox, receiver, reply, use_nonce=False) == "the reply's nonce is not that of the push"


def answered(sandbox: Sandbox, receiver: Receiver, reply: dict[str, Any], *, use_nonce: bool) -> str:
    """What the sandbox finds wrong with a reply that is made by hand."""
    cipher = Cipher(sandbox.corp.bot.token, sandbox.corp.bot.encoding_aes_key)
    encrypted = cipher.encrypt(json.dumps(reply), "")
    receiver.may_answer.clear()
    push = sandbox.push("enter_chat")
    while not receiver.received or not receiver.received[-1].plain:
        time.sleep(0.005)
    nonce = receiver.received[-1].query["nonce"] if use_nonce else "another"
    content = {"encrypt": encrypted, "msgsignature": cipher.sign("1", nonce, encrypted), "timestamp": 1, "nonce": nonce}
    receiver.answers.append((200, json.dumps(content).encode()))
    receiver.may_answer.set()
    assert sandbox.wait_pushes()
    return push.attempts[0].error


def test_a_device_model_receives(sandbox: Sandbox) -> None:
    keys = sandbox.world.model
    config = CallbackConfig(token=keys.token, encoding_aes_key=keys.encoding_aes_key)
    model = DeviceModel(model_id=keys.model_id, model_secret="s", callback=config, base_url=sandbox.base_url)
    told: queue.Queue[events.Event] = queue.Queue()
    model.on(events.OpenhwEvent)(told.put)
    model.answer(events.OpenhwUserScan)(lambda event: OpenhwUserScanReply(online_status=1))
    with serving(model.asgi_app()) as url:
        sandbox.set_model_url(url)
        ticket, scan = sandbox.push("model_ticket"), sandbox.push("user_scan")
        assert sandbox.wait_pushes()
    assert model.model_ticket() == ticket.event["event"]["model_ticket"]
    assert (scan.status, scan.reply) == ("delivered", {"online_status": 1})
    model.drain()
    assert [type(told.get_nowait()).__name__ for _ in range(2)] == ["OpenhwModelTicket", "OpenhwUserScan"]
    model.close()
