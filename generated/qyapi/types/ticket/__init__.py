"""The dataclasses of the area ticket: generated from spec/ticket/, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qyapi_runtime.lazy import lazy

if TYPE_CHECKING:
    from qyapi.types.ticket.ticket import GetQuery

__all__ = ["GetQuery"]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "GetQuery": "qyapi.types.ticket.ticket:GetQuery",
        },
    )
