"""Pushing to an api object as WeCom does."""

from __future__ import annotations

import time
from typing import Any, Protocol
from urllib.parse import urlencode

from qyapi import CallbackConfig
from qyapi_runtime.callback import Answer, Cipher
from qyapi_runtime.callback.xml import build_xml

TOKEN = "QDG6eK"
AES_KEY = "jWmYm7qr5nMoAUwZRjGtBxmz3KA1tkAj3ykkR6q2B2C"
CONFIG = CallbackConfig(token=TOKEN, encoding_aes_key=AES_KEY)


class Receiver(Protocol):
    def receive(self, method: str, query: str, body: bytes, /) -> Answer: ...


def sealed(plain: bytes, receiver: str, config: CallbackConfig = CONFIG) -> tuple[str, bytes]:
    """Query and body of a push."""
    cipher = Cipher(config.token, config.encoding_aes_key)
    encrypted = cipher.encrypt(plain, receiver)
    now = str(int(time.time()))
    query = {"msg_signature": cipher.sign(now, "n", encrypted), "timestamp": now, "nonce": "n"}
    return urlencode(query), build_xml({"ToUserName": receiver, "Encrypt": encrypted})


def push(to: Receiver, content: dict[str, Any] | bytes, receiver: str, config: CallbackConfig = CONFIG) -> Answer:
    """Push an event; the answer."""
    plain = build_xml(content) if isinstance(content, dict) else content
    return to.receive("POST", *sealed(plain, receiver, config))


def opened(answer: Answer, config: CallbackConfig = CONFIG) -> dict[str, Any]:
    """The content of a passive reply."""
    from qyapi_runtime.callback.xml import parse_xml

    content = parse_xml(answer.body)
    cipher = Cipher(config.token, config.encoding_aes_key)
    encrypted = content["Encrypt"]
    cipher.verify(content["MsgSignature"], content["TimeStamp"], content["Nonce"], encrypted)
    return parse_xml(cipher.decrypt(encrypted)[0])
