"""A smart bot (智能机器人) over a long connection, which the bot opens: no URL of its own is needed."""

from __future__ import annotations

import logging
import os
import random
import secrets
import time
from concurrent.futures import Future
from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING, Literal

import orjson

from qyapi_runtime.bot import BotBase
from qyapi_runtime.bot_wire import command_for, file_key, message_of, upload
from qyapi_runtime.client import checked_id, checked_secret, from_environment
from qyapi_runtime.errors import (
    BotReplaced,
    ConfigurationError,
    ConnectionFailed,
    ParameterError,
    RateLimited,
    ServerBusy,
    StoreUnavailable,
    TransportError,
    WeComError,
)
from qyapi_runtime.receiving import receiving_environment_options, stopping
from qyapi_runtime.stores import store_from_environment

if TYPE_CHECKING:
    import threading
    from typing import Self

    from qyapi_runtime.bot_line import Frame, Line
    from qyapi_runtime.event import Content, Event
    from qyapi_runtime.files import File
    from qyapi_runtime.headers import BotEvent
    from qyapi_runtime.inbox import Inbox, WorkerConfig
    from qyapi_runtime.stores import Store
    from qyapi_runtime.struct import Struct

__all__ = ["BotConnection"]

URL = "wss://openws.work.weixin.qq.com"
PING = 30.0
"""Seconds between two pings."""
SILENCE = 75.0
"""Seconds without a word from WeCom after which the connection is given up."""
TURN = 1.0
"""Seconds between two looks at what else there is to do."""
LEASE = 15.0
"""Seconds after which another process takes over from one that was killed."""
FIRST_PAUSE, LONGEST_PAUSE = 1.0, 60.0
"""Seconds between two attempts to connect; doubled after each."""
_log = logging.getLogger("qyapi.bot")


