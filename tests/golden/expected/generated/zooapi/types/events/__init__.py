"""The dataclasses of the area events: generated from spec/events/, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qyapi_runtime.lazy import lazy

if TYPE_CHECKING:
    from zooapi.types.events.zoo import AnimalBorn, ChangeAnimal, PhotoMessage, RenameAnimal

__all__ = ["AnimalBorn", "ChangeAnimal", "PhotoMessage", "RenameAnimal"]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "AnimalBorn": "zooapi.types.events.zoo:AnimalBorn",
            "ChangeAnimal": "zooapi.types.events.zoo:ChangeAnimal",
            "PhotoMessage": "zooapi.types.events.zoo:PhotoMessage",
            "RenameAnimal": "zooapi.types.events.zoo:RenameAnimal",
        },
    )
