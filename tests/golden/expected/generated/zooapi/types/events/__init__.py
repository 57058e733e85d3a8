"""The dataclasses of the area events: generated from spec/events/, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qyapi_runtime.lazy import lazy

if TYPE_CHECKING:
    from zooapi.types.events.other import BotChirp, BotFeed, Chirp, Feed, OpenhwDoor, ZooTicket
    from zooapi.types.events.zoo import AnimalBorn, ChangeAnimal, PhotoMessage, RenameAnimal

__all__ = [
    "AnimalBorn",
    "BotChirp",
    "BotFeed",
    "ChangeAnimal",
    "Chirp",
    "Feed",
    "OpenhwDoor",
    "PhotoMessage",
    "RenameAnimal",
    "ZooTicket",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "BotChirp": "zooapi.types.events.other:BotChirp",
            "BotFeed": "zooapi.types.events.other:BotFeed",
            "Chirp": "zooapi.types.events.other:Chirp",
            "Feed": "zooapi.types.events.other:Feed",
            "OpenhwDoor": "zooapi.types.events.other:OpenhwDoor",
            "ZooTicket": "zooapi.types.events.other:ZooTicket",
            "AnimalBorn": "zooapi.types.events.zoo:AnimalBorn",
            "ChangeAnimal": "zooapi.types.events.zoo:ChangeAnimal",
            "PhotoMessage": "zooapi.types.events.zoo:PhotoMessage",
            "RenameAnimal": "zooapi.types.events.zoo:RenameAnimal",
        },
    )
