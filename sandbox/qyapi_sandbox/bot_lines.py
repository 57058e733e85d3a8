"""Long connections of smart bots (智能机器人长连接): who is connected, what is pushed, what bots say."""

from __future__ import annotations

import base64
import binascii
import hashlib
import threading
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from qyapi_sandbox.destinations import Destination
from qyapi_sandbox.errors import Refusal, failure
from qyapi_sandbox.ids import fresh
from qyapi_sandbox.posting import Attempt
from qyapi_sandbox.push import Push, Pusher
from qyapi_sandbox.replies import check_reply
from qyapi_sandbox.spec import Spec
from qyapi_sandbox.world import World

PATH = "/aibot"
"""Where the sandbox takes such connections."""
CHUNK = 512 * 1024
CHUNKS = 100
SAYINGS = ("events.bot_reply.", "aibot.connection.")
"""Where the spec has what bots say."""
ANSWERS = {
    "aibot_respond_welcome_msg": ("enter_chat",),
    "aibot_respond_update_msg": ("template_card_event",),
    "aibot_respond_msg": ("text", "image", "mixed", "voice", "file", "video"),
}
"""The pushes that each command answers."""

Frame = dict[str, Any]


@dataclass(slots=True, kw_only=True)
class Said:
    """What a bot said unasked."""

    bot_id: str
    chatid: str
    chat_type: int
    message: dict[str, Any]


@dataclass(slots=True)
class Upload:
    """A file that is being uploaded in blocks."""

    bot_id: str
    about: dict[str, Any]
    chunks: dict[int, bytes] = field(default_factory=dict)


@dataclass(eq=False)
class BotLine:
    """One connection.

    Attributes:
        send: Puts a frame on it.
        hang_up: Ends it.
        bot_id: Which bot it is; empty before it has subscribed.
    """

    send: Callable[[Frame], object]
    hang_up: Callable[[], object]
    bot_id: str = ""


def for_url(event: Any) -> Any:
    """A push to a bot as it goes to a URL, where files have no keys of their own."""
    if isinstance(event, Mapping):
        return {name: for_url(value) for name, value in event.items() if name != "aeskey"}
    return [for_url(item) for item in event] if isinstance(event, list) else event


