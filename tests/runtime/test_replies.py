"""Passive replies: what a push to the data URL is answered with."""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from qyapi import Context, Corp, events
from qyapi.types.events.reply import NewsReply, ReplyArticle, TextReply
from qyapi.types.message import TextMessage
from qyapi_runtime.callback import Answer, CallbackConfig, asgi_app
from tests.runtime.pushing import AES_KEY, CONFIG, TOKEN, opened, push, sealed

TEXT = {"ToUserName": "wwcorp", "FromUserName": "zhang", "CreateTime": 1, "MsgType": "text", "Content": "企业"}
EMPTY = Answer(200, b"", "text/plain")


@pytest.fixture
def corp() -> Iterator[Corp]:
    made = Corp(corpid="wwcorp", corpsecret="s", callback=CONFIG, worker=False)
    yield made
    made.close()


def test_a_reply_goes_to_the_sender(corp: Corp) -> None:
    handled: list[events.Event] = []
    corp.on(events.TextMessage)(handled.append)

    @corp.answer(events.TextMessage)
    def echo(event: events.TextMessage, ctx: Context) -> TextReply:
        return TextReply(content=f"{ctx.corp.corpid}: {event.content}")

    before = int(time.time())
    reply = opened(push(corp, TEXT, "wwcorp"))
    assert before <= int(reply.pop("CreateTime")) <= time.time()
    assert reply == {"ToUserName": "zhang", "FromUserName": "wwcorp", "MsgType": "text", "Content": "wwcorp: 企业"}
    corp.drain()
    assert len(handled) == 1


def test_a_repeat_is_answered_alike_and_handled_once(corp: Corp) -> None:
    handled: list[events.Event] = []
    corp.on(events.TextMessage)(handled.append)
    corp.answer(events.TextMessage)(lambda event: TextReply(content="same"))
    request = sealed(b"<xml><ToUserName>wwcorp</ToUserName><MsgType>text</MsgType></xml>", "wwcorp")
    replies = [opened(corp.receive("POST", *request)) for _ in range(3)]
    corp.drain()
    assert [reply["Content"] for reply in replies] == ["same"] * 3
    assert len(handled) == 1


def test_articles_are_wrapped(corp: Corp) -> None:
    articles = [ReplyArticle(title=title, url="https://example.com/?a=1&b=2") for title in ("一", "二")]

    @corp.answer(events.TextMessage)
    async def news(event: events.TextMessage) -> NewsReply:
        await asyncio.sleep(0)
        return NewsReply(article_count=2, articles=articles)

    reply = opened(push(corp, TEXT, "wwcorp"))
    assert [article["Title"] for article in reply["Articles"]["item"]] == ["一", "二"]


def test_the_first_that_fits_is_asked(corp: Corp) -> None:
    corp.answer(events.ImageMessage)(lambda event: TextReply(content="image"))
    corp.answer(events.Event)(lambda event: b"<xml><Own>1</Own></xml>")
    corp.answer(events.TextMessage)(lambda event: TextReply(content="text"))
    assert opened(push(corp, TEXT, "wwcorp")) == {"Own": "1"}


def test_no_reply_is_an_empty_answer(corp: Corp, caplog: pytest.LogCaptureFixture) -> None:
    corp.answer(events.TextMessage)(lambda event: None)
    assert push(corp, TEXT, "wwcorp") == EMPTY
    assert not caplog.records


@pytest.mark.parametrize(
    "returned", ["text", {"MsgType": "text"}, TextMessage(content="x"), TextReply(content="\x00")], ids=str
)
def test_what_is_no_reply(corp: Corp, returned: Any, caplog: pytest.LogCaptureFixture) -> None:
    corp.answer(events.TextMessage)(lambda event: returned)
    assert push(corp, TEXT, "wwcorp") == EMPTY
    assert "has been answered without a reply" in caplog.text


def test_who_raises_gives_an_empty_answer(corp: Corp, caplog: pytest.LogCaptureFixture) -> None:
    @corp.answer(events.TextMessage)
    def fail(event: events.TextMessage) -> TextReply:
        raise RuntimeError("broken")

    assert push(corp, TEXT, "wwcorp") == EMPTY
    assert "RuntimeError: broken" in caplog.text
    assert corp.inbox.counts()["waiting"] == 1


def test_who_is_late_gives_an_empty_answer_and_holds_up_no_other(corp: Corp) -> None:
    release = threading.Event()

    @corp.answer(events.TextMessage, seconds=0.2)
    def think(event: events.TextMessage) -> TextReply:
        release.wait(10)
        return TextReply(content="too late")

    corp.answer(events.MenuClick)(lambda event: TextReply(content="quick"))
    click = {"ToUserName": "wwcorp", "MsgType": "event", "Event": "click", "EventKey": "k"}
    with ThreadPoolExecutor(3) as pool:
        late = [pool.submit(push, corp, TEXT | {"CreateTime": number}, "wwcorp") for number in range(2)]
        assert opened(push(corp, click, "wwcorp"))["Content"] == "quick"
        assert [each.result(10) for each in late] == [EMPTY] * 2
    release.set()


def test_a_late_one_does_not_block_the_event_loop(corp: Corp) -> None:
    release = threading.Event()

    @corp.answer(events.TextMessage, seconds=0.3)
    def think(event: events.TextMessage) -> TextReply:
        release.wait(10)
        return TextReply(content="too late")

    corp.answer(events.MenuClick)(lambda event: TextReply(content="quick"))
    app = asgi_app(corp.callback)
    finished: list[str] = []

    async def post(name: str, content: bytes) -> bytes:
        query, body = sealed(content, "wwcorp")
        sent: list[Any] = []

        async def receive() -> dict[str, Any]:
            return {"type": "http.request", "body": body}

        async def send(message: Any) -> None:
            sent.append(message)

        await app({"type": "http", "method": "POST", "query_string": query.encode()}, receive, send)
        finished.append(name)
        return bytes(sent[1]["body"])

    async def both() -> None:
        text = b"<xml><ToUserName>wwcorp</ToUserName><MsgType>text</MsgType></xml>"
        click = b"<xml><ToUserName>wwcorp</ToUserName><MsgType>event</MsgType><Event>click</Event></xml>"
        late = [asyncio.create_task(post("late", text + b" " * number)) for number in range(4)]
        await asyncio.sleep(0.01)
        assert await post("quick", click)
        assert [await each for each in late] == [b""] * 4

    asyncio.run(both())
    release.set()
    assert finished == ["quick", *["late"] * 4]


def test_instructions_are_answered_with_success(corp: Corp) -> None:
    corp.answer(events.Event)(lambda event: TextReply(content="never"))
    assert push(corp, {"InfoType": "change_auth"}, "wwcorp").body == b"success"


def test_what_is_no_content_is_refused(corp: Corp) -> None:
    assert CallbackConfig(token=TOKEN, encoding_aes_key=AES_KEY) == CONFIG
    for content in (b"hello", b"<xml>", b'<!DOCTYPE x [<!ENTITY a "b">]><xml>&a;</xml>', b"{]", b""):
        assert push(corp, content, "wwcorp").status == 400
    assert corp.inbox.list() == []
