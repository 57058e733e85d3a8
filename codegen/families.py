"""The families of pushes: what the header of each looks like, and what in it names the push."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["FAMILIES", "Family"]


@dataclass(frozen=True, slots=True)
class Family:
    """A family of pushes.

    Attributes:
        header: The name of the header; pushes of several families may have one and the same.
        base: The class of the runtime that has the header's fields.
        key: Where in a push its key stands; a dot leads into an object.
        enum: The enum that the keys are members of; "" for none.
    """

    header: str
    base: str
    key: str
    enum: str = ""


FAMILIES = {
    "suite": Family("suite", "event.Event", "InfoType", "InfoType"),
    "agent": Family("agent", "event.Event", "Event", "EventType"),
    "message": Family("agent", "event.Event", "MsgType", "MsgType"),
    "bot_message": Family("bot", "headers.BotEvent", "msgtype"),
    "bot_event": Family("bot", "headers.BotEvent", "event.eventtype"),
    "openhw_event": Family("openhw", "headers.OpenhwEvent", "event.event_type"),
    "openhw_command": Family("openhw", "headers.OpenhwEvent", "command.command_type"),
    "payment": Family("payment", "headers.PaymentEvent", "event_type"),
}
