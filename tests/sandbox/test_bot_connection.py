"""A smart bot over a long connection: against the sandbox, and against a server that misbehaves."""

from __future__ import annotations

import base64
import json
import logging
import queue
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.ciphers import Cipher
from cryptography.hazmat.primitives.ciphers.algorithms import AES
from cryptography.hazmat.primitives.ciphers.modes import CBC
from hypothesis import given
from hypothesis import strategies as st
from websockets.exceptions import ConnectionClosed
from websockets.sync.server import ServerConnection, serve

from qyapi import BotConnection, File, MemoryInbox, MemoryStore, events
from qyapi.errors import (
    ApiError,
    BotReplaced,
    ConfigurationError,
    ConnectionFailed,
    DecryptionError,
    ParameterError,
    StoreUnavailable,
    WeComError,
)
from qyapi.types.aibot import FileReply, MarkdownMessage, MarkdownReply, TextNoticeCard, UploadedMedia
from qyapi.types.events import (
    BotCardReply,
    BotReplyText,
    BotStream,
    BotStreamReply,
    BotTextReply,
    BotUpdateCardReply,
)
from qyapi.types.message.application import CardAction
from qyapi_runtime import bot_connection, bot_line, bot_wire
from qyapi_runtime.inbox import Push as InboxPush
from qyapi_sandbox import Push, Sandbox
from tests.waiting import until

CARD = TextNoticeCard(card_action=CardAction(type=1, url="https://a"), sub_title_text="x", task_id="t1")


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bot_connection, "TURN", 0.05)
    monkeypatch.setattr(bot_connection, "FIRST_PAUSE", 0.05)
    monkeypatch.setattr(bot_connection, "LEASE", 3.0)


class Running:
    """A bot whose `run` goes on in a thread."""

    def __init__(self, bot: BotConnection) -> None:
        self.bot = bot
        self.error: BaseException | None = None
        self.stop = threading.Event()
        self.queue: queue.Queue[events.Event] = queue.Queue()
        bot.on(events.Event)(self.queue.put)
        self.thread = threading.Thread(target=self._run)

    def _run(self) -> None:
        try:
            self.bot.run(self.stop)
        except WeComError as error:
            self.error = error

    def start(self) -> None:
        self.thread.start()
        until(lambda: self.bot.is_connected or not self.thread.is_alive())

    def end(self) -> None:
        self.stop.set()
        self.thread.join(20)
        assert not self.thread.is_alive()
        self.bot.close()


@contextmanager
def running(bot: BotConnection) -> Iterator[Running]:
    found = Running(bot)
    found.start()
    try:
        yield found
    finally:
        found.end()


def connection(sandbox: Sandbox, **options: Any) -> BotConnection:
    keys = sandbox.corp.bot
    given = {"bot_id": keys.aibotid, "secret": keys.secret, "url": sandbox.bot_connection_url, **options}
    return BotConnection(**given)


@pytest.fixture
def talk(sandbox: Sandbox) -> Iterator[Running]:
    with running(connection(sandbox)) as found:
        yield found


def say(sandbox: Sandbox, text: str, **fields: Any) -> Push:
    return sandbox.push("text", family="bot_message", fields={"text": {"content": text}, **fields})


def test_pushes_are_answered_at_once(sandbox: Sandbox, talk: Running) -> None:
    talk.bot.answer(events.BotEnterChat)(lambda event: BotTextReply(text=BotReplyText(content="Hello")))
    talk.bot.answer(events.BotTemplateCardEvent)(lambda event: BotUpdateCardReply(template_card=CARD))

    @talk.bot.answer(events.BotTextMessage)
    async def answer(event: events.BotTextMessage) -> BotCardReply:
        return BotCardReply(template_card=CARD)

    opened, clicked = sandbox.push("enter_chat"), sandbox.push("template_card_event", family="bot_event")
    said = say(sandbox, "你好")
    until(lambda: opened.reply and clicked.reply and said.reply)
    assert opened.reply == {"msgtype": "text", "text": {"content": "Hello"}}
    assert clicked.reply and clicked.reply["response_type"] == "update_template_card"
    assert said.reply and said.reply["msgtype"] == "template_card"
    got = [talk.queue.get(timeout=5) for _ in range(3)]
    assert {type(event) for event in got} == {
        events.BotEnterChat,
        events.BotTemplateCardEvent,
        events.BotTextMessage,
    }
    assert all(isinstance(event, events.BotEvent) and event.req_id and not event.response_url for event in got)


