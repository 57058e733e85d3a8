"""The dataclasses of the area export: generated from spec/export/, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qyapi_runtime.lazy import lazy

if TYPE_CHECKING:
    from qyapi.types.export.export import (
        DepartmentRequest,
        DepartmentResponse,
        ExportedFile,
        GetResultQuery,
        GetResultResponse,
        SimpleUserRequest,
        SimpleUserResponse,
        TaguserRequest,
        TaguserResponse,
        UserRequest,
        UserResponse,
    )

__all__ = [
    "DepartmentRequest",
    "DepartmentResponse",
    "ExportedFile",
    "GetResultQuery",
    "GetResultResponse",
    "SimpleUserRequest",
    "SimpleUserResponse",
    "TaguserRequest",
    "TaguserResponse",
    "UserRequest",
    "UserResponse",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "DepartmentRequest": "qyapi.types.export.export:DepartmentRequest",
            "DepartmentResponse": "qyapi.types.export.export:DepartmentResponse",
            "ExportedFile": "qyapi.types.export.export:ExportedFile",
            "GetResultQuery": "qyapi.types.export.export:GetResultQuery",
            "GetResultResponse": "qyapi.types.export.export:GetResultResponse",
            "SimpleUserRequest": "qyapi.types.export.export:SimpleUserRequest",
            "SimpleUserResponse": "qyapi.types.export.export:SimpleUserResponse",
            "TaguserRequest": "qyapi.types.export.export:TaguserRequest",
            "TaguserResponse": "qyapi.types.export.export:TaguserResponse",
            "UserRequest": "qyapi.types.export.export:UserRequest",
            "UserResponse": "qyapi.types.export.export:UserResponse",
        },
    )
