"""What a handler is given, what it may answer, and how handlers are found."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from qyapi_sandbox.errors import Refusal
from qyapi_sandbox.platform import Platform
from qyapi_sandbox.spec import Operation
from qyapi_sandbox.tokens import Grant
from qyapi_sandbox.view import View
from qyapi_sandbox.world import Corp


@dataclass(slots=True, frozen=True)
class Part:
    """A file of a multipart form, its name as the bytes that came."""

    filename: bytes
    content_type: str
    content: bytes


@dataclass(slots=True, frozen=True)
class Binary:
    """An answer that is a file."""

    content: bytes
    content_type: str
    filename: bytes = b""


@dataclass(slots=True, kw_only=True)
class Call:
    """A call that passed the checks of credential and parameters."""

    platform: Platform
    operation: Operation
    query: Mapping[str, str]
    body: Mapping[str, Any]
    files: Mapping[str, Part] = field(default_factory=dict)
    grant: Grant | None = None

    @property
    def caller(self) -> Grant:
        """Whom the token speaks for, where the endpoint needs one."""
        assert self.grant is not None
        return self.grant

    @property
    def corp(self) -> Corp:
        """The corp of a corp token."""
        return self.platform.world.corp(self.caller.corpid)

    @property
    def view(self) -> View:
        """The corp as the calling app sees it."""
        return self.platform.view(self.corp, self.caller.suite_id)

    def text(self, name: str) -> str:
        """A parameter of query or body that is text; '' where it is missing."""
        value = self.body.get(name, self.query.get(name))
        return "" if value is None else str(value)

    def number(self, name: str, default: int = 0) -> int:
        """A parameter of query or body that is a number.

        Raises:
            Refusal: It is none (40058).
        """
        value = self.body.get(name, self.query.get(name))
        if value is None or value == "":
            return default
        try:
            return int(value)
        except (TypeError, ValueError):
            raise Refusal(40058, f"{name} must be a number") from None

    def items(self, name: str) -> list[Any]:
        """A list in the body; empty where it is missing."""
        value = self.body.get(name)
        return value if isinstance(value, list) else []


Answer = dict[str, Any] | Binary | None
"""The fields of the answer besides errcode; None where there are no others."""

Handler = Callable[[Call], Answer]

HANDLERS: dict[str, Handler] = {}
"""Handlers by path; every other endpoint answers from its schema."""


def handles(*paths: str, third_party: bool = False) -> Callable[[Handler], Handler]:
    """Make a function the handler of paths below /cgi-bin/; `third_party` where templates get 48002."""

    def register(handler: Handler) -> Handler:
        for path in paths:
            HANDLERS[f"/cgi-bin/{path}"] = _third_party_only(handler) if third_party else handler
        return handler

    return register


def _third_party_only(handler: Handler) -> Handler:
    def checked(call: Call) -> Answer:
        if call.platform.world.suite(call.caller.suite_id).customized:
            raise Refusal(48002, "not for templates of customized apps")
        return handler(call)

    return checked
