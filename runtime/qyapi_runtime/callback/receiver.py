"""Receiving pushes: verify, decrypt, check the receiver, deliver, answer."""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from qyapi_runtime.callback.answer import Answer, Later, Outcome, Pending
from qyapi_runtime.callback.config import CallbackConfig, receiver_ids
from qyapi_runtime.callback.crypto import Cipher
from qyapi_runtime.callback.envelope import Request, read_request, seal_reply
from qyapi_runtime.errors import (
    CallbackError,
    ConfigurationError,
    DecryptionError,
    InvalidSignature,
    MalformedCallback,
    StaleCallback,
    WrongReceiver,
)

__all__ = ["Callback", "Incoming", "Opened"]


@dataclass(slots=True, repr=False)
class Opened:
    """A request that was verified and decrypted."""

    plain: bytes
    """The content of a push, XML or JSON; of a URL verification the text to answer with."""
    receiver: str
    """Whom it is meant for (ReceiveId)."""

    def __repr__(self) -> str:
        return f"Opened(plain=<{len(self.plain)} bytes>, receiver={self.receiver!r})"


@dataclass(slots=True)
class Incoming:
    """A request as it came: method, query and body."""

    method: str
    query: Mapping[str, str] | str
    body: bytes


class Callback:
    """One callback URL, whatever the web framework.

    Args:
        config: Token and EncodingAESKey; several while they are being changed, each is tried.
        receivers: Further ids that pushes may be meant for (ReceiveId), or a function that knows whether one
            is allowed, such as a look-up of the corps that installed the app.
        deliver: Gets the content of each push, and returns the passive reply (被动回复) in plain, an Answer to be
            given as it is, or None for `success`. An event should be stored here and handled later: WeCom waits
            one second on the instruction URL, five on the data URL.
        deliver_all: Instead of `deliver`, gets the contents of pushes that came at the same time, and returns what
            becomes of each.
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
        deliver: Callable[[bytes], bytes | Answer | None] | None = None,
        deliver_all: Callable[[Sequence[bytes]], Sequence[Outcome]] | None = None,
        max_size: int = 1 << 20,
    ) -> None:
        configs = (config,) if isinstance(config, CallbackConfig) else tuple(config)
        if not configs:
            raise ConfigurationError("a callback needs at least one CallbackConfig")
        if (deliver is None) == (deliver_all is None):
            raise ConfigurationError("a callback needs either deliver or deliver_all")
        delivery = deliver_all or partial(_one_by_one, deliver)
        is_allowed = receivers if callable(receivers) else receiver_ids(receivers).__contains__
        self._keys = tuple(
            _Key(
                Cipher(each.token, each.encoding_aes_key), frozenset(each.receivers), is_allowed, each.max_age, delivery
            )
            for each in configs
        )
        if not receivers and not all(each.receivers for each in configs):
            raise ConfigurationError("receivers is empty: name the suite_id or corpids that pushes may be meant for")
        self._start(max_size, takes_many=deliver_all is not None)

    def _start(self, max_size: int, *, takes_many: bool) -> None:
        self.max_size = max_size
        self.takes_many = takes_many
        self._jobs: deque[_Job] = deque()
        self._receiving = threading.Lock()

    def receive(self, method: str, query: Mapping[str, str] | str, body: bytes = b"") -> Answer:
        """Handle a request of WeCom. Raises nothing.

        Args:
            method: GET verifies the URL (验证URL有效性), POST is a push.
            query: The query parameters, decoded; or the query string as it came.
            body: The body as it came.

        Returns:
            200 with the decrypted echostr, with the encrypted passive reply, with `success`, or the Answer of
            `deliver`; 400 with a short reason where the request is not to be trusted or cannot be read; 405 for
            other methods; 500 where `deliver` raised, so that WeCom tries again.
        """
        incoming = Incoming(method, query, body)
        answer = self._receive_with_others(incoming) if self.takes_many else self.receive_all([incoming])[0]
        return answer.result() if isinstance(answer, Pending) else answer

    def _receive_with_others(self, incoming: Incoming) -> Answer | Pending:
        """Threads that come at the same time are served by the first of them, with one delivery for all."""
        job = _Job(incoming)
        self._jobs.append(job)
        with self._receiving:
            if job.answer is None:
                jobs = [self._jobs.popleft() for _ in range(len(self._jobs))]
                for each, answer in zip(jobs, self.receive_all([each.incoming for each in jobs]), strict=True):
                    each.answer = answer
        assert job.answer is not None
        return job.answer

    def receive_all(self, requests: Sequence[Incoming]) -> list[Answer | Pending]:
        """Handle requests that came at the same time, with one delivery for all. Raises nothing."""
        answers: dict[int, Answer | Pending] = {}
        accepted: dict[Any, list[tuple[int, _Accepted]]] = {}
        for number, request in enumerate(requests):
            found = self._accept(request)
            if isinstance(found, Answer):
                answers[number] = found
            else:
                accepted.setdefault(found.key.deliver_all, []).append((number, found))
        for deliver_all, pushes in accepted.items():
            outcomes: Sequence[Outcome]
            try:
                outcomes = deliver_all([push.opened.plain for _, push in pushes])
            except Exception as error:
                outcomes = [error] * len(pushes)
            answers |= {number: push.answer(outcome) for (number, push), outcome in zip(pushes, outcomes, strict=True)}
        return [answers[number] for number in range(len(requests))]

    def _accept(self, request: Incoming) -> Answer | _Accepted:
        """The answer to what is no push, or is not to be delivered."""
        if request.method.upper() not in ("GET", "POST"):
            return Answer.text(405, "method not allowed")
        try:
            read = read_request(request.method, request.query, request.body, self.max_size)
            opened, key = self._open(read)
        except CallbackError as error:
            return Answer.refusal(error)
        except Exception as error:
            return Answer.failure("receivers", error)
        return _Accepted(opened, key, read) if read.is_push else Answer(200, opened.plain, "text/plain")

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
        return self._open(read_request(method, query, body, self.max_size))[0]

    def _open(self, request: Request) -> tuple[Opened, _Key]:
        errors: list[CallbackError] = []
        for key in self._keys:
            try:
                key.cipher.verify(request.signature, request.timestamp, request.nonce, request.encrypted)
                opened = Opened(*key.cipher.decrypt(request.encrypted))
                self._check(opened, key, request)
                return opened, key
            except CallbackError as error:
                errors.append(error)
        raise min(errors, key=_likelihood)

    def _check(self, opened: Opened, key: _Key, request: Request) -> None:
        if request.is_push:
            if key.max_age is not None:
                _check_age(time.time() - int(request.timestamp), key.max_age)
            if opened.receiver not in key.receivers and not key.is_allowed(opened.receiver):
                raise WrongReceiver(f"meant for {opened.receiver[:64]!r}, which is not one of the receivers")
        elif opened.plain.lstrip().startswith((b"<xml", b"{")):
            # Signed alike, a recorded push could be sent as an echostr to have it decrypted.
            raise MalformedCallback("the echostr is a push")


@dataclass(slots=True)
class _Key:
    cipher: Cipher
    receivers: frozenset[str]
    is_allowed: Callable[[str], bool]
    max_age: float | None
    deliver_all: Callable[[Sequence[bytes]], Sequence[Outcome]]


@dataclass(slots=True)
class _Accepted:
    """A push to deliver."""

    opened: Opened
    key: _Key
    request: Request

    def answer(self, outcome: Outcome) -> Answer | Pending:
        """What WeCom is told of it."""
        if isinstance(outcome, Answer):
            return outcome
        if isinstance(outcome, Later):
            return Pending(outcome, self._reply_or_nothing)
        if isinstance(outcome, Exception):
            return Answer.failure("deliver", outcome)
        if outcome is None:
            return Answer.text(200, "success")
        try:
            return self._sealed(outcome)
        except Exception as error:
            return Answer.failure("deliver", error)

    def _reply_or_nothing(self, reply: bytes | None) -> Answer:
        if reply is None:
            return Answer.text(200, "")
        return self._sealed(reply)

    def _sealed(self, reply: bytes) -> Answer:
        return seal_reply(reply, self.opened.receiver, self.key.cipher, self.request)


@dataclass(slots=True)
class _Job:
    incoming: Incoming
    answer: Answer | Pending | None = None


def _likelihood(error: CallbackError) -> int:
    """Which of several keys' errors tells most: the one of the key that got furthest comes first."""
    return 2 if isinstance(error, InvalidSignature) else 1 if isinstance(error, DecryptionError) else 0


def _check_age(age: float, max_age: float) -> None:
    if abs(age) > max_age:
        raise StaleCallback(
            f"the timestamp is {abs(age):.0f} seconds {'old' if age > 0 else 'ahead'}, {max_age:.0f} are allowed: a "
            "replay, or a wrong clock"
        )


def _one_by_one(
    deliver: Callable[[bytes], bytes | Answer | None] | None, contents: Sequence[bytes]
) -> Sequence[Outcome]:
    outcomes: list[Outcome] = []
    for content in contents:
        try:
            outcomes.append(deliver(content) if deliver else None)
        except Exception as error:
            outcomes.append(error)
    return outcomes
