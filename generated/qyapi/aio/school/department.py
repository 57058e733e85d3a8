"""家校沟通：部门管理, asynchronous: generated from spec/school/department.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime
    from typing import Literal

    from qyapi_runtime.aio.api import CorpApi
    from qyapi_runtime.api import Extra

    from qyapi.types.school.department import (
        DepartmentAdmin,
        DepartmentAdminChange,
        DepartmentCreateResponse,
        DepartmentListResponse,
        SetUpgradeInfoResponse,
    )

__all__ = ["department_create", "department_delete", "department_list", "department_update", "set_upgrade_info"]


async def department_create(
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
    """Add a department of the school (创建部门); see `qyapi.school.department_create`."""
    return await api.ainvoke("school.department_create", locals())


async def department_update(
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
    """Change or move a department of the school; what is left out stays (更新部门); see `qyapi.school.department_update`."""
    await api.ainvoke("school.department_update", locals())


async def department_delete(api: CorpApi, /, *, id: int, extra: Extra = None) -> None:
    """Delete a department of the school without students and sub-departments; the root stays (删除部门); see
    `qyapi.school.department_delete`.
    """
    await api.ainvoke("school.department_delete", locals())


async def department_list(api: CorpApi, /, *, id: int | None = None, extra: Extra = None) -> DepartmentListResponse:
    """List a department of the school and its sub-departments (获取部门列表); see `qyapi.school.department_list`."""
    return await api.ainvoke("school.department_list", locals())


async def set_upgrade_info(
    api: CorpApi,
    /,
    *,
    upgrade_time: datetime | int | None = None,
    upgrade_switch: Literal[0, 1] | None = None,
    extra: Extra = None,
) -> SetUpgradeInfoResponse:
    """Set on which day of the year the grades move up (修改自动升年级的配置); see `qyapi.school.set_upgrade_info`."""
    return await api.ainvoke("school.set_upgrade_info", locals())
