"""What is around a ciphertext: the query and body of a request, and the body of a reply."""

from __future__ import annotations

import json
import re
import secrets
import time
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import unquote

from qyapi_runtime.callback.answer import Answer
from qyapi_runtime.callback.crypto import Cipher
from qyapi_runtime.callback.xml import build_xml, parse_xml
from qyapi_runtime.errors import MalformedCallback

__all__ = ["Request", "read_request", "seal_reply"]

_BOM = b"\xef\xbb\xbf"
_BLANKS = r"[ \t\r\n]*"
_TEXT = r"(?:<!\[CDATA\[[\w-]*\]\]>|[\w-]*)"
_BESIDE = rf"{_BLANKS}(?:(?:<ToUserName>{_TEXT}</ToUserName>|<AgentID>{_TEXT}</AgentID>){_BLANKS})*"
_USUAL = re.compile(rf"<xml>{_BESIDE}<Encrypt><!\[CDATA\[([^]]+)\]\]></Encrypt>{_BESIDE}</xml>{_BLANKS}", re.ASCII)


@dataclass(slots=True)
class Request:
    """A request as it can be verified."""

    signature: str
    timestamp: str
    nonce: str
    encrypted: str
    is_push: bool
    is_json: bool


def read_request(method: str, query: Mapping[str, str] | str, body: bytes, max_size: int) -> Request:
    """Read a request. Raises MalformedCallback."""
    if isinstance(query, str):
        query = _parse_query(query)
    signature, timestamp = _parameter(query, "msg_signature"), _parameter(query, "timestamp")
    nonce = _parameter(query, "nonce")
    if not (timestamp.isascii() and timestamp.isdigit() and len(timestamp) < 18):
        raise MalformedCallback("the parameter timestamp is not a number")
    method = method.upper()
    if method == "GET":
        # Where a framework decoded a bare "+" to a blank, it is turned back: base64 has no blanks.
        encrypted = _parameter(query, "echostr").replace(" ", "+")
        return Request(signature, timestamp, nonce, encrypted, is_push=False, is_json=False)
    if method != "POST":
        raise MalformedCallback("neither GET nor POST")
    if len(body) > max_size:
        raise MalformedCallback(f"the body is longer than {max_size} bytes")
    is_json = not body.startswith(b"<") and body.removeprefix(_BOM).lstrip()[:1] == b"{"
    pushed = _encrypted_of_usual(body) or _encrypted_of(_parse_json(body) if is_json else parse_xml(body))
    return Request(signature, timestamp, nonce, pushed, is_push=True, is_json=is_json)


def seal_reply(reply: bytes, receiver: str, cipher: Cipher, request: Request) -> Answer:
    """Encrypt a passive reply."""
    encrypted = cipher.encrypt(reply, receiver)
    timestamp = int(time.time())
    # The keys and the nonce of a JSON reply: https://developer.work.weixin.qq.com/document/path/101033
    nonce = request.nonce if request.is_json else str(secrets.randbelow(10**10))
    signature = cipher.sign(str(timestamp), nonce, encrypted)
    if request.is_json:
        content = {"encrypt": encrypted, "msgsignature": signature, "timestamp": timestamp, "nonce": nonce}
        return Answer(200, json.dumps(content).encode(), "application/json")
    content = {"Encrypt": encrypted, "MsgSignature": signature, "TimeStamp": timestamp, "Nonce": nonce}
    return Answer(200, build_xml(content), "application/xml")


def _encrypted_of_usual(body: bytes) -> str:
    """The ciphertext in XML of the form that WeCom sends, three times as fast; "" for any other body.

    A ciphertext with characters that XML forbids is not refused here: it is no base64.
    """
    found = _USUAL.fullmatch(body.decode()) if body.isascii() else None
    return found[1] if found else ""


def _encrypted_of(content: Mapping[str, Any]) -> str:
    encrypted = content.get("Encrypt") or content.get("encrypt")
    if not isinstance(encrypted, str) or not encrypted:
        raise MalformedCallback("the body has no Encrypt")
    return encrypted


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
