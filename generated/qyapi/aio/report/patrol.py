"""巡查上报, asynchronous: generated from spec/report/patrol.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from datetime import datetime

    from qyapi_runtime.aio.api import CorpApi
    from qyapi_runtime.api import Extra

    from qyapi.types.report.patrol import (
        PatrolCategoryStatisticResponse,
        PatrolGetCorpStatusResponse,
        PatrolGetGridInfoResponse,
        PatrolGetOrderInfoResponse,
        PatrolGetOrderListResponse,
        PatrolGetUserStatusResponse,
        PatrolOrder,
    )

__all__ = [
    "patrol_category_statistic",
    "patrol_get_corp_status",
    "patrol_get_grid_info",
    "patrol_get_order_info",
    "patrol_get_order_list",
    "patrol_get_order_list_iter",
    "patrol_get_user_status",
]


async def patrol_get_grid_info(api: CorpApi, /, *, extra: Extra = None) -> PatrolGetGridInfoResponse:
    """List the districts and their heads (获取配置的网格及网格负责人); see `qyapi.report.patrol_get_grid_info`."""
    return await api.ainvoke("report.patrol_get_grid_info", locals())


async def patrol_get_corp_status(
    api: CorpApi, /, *, grid_id: str | None = None, extra: Extra = None
) -> PatrolGetCorpStatusResponse:
    """Count the reports of a district (获取单位巡查上报数据统计); see `qyapi.report.patrol_get_corp_status`."""
    return await api.ainvoke("report.patrol_get_corp_status", locals())


async def patrol_get_user_status(api: CorpApi, /, *, userid: str, extra: Extra = None) -> PatrolGetUserStatusResponse:
    """Count the reports of a member (获取个人巡查上报数据统计); see `qyapi.report.patrol_get_user_status`."""
    return await api.ainvoke("report.patrol_get_user_status", locals())


async def patrol_category_statistic(
    api: CorpApi, /, *, category_id: str | None = None, extra: Extra = None
) -> PatrolCategoryStatisticResponse:
    """Count the reports by category (获取上报事件分类统计); see `qyapi.report.patrol_category_statistic`."""
    return await api.ainvoke("report.patrol_category_statistic", locals())


async def patrol_get_order_list(
    api: CorpApi,
    /,
    *,
    begin_create_time: datetime | int | None = None,
    begin_modify_time: datetime | int | None = None,
    cursor: str | None = None,
    limit: int | None = None,
    extra: Extra = None,
) -> PatrolGetOrderListResponse:
    """List the reports, page by page (获取巡查上报事件列表); see `qyapi.report.patrol_get_order_list`."""
    return await api.ainvoke("report.patrol_get_order_list", locals())


def patrol_get_order_list_iter(
    api: CorpApi,
    /,
    *,
    begin_create_time: datetime | int | None = None,
    begin_modify_time: datetime | int | None = None,
    limit: int | None = None,
    extra: Extra = None,
) -> AsyncIterator[PatrolOrder]:
    """Go through `order_list` of every page of patrol_get_order_list."""
    return api.aiterate("report.patrol_get_order_list", locals())


async def patrol_get_order_info(api: CorpApi, /, *, order_id: str, extra: Extra = None) -> PatrolGetOrderInfoResponse:
    """Read a report (获取巡查上报的事件详情信息); see `qyapi.report.patrol_get_order_info`."""
    return await api.ainvoke("report.patrol_get_order_info", locals())
