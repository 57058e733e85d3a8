"""动物通知: generated from spec/events/zoo.yaml, do not edit."""

from __future__ import annotations

from qyapi_runtime.event import Event
from qyapi_runtime.scalars import Comma, Secret
from qyapi_runtime.struct import struct, wire

__all__ = ["AnimalBorn", "ChangeAnimal", "PhotoMessage", "RenameAnimal"]


@struct
class AnimalBorn(Event):
    """An animal was born (动物出生通知).

    https://developer.work.weixin.qq.com/document/path/10010
    """

    animal_code: Secret = wire("AnimalCode")
    """Works once."""

    weights: Comma[int] | None = wire("Weights", default=None)
    parents: list[str] | None = wire("Parents", default=None, item="Parent")


@struct
class ChangeAnimal(Event):
    """Something about an animal changed (动物变更通知).

    https://developer.work.weixin.qq.com/document/path/10011
    """

    animal_id: str = wire("AnimalId")
    name: str | None = wire("Name", default=None)


@struct
class RenameAnimal(Event):
    """An animal got another name (动物改名).

    https://developer.work.weixin.qq.com/document/path/10012
    """

    animal_id: str = wire("AnimalId")
    name: str = wire("Name")


@struct
class PhotoMessage(Event):
    """A keeper sent a photo. A draft: it may change in any release (照片消息).

    https://developer.work.weixin.qq.com/document/path/10013
    """

    media_id: str = wire("MediaId")
