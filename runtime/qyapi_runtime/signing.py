"""Signed requests: those of the cashier (收银台).

https://developer.work.weixin.qq.com/document/path/98768
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import secrets
import time
from collections.abc import Iterator, Mapping
from typing import Any

from qyapi_runtime.operation import Signing

__all__ = ["signature", "signed"]


def signed(body: Mapping[str, Any], signing: Signing, key: str) -> dict[str, Any]:
    """A body with nonce, time and signature. WeCom refuses a nonce twice and a clock that is off by 15 minutes."""
    filled = {**body, signing.nonce: secrets.token_hex(16), signing.time: int(time.time())}
    return {**filled, signing.signature: signature(filled, key)}


def signature(body: Mapping[str, Any], key: str) -> str:
    """The base64 HMAC-SHA256 of the sorted `name=value` pairs of a body, nested ones included, joined with `&`."""
    text = "&".join(sorted(_pairs("", body)))
    return base64.b64encode(hmac.digest(key.encode(), text.encode(), hashlib.sha256)).decode()


def _pairs(name: str, value: Any) -> Iterator[str]:
    """Each scalar under the name of its own field, whatever it is nested in; empty ones do not count."""
    if isinstance(value, Mapping):
        for inner, item in value.items():
            yield from _pairs(inner, item)
    elif isinstance(value, list | tuple):
        for item in value:
            yield from _pairs(name, item)
    elif value not in (None, ""):
        yield f"{name}={str(value).lower() if isinstance(value, bool) else value}"
