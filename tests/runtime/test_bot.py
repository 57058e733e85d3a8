"""Smart bots and device models: receivers of pushes that come as JSON in both layers."""

from __future__ import annotations

import base64
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.ciphers import Cipher as BlockCipher
from cryptography.hazmat.primitives.ciphers.algorithms import AES
from cryptography.hazmat.primitives.ciphers.modes import CBC

from qyapi import Bot, CallbackConfig, Callbacks, Context, Corp, DeviceModel, Webhook, events
from qyapi.errors import ConfigurationError, DecryptionError, InvalidResponse, MissingModelTicket
from qyapi.types.aibot import MarkdownMessage
from qyapi.types.events import (
    BotReplyText,
    BotStream,
    BotStreamReply,
    BotTextReply,
    OpenhwBindReply,
    OpenhwVerifyDeviceReply,
    TextReply,
)
from qyapi.types.message import TextMessage
from qyapi.types.webhook import MarkdownMessage as WebhookMarkdown
from qyapi_runtime.callback import Answer
from tests.runtime.pushing import AES_KEY, CONFIG, TOKEN, opened_json, push, push_json
from tests.stub import Reply, Stub

TEXT: dict[str, Any] = {
    "msgid": "m1",
    "aibotid": "aib1",
    "chattype": "single",
    "from": {"userid": "anna"},
    "response_url": "https://qyapi.weixin.qq.com/cgi-bin/aibot/response?response_code=RESPONSE-CODE",
    "msgtype": "text",
    "text": {"content": "企业"},
}
OPENED = {"msgid": "m2", "aibotid": "aib1", "from": {"userid": "anna"}, "msgtype": "event"} | {
    "event": {"eventtype": "enter_chat"}
}
EMPTY = Answer(200, b"", "text/plain")


@pytest.fixture
def bot() -> Iterator[Bot]:
    made = Bot(callback=CONFIG, worker=False)
    yield made
    made.close()


def test_a_bot_is_told_and_answers(bot: Bot) -> None:
    handled: list[tuple[events.Event, str]] = []

    @bot.on(events.BotEvent)
    def note(event: events.BotEvent, ctx: Context) -> None:
        handled.append((event, ctx.event_id))

    @bot.answer(events.BotTextMessage)
    async def echo(event: events.BotTextMessage) -> BotStreamReply:
        return BotStreamReply(stream=BotStream(id=event.msgid, finish=True, content=event.text.content))

    bot.answer(events.BotEnterChat)(lambda event: BotTextReply(text=BotReplyText(content="welcome")))
    stream = {"id": "m1", "finish": True, "content": "企业"}
    for _ in range(2):
        assert opened_json(push_json(bot, TEXT)) == ({"msgtype": "stream", "stream": stream}, "")
    assert opened_json(push_json(bot, OPENED))[0] == {"msgtype": "text", "text": {"content": "welcome"}}
    assert push_json(bot, {**TEXT, "msgtype": "stream", "stream": {"id": "m1"}}) == EMPTY
    bot.drain()
    assert sorted(type(event).__name__ for event, _ in handled) == [
        "BotEnterChat",
        "BotStreamRefresh",
        "BotTextMessage",
    ]
    assert len({id for _, id in handled}) == 3


@pytest.mark.parametrize(
    "returned",
    [TextReply(content="x"), TextMessage(content="x"), OpenhwBindReply(errcode=1, errmsg="x"), "text"],
    ids=str,
)
def test_what_is_no_reply_of_a_bot(bot: Bot, returned: Any, caplog: pytest.LogCaptureFixture) -> None:
    bot.answer(events.BotEvent)(lambda event: returned)
    assert push_json(bot, TEXT) == EMPTY
    assert "has been answered without a reply" in caplog.text


def test_a_reply_of_a_bot_is_none_to_an_app(caplog: pytest.LogCaptureFixture) -> None:
    with_bot = Corp(corpid="wwcorp", corpsecret="s", callback=CONFIG, worker=False)
    with_bot.answer(events.TextMessage)(lambda event: BotTextReply(text=BotReplyText(content="x")))
    assert push(with_bot, {"ToUserName": "wwcorp", "MsgType": "text", "Content": "x"}, "wwcorp") == EMPTY
    assert "it has no MsgType" in caplog.text
    with_bot.close()


