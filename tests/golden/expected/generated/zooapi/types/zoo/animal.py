"""动物管理: generated from spec/zoo/animal.yaml, do not edit."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from qyapi_runtime.mixins import PermanentInfoMixin
from qyapi_runtime.scalars import Base64, Cents, Comma, Flag, IntString, Lenient, OneOrMany, Piped, Tagged, UnixTime
from qyapi_runtime.struct import Struct, Unknown, struct, wire

from zooapi.types.common import Keeper

__all__ = [
    "Animal",
    "AnimalCensusQuery",
    "AnimalCensusResponse",
    "AnimalCreateRequest",
    "AnimalCreateResponse",
    "AnimalDeleteRequest",
    "AnimalGetQuery",
    "AnimalListQuery",
    "AnimalListRequest",
    "AnimalListResponse",
    "AnimalLogRequest",
    "AnimalLogResponse",
    "AnimalMoveRequest",
    "AnimalVisitsRequest",
    "AnimalVisitsResponse",
    "Call",
    "Food",
    "Home",
    "Meat",
    "Named",
    "Plant",
    "Roar",
    "Song",
    "VisitLog",
]


@struct
class AnimalCreateRequest(Struct):
    nickname: str | None = None
    """What visitors call it."""

    species: str
    """Latin name, at most 64 bytes."""

    legs: Literal[0, 2, 4]
    diet: Literal["plants", "meat"] | None = None
    """What it eats."""

    weight: float | None = None
    """In kilograms."""

    born: UnixTime | None = None
    """When it hatched."""

    price: Cents | None = None
    """What it cost."""

    rare: Flag
    """On the red list."""

    chip: IntString | None = None
    """Number of its chip."""

    keepers: Piped[str] | None = None
    """Members who look after it."""

    rooms: Comma[int | str] | None = None
    parents: list[Animal] | None = None
    """Its parents, as far as known."""

    tags: dict[str, str] | None = None
    """Free labels."""

    from_: str | None = None
    """A word Python keeps for itself."""

    list_: list[str] | None = None
    """A built-in that annotations need."""

    home: Home
    """Where it lives."""

    call: Call = wire(inline=True)
    """How it makes itself heard."""

    anything: Any = None
    photo: Base64 | None = None
    number: str | int | None = None
    """Either."""

    cage: int | None = None
    """Deprecated: since 2020, use home."""

    version: Literal[2] = 2


@struct
class AnimalCreateResponse(Struct):
    animal_id: str
    warnings: OneOrMany[str] | None = None
    """One warning comes without a list."""


@struct
class AnimalListQuery(Struct):
    zoo: str
    deep: Flag | None = None


@struct
class AnimalListRequest(Struct):
    limit: int | None = None
    """At most 100."""

    cursor: str | None = None


@struct
class AnimalListResponse(Struct):
    animals: list[Animal]
    next_cursor: str | None = None
    has_more: Flag | None = None


@struct
class AnimalLogRequest(Struct):
    cursor: int
    """0 at first."""


@struct
class AnimalLogResponse(Struct):
    entries: list[str]
    keepers: list[Keeper] | None = None
    next_cursor: int | None = None


@struct
class AnimalVisitsRequest(Struct):
    offset: int | None = None
    """Visits to leave out."""


@struct
class AnimalVisitsResponse(Struct):
    log: VisitLog


@struct
class AnimalCensusQuery(Struct):
    jobid: str


@struct
class AnimalCensusResponse(Struct):
    status: Literal[0, 1, 2, 3]
    """0 waiting, 1 running, 2 done, 3 failed."""

    percentage: int | None = None
    count: int | None = None


@struct
class AnimalGetQuery(Struct):
    animal_id: str
    ids: Piped[int] | None = None


@struct
class AnimalDeleteRequest(Struct):
    animal_id: str


@struct
class AnimalMoveRequest(Struct):
    animal_id: str


@struct
class Animal(PermanentInfoMixin):
    """An animal as the zoo knows it."""

    name: str
    name_en: str | None = None
    """Since 2022-01-01."""

    animal_id: str = wire("AnimalId")
    """Case matters."""

    offspring: list[Animal] | None = None
    """Recursive."""

    keeper: Keeper | None = None
    legs: Lenient[int] | None = None
    calls: list[Call] | None = None
    food: Food | None = None
    heard: dict[str, list[Song] | list[Roar] | list[str] | float | bool | str] | None = None
    """What visitors heard, by visitor."""


@struct
class VisitLog(Struct):
    visits: list[Keeper]
    ending: Flag | None = None


@struct
class Named(Struct):
    name: str
    name_en: str | None = None
    """Since 2022-01-01."""


@struct
class Home(Struct):
    """Deprecated: since 2023, use the house."""

    room: int = wire("RoomNumber")


@struct
class Song(Struct):
    melody: str


@struct
class Roar(Struct):
    volume: int


@struct
class Plant(Struct):
    leaf: str | None = None


@struct
class Meat(Struct):
    """A draft: it may change in any release."""

    kind: Literal["meat"] = "meat"
    cut: str | None = None


Call = Annotated[
    Song | Roar | Unknown,
    Tagged("calltype", {"song": Song, "roar": Roar}),
]
"""How an animal makes itself heard."""

Food = Annotated[
    Plant | Meat | Unknown,
    Tagged("kind", {"plant": Plant, "meat": Meat}, inside=True),
]
