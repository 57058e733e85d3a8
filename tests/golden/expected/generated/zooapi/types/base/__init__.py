"""The dataclasses of the area base: generated from spec/base/, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qyapi_runtime.lazy import lazy

if TYPE_CHECKING:
    from zooapi.types.base.token import GettokenQuery, GettokenResponse

__all__ = ["GettokenQuery", "GettokenResponse"]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "GettokenQuery": "zooapi.types.base.token:GettokenQuery",
            "GettokenResponse": "zooapi.types.base.token:GettokenResponse",
        },
    )
