"""The signed and encrypted form of what goes to a callback URL."""

from __future__ import annotations

import json
import time
from dataclasses import dataclass

from qyapi_sandbox import xml
from qyapi_sandbox.crypto import Cipher
from qyapi_sandbox.delivery import Delivery
from qyapi_sandbox.destinations import Destination
from qyapi_sandbox.ids import fixed, fixed_aes_key, fixed_hex, fresh

CONTENT_TYPES = {"xml": "text/xml", "json": "application/json"}


@dataclass(slots=True, frozen=True)
class Sealed:
    """A request to a callback URL: parameters, and the body where it is a push."""

    query: dict[str, str]
    body: bytes = b""
    content_type: str = ""


def seal(destination: Destination, message: str, form: str, delivery: Delivery) -> Sealed:
    """A push. Each has a nonce of its own."""
    receiver = fixed_hex("foreign corp") if delivery.foreign_receiver else destination.receive_id
    cipher = Cipher(
        fixed("wrong token", 24) if delivery.wrong_signature else destination.token,
        fixed_aes_key("wrong key") if delivery.wrong_key else destination.encoding_aes_key,
    )
    encrypted = cipher.encrypt(message, receiver)
    agentid = "" if destination.agentid is None else str(destination.agentid)
    body = _envelope(destination, agentid, encrypted, form).encode()
    if delivery.truncated:
        body = body[: len(body) // 2]
    return Sealed(_signed(cipher, encrypted), body, CONTENT_TYPES[form])


def seal_echo(destination: Destination, echo: str, provider_corpid: str) -> Sealed:
    """The request that verifies a URL: made out to the provider, to the corp of an internal app, or to nobody."""
    receiver = destination.receive_id if destination.kind in ("app", "bot", "model") else provider_corpid
    cipher = Cipher(destination.token, destination.encoding_aes_key)
    encrypted = cipher.encrypt(echo, receiver)
    return Sealed({**_signed(cipher, encrypted), "echostr": encrypted})


def _signed(cipher: Cipher, encrypted: str) -> dict[str, str]:
    timestamp, nonce = str(int(time.time())), str(int.from_bytes(fresh(4).encode(), "big"))
    return {"msg_signature": cipher.sign(timestamp, nonce, encrypted), "timestamp": timestamp, "nonce": nonce}


def _envelope(destination: Destination, agentid: str, encrypted: str, form: str) -> str:
    to_user_name = destination.receive_id
    if destination.kind == "bot":
        return json.dumps({"encrypt": encrypted})
    if destination.kind == "model":
        return json.dumps({"tousername": to_user_name, "encrypt": encrypted})
    if form == "json":
        return json.dumps({"tousername": to_user_name, "encrypt": encrypted, "agentid": agentid})
    return xml.document({"ToUserName": to_user_name, "AgentID": agentid, "Encrypt": encrypted})
