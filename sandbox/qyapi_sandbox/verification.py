"""The check of a callback URL when it is saved at the console (验证URL有效性)."""

from __future__ import annotations

import time

from qyapi_sandbox.destinations import Destination
from qyapi_sandbox.posting import request
from qyapi_sandbox.sealing import seal_echo


class CallbackRefused(ValueError):
    """A callback URL did not pass verification."""


def verify(destination: Destination, provider_corpid: str, timeout: float) -> None:
    """Ask a callback URL for the plaintext of an encrypted echostr, as the console does.

    Raises:
        CallbackRefused: It doesn't answer, or not with exactly that.
    """
    echo = str(time.time_ns())
    attempt = request(destination.url, seal_echo(destination, echo, provider_corpid), timeout)
    if attempt.status != 200 or attempt.answer != echo:
        seen = attempt.error or f"HTTP {attempt.status} with {attempt.answer[:200]!r}"
        raise CallbackRefused(f"{destination.url} should have answered the decrypted echostr, but: {seen}")
