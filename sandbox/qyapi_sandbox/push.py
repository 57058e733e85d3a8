"""Pushes to callback URLs: encrypted, in order per suite, retried, their answers recorded."""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass, field
from queue import SimpleQueue

import requests

from qyapi_sandbox import xml
from qyapi_sandbox.crypto import Cipher
from qyapi_sandbox.ids import fresh
from qyapi_sandbox.world import Suite

ATTEMPTS = 3
BACKOFF = (0.2, 1.0)
"""Real seconds before the second and the third attempt."""
TIMEOUT = 5.0
KEPT = 1000


class CallbackRefused(ValueError):
    """A callback URL did not pass verification."""


@dataclass(slots=True, kw_only=True)
class Attempt:
    """One request to a callback URL: the answer, or why there is none."""

    status: int | None = None
    answer: str = ""
    error: str = ""
    seconds: float = 0.0

    @property
    def good(self) -> bool:
        """Whether WeCom would be content: HTTP 200 with exactly `success`."""
        return self.status == 200 and self.answer == "success"

    @property
    def slow(self) -> bool:
        """Whether it took longer than the second WeCom asks for."""
        return self.seconds > 1.0


@dataclass(slots=True, kw_only=True)
class Push:
    """An event on its way to a suite's callback URL. Without a URL it goes nowhere."""

    suite_id: str
    url: str
    event: dict[str, xml.Value]
    status: str = "waiting"
    """`waiting`, `delivered`, `failed` or `no callback URL`."""
    attempts: list[Attempt] = field(default_factory=list)

    @property
    def info_type(self) -> str:
        return str(self.event["InfoType"])


class Pusher:
    """Sends pushes from a thread per suite."""

    def __init__(self) -> None:
        self.pushes: deque[Push] = deque(maxlen=KEPT)
        self._queues: dict[str, SimpleQueue[tuple[Push, Suite] | None]] = {}
        self._threads: list[threading.Thread] = []
        self._open = 0
        self._changed = threading.Condition()
        self._stop = threading.Event()

    def submit(self, suite: Suite, event: Mapping[str, xml.Value]) -> Push:
        """Send an event after those before it."""
        push = Push(suite_id=suite.suite_id, url=suite.callback_url, event=dict(event))
        with self._changed:
            self.pushes.append(push)
            if not push.url or self._stop.is_set():
                push.status = "no callback URL" if not push.url else "failed"
                return push
            self._open += 1
            self._queue(suite.suite_id).put((push, suite))
        return push

    def wait(self, timeout: float = 10.0) -> bool:
        """Wait until everything sent so far has been answered or given up; False when it takes too long."""
        with self._changed:
            return self._changed.wait_for(lambda: not self._open, timeout)

    def close(self) -> None:
        """Give up what is waiting."""
        self._stop.set()
        for queue in self._queues.values():
            queue.put(None)
        for thread in self._threads:
            thread.join(TIMEOUT + 1)

    def _queue(self, suite_id: str) -> SimpleQueue[tuple[Push, Suite] | None]:
        queue = self._queues.get(suite_id)
        if queue is None:
            queue = self._queues[suite_id] = SimpleQueue()
            thread = threading.Thread(target=self._run, args=(queue,), name=f"push {suite_id}", daemon=True)
            self._threads.append(thread)
            thread.start()
        return queue

    def _run(self, queue: SimpleQueue[tuple[Push, Suite] | None]) -> None:
        while item := queue.get():
            push, suite = item
            delivered = not self._stop.is_set() and self._deliver(push, suite)
            with self._changed:
                push.status = "delivered" if delivered else "failed"
                self._open -= 1
                self._changed.notify_all()

    def _deliver(self, push: Push, suite: Suite) -> bool:
        for number in range(ATTEMPTS):
            if number and self._stop.wait(BACKOFF[number - 1]):
                return False
            attempt = _post(push, suite)
            push.attempts.append(attempt)
            if attempt.good:
                return True
        return False


def verify(suite: Suite, url: str, provider_corpid: str) -> None:
    """Ask a callback URL for the plaintext of an encrypted echostr, as the console does when it is saved.

    Raises:
        CallbackRefused: It doesn't answer, or not with exactly that.
    """
    echo = str(time.time_ns())
    query = _signed(suite, echo, provider_corpid)
    query["echostr"] = query.pop("encrypted")
    attempt = _request("GET", url, query, None)
    if attempt.status != 200 or attempt.answer != echo:
        seen = attempt.error or f"HTTP {attempt.status} with {attempt.answer[:200]!r}"
        raise CallbackRefused(f"{url} should have answered the decrypted echostr, but: {seen}")


def _post(push: Push, suite: Suite) -> Attempt:
    query = _signed(suite, xml.document(push.event), suite.suite_id)
    envelope = {"ToUserName": suite.suite_id, "AgentID": "", "Encrypt": query.pop("encrypted")}
    return _request("POST", push.url, query, xml.document(envelope).encode())


def _signed(suite: Suite, message: str, receive_id: str) -> dict[str, str]:
    cipher = Cipher(suite.token, suite.encoding_aes_key)
    encrypted = cipher.encrypt(message, receive_id)
    timestamp, nonce = str(int(time.time())), str(int.from_bytes(fresh(4).encode(), "big"))
    return {
        "msg_signature": cipher.sign(timestamp, nonce, encrypted),
        "timestamp": timestamp,
        "nonce": nonce,
        "encrypted": encrypted,
    }


def _request(method: str, url: str, query: dict[str, str], body: bytes | None) -> Attempt:
    began = time.monotonic()
    attempt = Attempt()
    try:
        with requests.Session() as session:
            session.trust_env = False
            response = session.request(
                method,
                url,
                params=query,
                data=body,
                headers={"Content-Type": "text/xml"} if body else {},
                timeout=TIMEOUT,
                allow_redirects=False,
            )
            attempt.status, attempt.answer = response.status_code, response.content.decode("utf-8", "replace")
    except requests.RequestException as error:
        attempt.error = str(error)
    attempt.seconds = time.monotonic() - began
    return attempt
