"""Receiving pushes: verify, decrypt, check the receiver, deliver, answer."""

from __future__ import annotations

import json
import logging
import secrets
import time
import traceback
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from urllib.parse import unquote

from qyapi_runtime.callback.config import CallbackConfig, receiver_ids
from qyapi_runtime.callback.crypto import Cipher
from qyapi_runtime.callback.xml import build_xml, parse_xml
from qyapi_runtime.errors import (
    CallbackError,
    ConfigurationError,
    DecryptionError,
    InvalidSignature,
    MalformedCallback,
    StaleCallback,
    WrongReceiver,
)

__all__ = ["Answer", "Callback", "Opened"]

_log = logging.getLogger("qyapi.callback")

_BOM = b"\xef\xbb\xbf"


@dataclass(frozen=True, slots=True)
class Answer:
    """What to send back over HTTP."""

    status: int
    """HTTP status. WeCom sends a push again after any other than 200."""
    body: bytes
    content_type: str

    @property
    def headers(self) -> list[tuple[str, str]]:
        """The HTTP headers that go with it."""
        headers = [("Content-Type", self.content_type), ("Content-Length", str(len(self.body)))]
        if self.status == 405:
            headers.append(("Allow", "GET, POST"))
        return headers

    @classmethod
    def text(cls, status: int, text: str) -> Answer:
        """A plain text."""
        return cls(status, text.encode(), "text/plain")

    @classmethod
    def refusal(cls, error: CallbackError) -> Answer:
        """Status 400 with the reason, which is logged."""
        _log.warning("callback refused: %s", error)
        return cls.text(400, str(error))


@dataclass(frozen=True, slots=True, repr=False)
class Opened:
    """A request that was verified and decrypted."""

    plain: bytes
    """The content of a push, XML or JSON; of a URL verification the text to answer with."""
    receiver: str
    """Whom it is meant for (ReceiveId)."""

    def __repr__(self) -> str:
        return f"Opened(plain=<{len(self.plain)} bytes>, receiver={self.receiver!r})"


class Callback:
    """One callback URL, whatever the web framework.

    Args:
        config: Token and EncodingAESKey; several while they are being changed, each is tried.
        receivers: Further ids that pushes may be meant for (ReceiveId), or a function that knows whether one
            is allowed, such as a look-up of the corps that installed the app.
        deliver: Gets the content of each push, and returns the passive reply (被动回复) in plain, an Answer to be
            given as it is, or None for `success`. An event should be stored here and handled later: WeCom waits
            one second on the instruction URL, five on the data URL.
        max_size: The longest body to accept, in bytes.

    Raises:
        ConfigurationError: There is no config, or one for which no receiver is allowed.

    https://developer.work.weixin.qq.com/document/path/91116
    """

    def __init__(
        self,
        config: CallbackConfig | Sequence[CallbackConfig],
        *,
        receivers: Collection[str] | Callable[[str], bool] = (),
        deliver: Callable[[bytes], bytes | Answer | None],
        max_size: int = 1 << 20,
    ) -> None:
        configs = (config,) if isinstance(config, CallbackConfig) else tuple(config)
        if not configs:
            raise ConfigurationError("a callback needs at least one CallbackConfig")
        is_allowed = receivers if callable(receivers) else receiver_ids(receivers).__contains__
        self._keys = tuple(
            _Key(
                Cipher(each.token, each.encoding_aes_key), frozenset(each.receivers), is_allowed, each.max_age, deliver
            )
            for each in configs
        )
        if not receivers and not all(each.receivers for each in configs):
            raise ConfigurationError("receivers is empty: name the suite_id or corpids that pushes may be meant for")
        self.max_size = max_size

    def receive(self, method: str, query: Mapping[str, str] | str, body: bytes = b"") -> Answer:
        """Handle a request of WeCom. Raises nothing.

        Args:
            method: GET verifies the URL (验证URL有效性), POST is a push.
            query: The query parameters, decoded; or the query string as it came.
            body: The body as it came.

        Returns:
            200 with the decrypted echostr, with the encrypted passive reply, with `success` or what `deliver`
            returned; 400 with a
            short reason where the request is not to be trusted or cannot be read; 405 for other methods; 500
            where `deliver` raised, so that WeCom tries again.
        """
        if method.upper() not in ("GET", "POST"):
            return Answer.text(405, "method not allowed")
        try:
            request = self._read(method, query, body)
            opened, key = self._open(request)
        except CallbackError as error:
            return Answer.refusal(error)
        except Exception as error:
            return _failed("receivers", error)
        if not request.is_push:
            return Answer(200, opened.plain, "text/plain")
        try:
            reply = key.deliver(opened.plain)
            if isinstance(reply, Answer):
                return reply
            return Answer.text(200, "success") if reply is None else _seal(reply, opened, key.cipher, request)
        except Exception as error:
            return _failed("deliver", error)

    def open(self, method: str, query: Mapping[str, str] | str, body: bytes = b"") -> Opened:
        """Verify and decrypt a request without delivering it, for those who answer it themselves.

        The receiver of a URL verification is not compared: WeCom makes it out to the provider's corpid,
        whichever URL it verifies.

        Args:
            method: GET or POST.
            query: The query parameters, decoded; or the query string as it came.
            body: The body as it came.

        Raises:
            InvalidSignature: The token differs, or the request is forged.
            DecryptionError: It was encrypted with another key.
            WrongReceiver: The push is meant for an id that is not allowed.
            StaleCallback: Its timestamp is too far from now.
            MalformedCallback: A parameter is missing, or the body is too large or not what WeCom sends.

        https://developer.work.weixin.qq.com/document/path/91144
        """
        return self._open(self._read(method, query, body))[0]

    def _read(self, method: str, query: Mapping[str, str] | str, body: bytes) -> _Request:
        if isinstance(query, str):
            query = _parse_query(query)
        signature, timestamp, nonce = (_parameter(query, name) for name in ("msg_signature", "timestamp", "nonce"))
        if not (timestamp.isascii() and timestamp.isdigit() and len(timestamp) < 18):
            raise MalformedCallback("the parameter timestamp is not a number")
        if method.upper() == "GET":
            # Where a framework decoded a bare "+" to a blank, it is turned back: base64 has no blanks.
            encrypted = _parameter(query, "echostr").replace(" ", "+")
            return _Request(signature, timestamp, nonce, encrypted, is_push=False, is_json=False)
        if method.upper() != "POST":
            raise MalformedCallback("neither GET nor POST")
        if len(body) > self.max_size:
            raise MalformedCallback(f"the body is longer than {self.max_size} bytes")
        is_json = body.removeprefix(_BOM).lstrip()[:1] == b"{"
        content = _parse_json(body) if is_json else parse_xml(body)
        pushed = content.get("Encrypt") or content.get("encrypt")
        if not isinstance(pushed, str) or not pushed:
            raise MalformedCallback("the body has no Encrypt")
        return _Request(signature, timestamp, nonce, pushed, is_push=True, is_json=is_json)

    def _open(self, request: _Request) -> tuple[Opened, _Key]:
        keys = [key for key in self._keys if request.is_signed_by(key.cipher)]
        if not keys:
            raise InvalidSignature("the signature does not match")
        errors: list[CallbackError] = []
        for key in keys:
            try:
                opened = Opened(*key.cipher.decrypt(request.encrypted))
                self._check(opened, key, request)
                return opened, key
            except CallbackError as error:
                errors.append(error)
        raise next((each for each in errors if not isinstance(each, DecryptionError)), errors[0])

    def _check(self, opened: Opened, key: _Key, request: _Request) -> None:
        if request.is_push:
            age = time.time() - int(request.timestamp)
            if key.max_age is not None and abs(age) > key.max_age:
                raise StaleCallback(
                    f"the timestamp is {abs(age):.0f} seconds {'old' if age > 0 else 'ahead'}, {key.max_age:.0f} are "
                    "allowed: a replay, or a wrong clock"
                )
            if opened.receiver not in key.receivers and not key.is_allowed(opened.receiver):
                raise WrongReceiver(f"meant for {opened.receiver[:64]!r}, which is not one of the receivers")
        elif opened.plain.lstrip().startswith((b"<xml", b"{")):
            # Signed alike, a recorded push could be sent as an echostr to have it decrypted.
            raise MalformedCallback("the echostr is a push")