def test_an_answer_that_grows(sandbox: Sandbox, talk: Running) -> None:
    @talk.bot.on(events.BotTextMessage)
    def answer(event: events.BotTextMessage) -> None:
        for number in range(3):
            stream = BotStream(id="one", finish=number == 2, content=event.text.content[: number + 1])
            talk.bot.respond(event, BotStreamReply(stream=stream))

    push = say(sandbox, "你好吗")
    until(lambda: len(push.attempts) == 3)
    assert [attempt.reply and attempt.reply["stream"]["content"] for attempt in push.attempts] == [
        "你",
        "你好",
        "你好吗",
    ]


def test_a_repeated_push_is_handled_once(sandbox: Sandbox, talk: Running) -> None:
    for text in ("first", "again", "last"):
        say(sandbox, text, msgid="last" if text == "last" else "same")
    got = [talk.queue.get(timeout=5) for _ in range(2)]
    assert talk.queue.empty()
    contents = {event.text.content for event in got if isinstance(event, events.BotTextMessage)}
    assert contents == {"first", "last"}


class UnsteadyInbox(MemoryInbox):
    """Cannot be used at first."""

    failures = 3

    def put_all(self, pushes: Sequence[InboxPush]) -> list[bool]:
        if self.failures:
            self.failures -= 1
            raise StoreUnavailable("the inbox is down")
        return super().put_all(pushes)


def test_a_push_waits_for_the_inbox(sandbox: Sandbox, caplog: pytest.LogCaptureFixture) -> None:
    with running(connection(sandbox, inbox=UnsteadyInbox())) as found:
        say(sandbox, "hi")
        assert isinstance(found.queue.get(timeout=5), events.BotTextMessage)
        assert caplog.text.count("a push waits for the inbox: the inbox is down") == 3
        assert found.bot.is_connected


def test_a_store_that_cannot_be_reached_ends_nothing(sandbox: Sandbox, caplog: pytest.LogCaptureFixture) -> None:
    class UnsteadyStore(MemoryStore):
        fails = False

        def acquire(self, name: str, holder: str, seconds: float) -> int | None:
            if self.fails:
                raise StoreUnavailable("the store is down")
            return super().acquire(name, holder, seconds)

    store = UnsteadyStore()
    with running(connection(sandbox, store=store)) as found:
        store.fails = True
        until(lambda: "does not know whose turn it is: the store is down" in caplog.text)
        assert found.bot.is_connected
        sandbox.bot_lines.drop(sandbox.corp.bot.aibotid)
        until(lambda: not found.bot.is_connected)
        store.fails = False
        until(lambda: found.bot.is_connected)


def test_what_a_bot_says_unasked(sandbox: Sandbox, talk: Running) -> None:
    content = bytes(range(256)) * 5000
    media_id = talk.bot.upload(File(content, filename="报告.pdf"))
    assert sandbox.bot_lines.media == {media_id: ("报告.pdf", content)}
    talk.bot.send("LiMing", FileReply(file=UploadedMedia(media_id=media_id)), chat_type=1)
    talk.bot.send("wrchat", MarkdownReply(markdown=MarkdownMessage(content="**hi**")))
    first, second = sandbox.bot_lines.said
    assert (first.chatid, first.chat_type, first.message["file"]) == ("LiMing", 1, {"media_id": media_id})
    assert (second.chat_type, second.message) == (0, {"msgtype": "markdown", "markdown": {"content": "**hi**"}})