class BotConnection(BotBase):
    """A smart bot (智能机器人) that receives what members say to it over a long connection (长连接).

    `run()` holds the connection. What is pushed is in the inbox before anything else becomes of it, and goes to the
    functions of `on`; what a function of `answer` returns is sent as soon as it is there, however long it took, though
    WeCom takes the answer to an event for five seconds only. `respond` answers from anywhere else, `send` speaks
    unasked. These and `upload` work in the process that holds the connection, from any thread.

    WeCom keeps one connection for each bot. Where several processes share a store (Redis, or a file on one machine),
    one of them connects, and another takes over when it ends.

    Args:
        bot_id: BotID of the bot.
        secret: Its Secret for long connections.
        store: Where processes agree which of them connects, and where the inbox is by default: a Store, the path of an
            SQLite file, or a `redis://` URL.
        inbox: As of a Bot.
        worker: As of a Bot.
        url: Another address to connect to, such as a sandbox's.

    Raises:
        ConfigurationError: A value cannot be right, or websockets is not installed (extra `bot`).

    https://developer.work.weixin.qq.com/document/path/101463
    """

    def __init__(
        self,
        *,
        bot_id: str,
        secret: str,
        store: Store | str | os.PathLike[str] | None = None,
        inbox: Inbox | str | os.PathLike[str] | None = None,
        worker: WorkerConfig | bool = True,
        url: str = URL,
    ) -> None:
        import qyapi_runtime.bot_line  # noqa: F401 - says what is missing

        super().__init__(
            store=store,
            base_url=None,
            transport=None,
            retries=None,
            parent=None,
            callback=None,
            inbox=inbox,
            worker=worker,
        )
        self.bot_id = checked_id(bot_id, "bot_id", "aibXXXXXXXX")
        self._secret = checked_secret(secret, "secret")
        if not url.startswith(("ws://", "wss://")):
            raise ConfigurationError(f"url must be like {URL!r}, got {url!r}")
        self.url = url
        self._holder = secrets.token_hex(8)
        self._line: Line | None = None

    @classmethod
    def from_env(cls) -> Self:
        """Built from QYAPI_BOT_ID and QYAPI_BOT_SECRET, and QYAPI_BOT_URL, QYAPI_STORE and QYAPI_INBOX where set."""
        return cls(
            bot_id=from_environment("QYAPI_BOT_ID"),
            secret=from_environment("QYAPI_BOT_SECRET"),
            url=os.environ.get("QYAPI_BOT_URL") or URL,
            store=store_from_environment(),
            inbox=receiving_environment_options("QYAPI_BOT")["inbox"],
        )

    @property
    def key(self) -> str:
        return f"bot/{self.bot_id}"

    @property
    def is_connected(self) -> bool:
        """Whether this process holds the connection, and WeCom has accepted it."""
        return self._line is not None

    def run(self, stop: threading.Event | None = None) -> None:
        """Hold the connection until told to stop, or wait until it is this process's turn to.

        A lost connection is made anew, after a pause that grows up to a minute. What is being handled when told to stop
        is brought to its end.

        Args:
            stop: Set it to stop. SIGTERM and SIGINT stop as well where this is called in the main thread.

        Raises:
            BotReplaced: Another connection has taken the place of this one, not one of a process with the same store.
            ApiError: WeCom does not accept the bot, and trying again does not help.
        """
        with stopping(stop) as ended:
            try:
                self._hold(ended)
            finally:
                with suppress(StoreUnavailable):
                    self.store.release(self._lease, self._holder)
                self.stop_worker()

    def respond(self, event: BotEvent, reply: Struct) -> None:
        """Answer a push: a message for 24 hours and as often as you like, an event once and within five seconds.

        Args:
            event: What a handler got. `BotEnterChat` is answered with a BotTextReply or BotCardReply,
                `BotTemplateCardEvent` with a BotUpdateCardReply.
            reply: Of `qyapi.types.events` or `qyapi.types.aibot`. A BotStreamReply with the `stream.id` of one before
                goes on with that; it must be finished within ten minutes.

        Raises:
            ParameterError: The push did not come over a long connection, cannot be answered, or the reply is none.
            ConnectionFailed: This process does not hold the connection.
            ApiError: WeCom does not take it. A chat is sent at most 30 messages a minute and 1000 an hour.
        """
        if not event.req_id:
            raise ParameterError("the push has no req_id: it did not come over a long connection")
        self._connection().ask(command_for(event), message_of(reply), event.req_id)

    def send(self, chatid: str, message: Struct, *, chat_type: Literal[0, 1, 2] = 0) -> None:
        """Say something unasked, in a conversation in which somebody has spoken to the bot before.

        Args:
            chatid: The chatid of a group, or the userid of a member.
            message: A MarkdownReply, BotCardReply, or one with a file.
            chat_type: What chatid is: 1 a userid, 2 a group, 0 a group if there is one of this id.

        Raises:
            ParameterError: It is no message.
            ConnectionFailed: This process does not hold the connection.
            ApiError: WeCom does not take it. A chat is sent at most 30 messages a minute and 1000 an hour.
        """
        target = {"chatid": chatid} | ({"chat_type": chat_type} if chat_type else {})
        self._connection().ask("aibot_send_msg", target | message_of(message))

    def upload(self, file: File, kind: Literal["file", "image", "voice", "video"] = "file") -> str:
        """Upload a file, in blocks of 512 KB; at most 30 files a minute and 1000 an hour.

        Args:
            file: 5 bytes at least; a file of up to 20 MB, a picture (PNG, JPG, GIF) of 10 MB, a voice message (AMR) of
                2 MB, a video (MP4) of 10 MB.
            kind: What it is.

        Returns:
            Its media_id, valid for three days.

        Raises:
            ParameterError: It is too large for 100 blocks.
            ConnectionFailed: This process does not hold the connection.
            ApiError: WeCom does not take it.
        """
        return upload(self._connection(), file, kind)

    @staticmethod
    def decrypt_file(content: bytes, aeskey: str) -> bytes:
        """Decrypt a file that was downloaded, within five minutes, from an address in a push.

        Args:
            content: What was downloaded.
            aeskey: What came with the address: 32 bytes as text, or in base64.

        Raises:
            DecryptionError: It is cut, or was encrypted with another key.
        """
        from qyapi_runtime.callback.crypto import decrypt_file

        return decrypt_file(content, file_key(aeskey))

    @property
    def _lease(self) -> str:
        return f"{self.key}/connection"

    def _is_first(self, *, unknown: bool = False) -> bool:
        """Whether it is for this process to connect, which it then stays; `unknown` where the store does not tell."""
        try:
            return self.store.acquire(self._lease, self._holder, LEASE) is not None
        except StoreUnavailable as error:
            _log.warning("%r does not know whose turn it is: %s", self, error)
            return unknown

    def _hold(self, ended: threading.Event) -> None:
        """Connect as often as it takes, while it is for this process to."""
        pause = FIRST_PAUSE
        while not ended.is_set():
            if not self._is_first():
                ended.wait(TURN)
                continue
            began = time.monotonic()
            try:
                self._serve(ended)
            except (TransportError, RateLimited, ServerBusy) as error:
                if time.monotonic() - began > LONGEST_PAUSE:
                    pause = FIRST_PAUSE
                _log.warning("%r tries again in %.0f seconds: %s", self, pause, error)
                ended.wait(pause * (0.5 + random.random() / 2))
                pause = min(pause * 2, LONGEST_PAUSE)

    def _serve(self, ended: threading.Event) -> None:
        """Hold one connection until told to stop, or until another process is first."""
        from qyapi_runtime.bot_line import Line

        line = Line(self.url, self.catalog)
        try:
            self._subscribe(line, ended)
            self._line = line
            _log.info("%r is connected", self)
            next_ping = next_look = time.monotonic()
            while not ended.is_set():
                if frame := line.read(TURN):
                    self._take(frame, ended)
                now = time.monotonic()
                if now - line.heard_at > SILENCE:
                    raise ConnectionFailed("WeCom has been silent for too long", retryable=True)
                if now >= next_ping:
                    line.send("ping")
                    next_ping = now + PING
                if now >= next_look:
                    if not self._is_first(unknown=True):
                        _log.warning("%r leaves the connection to another process", self)
                        return
                    next_look = now + LEASE / 3
        finally:
            self._line = None
            line.close()

    def _subscribe(self, line: Line, ended: threading.Event) -> None:
        from qyapi_runtime.bot_line import ANSWER

        command, until = "aibot_subscribe", time.monotonic() + ANSWER
        answer = line.send(command, {"bot_id": self.bot_id, "secret": self._secret})
        while not answer.done() and time.monotonic() < until:
            if frame := line.read(TURN):
                self._take(frame, ended)
        line.answer_to(command, answer, until=until)

    def _take(self, frame: Frame, ended: threading.Event) -> None:
        body, headers = frame.get("body"), frame.get("headers")
        if frame["cmd"] not in ("aibot_msg_callback", "aibot_event_callback") or not isinstance(body, dict):
            _log.warning("a frame with the command %r was passed over", frame["cmd"])
            return
        event = body.get("event")
        if isinstance(event, dict) and event.get("eventtype") == "disconnected_event":
            if self._is_first():
                raise BotReplaced(f"another connection of {self!r} has taken the place of this one")
            return
        req_id = str(headers.get("req_id", "")) if isinstance(headers, dict) else ""
        self._deliver(orjson.dumps(body | {"req_id": req_id}), req_id, ended)

    def _deliver(self, plain: bytes, req_id: str, ended: threading.Event) -> None:
        """Keep a push, and have it answered. While the inbox cannot be used it waits: WeCom does not push it again."""
        from qyapi_runtime.callback import Later
        from qyapi_runtime.delivery import deliver

        while True:
            try:
                (outcome,) = deliver(self, [plain])
                break
            except StoreUnavailable as error:
                if ended.wait(TURN):
                    _log.error("a push was lost when told to stop: %s", error)
                    return
                _log.warning("a push waits for the inbox: %s", error)
        if isinstance(outcome, Later):
            outcome.future.add_done_callback(partial(self._reply, self.parse_event(plain), req_id))
        elif isinstance(outcome, Exception):
            _log.error("a push could not be answered: %s", type(outcome).__name__)

    def _identity(self, plain: bytes, content: Content) -> bytes:
        return content.text("msgid").encode() or plain

    def _reply(self, event: Event, req_id: str, future: Future[bytes | None]) -> None:
        """Send what a function of `answer` returned. Waits for nothing: it may be called by the thread that reads."""
        reply = None if future.cancelled() else future.result()
        if reply:
            try:
                command, line = command_for(event), self._connection()
                line.send(command, orjson.loads(reply), req_id).add_done_callback(partial(_note, line, command))
            except WeComError as error:
                _log.error("an answer was not sent: %s", error)

    def _connection(self) -> Line:
        line = self._line
        if line is None:
            raise ConnectionFailed(f"{self!r} is not connected: run() holds the connection, in one process")
        return line

    def __repr__(self) -> str:
        return f"BotConnection(bot_id={self.bot_id!r})"


def _note(line: Line, command: str, answer: Future[Frame]) -> None:
    """Log where WeCom did not take an answer."""
    try:
        line.answer_to(command, answer)
    except WeComError as error:
        _log.error("an answer was not taken: %s", error)