@dataclass(frozen=True, slots=True)
class _Key:
    cipher: Cipher
    receivers: frozenset[str]
    is_allowed: Callable[[str], bool]
    max_age: float | None
    deliver: Callable[[bytes], bytes | Answer | None]


@dataclass(frozen=True, slots=True)
class _Request:
    signature: str
    timestamp: str
    nonce: str
    encrypted: str
    is_push: bool
    is_json: bool

    def is_signed_by(self, cipher: Cipher) -> bool:
        try:
            cipher.verify(self.signature, self.timestamp, self.nonce, self.encrypted)
        except InvalidSignature:
            return False
        return True


def _parse_query(query: str) -> dict[str, str]:
    """Decode a query string; a bare "+" stays what it is."""
    pairs = (pair.partition("=") for pair in query.removeprefix("?").split("&"))
    return {unquote(name): unquote(value) for name, _, value in pairs}


def _parameter(query: Mapping[str, str], name: str) -> str:
    value = query.get(name)
    if not isinstance(value, str) or not value:
        raise MalformedCallback(f"the parameter {name} is missing")
    return value


def _parse_json(body: bytes) -> dict[str, Any]:
    try:
        content: dict[str, Any] = json.loads(body)
    except (ValueError, RecursionError):
        raise MalformedCallback("not well-formed JSON") from None
    return content


def _seal(reply: bytes, opened: Opened, cipher: Cipher, request: _Request) -> Answer:
    encrypted = cipher.encrypt(reply, opened.receiver)
    timestamp, nonce = int(time.time()), str(secrets.randbelow(10**10))
    signature = cipher.sign(str(timestamp), nonce, encrypted)
    if request.is_json:
        # The keys of a JSON reply: https://developer.work.weixin.qq.com/document/path/101033
        content = {"encrypt": encrypted, "msgsignature": signature, "timestamp": timestamp, "nonce": nonce}
        return Answer(200, json.dumps(content).encode(), "application/json")
    content = {"Encrypt": encrypted, "MsgSignature": signature, "TimeStamp": timestamp, "Nonce": nonce}
    return Answer(200, build_xml(content), "application/xml")


def _failed(what: str, error: Exception) -> Answer:
    """Answer 500, and log where it happened but not the error's message, which may hold content."""
    where = "".join(traceback.format_tb(error.__traceback__))
    _log.error("callback failed, WeCom will send it again: %s raised %s\n%s", what, type(error).__name__, where)
    return Answer.text(500, "internal error")