def test_json_of_ones_own_may_be_the_reply(bot: Bot) -> None:
    bot.answer(events.Event)(lambda event: b'{"msgtype":"text","text":{"content":"own"}}')
    assert opened_json(push_json(bot, TEXT))[0]["text"] == {"content": "own"}


def test_others_are_refused(bot: Bot) -> None:
    for receiver, config in (
        ("wwcorp", CONFIG),
        ("", CallbackConfig(token="another", encoding_aes_key=AES_KEY)),
        ("", CallbackConfig(token=TOKEN, encoding_aes_key=AES_KEY[::-1])),
    ):
        assert push_json(bot, TEXT, receiver, config).status == 400
    assert bot.inbox.list() == []
    provided = Bot(callback=CallbackConfig(token=TOKEN, encoding_aes_key=AES_KEY, receivers={"wwcorp"}), worker=False)
    assert push_json(provided, TEXT, "wwcorp") == EMPTY
    provided.close()


def test_a_bot_shares_a_url_with_its_corp(bot: Bot) -> None:
    other = CallbackConfig(token="another", encoding_aes_key=AES_KEY[::-1])
    corp = Corp(corpid="wwcorp", corpsecret="s", callback=other, worker=False)
    both = Callbacks(bot, corp)
    bot.answer(events.BotTextMessage)(lambda event: BotTextReply(text=BotReplyText(content="bot")))
    assert opened_json(push_json(both, TEXT))[0]["text"] == {"content": "bot"}
    assert push(both, {"ToUserName": "wwcorp", "MsgType": "text"}, "wwcorp", other) == EMPTY
    assert (len(bot.inbox.list()), len(corp.inbox.list())) == (1, 1)
    corp.close()


def test_a_bot_has_no_corp(bot: Bot) -> None:
    problems: list[str] = []

    @bot.on(events.BotTextMessage)
    def ask(event: events.BotTextMessage, ctx: Context) -> None:
        for name in ("corp", "suite", "provider"):
            with pytest.raises(ConfigurationError) as raised:
                getattr(ctx, name)
            problems.append(str(raised.value))

    push_json(bot, TEXT)
    bot.drain()
    assert len(problems) == 3 and all("Bot(name='bot')" in problem for problem in problems)


def test_pushes_survive_in_a_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in (("TOKEN", TOKEN), ("AES_KEY", AES_KEY)):
        monkeypatch.setenv(f"QYAPI_BOT_{name}", value)
    monkeypatch.setenv("QYAPI_INBOX", str(tmp_path / "inbox.db"))
    with_no_worker = Bot(callback=CONFIG, inbox=tmp_path / "inbox.db", worker=False)
    assert push_json(with_no_worker, TEXT) == EMPTY
    with_no_worker.close()
    seen: list[events.Event] = []
    bot = Bot.from_env()
    bot.on(events.BotTextMessage)(seen.append)
    bot.drain()
    bot.close()
    assert len(seen) == 1


def test_a_later_answer_goes_to_the_response_url(stub: Stub) -> None:
    stub.on("aibot/response", {})
    url = f"{stub.url}/cgi-bin/aibot/response?response_code=RESPONSE-CODE"
    webhook = Webhook.from_url(url)
    webhook.aibot.response(message=MarkdownMessage(content="**later**"))
    (request,) = stub.asked
    assert request.query == {"response_code": "RESPONSE-CODE"}
    assert request.json == {"msgtype": "markdown", "markdown": {"content": "**later**"}}
    assert "RESPONSE-CODE" not in repr(webhook)
    webhook.close()


def test_a_response_code_is_not_shown_in_errors(stub: Stub) -> None:
    stub.on("aibot/response", Reply(b"<a href='/aibot/response?response_code=RESPONSE-CODE'>", 502))
    webhook = Webhook.from_url(f"{stub.url}/cgi-bin/aibot/response?response_code=RESPONSE-CODE", retries=0)
    with pytest.raises(InvalidResponse) as raised:
        webhook.aibot.response(message=MarkdownMessage(content="x"))
    assert "response_code=***" in str(raised.value) and "RESPONSE-CODE" not in str(raised.value)
    webhook.close()


