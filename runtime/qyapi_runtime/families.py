"""The families of pushes, each with a header of its own: which one a push is of, what names it, and its corp."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

__all__: list[str] = []

_SUITE_CORPS = ("AuthCorpId", "PaidCorpId", "CorpId")
_OTHER_CORPS = {"bot": ("from", "corpid"), "openhw": ("base_info", "auth_corpid")}


def identity_of(values: Mapping[str, Any]) -> tuple[str, str, str]:
    """The family by the key that only its header has, where in the push its kind stands, and the kind.

    `suite` has InfoType; `agent` MsgType, and Event where that is `event`. In JSON `bot` (智能机器人) has msgtype, and
    an eventtype where that is `event`; `openhw` (智慧硬件) the event_type or command_type inside of what msg_type
    names; `payment` (对外收款) event_type.
    """
    if "InfoType" in values:
        return "suite", "InfoType", text_of(values, "InfoType")
    if "MsgType" in values:
        kind = text_of(values, "MsgType")
        return ("agent", "Event", text_of(values, "Event")) if kind == "event" else ("agent", "MsgType", kind)
    if "msgtype" in values:
        kind = text_of(values, "msgtype")
        if kind == "event":
            return "bot", "event.eventtype", text_inside(values, "event", "eventtype")
        return "bot", "msgtype", kind
    if "msg_type" in values:
        where = text_of(values, "msg_type")
        if where not in ("event", "command"):
            return "openhw", "msg_type", ""
        return "openhw", f"{where}.{where}_type", text_inside(values, where, f"{where}_type")
    if "notify_type" in values:
        return "payment", "event_type", text_of(values, "event_type")
    return "agent", "MsgType", ""


def corp_of(family: str, values: Mapping[str, Any]) -> str:
    """The corp that a push is about; "" where it names none."""
    if family == "agent":
        return text_of(values, "ToUserName")
    if family == "suite":
        return next((corpid for name in _SUITE_CORPS if (corpid := text_of(values, name))), "")
    return text_inside(values, *_OTHER_CORPS[family]) if family in _OTHER_CORPS else ""


def text_of(values: Mapping[str, Any], name: str) -> str:
    """A text, "" where there is none."""
    value = values.get(name)
    return value.strip() if isinstance(value, str) else ""


def text_inside(values: Mapping[str, Any], where: str, name: str) -> str:
    """A text in an object, "" where there is none."""
    inside = values.get(where)
    return text_of(inside, name) if isinstance(inside, dict) else ""
