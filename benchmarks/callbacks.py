"""One callback: verified, decrypted and parsed, by qyapi and by wechatpy doing the same."""

from __future__ import annotations

import time
from importlib import import_module
from importlib.util import find_spec
from typing import Any

from qyapi import CallbackConfig, events
from qyapi_runtime.callback import Callback, Cipher, build_xml

TOKEN, KEY, CORPID = "QDG6eK", "jWmYm7qr5nMoAUwZRjGtBxmz3KA1tkAj3ykkR6q2B2C", "wx5823bf96d3bd56c7"
MESSAGE = build_xml(
    {
        "ToUserName": CORPID,
        "FromUserName": "mycreate",
        "CreateTime": 1409659813,
        "MsgType": "text",
        "Content": "hello",
        "MsgId": 4561255354251345929,
        "AgentID": 218,
    }
)


def compare_callbacks(rounds: int = 15, count: int = 200) -> list[float]:
    """Seconds of qyapi by those of wechatpy; nothing where wechatpy is not installed."""
    if not find_spec("wechatpy"):
        return []
    parse_message: Any = import_module("wechatpy.work").parse_message
    crypto: Any = import_module("wechatpy.work.crypto")
    cipher = Cipher(TOKEN, KEY)
    encrypted = cipher.encrypt(MESSAGE, CORPID)
    timestamp, nonce = str(int(time.time())), "1372623149"
    signature = cipher.sign(timestamp, nonce, encrypted)
    body = build_xml({"ToUserName": CORPID, "Encrypt": encrypted, "AgentID": 218})
    query = {"msg_signature": signature, "timestamp": timestamp, "nonce": nonce}
    callback = Callback(
        CallbackConfig(token=TOKEN, encoding_aes_key=KEY, receivers={CORPID}), deliver=lambda content: None
    )
    theirs = crypto.WeChatCrypto(TOKEN, KEY, CORPID)

    def ours() -> None:
        event = events.parse(callback.open("POST", query, body).plain)
        assert isinstance(event, events.TextMessage)
        assert event.content == "hello"

    def other() -> None:
        message = parse_message(theirs.decrypt_message(body, signature, timestamp, nonce))
        assert message.content == "hello"

    return [seconds(ours, count) / seconds(other, count) for _ in range(rounds)]


def seconds(function: object, count: int) -> float:
    """Seconds that a function takes, run several times."""
    assert callable(function)
    begin = time.perf_counter()
    for _ in range(count):
        function()
    return time.perf_counter() - begin
