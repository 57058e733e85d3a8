"""部门管理: generated from spec/department/department.yaml, do not edit."""

from __future__ import annotations

from qyapi_runtime.struct import Struct, struct

__all__ = ["Department", "ListQuery", "ListResponse"]


@struct
class ListQuery(Struct):
    id: int | None = None
    """Where to start; the whole tree if left out."""


@struct
class ListResponse(Struct):
    department: list[Department]


@struct
class Department(Struct):
    id: int
    name: str | None = None
    """A third-party app gets the id instead. A customized app needs the admin's consent."""

    name_en: str | None = None
    """Never for third-party apps."""

    department_leader: list[str] | None = None
    """Userids. Of third-party apps only a contact app gets them."""

    parentid: int
    """The root has the id 1."""

    order: int
    """Rank among its siblings, 0 to 2^32-1; the highest comes first."""
