"""The dataclasses of the area department: generated from spec/department/, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qyapi_runtime.lazy import lazy

if TYPE_CHECKING:
    from qyapi.types.department.department import (
        CreateRequest,
        CreateResponse,
        DeleteQuery,
        Department,
        DepartmentId,
        GetQuery,
        GetResponse,
        ListQuery,
        ListResponse,
        SimplelistQuery,
        SimplelistResponse,
        UpdateRequest,
    )

__all__ = [
    "CreateRequest",
    "CreateResponse",
    "DeleteQuery",
    "Department",
    "DepartmentId",
    "GetQuery",
    "GetResponse",
    "ListQuery",
    "ListResponse",
    "SimplelistQuery",
    "SimplelistResponse",
    "UpdateRequest",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "CreateRequest": "qyapi.types.department.department:CreateRequest",
            "CreateResponse": "qyapi.types.department.department:CreateResponse",
            "DeleteQuery": "qyapi.types.department.department:DeleteQuery",
            "Department": "qyapi.types.department.department:Department",
            "DepartmentId": "qyapi.types.department.department:DepartmentId",
            "GetQuery": "qyapi.types.department.department:GetQuery",
            "GetResponse": "qyapi.types.department.department:GetResponse",
            "ListQuery": "qyapi.types.department.department:ListQuery",
            "ListResponse": "qyapi.types.department.department:ListResponse",
            "SimplelistQuery": "qyapi.types.department.department:SimplelistQuery",
            "SimplelistResponse": "qyapi.types.department.department:SimplelistResponse",
            "UpdateRequest": "qyapi.types.department.department:UpdateRequest",
        },
    )
