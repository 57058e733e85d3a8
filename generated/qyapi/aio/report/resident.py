"""居民上报, asynchronous: generated from spec/report/resident.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from datetime import datetime

    from qyapi_runtime.aio.api import CorpApi
    from qyapi_runtime.api import Extra

    from qyapi.types.report.resident import (
        ResidentCategoryStatisticResponse,
        ResidentGetCorpStatusResponse,
        ResidentGetGridInfoResponse,
        ResidentGetOrderInfoResponse,
        ResidentGetOrderListResponse,
        ResidentGetUserStatusResponse,
        ResidentOrder,
    )

__all__ = [
    "resident_category_statistic",
    "resident_get_corp_status",
    "resident_get_grid_info",
    "resident_get_order_info",
    "resident_get_order_list",
    "resident_get_order_list_iter",
    "resident_get_user_status",
]


async def resident_get_grid_info(api: CorpApi, /, *, extra: Extra = None) -> ResidentGetGridInfoResponse:
    """List the districts and their heads (获取配置的网格及网格负责人); see `qyapi.report.resident_get_grid_info`."""
    return await api.ainvoke("report.resident_get_grid_info", locals())


async def resident_get_corp_status(
    api: CorpApi, /, *, grid_id: str | None = None, extra: Extra = None
) -> ResidentGetCorpStatusResponse:
    """Count the reports of a district (获取单位居民上报数据统计); see `qyapi.report.resident_get_corp_status`."""
    return await api.ainvoke("report.resident_get_corp_status", locals())


async def resident_get_user_status(
    api: CorpApi, /, *, userid: str, extra: Extra = None
) -> ResidentGetUserStatusResponse:
    """Count the reports that a member deals with (获取个人居民上报数据统计); see `qyapi.report.resident_get_user_status`."""
    return await api.ainvoke("report.resident_get_user_status", locals())


async def resident_category_statistic(
    api: CorpApi, /, *, category_id: str | None = None, extra: Extra = None
) -> ResidentCategoryStatisticResponse:
    """Count the reports by category (获取上报事件分类统计); see `qyapi.report.resident_category_statistic`."""
    return await api.ainvoke("report.resident_category_statistic", locals())


async def resident_get_order_list(
    api: CorpApi,
    /,
    *,
    begin_create_time: datetime | int | None = None,
    begin_modify_time: datetime | int | None = None,
    cursor: str | None = None,
    limit: int | None = None,
    extra: Extra = None,
) -> ResidentGetOrderListResponse:
    """List the reports, page by page (获取居民上报事件列表); see `qyapi.report.resident_get_order_list`."""
    return await api.ainvoke("report.resident_get_order_list", locals())


def resident_get_order_list_iter(
    api: CorpApi,
    /,
    *,
    begin_create_time: datetime | int | None = None,
    begin_modify_time: datetime | int | None = None,
    limit: int | None = None,
    extra: Extra = None,
) -> AsyncIterator[ResidentOrder]:
    """Go through `order_list` of every page of resident_get_order_list."""
    return api.aiterate("report.resident_get_order_list", locals())


async def resident_get_order_info(
    api: CorpApi, /, *, order_id: str, extra: Extra = None
) -> ResidentGetOrderInfoResponse:
    """Read a report (获取居民上报的事件详情信息); see `qyapi.report.resident_get_order_info`."""
    return await api.ainvoke("report.resident_get_order_info", locals())
