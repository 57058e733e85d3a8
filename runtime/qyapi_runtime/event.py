"""Pushes as dataclasses."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from typing import Any

import orjson

from qyapi_runtime import drift
from qyapi_runtime.callback.xml import parse_xml
from qyapi_runtime.codec import decode, decode_text
from qyapi_runtime.conversions import Reading
from qyapi_runtime.errors import MalformedCallback
from qyapi_runtime.families import corp_of, identity_of, text_of
from qyapi_runtime.planning import plan_of
from qyapi_runtime.scalars import UnixTime
from qyapi_runtime.struct import Struct, struct, wire

__all__ = ["Content", "Event", "EventTable", "UnknownEvent"]


@struct
class Event(Struct):
    """What every push has: the header of one of the families, and all of it in `raw`.

    Pushes to the instruction and system URLs carry SuiteId or ServiceCorpId, InfoType and TimeStamp; pushes to the
    data URL carry ToUserName, FromUserName, CreateTime, MsgType, and Event where MsgType is `event`. Pushes with other
    headers are of the classes of `qyapi_runtime.headers`.
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


class Content:
    """What a push says, before it is typed.

    Attributes:
        values: Its elements or members by name.
        is_xml: False for JSON.
        family: `suite` for what comes to the instruction and system URLs, `agent` for what comes to the data URL,
            and others: see `qyapi_runtime.families`.
        header: Where in it its kind stands: `InfoType`, or `Event`, or the `MsgType` of a message; in other families
            what they have for it, such as `event.eventtype`.
        kind: What that says.
    """

    __slots__ = ("family", "header", "is_xml", "kind", "values")

    def __init__(self, values: dict[str, Any], *, is_xml: bool) -> None:
        self.values = values
        self.is_xml = is_xml
        self.family, self.header, self.kind = identity_of(values)

    @classmethod
    def of(cls, data: bytes | str) -> Content:
        """Read XML or JSON. Raises MalformedCallback."""
        raw = data.encode() if isinstance(data, str) else data
        if raw.startswith(b"<") or raw.lstrip()[:1] != b"{":
            return cls(parse_xml(raw), is_xml=True)
        try:
            return cls(orjson.loads(raw), is_xml=False)
        except ValueError:
            raise MalformedCallback("the push is neither XML nor JSON") from None

    @property
    def corpid(self) -> str:
        """The corp that it is about; "" where it names none."""
        return corp_of(self.family, self.values)

    def text(self, name: str) -> str:
        """A text in it, "" where there is none."""
        return text_of(self.values, name)


class EventTable:
    """The dataclass of each kind of push, imported when first needed.

    Args:
        classes: Module and class for family, kind (InfoType, Event, MsgType…), and ChangeType ('' for none).
    """

    def __init__(self, classes: Mapping[tuple[str, str, str], str]) -> None:
        self._classes = classes
        self._loaded: dict[str, type[Event]] = {}

    def parse(self, data: bytes | str) -> Event:
        """The push as the dataclass of its kind. Raises MalformedCallback."""
        return self.typed(Content.of(data))

    def typed(self, content: Content) -> Event:
        """The push as the dataclass of its kind."""
        kind = self.class_for(content)
        if kind is UnknownEvent:
            _report(content)
            return self._read_untold(kind, content)
        read = decode_text if content.is_xml else decode
        return read(kind, content.values, endpoint=content.kind)

    def read_as(self, kind: type[Event], event: Event, content: Content) -> Event:
        """The event itself if it is of a class, else the push read as that class, without drift reports."""
        return event if isinstance(event, kind) else self._read_untold(kind, content)

    def _read_untold(self, kind: type[Event], content: Content) -> Event:
        """The push read as a class, without drift reports."""
        found: Event = plan_of(kind).read(content.values, Reading(text=content.is_xml))
        return found

    def class_for(self, content: Content) -> type[Event]:
        """The dataclass for a push; UnknownEvent where there is none."""
        target = self._classes.get((content.family, content.kind, content.text("ChangeType")))
        return self._load(target) if target else self.plain_class_for(content)

    def plain_class_for(self, content: Content) -> type[Event]:
        """The dataclass for all pushes of this InfoType or Event, whatever their ChangeType."""
        target = self._classes.get((content.family, content.kind, ""))
        return self._load(target) if target else UnknownEvent

    def _load(self, target: str) -> type[Event]:
        found = self._loaded.get(target)
        if found is None:
            module, _, name = target.partition(":")
            found = self._loaded[target] = getattr(import_module(module), name)
        return found


def _report(content: Content) -> None:
    """Tell the hooks of a push of a kind that the spec does not know."""
    if drift.is_wanted():
        change_type = content.text("ChangeType")
        drift.report(
            drift.Drift(
                struct=f"{UnknownEvent.__module__}.{UnknownEvent.__qualname__}",
                field=content.header,
                problem="unknown event",
                got=drift.json_type(content.values),
                endpoint=f"{content.kind}.{change_type}" if change_type else content.kind,
            )
        )
