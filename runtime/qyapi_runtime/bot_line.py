"""One long connection of a smart bot: frames in and out, and answers matched to what was asked."""

from __future__ import annotations

import logging
import secrets
import threading
import time
from collections import deque
from collections.abc import Mapping
from concurrent.futures import Future
from typing import TYPE_CHECKING, Any

import orjson

from qyapi_runtime.answers import api_error, error_code
from qyapi_runtime.errors import ConfigurationError, ConnectionFailed, RequestTimeout

if TYPE_CHECKING:
    from qyapi_runtime.catalog import Catalog

try:
    from websockets.exceptions import ConnectionClosed, WebSocketException
    from websockets.sync.client import connect
except ModuleNotFoundError as error:
    raise ConfigurationError("a long connection needs websockets: pip install 'qyapi[bot]'") from error

__all__ = ["Line"]

OPENING = 10.0
ANSWER = 10.0
"""Seconds to wait for the connection, and for an answer."""

_LARGEST = 16 * 1024 * 1024
_log = logging.getLogger("qyapi.bot")
_frames = logging.getLogger("qyapi.bot.websockets")
_frames.setLevel(logging.INFO)  # at DEBUG websockets logs what is sent, the bot's secret too

Frame = dict[str, Any]


class Line:
    """An open connection. One thread reads; any number may ask.

    Attributes:
        heard_at: When WeCom said something last, by the monotonic clock.

    Raises:
        ConnectionFailed: No connection could be made.
    """

    def __init__(self, url: str, catalog: Catalog) -> None:
        self._catalog = catalog
        self._lock = threading.Lock()
        self._asked: dict[str, deque[Future[Frame]]] = {}
        try:
            self._socket = connect(url, open_timeout=OPENING, ping_interval=None, max_size=_LARGEST, logger=_frames)
        except (OSError, WebSocketException) as error:
            raise ConnectionFailed(f"no connection to {url}: {error}", endpoint=url, retryable=True) from error
        self.heard_at = time.monotonic()

    def read(self, timeout: float) -> Frame | None:
        """The next frame that is no answer; None where none came in time.

        Raises:
            ConnectionFailed: The connection is lost.
        """
        try:
            text = self._socket.recv(timeout)
        except TimeoutError:
            return None
        except ConnectionClosed as error:
            raise _lost(error) from error
        self.heard_at = time.monotonic()
        try:
            frame = orjson.loads(text)
        except ValueError:
            frame = None
        if not isinstance(frame, dict):
            _log.warning("a frame that is no JSON object was passed over")
            return None
        if "cmd" in frame:
            return frame
        self._settle(frame)
        return None

    def ask(self, command: str, body: Mapping[str, Any], req_id: str = "") -> dict[str, Any]:
        """Send a command; the body of its answer. Not from the thread that reads.

        Raises:
            ApiError: WeCom answered with an errcode.
            RequestTimeout: It did not answer.
            ConnectionFailed: The connection is lost.
        """
        return self.answer_to(command, self.send(command, body, req_id))

    def send(self, command: str, body: Mapping[str, Any] | None = None, req_id: str = "") -> Future[Frame]:
        """Send a command, and wait for nothing. Raises ConnectionFailed."""
        req_id = req_id or secrets.token_hex(16)
        frame: Frame = {"cmd": command, "headers": {"req_id": req_id}} | ({} if body is None else {"body": body})
        text, answer = orjson.dumps(frame).decode(), Future[Frame]()
        with self._lock:  # answers to the same req_id come in the order of what was asked
            self._asked.setdefault(req_id, deque()).append(answer)
            try:
                self._socket.send(text)
            except ConnectionClosed as error:
                raise _lost(error) from error
        return answer

    def answer_to(self, command: str, answer: Future[Frame], *, until: float | None = None) -> dict[str, Any]:
        """The body of an answer, waited for until a time of `time.monotonic()`; see `ask`."""
        left = ANSWER if until is None else max(0.0, until - time.monotonic())
        try:
            frame = answer.result(left)
        except TimeoutError:
            raise RequestTimeout(f"no answer within {ANSWER:.0f} seconds", endpoint=command) from None
        if errcode := error_code(frame):
            raise api_error(errcode, str(frame.get("errmsg", "")), command, self._catalog)
        body = frame.get("body")
        return body if isinstance(body, dict) else {}

    def close(self) -> None:
        """Hang up; who waits for an answer gets none."""
        self._socket.close()
        with self._lock:
            waiting, self._asked = self._asked, {}
        for answers in waiting.values():
            for answer in answers:
                answer.set_exception(ConnectionFailed("the long connection was lost before the answer"))

    def _settle(self, frame: Frame) -> None:
        headers = frame.get("headers")
        req_id = headers.get("req_id", "") if isinstance(headers, dict) else ""
        with self._lock:
            answers = self._asked.get(req_id)
            answer = answers.popleft() if answers else None
            if not answers:
                self._asked.pop(req_id, None)
        if answer:
            answer.set_result(frame)


def _lost(error: Exception) -> ConnectionFailed:
    return ConnectionFailed(f"the long connection was lost: {error}", retryable=True)
