"""居民上报: generated from spec/report/resident.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from qyapi_runtime.api import CorpApi, Extra

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


def resident_get_grid_info(api: CorpApi, /, *, extra: Extra = None) -> ResidentGetGridInfoResponse:
    """List the districts and their heads (获取配置的网格及网格负责人).

    https://developer.work.weixin.qq.com/document/path/93514 (for internal apps; also 97153)
    """
    return api.invoke("report.resident_get_grid_info", locals())


def resident_get_corp_status(
    api: CorpApi, /, *, grid_id: str | None = None, extra: Extra = None
) -> ResidentGetCorpStatusResponse:
    """Count the reports of a district (获取单位居民上报数据统计).

    Args:
        grid_id: All districts if left out.

    https://developer.work.weixin.qq.com/document/path/93515 (for internal apps; also 97154)
    """
    return api.invoke("report.resident_get_corp_status", locals())


def resident_get_user_status(api: CorpApi, /, *, userid: str, extra: Extra = None) -> ResidentGetUserStatusResponse:
    """Count the reports that a member deals with (获取个人居民上报数据统计).

    Args:
        userid: Must be visible to the app.

    https://developer.work.weixin.qq.com/document/path/93516 (for internal apps; also 97155)
    """
    return api.invoke("report.resident_get_user_status", locals())


def resident_category_statistic(
    api: CorpApi, /, *, category_id: str | None = None, extra: Extra = None
) -> ResidentCategoryStatisticResponse:
    """Count the reports by category (获取上报事件分类统计).

    Args:
        category_id: Count by the categories below this one; by those of the first level if left out.

    https://developer.work.weixin.qq.com/document/path/93517 (for internal apps; also 97156)
    """
    return api.invoke("report.resident_category_statistic", locals())


def resident_get_order_list(
    api: CorpApi,
    /,
    *,
    begin_create_time: datetime | int | None = None,
    begin_modify_time: datetime | int | None = None,
    cursor: str | None = None,
    limit: int | None = None,
    extra: Extra = None,
) -> ResidentGetOrderListResponse:
    """List the reports, page by page (获取居民上报事件列表).

    Args:
        begin_create_time: Only those made after it. Unix seconds.
        begin_modify_time: Only those changed after it. Unix seconds.
        cursor: From the last answer; left out at first and when the times change.
        limit: At most 50; default 20.

    https://developer.work.weixin.qq.com/document/path/93518 (for internal apps; also 97157)
    """
    return api.invoke("report.resident_get_order_list", locals())


def resident_get_order_list_iter(
    api: CorpApi,
    /,
    *,
    begin_create_time: datetime | int | None = None,
    begin_modify_time: datetime | int | None = None,
    limit: int | None = None,
    extra: Extra = None,
) -> Iterator[ResidentOrder]:
    """Go through `order_list` of every page of resident_get_order_list."""
    return api.iterate("report.resident_get_order_list", locals())


def resident_get_order_info(api: CorpApi, /, *, order_id: str, extra: Extra = None) -> ResidentGetOrderInfoResponse:
    """Read a report (获取居民上报的事件详情信息).

    https://developer.work.weixin.qq.com/document/path/93519 (for internal apps; also 97158)
    """
    return api.invoke("report.resident_get_order_info", locals())
