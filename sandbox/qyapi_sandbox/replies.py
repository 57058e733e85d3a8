"""Passive replies (被动回复消息): what an app answers a push to its data URL with, or a bot a push to its own."""

from __future__ import annotations

import json
from typing import Any

from qyapi_sandbox import xml
from qyapi_sandbox.crypto import Cipher
from qyapi_sandbox.destinations import Destination
from qyapi_sandbox.spec import Field, Spec

STRUCTS = {"bot": "events.bot_reply."}
"""Where the spec has the replies of a kind of URL, if not with most."""
TAGS = ("MsgType", "msgtype", "response_type")
"""What names a reply."""
NAMES = {
    "xml": ("Encrypt", "MsgSignature", "TimeStamp", "Nonce"),
    "json": ("encrypt", "msgsignature", "timestamp", "nonce"),
}


def read_reply(spec: Spec, destination: Destination, answer: str, form: str, asked: str) -> dict[str, Any]:
    """The reply in an answer that is not empty, to a push with the nonce `asked`.

    Raises:
        ValueError: It is no encrypted reply, or not one that WeCom takes.
    """
    try:
        envelope = json.loads(answer) if form == "json" else xml.parse(answer)
        encrypted, signature, timestamp, nonce = (str(envelope[name]) for name in NAMES[form])
    except (ValueError, KeyError, TypeError):
        raise ValueError(f"the answer is neither empty nor a reply with {', '.join(NAMES[form])}") from None
    if destination.kind == "bot" and nonce != asked:
        raise ValueError("the reply's nonce is not that of the push")
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
    if destination.kind != "model":
        check_reply(spec, reply, (STRUCTS.get(destination.kind, "events.reply."),))
    return reply


def check_reply(spec: Spec, reply: dict[str, Any], structs: tuple[str, ...]) -> None:
    """See that a reply has the form of one.

    Args:
        spec: Has the forms.
        reply: The reply.
        structs: What the names of those begin with that may be.

    Raises:
        ValueError: It has not.
    """
    kinds = {
        (tag.name, str(tag.const)): fields
        for name, fields in spec.structs.items()
        if name.startswith(structs)
        for tag in fields
        if tag.name in TAGS and tag.const
    }
    tags = dict.fromkeys(tag for tag, _ in kinds)
    tag = next((tag for tag in tags if tag in reply), next(iter(tags)))
    fields: tuple[Field, ...] | None = kinds.get((tag, str(reply.get(tag))))
    if fields is None:
        raise ValueError(f"the reply's {tag} {reply.get(tag)!r} is none of {', '.join(kind for _, kind in kinds)}")
    missing = [item.name for item in fields if item.required and not reply.get(item.name)]
    if missing:
        raise ValueError(f"the reply of {tag} {reply[tag]} lacks {', '.join(missing)}")
