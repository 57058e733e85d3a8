"""The dataclasses of the area miniprogram: generated from spec/miniprogram/, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qyapi_runtime.lazy import lazy

if TYPE_CHECKING:
    from qyapi.types.miniprogram.session import (
        Jscode2sessionQuery,
        MemberSession,
        TransferSessionRequest,
        TransferSessionResponse,
    )

__all__ = ["Jscode2sessionQuery", "MemberSession", "TransferSessionRequest", "TransferSessionResponse"]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "Jscode2sessionQuery": "qyapi.types.miniprogram.session:Jscode2sessionQuery",
            "MemberSession": "qyapi.types.miniprogram.session:MemberSession",
            "TransferSessionRequest": "qyapi.types.miniprogram.session:TransferSessionRequest",
            "TransferSessionResponse": "qyapi.types.miniprogram.session:TransferSessionResponse",
        },
    )
