"""部门管理, asynchronous: generated from spec/department/department.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from qyapi_runtime.aio.api import CorpApi
    from qyapi_runtime.api import Extra

    from qyapi.types.department.department import CreateResponse, GetResponse, ListResponse, SimplelistResponse

__all__ = ["create", "delete", "get", "list", "simplelist", "update"]


async def create(
    api: CorpApi,
    /,
    *,
    name: str,
    parentid: int,
    name_en: str | None = None,
    order: int | None = None,
    id: int | None = None,
    extra: Extra = None,
) -> CreateResponse:
    """Add a department (创建部门); see `qyapi.department.create`."""
    return await api.ainvoke("department.create", locals())


async def update(
    api: CorpApi,
    /,
    *,
    id: int,
    name: str | None = None,
    name_en: str | None = None,
    parentid: int | None = None,
    order: int | None = None,
    extra: Extra = None,
) -> None:
    """Change or move a department; what is left out stays (更新部门); see `qyapi.department.update`."""
    await api.ainvoke("department.update", locals())


async def delete(api: CorpApi, /, *, id: int, extra: Extra = None) -> None:
    """Delete a department without members and sub-departments; the root stays (删除部门); see `qyapi.department.delete`."""
    await api.ainvoke("department.delete", locals())


async def list(api: CorpApi, /, *, id: int | None = None, extra: Extra = None) -> ListResponse:
    """List departments with all their sub-departments (获取部门列表); see `qyapi.department.list`."""
    return await api.ainvoke("department.list", locals())


async def simplelist(api: CorpApi, /, *, id: int | None = None, extra: Extra = None) -> SimplelistResponse:
    """List the ids of departments with all their sub-departments (获取子部门ID列表); see `qyapi.department.simplelist`."""
    return await api.ainvoke("department.simplelist", locals())


async def get(api: CorpApi, /, *, id: int, extra: Extra = None) -> GetResponse:
    """Read one department (获取单个部门详情); see `qyapi.department.get`."""
    return await api.ainvoke("department.get", locals())
