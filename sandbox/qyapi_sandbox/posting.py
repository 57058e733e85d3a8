"""HTTP requests to callback URLs."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import requests

from qyapi_sandbox.sealing import Sealed

PIECES = 8


@dataclass(slots=True, kw_only=True)
class Attempt:
    """One request to a callback URL: the answer, or why there is none."""

    status: int | None = None
    answer: str = ""
    error: str = ""
    """Why there is no answer, or what is wrong with it."""
    reply: dict[str, Any] | None = None
    """The passive reply (被动回复) in the answer, decrypted."""
    seconds: float = 0.0
    """From the end of the request to the end of the answer."""
    copy: int = 0
    """0 for the push itself, 1 for its first duplicate."""
    good: bool = False
    """Whether WeCom would be content: HTTP 200, and `success` where that is asked for."""

    @property
    def slow(self) -> bool:
        """Whether it took longer than the second WeCom asks for on instruction and system URLs."""
        return self.seconds > 1.0


def request(
    url: str, sealed: Sealed, timeout: float, *, slow: float = 0.0, wait: Callable[[float], object] = time.sleep
) -> Attempt:
    """GET, or POST where there is a body; with `slow` the body arrives in pieces, over so many seconds."""
    attempt = Attempt()
    body = _Pieces(sealed.body, slow, wait)
    began = time.monotonic()
    try:
        with requests.Session() as session:
            session.trust_env = False
            response = session.request(
                "POST" if sealed.body else "GET",
                url,
                params=sealed.query,
                data=body if slow else sealed.body,
                headers={"Content-Type": sealed.content_type} if sealed.body else {},
                timeout=timeout,
                allow_redirects=False,
            )
            attempt.status, attempt.answer = response.status_code, response.content.decode("utf-8", "replace")
    except (requests.RequestException, ValueError) as error:
        attempt.error = str(error)
    attempt.seconds = time.monotonic() - (body.sent_at or began)
    return attempt


class _Pieces:
    """A body of known length that is handed out in pieces, with pauses."""

    def __init__(self, content: bytes, seconds: float, wait: Callable[[float], object]) -> None:
        self._content = content
        self._pause = seconds / PIECES
        self._wait = wait
        self.sent_at = 0.0

    def __len__(self) -> int:
        return len(self._content)

    def __iter__(self) -> Iterator[bytes]:
        size = -(-len(self._content) // PIECES)
        for start in range(0, len(self._content), size):
            self._wait(self._pause)
            yield self._content[start : start + size]
        self.sent_at = time.monotonic()
