"""配置网格结构与事件类别, asynchronous: generated from spec/report/grid.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from qyapi_runtime.aio.api import CorpApi
    from qyapi_runtime.api import Extra

    from qyapi.types.report.grid import (
        GridAddCataResponse,
        GridAddResponse,
        GridGetUserGridInfoResponse,
        GridListCataResponse,
        GridListResponse,
        GridUpdateResponse,
    )

__all__ = [
    "grid_add",
    "grid_add_cata",
    "grid_delete",
    "grid_delete_cata",
    "grid_get_user_grid_info",
    "grid_list",
    "grid_list_cata",
    "grid_update",
    "grid_update_cata",
]


async def grid_add(
    api: CorpApi,
    /,
    *,
    grid_name: str,
    grid_parent_id: str,
    grid_admin: Sequence[str],
    grid_member: Sequence[str] | None = None,
    extra: Extra = None,
) -> GridAddResponse:
    """Add a district (添加网格); see `qyapi.report.grid_add`."""
    return await api.ainvoke("report.grid_add", locals())


async def grid_update(
    api: CorpApi,
    /,
    *,
    grid_id: str,
    grid_name: str,
    grid_parent_id: str,
    grid_admin: Sequence[str],
    grid_member: Sequence[str] | None = None,
    extra: Extra = None,
) -> GridUpdateResponse:
    """Change a district (编辑网格); see `qyapi.report.grid_update`."""
    return await api.ainvoke("report.grid_update", locals())


async def grid_delete(api: CorpApi, /, *, grid_id: str, extra: Extra = None) -> None:
    """Remove a district and those in it (删除网格); see `qyapi.report.grid_delete`."""
    await api.ainvoke("report.grid_delete", locals())


async def grid_list(api: CorpApi, /, *, grid_id: str | None = None, extra: Extra = None) -> GridListResponse:
    """List a district, its parent and all in it (获取网格列表); see `qyapi.report.grid_list`."""
    return await api.ainvoke("report.grid_list", locals())


async def grid_get_user_grid_info(api: CorpApi, /, *, userid: str, extra: Extra = None) -> GridGetUserGridInfoResponse:
    """List the districts of a member (获取用户负责及参与的网格列表); see `qyapi.report.grid_get_user_grid_info`."""
    return await api.ainvoke("report.grid_get_user_grid_info", locals())


async def grid_add_cata(
    api: CorpApi,
    /,
    *,
    category_name: str,
    level: Literal[1, 2],
    parent_category_id: str | None = None,
    extra: Extra = None,
) -> GridAddCataResponse:
    """Add a category (添加事件类别); see `qyapi.report.grid_add_cata`."""
    return await api.ainvoke("report.grid_add_cata", locals())


async def grid_update_cata(
    api: CorpApi,
    /,
    *,
    category_id: str,
    category_name: str,
    level: Literal[1, 2],
    parent_category_id: str | None = None,
    extra: Extra = None,
) -> None:
    """Change a category (修改事件类别); see `qyapi.report.grid_update_cata`."""
    await api.ainvoke("report.grid_update_cata", locals())


async def grid_delete_cata(api: CorpApi, /, *, category_id: str, extra: Extra = None) -> None:
    """Remove a category (删除事件类别); see `qyapi.report.grid_delete_cata`."""
    await api.ainvoke("report.grid_delete_cata", locals())


async def grid_list_cata(api: CorpApi, /, *, extra: Extra = None) -> GridListCataResponse:
    """List the categories (获取事件类别列表); see `qyapi.report.grid_list_cata`."""
    return await api.ainvoke("report.grid_list_cata", locals())
