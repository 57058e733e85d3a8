"""Pushes as dataclasses."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from typing import Any

import orjson

from qyapi_runtime.callback.xml import parse_xml
from qyapi_runtime.codec import decode, decode_text
from qyapi_runtime.errors import MalformedCallback
from qyapi_runtime.scalars import UnixTime
from qyapi_runtime.struct import Struct, struct, wire

__all__ = ["Event", "EventTable", "UnknownEvent"]


@struct
class Event(Struct):
    """What every push has: the header of one of the two families, and all of it in `raw`.

    Pushes to the instruction and system URLs carry SuiteId or ServiceCorpId, InfoType and TimeStamp; pushes to the
    data URL carry ToUserName, FromUserName, CreateTime, MsgType, and Event where MsgType is `event`.
    """

    suite_id: str | None = wire("SuiteId", default=None)
    service_corp_id: str | None = wire("ServiceCorpId", default=None)
    info_type: str | None = wire("InfoType", default=None)
    time_stamp: UnixTime | None = wire("TimeStamp", default=None)
    to_user_name: str | None = wire("ToUserName", default=None)
    from_user_name: str | None = wire("FromUserName", default=None)
    create_time: UnixTime | None = wire("CreateTime", default=None)
    msg_type: str | None = wire("MsgType", default=None)
    event: str | None = wire("Event", default=None)
    agent_id: int | None = wire("AgentID", default=None)
    change_type: str | None = wire("ChangeType", default=None)


@struct
class UnknownEvent(Event):
    """A push of a kind that the spec does not know; `raw` has everything."""


class EventTable:
    """The dataclass of each kind of push, imported when first needed.

    Args:
        classes: Module and class for family, InfoType or Event or MsgType, and ChangeType ('' for none).
    """

    def __init__(self, classes: Mapping[tuple[str, str, str], str]) -> None:
        self._classes = classes
        self._loaded: dict[str, type[Event]] = {}

    def parse(self, data: bytes | str) -> Event:
        """The push as the dataclass of its kind. Raises MalformedCallback."""
        raw = data.encode() if isinstance(data, str) else data
        if raw.lstrip()[:1] == b"{":
            try:
                content = orjson.loads(raw)
            except ValueError:
                raise MalformedCallback("the push is neither XML nor JSON") from None
            return decode(self.class_for(content), content, endpoint=_kind(content)[1])
        content = parse_xml(raw)
        return decode_text(self.class_for(content), content, endpoint=_kind(content)[1])

    def class_for(self, content: Mapping[str, Any]) -> type[Event]:
        """The dataclass for a push; UnknownEvent where there is none."""
        family, key = _kind(content)
        change_type = _text(content.get("ChangeType"))
        target = self._classes.get((family, key, change_type)) or self._classes.get((family, key, ""))
        if target is None:
            return UnknownEvent
        found = self._loaded.get(target)
        if found is None:
            module, _, name = target.partition(":")
            found = self._loaded[target] = getattr(import_module(module), name)
        return found


def _kind(content: Mapping[str, Any]) -> tuple[str, str]:
    """Family and key of a push."""
    if "InfoType" in content:
        return "suite", _text(content["InfoType"])
    kind = _text(content.get("MsgType"))
    return "agent", _text(content.get("Event")) if kind == "event" else kind


def _text(value: Any) -> str:
    return value.strip() if isinstance(value, str) else ""
