"""The dataclasses of the area zoo: generated from spec/zoo/, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qyapi_runtime.lazy import lazy

if TYPE_CHECKING:
    from zooapi.types.zoo.animal import (
        Animal,
        AnimalCreateRequest,
        AnimalCreateResponse,
        AnimalDeleteRequest,
        AnimalGetQuery,
        AnimalListQuery,
        AnimalListRequest,
        AnimalListResponse,
        AnimalLogRequest,
        AnimalLogResponse,
        AnimalMoveRequest,
        Call,
        Food,
        Home,
        Meat,
        Named,
        Plant,
        Roar,
        Song,
    )
    from zooapi.types.zoo.photo import (
        Frame,
        PhotoGetQuery,
        PhotoLink,
        PhotoQrcodeRequest,
        PhotoUploadQuery,
        PhotoUploadRequest,
        PhotoUploadResponse,
    )

__all__ = [
    "Animal",
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
    "Call",
    "Food",
    "Frame",
    "Home",
    "Meat",
    "Named",
    "PhotoGetQuery",
    "PhotoLink",
    "PhotoQrcodeRequest",
    "PhotoUploadQuery",
    "PhotoUploadRequest",
    "PhotoUploadResponse",
    "Plant",
    "Roar",
    "Song",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "Animal": "zooapi.types.zoo.animal:Animal",
            "AnimalCreateRequest": "zooapi.types.zoo.animal:AnimalCreateRequest",
            "AnimalCreateResponse": "zooapi.types.zoo.animal:AnimalCreateResponse",
            "AnimalDeleteRequest": "zooapi.types.zoo.animal:AnimalDeleteRequest",
            "AnimalGetQuery": "zooapi.types.zoo.animal:AnimalGetQuery",
            "AnimalListQuery": "zooapi.types.zoo.animal:AnimalListQuery",
            "AnimalListRequest": "zooapi.types.zoo.animal:AnimalListRequest",
            "AnimalListResponse": "zooapi.types.zoo.animal:AnimalListResponse",
            "AnimalLogRequest": "zooapi.types.zoo.animal:AnimalLogRequest",
            "AnimalLogResponse": "zooapi.types.zoo.animal:AnimalLogResponse",
            "AnimalMoveRequest": "zooapi.types.zoo.animal:AnimalMoveRequest",
            "Call": "zooapi.types.zoo.animal:Call",
            "Food": "zooapi.types.zoo.animal:Food",
            "Home": "zooapi.types.zoo.animal:Home",
            "Meat": "zooapi.types.zoo.animal:Meat",
            "Named": "zooapi.types.zoo.animal:Named",
            "Plant": "zooapi.types.zoo.animal:Plant",
            "Roar": "zooapi.types.zoo.animal:Roar",
            "Song": "zooapi.types.zoo.animal:Song",
            "Frame": "zooapi.types.zoo.photo:Frame",
            "PhotoGetQuery": "zooapi.types.zoo.photo:PhotoGetQuery",
            "PhotoLink": "zooapi.types.zoo.photo:PhotoLink",
            "PhotoQrcodeRequest": "zooapi.types.zoo.photo:PhotoQrcodeRequest",
            "PhotoUploadQuery": "zooapi.types.zoo.photo:PhotoUploadQuery",
            "PhotoUploadRequest": "zooapi.types.zoo.photo:PhotoUploadRequest",
            "PhotoUploadResponse": "zooapi.types.zoo.photo:PhotoUploadResponse",
        },
    )