def test_what_cannot_be_said(sandbox: Sandbox, talk: Running) -> None:
    reply = BotTextReply(text=BotReplyText(content="x"))
    sandbox.push("feedback_event")
    feedback = talk.queue.get(timeout=5)
    assert isinstance(feedback, events.BotFeedbackEvent)
    with pytest.raises(ParameterError, match="'feedback_event' cannot be answered"):
        talk.bot.respond(feedback, reply)
    feedback.req_id = None
    with pytest.raises(ParameterError, match="did not come over a long connection"):
        talk.bot.respond(feedback, reply)
    with pytest.raises(ParameterError, match="a BotReplyText is nothing that a bot says"):
        talk.bot.send("LiMing", BotReplyText(content="x"))
    with pytest.raises(ApiError, match="aibot_send_msg") as caught:
        talk.bot.send("LiMing", FileReply(file=UploadedMedia(media_id="unknown")))
    assert (caught.value.errcode, caught.value.endpoint) == (40007, "aibot_send_msg")
    with pytest.raises(ApiError, match="invalid media size"):
        talk.bot.upload(File(b"tiny", filename="a.txt"))


def test_a_file_of_too_many_blocks(monkeypatch: pytest.MonkeyPatch, talk: Running) -> None:
    monkeypatch.setattr(bot_wire, "CHUNK", 10)
    with pytest.raises(ParameterError, match="has 1001 bytes; 1000 are possible"):
        talk.bot.upload(File(b"x" * 1001, filename="a.txt"))


def test_an_answer_that_is_not_taken_is_logged(
    sandbox: Sandbox, talk: Running, caplog: pytest.LogCaptureFixture
) -> None:
    talk.bot.answer(events.BotEnterChat)(lambda event: BotUpdateCardReply(template_card=CARD))
    talk.bot.answer(events.BotFeedbackEvent)(lambda event: BotTextReply(text=BotReplyText(content="x")))
    talk.bot.answer(events.BotTextMessage)(lambda event: b'{"msgtype": "poem"}')
    opened = sandbox.push("enter_chat")
    sandbox.push("feedback_event")
    say(sandbox, "hi")
    until(lambda: "poem" in caplog.text and "'feedback_event' cannot be answered" in caplog.text)
    until(lambda: opened.reply)
    assert talk.bot.is_connected


def test_a_lost_connection_is_made_anew(sandbox: Sandbox, talk: Running) -> None:
    sandbox.bot_lines.drop(sandbox.corp.bot.aibotid)
    until(lambda: not talk.bot.is_connected)
    until(lambda: talk.bot.is_connected)
    say(sandbox, "still there?")
    assert isinstance(talk.queue.get(timeout=5), events.BotTextMessage)


def test_another_connection_takes_over(sandbox: Sandbox, talk: Running) -> None:
    with running(connection(sandbox)) as other:
        talk.thread.join(10)
        assert isinstance(talk.error, BotReplaced)
        with pytest.raises(ConnectionFailed, match="is not connected"):
            talk.bot.send("LiMing", MarkdownReply(markdown=MarkdownMessage(content="x")))
        assert other.bot.is_connected


def test_processes_that_share_a_store_take_turns(sandbox: Sandbox, tmp_path: Path) -> None:
    store = str(tmp_path / "bot.db")
    with running(connection(sandbox, store=store)) as first:
        second = Running(connection(sandbox, store=store))
        second.thread.start()
        time.sleep(0.5)
        assert first.bot.is_connected and not second.bot.is_connected
        first.stop.set()
        first.thread.join(10)
        until(lambda: second.bot.is_connected)
        say(sandbox, "hi")
        assert isinstance(second.queue.get(timeout=5), events.BotTextMessage)
        assert (first.error, second.error) == (None, None)
        second.end()


def test_another_process_takes_over_from_one_that_was_killed(sandbox: Sandbox) -> None:
    bot = connection(sandbox)
    bot.store.acquire("bot/" + bot.bot_id + "/connection", "killed", 0.5)
    began = time.monotonic()
    with running(bot) as found:
        until(lambda: found.bot.is_connected)
        assert time.monotonic() - began >= 0.4


def test_a_process_that_comes_too_late_leaves_the_connection(sandbox: Sandbox, tmp_path: Path) -> None:
    store = str(tmp_path / "bot.db")
    with running(connection(sandbox, store=store)) as late:
        late.bot.store.release(late.bot._lease, late.bot._holder)  # as if it had been stopped for longer than the lease
        with running(connection(sandbox, store=store)) as other:
            until(lambda: not late.bot.is_connected)
            time.sleep(0.3)
            assert other.bot.is_connected and late.thread.is_alive() and not late.bot.is_connected