def test_a_webhook_by_its_address(stub: Stub) -> None:
    stub.on("webhook/send", {})
    webhook = Webhook.from_url(f"{stub.url}/cgi-bin/webhook/send?key=KEY", retries=0)
    webhook.webhook.send(message=WebhookMarkdown(content="x"))
    assert stub.asked[0].query == {"key": "KEY"}
    webhook.close()
    for url in ("", "https://qyapi.weixin.qq.com/cgi-bin/webhook/send", "https://a?k=1", "key=1", "ftp://a?key=1"):
        with pytest.raises(ConfigurationError):
            Webhook.from_url(url)


def test_files_are_decrypted() -> None:
    key = base64.b64decode(AES_KEY + "=")
    for content in (b"", b"x" * 31, b"x" * 32, bytes(range(256)) * 4):
        padding = 32 - len(content) % 32
        encryptor = BlockCipher(AES(key), CBC(key[:16])).encryptor()
        sealed = encryptor.update(content + bytes([padding]) * padding) + encryptor.finalize()
        assert CONFIG.decrypt_file(sealed) == content
    for broken in (b"", sealed[:-1], sealed[:-16], b"\0" * 64):
        with pytest.raises(DecryptionError):
            CONFIG.decrypt_file(broken)


MODEL = {"req_id": "r", "createtime": 1, "model_id": "md1", "service_corpid": "wwp"}


@pytest.fixture
def model() -> Iterator[DeviceModel]:
    config = CallbackConfig(token=TOKEN, encoding_aes_key=AES_KEY, receivers={"wwp"})
    made = DeviceModel(model_id="md1", model_secret="s", callback=config, worker=False)
    yield made
    made.close()


def test_a_device_model_keeps_its_ticket(model: DeviceModel) -> None:
    with pytest.raises(MissingModelTicket):
        model.model_ticket()
    pushed = {"msg_type": "event", "base_info": MODEL, "event": {"event_type": "model_ticket", "model_ticket": "MT"}}
    assert push_json(model, pushed, "md1") == EMPTY
    assert model.model_ticket() == "MT"
    assert push_json(model, pushed, "md2").status == 400


def test_a_device_model_is_told_and_answers(model: DeviceModel) -> None:
    told: list[events.Event] = []
    model.on(events.OpenhwEvent)(told.append)
    model.answer(events.OpenhwBind)(lambda event: OpenhwBindReply(errcode=4, errmsg="no"))
    model.answer(events.OpenhwVerifyDevice)(lambda event: OpenhwVerifyDeviceReply(is_valid=True, modelid="md1"))
    of_corp = {**MODEL, "auth_corpid": "wp1"}
    bind = {"msg_type": "event", "base_info": of_corp, "event": {"event_type": "bind", "auth_code": "AC"}}
    verify = {"msg_type": "event", "base_info": of_corp, "event": {"event_type": "verify_device", "device_sn_md5": "m"}}
    command = {"msg_type": "command", "base_info": of_corp, "command": {"command_type": "update_firmware"}}
    assert opened_json(push_json(model, bind, "md1")) == ({"errcode": 4, "errmsg": "no"}, "md1")
    assert opened_json(push_json(model, verify, "wwp")) == ({"is_valid": True, "modelid": "md1"}, "wwp")
    assert push_json(model, command, "md1") == EMPTY
    assert {item.push.lane for item in model.inbox.list()} == {"wp1"}
    model.drain()
    assert [type(event).__name__ for event in told] == ["OpenhwBind", "OpenhwVerifyDevice", "OpenhwUpdateFirmware"]


def test_a_payment_comes_to_the_app() -> None:
    corp = Corp(corpid="wwcorp", corpsecret="s", callback=CONFIG, worker=False)
    paid: list[events.PaymentSucceeded] = []
    corp.on(events.PaymentSucceeded)(paid.append)
    notice = {"notify_type": "NORMALPAY", "id": "EV-1", "event_type": "TRANSACTION.SUCCESS"}
    resource = {"algorithm": "AEAD_AES_256_GCM", "ciphertext": "c", "nonce": "n", "associated_data": ""}
    assert push(corp, {**notice, "resource": resource}, "wwcorp") == EMPTY
    assert push_json(corp, {**notice, "id": "EV-2"}, "wwcorp") == EMPTY
    corp.drain()
    assert [event.id for event in paid] == ["EV-1", "EV-2"] and paid[0].resource.ciphertext == "c"
    corp.close()
