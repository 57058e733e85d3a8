"""Callbacks verified, decrypted and parsed, by qyapi and by wechatpy doing the same."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from importlib import import_module
from importlib.util import find_spec
from typing import Any

from qyapi import CallbackConfig, events
from qyapi_runtime.callback import Callback, Cipher, build_xml

TOKEN, KEY, CORPID = "QDG6eK", "jWmYm7qr5nMoAUwZRjGtBxmz3KA1tkAj3ykkR6q2B2C", "wx5823bf96d3bd56c7"
SUITE_ID = "ww4asffe99e54c0f4c"
TEXT = {
    "ToUserName": CORPID,
    "FromUserName": "mycreate",
    "CreateTime": 1409659813,
    "MsgType": "text",
    "Content": "hello",
    "MsgId": 4561255354251345929,
    "AgentID": 218,
}
CUSTOMER = {
    "ToUserName": CORPID,
    "FromUserName": "sys",
    "CreateTime": 1403610513,
    "MsgType": "event",
    "Event": "change_external_contact",
    "ChangeType": "add_external_contact",
    "UserID": "zhangsan",
    "ExternalUserID": "woAJ2GCAAAXtWyujaWJHDDGi0mACAAAA",
    "State": "teststate",
    "WelcomeCode": "WELCOMECODE_OF_THE_CUSTOMER_20S",
}
JOB = {
    "ToUserName": CORPID,
    "FromUserName": "sys",
    "CreateTime": 1425284517,
    "MsgType": "event",
    "Event": "batch_job_result",
    "BatchJob": {
        "JobId": "S0MrnndvRG5fadSlLwiBqiDDbM143UqTmKP3152FZk4",
        "JobType": "sync_user",
        "ErrCode": 0,
        "ErrMsg": "ok",
    },
}
INSTALLED = {
    "SuiteId": SUITE_ID,
    "AuthCode": "AUTHCODE" * 8,
    "InfoType": "create_auth",
    "TimeStamp": 1403610513,
    "State": "123",
}


def compare_callbacks() -> dict[str, list[float]]:
    """Seconds of qyapi by those of wechatpy, for each kind of push; nothing where wechatpy is not installed.

    Of pushes to the instruction URL wechatpy has no classes: those are verified and decrypted by both, parsed by none.
    """
    if not find_spec("wechatpy"):
        return {}
    parse: Any = import_module("wechatpy.work").parse_message
    return {
        "text message": compare(TEXT, CORPID, events.parse, parse, lambda found: found.content == "hello"),
        "change_external_contact": compare(
            CUSTOMER, CORPID, events.parse, parse, lambda found: found.change_type == "add_external_contact"
        ),
        "batch_job_result": compare(JOB, CORPID, events.parse, parse, is_sync_of_users),
        "create_auth, not parsed": compare(INSTALLED, SUITE_ID, bytes, str, lambda found: len(found) > 200),
    }


def compare(
    content: Mapping[str, Any],
    receiver: str,
    parse: Callable[[bytes], Any],
    parse_with_wechatpy: Callable[[str], Any],
    is_right: Callable[[Any], bool],
    rounds: int = 15,
    count: int = 200,
) -> list[float]:
    """The ratio for one push, several times."""
    cipher = Cipher(TOKEN, KEY)
    encrypted = cipher.encrypt(build_xml(content), receiver)
    timestamp, nonce = str(int(time.time())), "1372623149"
    signature = cipher.sign(timestamp, nonce, encrypted)
    body = build_xml({"ToUserName": receiver, "Encrypt": encrypted, "AgentID": 218})
    query = {"msg_signature": signature, "timestamp": timestamp, "nonce": nonce}
    config = CallbackConfig(token=TOKEN, encoding_aes_key=KEY, receivers={receiver})
    callback = Callback(config, deliver=lambda content: None)
    theirs: Any = import_module("wechatpy.work.crypto").WeChatCrypto(TOKEN, KEY, receiver)

    def ours() -> None:
        assert is_right(parse(callback.open("POST", query, body).plain))

    def other() -> None:
        assert is_right(parse_with_wechatpy(theirs.decrypt_message(body, signature, timestamp, nonce)))

    ours()
    other()
    return [seconds(ours, count) / seconds(other, count) for _ in range(rounds)]


def is_sync_of_users(event: Any) -> bool:
    """Whether a BatchJobResult, of qyapi or wechatpy, is that of `JOB`."""
    kind: str = event.batch_job.job_type if isinstance(event, events.BatchJobResult) else event.job_type
    return kind == "sync_user"


def seconds(function: Callable[[], None], count: int) -> float:
    """Processor time that a function takes, run several times."""
    begin = time.process_time()
    for _ in range(count):
        function()
    return time.process_time() - begin
