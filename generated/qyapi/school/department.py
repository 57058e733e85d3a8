"""家校沟通：部门管理: generated from spec/school/department.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime
    from typing import Literal

    from qyapi_runtime.api import CorpApi, Extra

    from qyapi.types.school.department import (
        DepartmentAdmin,
        DepartmentAdminChange,
        DepartmentCreateResponse,
        DepartmentListResponse,
        SetUpgradeInfoResponse,
    )

__all__ = ["department_create", "department_delete", "department_list", "department_update", "set_upgrade_info"]


def department_create(
    api: CorpApi,
    /,
    *,
    parentid: int,
    type: Literal[1, 2, 3, 4],
    name: str | None = None,
    id: int | None = None,
    register_year: int | None = None,
    standard_grade: int | None = None,
    order: int | None = None,
    department_admins: Sequence[DepartmentAdmin] | None = None,
    extra: Extra = None,
) -> DepartmentCreateResponse:
    """Add a department of the school (创建部门).

    Internal apps must be set up to edit the school contacts (家校通讯录); the others need the right to.

    Args:
        parentid: That of a class must be a grade.
        type: 1 class, 2 grade, 3 stage (学段), 4 campus.
        name: 1 to 32 characters, none of -:*?"<>/ and the full-width comma; ignored for a standard grade.
        id: Greater than 1; made up if left out.
        register_year: Year of entry, only of a grade, 1970 to 2100; follows from standard_grade if left out.
        standard_grade: Standard grade, only of a grade, after WeCom's table.
        order: Rank among its siblings, 0 to 2^32-1; the highest comes first.
        department_admins: Their type must fit the department's.

    https://developer.work.weixin.qq.com/document/path/92340 (also 92296, 100158)
    """
    return api.invoke("school.department_create", locals())


def department_update(
    api: CorpApi,
    /,
    *,
    id: int,
    name: str | None = None,
    parentid: int | None = None,
    register_year: int | None = None,
    standard_grade: int | None = None,
    order: int | None = None,
    new_id: int | None = None,
    department_admins: Sequence[DepartmentAdminChange] | None = None,
    extra: Extra = None,
) -> None:
    """Change or move a department of the school; what is left out stays (更新部门).

    Internal apps must be set up to edit the school contacts (家校通讯录); the others need the right to.

    Args:
        name: 1 to 32 characters, none of -:*?"<>/ and the full-width comma; ignored for a standard grade.
        parentid: That of a class must be a grade.
        register_year: Year of entry, only of a grade, 1970 to 2100.
        standard_grade: Standard grade, only of a grade, after WeCom's table; 0 makes it no standard grade.
        order: Rank among its siblings, 0 to 2^32-1; the highest comes first.
        department_admins: Their type must fit the department's.

    https://developer.work.weixin.qq.com/document/path/92341 (also 92297)
    """
    api.invoke("school.department_update", locals())


def department_delete(api: CorpApi, /, *, id: int, extra: Extra = None) -> None:
    """Delete a department of the school without students and sub-departments; the root stays (删除部门).

    Internal apps must be set up to edit the school contacts (家校通讯录); the others need the right to.

    https://developer.work.weixin.qq.com/document/path/92342 (also 92298, 100160)
    """
    api.invoke("school.department_delete", locals())


def department_list(api: CorpApi, /, *, id: int | None = None, extra: Extra = None) -> DepartmentListResponse:
    """List a department of the school and its sub-departments (获取部门列表).

    Args:
        id: Where to start; the whole school if left out.

    https://developer.work.weixin.qq.com/document/path/92343 (also 92299)
    """
    return api.invoke("school.department_list", locals())


def set_upgrade_info(
    api: CorpApi,
    /,
    *,
    upgrade_time: datetime | int | None = None,
    upgrade_switch: Literal[0, 1] | None = None,
    extra: Extra = None,
) -> SetUpgradeInfoResponse:
    """Set on which day of the year the grades move up (修改自动升年级的配置).

    Internal apps must be set up to edit the school contacts (家校通讯录); the others need the right to.

    Args:
        upgrade_time: Only month and day count; 1 January if left out. Unix seconds.
        upgrade_switch: 1 on, anything else off (default).

    https://developer.work.weixin.qq.com/document/path/92949 (also 92950)
    """
    return api.invoke("school.set_upgrade_info", locals())
