"""The dataclasses of the area auth: generated from spec/auth/, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qyapi_runtime.lazy import lazy

if TYPE_CHECKING:
    from qyapi.types.auth.identity import (
        GetuserdetailRequest,
        GetuserdetailResponse,
        GetuserinfoQuery,
        GetuserinfoResponse,
    )
    from qyapi.types.auth.second_verification import GetTfaInfoRequest, GetTfaInfoResponse

__all__ = [
    "GetTfaInfoRequest",
    "GetTfaInfoResponse",
    "GetuserdetailRequest",
    "GetuserdetailResponse",
    "GetuserinfoQuery",
    "GetuserinfoResponse",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "GetuserdetailRequest": "qyapi.types.auth.identity:GetuserdetailRequest",
            "GetuserdetailResponse": "qyapi.types.auth.identity:GetuserdetailResponse",
            "GetuserinfoQuery": "qyapi.types.auth.identity:GetuserinfoQuery",
            "GetuserinfoResponse": "qyapi.types.auth.identity:GetuserinfoResponse",
            "GetTfaInfoRequest": "qyapi.types.auth.second_verification:GetTfaInfoRequest",
            "GetTfaInfoResponse": "qyapi.types.auth.second_verification:GetTfaInfoResponse",
        },
    )
