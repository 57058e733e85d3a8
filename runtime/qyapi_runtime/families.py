"""The families of pushes, each with a header of its own: which one a push is of, what names it, and its corp."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

__all__: list[str] = []

_CORPS = {
    "suite": (("AuthCorpId",), ("PaidCorpId",), ("CorpId",)),
    "agent": (("ToUserName",),),
    "bot": (("from", "corpid"),),
    "openhw": (("base_info", "auth_corpid"),),
    "payment": (),
}
"""Where the corp may stand, by family."""


def family_and_kind(values: Mapping[str, Any]) -> tuple[str, str]:
    """The family by the key that only its header has, and the kind.

    `suite` has InfoType; `agent` MsgType, and Event where that is `event`. In JSON `bot` (智能机器人) has msgtype, and
    an eventtype where that is `event`; `openhw` (智慧硬件) the event_type or command_type inside of what msg_type
    names; `payment` (对外收款) event_type.
    """
    if "InfoType" in values:
        return "suite", text_at(values, "InfoType")
    if "MsgType" not in values:
        if "msgtype" in values:
            kind = text_at(values, "msgtype")
            return "bot", text_at(values, "event", "eventtype") if kind == "event" else kind
        if "msg_type" in values:
            message = text_at(values, "msg_type")
            return "openhw", text_at(values, message, f"{message}_type")
        if "notify_type" in values:
            return "payment", text_at(values, "event_type")
    kind = text_at(values, "MsgType")
    return "agent", text_at(values, "Event") if kind == "event" else kind


def corp_of(family: str, values: Mapping[str, Any]) -> str:
    """The corp that a push is about; "" where it names none."""
    return next((corpid for path in _CORPS[family] if (corpid := text_at(values, *path))), "")


def text_at(values: Any, *path: str) -> str:
    """A text in the objects along a path, "" where there is none."""
    for name in path:
        values = values.get(name) if isinstance(values, dict) else None
    return values.strip() if isinstance(values, str) else ""
