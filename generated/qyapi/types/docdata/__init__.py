"""The dataclasses of the area docdata: generated from spec/docdata/, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qyapi_runtime.lazy import lazy

if TYPE_CHECKING:
    from qyapi.types.docdata.archive import (
        AuthScope,
        AuthUser,
        GetAuthInfoRequest,
        GetAuthInfoResponse,
        GetAuthUserListRequest,
        GetAuthUserListResponse,
    )

__all__ = [
    "AuthScope",
    "AuthUser",
    "GetAuthInfoRequest",
    "GetAuthInfoResponse",
    "GetAuthUserListRequest",
    "GetAuthUserListResponse",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "AuthScope": "qyapi.types.docdata.archive:AuthScope",
            "AuthUser": "qyapi.types.docdata.archive:AuthUser",
            "GetAuthInfoRequest": "qyapi.types.docdata.archive:GetAuthInfoRequest",
            "GetAuthInfoResponse": "qyapi.types.docdata.archive:GetAuthInfoResponse",
            "GetAuthUserListRequest": "qyapi.types.docdata.archive:GetAuthUserListRequest",
            "GetAuthUserListResponse": "qyapi.types.docdata.archive:GetAuthUserListResponse",
        },
    )