def test_a_wrong_secret_ends_it(sandbox: Sandbox, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    bot = connection(sandbox, secret="not-the-secret")
    with pytest.raises(ApiError, match="aibot_subscribe") as caught:
        bot.run()
    assert caught.value.errcode == 40001
    logged = [record.getMessage() for record in caplog.records if not record.name.startswith("uvicorn")]
    assert "not-the-secret" not in f"{caught.value!r} {bot!r} {logged}"
    bot.close()


@contextmanager
def server(talk: Callable[[ServerConnection, dict[str, Any]], None]) -> Iterator[str]:
    """A WebSocket server that accepts every bot, then does what it is told to for each."""

    def accept(socket: ServerConnection, asked: dict[str, Any]) -> None:
        socket.send(json.dumps({"headers": asked["headers"], "errcode": 0, "errmsg": "ok"}))
        talk(socket, asked)

    with bare_server(accept) as url:
        yield url


@contextmanager
def bare_server(talk: Callable[[ServerConnection, dict[str, Any]], None]) -> Iterator[str]:
    """A WebSocket server that does what it is told to with the first frame of each bot."""

    def answer(socket: ServerConnection) -> None:
        with suppress(ConnectionClosed):
            talk(socket, json.loads(socket.recv()))

    with serve(answer, "127.0.0.1", 0) as served:
        thread = threading.Thread(target=served.serve_forever)
        thread.start()
        try:
            yield f"ws://127.0.0.1:{served.socket.getsockname()[1]}"
        finally:
            served.shutdown()
            thread.join()


def test_a_connection_on_which_nothing_is_heard_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bot_connection, "SILENCE", 0.3)
    subscribed: list[dict[str, Any]] = []

    def be_silent(socket: ServerConnection, asked: dict[str, Any]) -> None:
        subscribed.append(asked)
        while True:
            socket.recv()

    with server(be_silent) as url, running(BotConnection(bot_id="aib1", secret="s", url=url)):
        until(lambda: len(subscribed) > 1)
    assert subscribed[0]["body"] == {"bot_id": "aib1", "secret": "s"}


