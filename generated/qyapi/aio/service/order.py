"""应用版本付费, asynchronous: generated from spec/service/order.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

    from qyapi_runtime.aio.api import SuiteApi
    from qyapi_runtime.api import Extra

    from qyapi.types.service.order import GetOrderListResponse, Order, ProlongTryResponse

__all__ = ["get_order", "get_order_list", "prolong_try"]


async def get_order(api: SuiteApi, /, *, orderid: str, extra: Extra = None) -> Order:
    """Read one order of the app (获取订单详情); see `qyapi.service.get_order`."""
    return await api.ainvoke("service.get_order", locals())


async def get_order_list(
    api: SuiteApi,
    /,
    *,
    start_time: datetime | int,
    end_time: datetime | int,
    test_mode: bool | None = None,
    extra: Extra = None,
) -> GetOrderListResponse:
    """List the orders of the app in a span of time (获取订单列表); see `qyapi.service.get_order_list`."""
    return await api.ainvoke("service.get_order_list", locals())


async def prolong_try(
    api: SuiteApi, /, *, buyer_corpid: str, prolong_days: int, appid: int | None = None, extra: Extra = None
) -> ProlongTryResponse:
    """Let a corp try the app for longer (延长试用期); see `qyapi.service.prolong_try`."""
    return await api.ainvoke("service.prolong_try", locals())
