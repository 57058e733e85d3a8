"""What WeCom pushes, typed: generated from spec/events/, do not edit."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from qyapi_runtime.event import Event, EventTable, UnknownEvent
from qyapi_runtime.lazy import lazy

if TYPE_CHECKING:
    from qyapi_runtime.headers import BotEvent, OpenhwEvent, PaymentEvent

    from zooapi.types.events.other import BotChirp, BotFeed, OpenhwDoor, ZooTicket
    from zooapi.types.events.zoo import AnimalBorn, ChangeAnimal, PhotoMessage, RenameAnimal

__all__ = [
    "AnimalBorn",
    "BotChirp",
    "BotEvent",
    "BotFeed",
    "ChangeAnimal",
    "ChangeType",
    "Event",
    "EventType",
    "InfoType",
    "MsgType",
    "OpenhwDoor",
    "OpenhwEvent",
    "PaymentEvent",
    "PhotoMessage",
    "RenameAnimal",
    "UnknownEvent",
    "ZooTicket",
    "parse",
]


class InfoType(str, Enum):
    """The InfoType of pushes to the instruction and system URLs: `event.info_type`."""

    ANIMAL_BORN = "animal_born"
    CHANGE_ANIMAL = "change_animal"


class MsgType(str, Enum):
    """The MsgType of pushes to the data URL, `event.msg_type`: a kind of message from a member, or `event`."""

    EVENT = "event"
    PHOTO = "photo"


class EventType(str, Enum):
    """The Event of pushes to the data URL whose MsgType is `event`: `event.event`."""

    CHANGE_ANIMAL = "change_animal"


class ChangeType(str, Enum):
    """The ChangeType of some pushes, `event.change_type`; what a value means depends on the event."""

    RENAME_ANIMAL = "rename_animal"
    RENMAE_ANIMAL = "renmae_animal"


_TABLE = EventTable(
    {
        ("bot", "chirp", ""): "zooapi.types.events.other:BotChirp",
        ("bot", "feed", ""): "zooapi.types.events.other:BotFeed",
        ("openhw", "door", ""): "zooapi.types.events.other:OpenhwDoor",
        ("payment", "zoo.ticket", ""): "zooapi.types.events.other:ZooTicket",
        ("suite", "animal_born", ""): "zooapi.types.events.zoo:AnimalBorn",
        ("suite", "change_animal", ""): "zooapi.types.events.zoo:ChangeAnimal",
        ("agent", "change_animal", ""): "zooapi.types.events.zoo:ChangeAnimal",
        ("suite", "change_animal", "rename_animal"): "zooapi.types.events.zoo:RenameAnimal",
        ("agent", "change_animal", "rename_animal"): "zooapi.types.events.zoo:RenameAnimal",
        ("suite", "change_animal", "renmae_animal"): "zooapi.types.events.zoo:RenameAnimal",
        ("agent", "change_animal", "renmae_animal"): "zooapi.types.events.zoo:RenameAnimal",
        ("agent", "photo", ""): "zooapi.types.events.zoo:PhotoMessage",
    }
)


def parse(data: bytes | str) -> Event:
    """Read the plaintext of a push, XML or JSON, as the dataclass of its kind.

    The kind is InfoType, or MsgType and Event, with ChangeType where there is one, or what the pushes of other
    families have for it; one that the spec does not know gives an UnknownEvent with everything in `raw`.

    Raises:
        MalformedCallback: It is neither XML nor JSON, or declares entities.

    https://developer.work.weixin.qq.com/document/path/90639
    """
    return _TABLE.parse(data)


if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "BotChirp": "zooapi.types.events.other:BotChirp",
            "BotFeed": "zooapi.types.events.other:BotFeed",
            "OpenhwDoor": "zooapi.types.events.other:OpenhwDoor",
            "ZooTicket": "zooapi.types.events.other:ZooTicket",
            "AnimalBorn": "zooapi.types.events.zoo:AnimalBorn",
            "ChangeAnimal": "zooapi.types.events.zoo:ChangeAnimal",
            "PhotoMessage": "zooapi.types.events.zoo:PhotoMessage",
            "RenameAnimal": "zooapi.types.events.zoo:RenameAnimal",
            "BotEvent": "qyapi_runtime.headers:BotEvent",
            "OpenhwEvent": "qyapi_runtime.headers:OpenhwEvent",
            "PaymentEvent": "qyapi_runtime.headers:PaymentEvent",
        },
    )
