"""Trouble on demand: answers that go wrong the next time a path is called."""

from __future__ import annotations

from dataclasses import dataclass

HTML = b"<html><head><title>502 Bad Gateway</title></head><body><h1>502 Bad Gateway</h1></body></html>"
GARBAGE = b'{"errcode":0,"errmsg":"o\xff\xfe'


@dataclass(slots=True, kw_only=True)
class Fault:
    """What goes wrong at a path, and how many times.

    `latency` (real seconds) goes with any of the others; of those, one.
    """

    path: str = "*"
    times: int = 1
    latency: float = 0.0
    errcode: int | None = None
    errmsg: str = ""
    status: int | None = None
    cut: bool = False
    garbage: bool = False
    html: bool = False
    empty: bool = False

    def __post_init__(self) -> None:
        kinds = [self.errcode is not None, self.status is not None, self.cut, self.garbage, self.html, self.empty]
        if sum(kinds) > 1:
            raise ValueError("one kind of fault at a time: errcode, status, cut, garbage, html or empty")
        if not any(kinds) and not self.latency:
            raise ValueError("say what goes wrong: errcode, status, latency, cut, garbage, html or empty")
        if self.times < 1 or self.latency < 0:
            raise ValueError("times must be at least 1 and latency not negative")

    @property
    def raw(self) -> tuple[int, str, bytes] | None:
        """HTTP status, content type and body, where the answer isn't an API answer at all."""
        if self.html:
            return 502, "text/html", HTML
        if self.garbage:
            return 200, "application/json; charset=UTF-8", GARBAGE
        if self.empty:
            return 200, "application/json; charset=UTF-8", b""
        if self.status is not None:
            return self.status, "text/plain", f"status {self.status}".encode()
        return None


class Faults:
    """The faults still to come."""

    def __init__(self) -> None:
        self._waiting: list[Fault] = []

    def add(self, fault: Fault) -> None:
        """Let something go wrong."""
        self._waiting.append(fault)

    def clear(self) -> None:
        """Let everything go well."""
        self._waiting.clear()

    def take(self, path: str) -> Fault | None:
        """The fault of this call, if there is one; it counts as used once."""
        for fault in self._waiting:
            if fault.path in ("*", path):
                fault.times -= 1
                if not fault.times:
                    self._waiting.remove(fault)
                return fault
        return None
