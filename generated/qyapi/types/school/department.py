"""家校沟通：部门管理: generated from spec/school/department.yaml, do not edit."""

from __future__ import annotations

from typing import Literal

from qyapi_runtime.scalars import Flag, Lenient, UnixTime
from qyapi_runtime.struct import Struct, struct

__all__ = [
    "DepartmentAdmin",
    "DepartmentAdminChange",
    "DepartmentCreateRequest",
    "DepartmentCreateResponse",
    "DepartmentDeleteQuery",
    "DepartmentListQuery",
    "DepartmentListResponse",
    "DepartmentUpdateRequest",
    "SchoolDepartment",
    "SetUpgradeInfoRequest",
    "SetUpgradeInfoResponse",
]


@struct
class DepartmentCreateRequest(Struct):
    name: str | None = None
    """1 to 32 characters, none of -:*?"<>/ and the full-width comma; ignored for a standard grade."""

    parentid: int
    """That of a class must be a grade."""

    id: int | None = None
    """Greater than 1; made up if left out."""

    type: Literal[1, 2, 3, 4]
    """1 class, 2 grade, 3 stage (学段), 4 campus."""

    register_year: int | None = None
    """Year of entry, only of a grade, 1970 to 2100; follows from standard_grade if left out."""

    standard_grade: int | None = None
    """Standard grade, only of a grade, after WeCom's table."""

    order: int | None = None
    """Rank among its siblings, 0 to 2^32-1; the highest comes first."""

    department_admins: list[DepartmentAdmin] | None = None
    """Their type must fit the department's."""


@struct
class DepartmentCreateResponse(Struct):
    id: int


@struct
class DepartmentUpdateRequest(Struct):
    name: str | None = None
    """1 to 32 characters, none of -:*?"<>/ and the full-width comma; ignored for a standard grade."""

    parentid: int | None = None
    """That of a class must be a grade."""

    id: int
    register_year: int | None = None
    """Year of entry, only of a grade, 1970 to 2100."""

    standard_grade: int | None = None
    """Standard grade, only of a grade, after WeCom's table; 0 makes it no standard grade."""

    order: int | None = None
    """Rank among its siblings, 0 to 2^32-1; the highest comes first."""

    new_id: int | None = None
    department_admins: list[DepartmentAdminChange] | None = None
    """Their type must fit the department's."""


@struct
class DepartmentDeleteQuery(Struct):
    id: int


@struct
class DepartmentListQuery(Struct):
    id: int | None = None
    """Where to start; the whole school if left out."""


@struct
class DepartmentListResponse(Struct):
    departments: list[SchoolDepartment]


@struct
class SetUpgradeInfoRequest(Struct):
    upgrade_time: UnixTime | None = None
    """Only month and day count; 1 January if left out."""

    upgrade_switch: Literal[0, 1] | None = None
    """1 on, anything else off (default)."""


@struct
class SetUpgradeInfoResponse(Struct):
    next_upgrade_time: UnixTime
    """Day when the grades move up next; the time of day has no meaning."""


@struct
class DepartmentAdmin(Struct):
    userid: str
    type: Literal[1, 2, 3, 4, 5]
    """1 head of a campus, 2 head of a grade, 3 class teacher, 4 subject teacher, 5 head of a stage."""

    subject: str | None = None
    """One only, at most 15 characters; only of a class or subject teacher."""


@struct
class DepartmentAdminChange(Struct):
    op: Literal[0, 1]
    """0 add or change, 1 remove."""

    userid: str
    type: Literal[1, 2, 3, 4, 5] | None = None
    """1 head of a campus, 2 head of a grade, 3 class teacher, 4 subject teacher, 5 head of a stage."""

    subject: str | None = None
    """One only, at most 15 characters; only of a class or subject teacher."""


@struct
class SchoolDepartment(Struct):
    name: str
    parentid: int
    """0 for the root."""

    id: int
    """1 for the root."""

    type: Literal[1, 2, 3, 4, 5]
    """1 class, 2 grade, 3 stage (学段), 4 campus, 5 school."""

    register_year: int | None = None
    """Year of entry; only of a standard grade."""

    standard_grade: int | None = None
    """Only of a standard grade, after WeCom's table."""

    order: int | None = None
    """Rank among its siblings; only if it was set through the API."""

    department_admins: list[DepartmentAdmin] | None = None
    is_graduated: Flag | None = None
    """Only of a grade."""

    open_group_chat: Flag | None = None
    """Whether there is a group chat; only of a class."""

    group_chat_id: Lenient[str] | None = None
    """Only of a class with a group chat."""
