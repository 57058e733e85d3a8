"""The dataclasses of the area bell: generated from spec/bell/, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qyapi_runtime.lazy import lazy

if TYPE_CHECKING:
    from zooapi.types.bell.bell import RingRequest, TollRequest

__all__ = ["RingRequest", "TollRequest"]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "RingRequest": "zooapi.types.bell.bell:RingRequest",
            "TollRequest": "zooapi.types.bell.bell:TollRequest",
        },
    )
