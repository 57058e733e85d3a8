"""部门管理: generated from spec/department/department.yaml, do not edit."""

from __future__ import annotations

from qyapi_runtime.struct import Struct, struct

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


@struct
class CreateRequest(Struct):
    name: str
    """1 to 64 characters, none of \\:*?"<>|; unique among its siblings."""

    name_en: str | None = None
    """1 to 64 characters, none of \\:*?"<>|; unique among its siblings. Only of use once several languages are switched
    on in the admin console.
    """

    parentid: int
    order: int | None = None
    """Rank among its siblings, 0 to 2^32-1; the highest comes first."""

    id: int | None = None
    """Greater than 1; made up if left out."""


@struct
class CreateResponse(Struct):
    id: int


@struct
class UpdateRequest(Struct):
    id: int
    name: str | None = None
    """1 to 64 characters, none of \\:*?"<>|; unique among its siblings."""

    name_en: str | None = None
    """1 to 64 characters, none of \\:*?"<>|; unique among its siblings."""

    parentid: int | None = None
    order: int | None = None
    """Rank among its siblings, 0 to 2^32-1; the highest comes first."""


@struct
class DeleteQuery(Struct):
    id: int


@struct
class ListQuery(Struct):
    id: int | None = None
    """Where to start; the whole tree if left out."""


@struct
class ListResponse(Struct):
    department: list[Department]


@struct
class SimplelistQuery(Struct):
    id: int | None = None
    """Where to start; the whole tree if left out."""


@struct
class SimplelistResponse(Struct):
    department_id: list[DepartmentId]


@struct
class GetQuery(Struct):
    id: int


@struct
class GetResponse(Struct):
    department: Department


@struct
class DepartmentId(Struct):
    id: int
    parentid: int
    """The root has the id 1."""

    order: int
    """Rank among its siblings, 0 to 2^32-1; the highest comes first."""


@struct
class Department(Struct):
    id: int
    name: str | None = None
    """A third-party app gets the id instead. A customized app needs the admin's consent."""

    name_en: str | None = None
    """Never for third-party apps. A customized app needs the admin's consent."""

    department_leader: list[str] | None = None
    """Userids of those whom the app may see. Of third-party apps only a contact app gets them, or one with the right to
    the organisation (组织架构信息).
    """

    parentid: int
    """The root has the id 1."""

    order: int
    """Rank among its siblings, 0 to 2^32-1; the highest comes first."""