class BotLines:
    """All connections, and what goes over them.

    Attributes:
        said: What bots said unasked, in order.
        media: What they uploaded, by media_id: file name and content.
    """

    def __init__(self, spec: Spec, world: World, pusher: Pusher, now: Callable[[], float]) -> None:
        self._spec = spec
        self._world = world
        self._pusher = pusher
        self._now = now
        self._lock = threading.RLock()
        self._lines: dict[str, BotLine] = {}
        self._pushed: dict[str, Push] = {}
        self._uploads: dict[str, Upload] = {}
        self.said: list[Said] = []
        self.media: dict[str, tuple[str, bytes]] = {}

    def is_connected(self, bot_id: str) -> bool:
        """Whether a bot holds a connection."""
        with self._lock:
            return bot_id in self._lines

    def push(self, destination: Destination, events: Sequence[Mapping[str, Any]]) -> list[Push]:
        """Push events over the connection of a bot; they count as delivered at once."""
        with self._lock:
            line = self._lines[destination.bot_id]
            return [self._push(line, destination, event) for event in events]

    def drop(self, bot_id: str) -> None:
        """Lose the connection of a bot, as networks do."""
        with self._lock:
            line = self._lines.pop(bot_id, None)
        if line:
            line.hang_up()

    def leave(self, line: BotLine) -> None:
        """A connection has ended."""
        with self._lock:
            if self._lines.get(line.bot_id) is line:
                del self._lines[line.bot_id]

    def answer(self, line: BotLine, frame: Frame) -> Frame:
        """What a frame of a bot is answered with."""
        headers = frame.get("headers")
        req_id = headers.get("req_id") if isinstance(headers, dict) else None
        with self._lock:
            try:
                if not req_id:
                    raise Refusal(40058, "headers.req_id is missing")
                body = self._do(line, str(frame.get("cmd")), str(req_id), frame.get("body") or {})
            except Refusal as refusal:
                answer = failure(refusal, self._now(), self._spec.errors, "127.0.0.1")
                return {"headers": {"req_id": req_id}, **answer}
        return {"headers": {"req_id": req_id}, **({"body": body} if body else {}), "errcode": 0, "errmsg": "ok"}

    def _push(self, line: BotLine, destination: Destination, event: Mapping[str, Any]) -> Push:
        body = {name: value for name, value in event.items() if name != "response_url"}
        push = Push(kind="bot", corpid=destination.corpid, url=PATH, event=body, form="json", status="delivered")
        req_id = fresh(24)
        self._pushed[req_id] = push
        self._pusher.note(push)
        command = "aibot_event_callback" if body["msgtype"] == "event" else "aibot_msg_callback"
        line.send({"cmd": command, "headers": {"req_id": req_id}, "body": body})
        return push

    def _do(self, line: BotLine, command: str, req_id: str, body: dict[str, Any]) -> dict[str, Any]:
        if command == "aibot_subscribe":
            return self._subscribe(line, body)
        if not line.bot_id:
            raise Refusal(40001, "the connection has not subscribed")
        if command == "ping":
            return {}
        if command in ANSWERS:
            return self._respond(command, req_id, body)
        if command == "aibot_send_msg":
            return self._say(line, body)
        uploads = {
            "aibot_upload_media_init": self._begin,
            "aibot_upload_media_chunk": self._add,
            "aibot_upload_media_finish": self._finish,
        }
        if command not in uploads:
            raise Refusal(40058, f"unknown cmd {command}")
        return uploads[command](line, body)

    def _subscribe(self, line: BotLine, body: dict[str, Any]) -> dict[str, Any]:
        bots = (corp.bot for corp in self._world.corps.values())
        bot = next((bot for bot in bots if bot.aibotid == body.get("bot_id")), None)
        if bot is None or bot.secret != body.get("secret"):
            raise Refusal(40001, "bot_id and secret do not match")
        former, line.bot_id = self._lines.get(bot.aibotid), bot.aibotid
        self._lines[bot.aibotid] = line
        if former and former is not line:
            event = {"msgid": fresh(28), "create_time": int(self._now()), "aibotid": bot.aibotid}
            event |= {"msgtype": "event", "event": {"eventtype": "disconnected_event"}}
            former.send({"cmd": "aibot_event_callback", "headers": {"req_id": fresh(24)}, "body": event})
            former.hang_up()
        return {}

    def _respond(self, command: str, req_id: str, body: dict[str, Any]) -> dict[str, Any]:
        push = self._pushed.get(req_id)
        if push is None:
            raise Refusal(40058, "no push has this req_id")
        if push.name not in ANSWERS[command]:
            raise Refusal(40058, f"{command} does not answer {push.name}")
        self._check(body)
        push.attempts.append(Attempt(reply=body, good=True))
        return {}

    def _say(self, line: BotLine, body: dict[str, Any]) -> dict[str, Any]:
        if not body.get("chatid"):
            raise Refusal(40058, "chatid is missing")
        message = {name: value for name, value in body.items() if name not in ("chatid", "chat_type")}
        self._check(message)
        chat_type = int(body.get("chat_type") or 0)
        self.said.append(Said(bot_id=line.bot_id, chatid=str(body["chatid"]), chat_type=chat_type, message=message))
        return {}

    def _check(self, message: dict[str, Any]) -> None:
        try:
            check_reply(self._spec, message, SAYINGS)
        except ValueError as problem:
            raise Refusal(40058, str(problem)) from None
        content = message.get(str(message.get("msgtype")))
        if isinstance(content, dict) and "media_id" in content and content["media_id"] not in self.media:
            raise Refusal(40007)

    def _begin(self, line: BotLine, body: dict[str, Any]) -> dict[str, Any]:
        size, count = body.get("total_size"), body.get("total_chunks")
        if body.get("type") not in ("file", "image", "voice", "video") or not body.get("filename"):
            raise Refusal(40005)
        if not isinstance(size, int) or not isinstance(count, int) or size < 5 or not 1 <= count <= CHUNKS:
            raise Refusal(40006)
        upload_id = fresh(32)
        self._uploads[upload_id] = Upload(line.bot_id, body)
        return {"upload_id": upload_id}

    def _add(self, line: BotLine, body: dict[str, Any]) -> dict[str, Any]:
        upload = self._upload(line, body)
        try:
            chunk = base64.b64decode(str(body.get("base64_data")), validate=True)
        except binascii.Error:
            raise Refusal(40058, "base64_data is no base64") from None
        number = body.get("chunk_index")
        if not isinstance(number, int) or not 0 <= number < upload.about["total_chunks"] or len(chunk) > CHUNK:
            raise Refusal(40006)
        upload.chunks.setdefault(number, chunk)
        return {}

    def _finish(self, line: BotLine, body: dict[str, Any]) -> dict[str, Any]:
        upload = self._upload(line, body)
        content = b"".join(upload.chunks[number] for number in sorted(upload.chunks))
        about = upload.about
        if len(upload.chunks) != about["total_chunks"] or len(content) != about["total_size"]:
            raise Refusal(40006, "blocks are missing")
        if about.get("md5") and about["md5"] != hashlib.md5(content, usedforsecurity=False).hexdigest():
            raise Refusal(40058, "md5 does not match")
        del self._uploads[body["upload_id"]]
        media_id = fresh(44)
        self.media[media_id] = about["filename"], content
        return {"type": about["type"], "media_id": media_id, "created_at": str(int(self._now()))}

    def _upload(self, line: BotLine, body: dict[str, Any]) -> Upload:
        upload = self._uploads.get(str(body.get("upload_id")))
        if upload is None or upload.bot_id != line.bot_id:
            raise Refusal(40058, "unknown upload_id")
        return upload