def test_a_server_that_does_not_accept_the_bot_in_time(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(bot_line, "ANSWER", 0.2)

    def be_silent(socket: ServerConnection, asked: dict[str, Any]) -> None:
        socket.recv()

    with bare_server(be_silent) as url:
        bot = BotConnection(bot_id="aib1", secret="s", url=url)
        stop = threading.Event()
        thread = threading.Thread(target=bot.run, args=(stop,))
        thread.start()
        until(lambda: caplog.text.count("aibot_subscribe: no answer within") > 1)
        stop.set()
        thread.join(10)
        assert not thread.is_alive()
        bot.close()


def test_a_push_that_comes_before_the_bot_is_accepted() -> None:
    push = {"msgid": "1", "aibotid": "aib1", "from": {"userid": "u"}, "msgtype": "text", "text": {"content": "hi"}}

    def push_first(socket: ServerConnection, asked: dict[str, Any]) -> None:
        socket.send(json.dumps({"cmd": "aibot_msg_callback", "headers": {"req_id": "r"}, "body": push}))
        socket.send(json.dumps({"headers": asked["headers"], "errcode": 0, "errmsg": "ok"}))
        socket.recv()
        socket.recv()

    with bare_server(push_first) as url, running(BotConnection(bot_id="aib1", secret="s", url=url)) as found:
        assert isinstance(found.queue.get(timeout=5), events.BotTextMessage)


def test_pings(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bot_connection, "PING", 0.1)
    pings: list[str] = []

    def count(socket: ServerConnection, asked: dict[str, Any]) -> None:
        while True:
            frame = json.loads(socket.recv())
            pings.append(frame["cmd"])
            socket.send(json.dumps({"headers": frame["headers"], "errcode": 0, "errmsg": "ok"}))

    with server(count) as url, running(BotConnection(bot_id="aib1", secret="s", url=url)) as found:
        until(lambda: len(pings) > 3)
        assert set(pings) == {"ping"} and found.bot.is_connected


def test_frames_that_make_no_sense_are_passed_over() -> None:
    push = {"msgid": "1", "aibotid": "aib1", "from": {"userid": "u"}, "msgtype": "text", "text": {"content": "hi"}}
    frames = [
        "no json",
        "[]",
        '{"headers": {"req_id": "unknown"}, "errcode": 0}',
        '{"errcode": 0}',
        '{"cmd": "new_command", "body": {}}',
        '{"cmd": "aibot_msg_callback", "body": []}',
        '{"cmd": "aibot_msg_callback", "body": {"event": "x"}}',
        json.dumps({"cmd": "aibot_msg_callback", "headers": [], "body": push}),
    ]

    def talk(socket: ServerConnection, asked: dict[str, Any]) -> None:
        for frame in frames:
            socket.send(frame)
        while True:
            socket.recv()

    with server(talk) as url, running(BotConnection(bot_id="aib1", secret="s", url=url)) as found:
        kinds = [type(found.queue.get(timeout=5)) for _ in range(2)]
        assert set(kinds) == {events.UnknownEvent, events.BotTextMessage}
        assert found.bot.is_connected


def test_a_call_whose_connection_is_lost_fails() -> None:
    def hang_up(socket: ServerConnection, asked: dict[str, Any]) -> None:
        while json.loads(socket.recv())["cmd"] == "ping":
            pass
        socket.close()

    message = MarkdownReply(markdown=MarkdownMessage(content="x"))
    with (
        server(hang_up) as url,
        running(BotConnection(bot_id="aib1", secret="s", url=url)) as found,
        pytest.raises(ConnectionFailed, match="lost"),
    ):
        found.bot.send("LiMing", message)


def test_no_server_is_tried_again(caplog: pytest.LogCaptureFixture) -> None:
    bot = BotConnection(bot_id="aib1", secret="s", url="ws://127.0.0.1:9")
    stop = threading.Event()
    thread = threading.Thread(target=bot.run, args=(stop,))
    thread.start()
    until(lambda: caplog.text.count("tries again in") > 1)
    stop.set()
    thread.join(10)
    assert not thread.is_alive() and not bot.is_connected
    bot.close()


def test_a_bot_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(ConfigurationError, match="QYAPI_BOT_ID is not set"):
        BotConnection.from_env()
    for name, value in {"ID": "aib1", "SECRET": "s3cret", "URL": "ws://127.0.0.1:9"}.items():
        monkeypatch.setenv(f"QYAPI_BOT_{name}", value)
    bot = BotConnection.from_env()
    assert (bot.bot_id, bot.url, bot.key) == ("aib1", "ws://127.0.0.1:9", "bot/aib1")
    assert isinstance(bot.inbox, MemoryInbox)
    bot.close()
    with pytest.raises(ConfigurationError, match="url must be like 'wss://"):
        BotConnection(bot_id="aib1", secret="s", url="https://a")


def test_without_websockets_it_says_what_to_install() -> None:
    script = (
        "import sys; sys.modules['websockets'] = None\nimport qyapi\nqyapi.BotConnection(bot_id='aib1', secret='s')"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)
    assert done.returncode == 1 and "pip install 'qyapi[bot]'" in done.stderr


@given(st.binary(max_size=200), st.binary(min_size=32, max_size=32), st.sampled_from(["text", "base64", "bare"]))
def test_files_are_decrypted(content: bytes, key: bytes, form: str) -> None:
    if form == "text":
        key = base64.b64encode(key)[:32]
        aeskey = key.decode()
    else:
        aeskey = base64.b64encode(key).decode().rstrip("=" if form == "bare" else "")
    padding = 32 - len(content) % 32
    encryptor = Cipher(AES(key), CBC(key[:16])).encryptor()
    sealed = encryptor.update(content + bytes([padding]) * padding) + encryptor.finalize()
    assert BotConnection.decrypt_file(sealed, aeskey) == content


def test_a_key_that_is_none() -> None:
    for aeskey in ("", "short", "!" * 43, "A" * 60):
        with pytest.raises(DecryptionError, match="the aeskey is not that of a file"):
            BotConnection.decrypt_file(b"x" * 32, aeskey)
