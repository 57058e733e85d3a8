"""The families of pushes: what the header of each looks like, and what in it names the push."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

__all__ = ["FAMILIES", "Family", "family_and_key"]

_EVENT = "event"
"""What stands where the kind of a message does, in a push that is an event."""


@dataclass(frozen=True, slots=True)
class Header:
    """What all pushes of some families begin with.

    Attributes:
        name: What the client calls it.
        base: The class of the runtime that has its fields.
        mark: The field by which a push shows that it is one.
        fields: The names of all of them on the wire.
    """

    name: str
    base: str
    mark: str
    fields: frozenset[str]


@dataclass(frozen=True, slots=True)
class Family:
    """A family of pushes.

    Attributes:
        header: The header; pushes of several families may have one and the same.
        key: Where in a push its key stands; a dot leads into an object.
        enum: The enum that the keys are members of; "" for none.
    """

    header: Header
    key: str
    enum: str = ""

    def key_in(self, push: Mapping[str, Any]) -> str:
        """The key of a push; "" where it is of another family."""
        value: Any = push
        for name in self.key.split("."):
            value = value.get(name) if isinstance(value, Mapping) else None
        return value.strip() if isinstance(value, str) else ""


_XML = "SuiteId ServiceCorpId InfoType TimeStamp ToUserName FromUserName CreateTime MsgType Event AgentID ChangeType"
_SUITE = Header("suite", "event.Event", "InfoType", frozenset(_XML.split()))
_AGENT = Header("agent", "event.Event", "MsgType", frozenset(_XML.split()))
_BOT = Header(
    "bot",
    "headers.BotEvent",
    "aibotid",
    frozenset(["msgid", "create_time", "aibotid", "chatid", "chattype", "from", "req_id", "response_url", "msgtype"]),
)
_OPENHW = Header("openhw", "headers.OpenhwEvent", "base_info", frozenset(["msg_type", "base_info"]))
_PAYMENT = Header(
    "payment",
    "headers.PaymentEvent",
    "notify_type",
    frozenset(["notify_type", "id", "create_time", "event_type", "resource_type", "summary"]),
)

FAMILIES = {
    "suite": Family(_SUITE, "InfoType", "InfoType"),
    "agent": Family(_AGENT, "Event", "EventType"),
    "message": Family(_AGENT, "MsgType", "MsgType"),
    "bot_message": Family(_BOT, "msgtype"),
    "bot_event": Family(_BOT, "event.eventtype"),
    "openhw_event": Family(_OPENHW, "event.event_type"),
    "openhw_command": Family(_OPENHW, "command.command_type"),
    "payment": Family(_PAYMENT, "event_type"),
}


def family_and_key(push: Mapping[str, Any]) -> tuple[str, str]:
    """The family of a push, and what names it there; "" for both where it does not say."""
    for name, family in FAMILIES.items():
        key = family.key_in(push) if family.header.mark in push else ""
        if key and key != _EVENT:
            return name, key
    return "", ""
