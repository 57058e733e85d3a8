"""巡查上报: generated from spec/report/patrol.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from qyapi_runtime.api import CorpApi, Extra

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


def patrol_get_grid_info(api: CorpApi, /, *, extra: Extra = None) -> PatrolGetGridInfoResponse:
    """List the districts and their heads (获取配置的网格及网格负责人).

    https://developer.work.weixin.qq.com/document/path/93531 (for internal apps; also 97146)
    """
    return api.invoke("report.patrol_get_grid_info", locals())


def patrol_get_corp_status(
    api: CorpApi, /, *, grid_id: str | None = None, extra: Extra = None
) -> PatrolGetCorpStatusResponse:
    """Count the reports of a district (获取单位巡查上报数据统计).

    Args:
        grid_id: All districts if left out.

    https://developer.work.weixin.qq.com/document/path/93532 (for internal apps; also 97147)
    """
    return api.invoke("report.patrol_get_corp_status", locals())


def patrol_get_user_status(api: CorpApi, /, *, userid: str, extra: Extra = None) -> PatrolGetUserStatusResponse:
    """Count the reports of a member (获取个人巡查上报数据统计).

    Args:
        userid: Must be visible to the app.

    https://developer.work.weixin.qq.com/document/path/93533 (for internal apps; also 97148)
    """
    return api.invoke("report.patrol_get_user_status", locals())


def patrol_category_statistic(
    api: CorpApi, /, *, category_id: str | None = None, extra: Extra = None
) -> PatrolCategoryStatisticResponse:
    """Count the reports by category (获取上报事件分类统计).

    Args:
        category_id: Count by the categories below this one; by those of the first level if left out.

    https://developer.work.weixin.qq.com/document/path/93534 (for internal apps; also 97149)
    """
    return api.invoke("report.patrol_category_statistic", locals())


def patrol_get_order_list(
    api: CorpApi,
    /,
    *,
    begin_create_time: datetime | int | None = None,
    begin_modify_time: datetime | int | None = None,
    cursor: str | None = None,
    limit: int | None = None,
    extra: Extra = None,
) -> PatrolGetOrderListResponse:
    """List the reports, page by page (获取巡查上报事件列表).

    Args:
        begin_create_time: Only those made after it. Unix seconds.
        begin_modify_time: Only those changed after it. Unix seconds.
        cursor: From the last answer; left out at first and when the times change.
        limit: At most 50; default 20.

    https://developer.work.weixin.qq.com/document/path/93536 (for internal apps; also 97150)
    """
    return api.invoke("report.patrol_get_order_list", locals())


def patrol_get_order_list_iter(
    api: CorpApi,
    /,
    *,
    begin_create_time: datetime | int | None = None,
    begin_modify_time: datetime | int | None = None,
    limit: int | None = None,
    extra: Extra = None,
) -> Iterator[PatrolOrder]:
    """Go through `order_list` of every page of patrol_get_order_list."""
    return api.iterate("report.patrol_get_order_list", locals())


def patrol_get_order_info(api: CorpApi, /, *, order_id: str, extra: Extra = None) -> PatrolGetOrderInfoResponse:
    """Read a report (获取巡查上报的事件详情信息).

    https://developer.work.weixin.qq.com/document/path/93535 (for internal apps; also 97151)
    """
    return api.invoke("report.patrol_get_order_info", locals())
