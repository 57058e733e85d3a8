"""The dataclasses of the area pstncc: generated from spec/pstncc/, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qyapi_runtime.lazy import lazy

if TYPE_CHECKING:
    from qyapi.types.pstncc.pstncc import CallRequest, CallResponse, CallState, GetstatesRequest, GetstatesResponse

__all__ = ["CallRequest", "CallResponse", "CallState", "GetstatesRequest", "GetstatesResponse"]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "CallRequest": "qyapi.types.pstncc.pstncc:CallRequest",
            "CallResponse": "qyapi.types.pstncc.pstncc:CallResponse",
            "CallState": "qyapi.types.pstncc.pstncc:CallState",
            "GetstatesRequest": "qyapi.types.pstncc.pstncc:GetstatesRequest",
            "GetstatesResponse": "qyapi.types.pstncc.pstncc:GetstatesResponse",
        },
    )
