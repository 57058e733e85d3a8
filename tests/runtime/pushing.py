"""Pushing to an api object as WeCom does."""

from __future__ import annotations

import json
import time
from typing import Any, Protocol
from urllib.parse import urlencode

from qyapi import CallbackConfig
from qyapi_runtime.callback import Answer, Cipher
from qyapi_runtime.callback.xml import build_xml

TOKEN = "QDG6eK"
AES_KEY = "jWmYm7qr5nMoAUwZRjGtBxmz3KA1tkAj3ykkR6q2B2C"
NONCE = "2038473"
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


def push_json(to: Receiver, content: dict[str, Any], receiver: str = "", config: CallbackConfig = CONFIG) -> Answer:
    """Push an event whose envelope and content are JSON, as bots and devices get it; the answer."""
    cipher = Cipher(config.token, config.encoding_aes_key)
    encrypted = cipher.encrypt(json.dumps(content).encode(), receiver)
    now = str(int(time.time()))
    query = {"msg_signature": cipher.sign(now, NONCE, encrypted), "timestamp": now, "nonce": NONCE}
    return to.receive("POST", urlencode(query), json.dumps({"encrypt": encrypted}).encode())


def opened_json(answer: Answer, config: CallbackConfig = CONFIG) -> tuple[dict[str, Any], str]:
    """The content of a reply in JSON, and for whom it is; its nonce is that of the push."""
    content = json.loads(answer.body)
    assert (answer.status, answer.content_type, content["nonce"]) == (200, "application/json", NONCE)
    assert set(content) == {"encrypt", "msgsignature", "timestamp", "nonce"}
    cipher = Cipher(config.token, config.encoding_aes_key)
    cipher.verify(content["msgsignature"], str(content["timestamp"]), NONCE, content["encrypt"])
    plain, receiver = cipher.decrypt(content["encrypt"])
    return json.loads(plain), receiver


def opened(answer: Answer, config: CallbackConfig = CONFIG) -> dict[str, Any]:
    """The content of a passive reply."""
    from qyapi_runtime.callback.xml import parse_xml

    content = parse_xml(answer.body)
    cipher = Cipher(config.token, config.encoding_aes_key)
    encrypted = content["Encrypt"]
    cipher.verify(content["MsgSignature"], content["TimeStamp"], content["Nonce"], encrypted)
    return parse_xml(cipher.decrypt(encrypted)[0])
