"""The dataclasses of the area events: generated from spec/events/, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qyapi_runtime.lazy import lazy

if TYPE_CHECKING:
    from zooapi.types.events.zoo import (
        AnimalBorn,
        BotChirp,
        BotFeed,
        ChangeAnimal,
        Chirp,
        Feed,
        OpenhwDoor,
        PhotoMessage,
        RenameAnimal,
        ZooTicket,
    )

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
    __getattr__ = lazy(
        __name__,
        {
            "AnimalBorn": "zooapi.types.events.zoo:AnimalBorn",
            "BotChirp": "zooapi.types.events.zoo:BotChirp",
            "BotFeed": "zooapi.types.events.zoo:BotFeed",
            "ChangeAnimal": "zooapi.types.events.zoo:ChangeAnimal",
            "Chirp": "zooapi.types.events.zoo:Chirp",
            "Feed": "zooapi.types.events.zoo:Feed",
            "OpenhwDoor": "zooapi.types.events.zoo:OpenhwDoor",
            "PhotoMessage": "zooapi.types.events.zoo:PhotoMessage",
            "RenameAnimal": "zooapi.types.events.zoo:RenameAnimal",
            "ZooTicket": "zooapi.types.events.zoo:ZooTicket",
        },
    )
