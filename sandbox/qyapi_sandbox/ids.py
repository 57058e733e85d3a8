"""Ids, secrets and codes that look like WeCom's and mean nothing outside the sandbox."""

from __future__ import annotations

import base64
import hashlib
import secrets
import string

ALPHABET = string.ascii_letters + string.digits + "-_"


def fixed(label: str, length: int) -> str:
    """The same text for a label on every run."""
    return "".join(ALPHABET[byte % len(ALPHABET)] for byte in _bytes(label, length))


def fixed_hex(label: str, prefix: str = "ww") -> str:
    """An id such as `ww5f3a…`: a prefix and sixteen hex digits."""
    return prefix + _bytes(label, 8).hex()


def fixed_aes_key(label: str) -> str:
    """An EncodingAESKey: 43 letters and digits that are 32 bytes in base64."""
    attempt = 0
    while True:
        key = base64.b64encode(_bytes(f"{label} {attempt}", 32)).decode()[:43]
        if key.isalnum():
            return key
        attempt += 1


def fixed_token(label: str) -> str:
    """The Token of a callback URL: letters and digits."""
    return fixed(f"token {label}", 24).replace("-", "x").replace("_", "y")


def fresh(length: int) -> str:
    """A new token, ticket or code."""
    return "".join(secrets.choice(ALPHABET) for _ in range(length))


def fresh_hex(prefix: str = "ww") -> str:
    """A new id such as `ww5f3a…`."""
    return prefix + secrets.token_hex(8)


def _bytes(label: str, length: int) -> bytes:
    return hashlib.shake_256(f"qyapi sandbox {label}".encode()).digest(length)
