"""The dataclasses of the area user: generated from spec/user/, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qyapi_runtime.lazy import lazy

if TYPE_CHECKING:
    from qyapi.types.user.member import (
        DeptUser,
        GetQuery,
        ListIdRequest,
        ListIdResponse,
        SimplelistQuery,
        SimplelistResponse,
        SimpleUser,
        User,
    )

__all__ = [
    "DeptUser",
    "GetQuery",
    "ListIdRequest",
    "ListIdResponse",
    "SimpleUser",
    "SimplelistQuery",
    "SimplelistResponse",
    "User",
]

if not TYPE_CHECKING:
    __getattr__ = lazy(
        __name__,
        {
            "DeptUser": "qyapi.types.user.member:DeptUser",
            "GetQuery": "qyapi.types.user.member:GetQuery",
            "ListIdRequest": "qyapi.types.user.member:ListIdRequest",
            "ListIdResponse": "qyapi.types.user.member:ListIdResponse",
            "SimpleUser": "qyapi.types.user.member:SimpleUser",
            "SimplelistQuery": "qyapi.types.user.member:SimplelistQuery",
            "SimplelistResponse": "qyapi.types.user.member:SimplelistResponse",
            "User": "qyapi.types.user.member:User",
        },
    )
