"""The dataclasses of the area linkedcorp: generated from spec/linkedcorp/, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qyapi_runtime.lazy import lazy

if TYPE_CHECKING:
    from qyapi.types.linkedcorp.linkedcorp import (
        AgentGetPermListResponse,
        DepartmentListRequest,
        DepartmentListResponse,
        LinkedAttr,
        LinkedDepartment,
        LinkedExtAttr,
        LinkedMessage,
        LinkedSimpleUser,
        LinkedUser,
        MessageSendRequest,
        MessageSendResponse,
        UserGetRequest,
        UserGetResponse,
        UserListRequest,
        UserListResponse,
        UserSimplelistRequest,
        UserSimplelistResponse,
    )

__all__ = [
    "AgentGetPermListResponse",
    "DepartmentListRequest",
    "DepartmentListResponse",
    "LinkedAttr",
    "LinkedDepartment",
    "LinkedExtAttr",
    "LinkedMessage",
    "LinkedSimpleUser",
    "LinkedUser",
    "MessageSendRequest",
    "MessageSendResponse",
    "UserGetRequest",
    "UserGetResponse",
    "UserListRequest",
    "UserListResponse",
    "UserSimplelistRequest",
    "UserSimplelistResponse",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "AgentGetPermListResponse": "qyapi.types.linkedcorp.linkedcorp:AgentGetPermListResponse",
            "DepartmentListRequest": "qyapi.types.linkedcorp.linkedcorp:DepartmentListRequest",
            "DepartmentListResponse": "qyapi.types.linkedcorp.linkedcorp:DepartmentListResponse",
            "LinkedAttr": "qyapi.types.linkedcorp.linkedcorp:LinkedAttr",
            "LinkedDepartment": "qyapi.types.linkedcorp.linkedcorp:LinkedDepartment",
            "LinkedExtAttr": "qyapi.types.linkedcorp.linkedcorp:LinkedExtAttr",
            "LinkedMessage": "qyapi.types.linkedcorp.linkedcorp:LinkedMessage",
            "LinkedSimpleUser": "qyapi.types.linkedcorp.linkedcorp:LinkedSimpleUser",
            "LinkedUser": "qyapi.types.linkedcorp.linkedcorp:LinkedUser",
            "MessageSendRequest": "qyapi.types.linkedcorp.linkedcorp:MessageSendRequest",
            "MessageSendResponse": "qyapi.types.linkedcorp.linkedcorp:MessageSendResponse",
            "UserGetRequest": "qyapi.types.linkedcorp.linkedcorp:UserGetRequest",
            "UserGetResponse": "qyapi.types.linkedcorp.linkedcorp:UserGetResponse",
            "UserListRequest": "qyapi.types.linkedcorp.linkedcorp:UserListRequest",
            "UserListResponse": "qyapi.types.linkedcorp.linkedcorp:UserListResponse",
            "UserSimplelistRequest": "qyapi.types.linkedcorp.linkedcorp:UserSimplelistRequest",
            "UserSimplelistResponse": "qyapi.types.linkedcorp.linkedcorp:UserSimplelistResponse",
        },
    )
