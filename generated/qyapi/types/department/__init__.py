"""The dataclasses of the area department: generated from spec/department/, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qyapi_runtime.lazy import lazy

if TYPE_CHECKING:
    from qyapi.types.department.department import Department, ListQuery, ListResponse

__all__ = ["Department", "ListQuery", "ListResponse"]

if not TYPE_CHECKING:
    __getattr__ = lazy(
        __name__,
        {
            "Department": "qyapi.types.department.department:Department",
            "ListQuery": "qyapi.types.department.department:ListQuery",
            "ListResponse": "qyapi.types.department.department:ListResponse",
        },
    )
