"""Passive replies (被动回复消息): what an app answers a push to its data URL with."""

from __future__ import annotations

import json
from typing import Any

from qyapi_sandbox import xml
from qyapi_sandbox.crypto import Cipher
from qyapi_sandbox.destinations import Destination
from qyapi_sandbox.spec import Field, Spec

STRUCTS = "events.reply."
NAMES = {
    "xml": ("Encrypt", "MsgSignature", "TimeStamp", "Nonce"),
    "json": ("encrypt", "msgsignature", "timestamp", "nonce"),
}


def read_reply(spec: Spec, destination: Destination, answer: str, form: str) -> dict[str, Any]:
    """The reply in an answer that is not empty.

    Raises:
        ValueError: It is no encrypted reply, or not one that WeCom takes.
    """
    try:
        envelope = json.loads(answer) if form == "json" else xml.parse(answer)
        encrypted, signature, timestamp, nonce = (str(envelope[name]) for name in NAMES[form])
    except (ValueError, KeyError, TypeError):
        raise ValueError(f"the answer is neither empty nor a reply with {', '.join(NAMES[form])}") from None
    cipher = Cipher(destination.token, destination.encoding_aes_key)
    if cipher.sign(timestamp, nonce, encrypted) != signature:
        raise ValueError("the reply's signature does not match")
    try:
        content, receiver = cipher.decrypt(encrypted)
        reply = json.loads(content) if content.lstrip().startswith("{") else xml.parse(content)
    except ValueError:
        raise ValueError("the reply cannot be decrypted and read") from None
    if receiver != destination.receive_id:
        raise ValueError(f"the reply is made out to {receiver!r}, the push was to {destination.receive_id!r}")
    if not isinstance(reply, dict):
        raise ValueError("the reply is no object")
    _check(spec, reply)
    return reply


def _check(spec: Spec, reply: dict[str, Any]) -> None:
    kinds = {
        str(tag.const): fields
        for name, fields in spec.structs.items()
        if name.startswith(STRUCTS)
        for tag in fields
        if tag.name == "MsgType" and tag.const
    }
    fields: tuple[Field, ...] | None = kinds.get(str(reply.get("MsgType")))
    if fields is None:
        raise ValueError(f"the reply's MsgType {reply.get('MsgType')!r} is none of {', '.join(kinds)}")
    missing = [item.name for item in fields if item.required and not reply.get(item.name)]
    if missing:
        raise ValueError(f"the reply of MsgType {reply['MsgType']} lacks {', '.join(missing)}")
