"""收银台收款工具, asynchronous: generated from spec/paytool/order.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from datetime import datetime
    from typing import Literal

    from qyapi_runtime.aio.api import ProviderApi
    from qyapi_runtime.api import Extra

    from qyapi.types.paytool.order import (
        GetOrderDetailResponse,
        GetOrderListResponse,
        OpenOrderResponse,
        OrderSummary,
        ProductList,
    )

__all__ = ["close_order", "get_order_detail", "get_order_list", "get_order_list_iter", "open_order"]


async def open_order(
    api: ProviderApi,
    /,
    *,
    business_type: Literal[1, 2, 3],
    pay_type: Literal[0, 1, 2],
    product_list: ProductList,
    custom_corpid: str | None = None,
    bank_receipt_media_id: str | None = None,
    creator: str | None = None,
    extra: Extra = None,
) -> OpenOrderResponse:
    """Open an order and get the link to it (创建收款订单); see `qyapi.paytool.open_order`."""
    return await api.ainvoke("paytool.open_order", locals())


async def close_order(api: ProviderApi, /, *, order_id: str, extra: Extra = None) -> None:
    """Cancel an order (取消收款订单); see `qyapi.paytool.close_order`."""
    await api.ainvoke("paytool.close_order", locals())


async def get_order_list(
    api: ProviderApi,
    /,
    *,
    limit: int,
    business_type: Literal[1, 2, 3] | None = None,
    start_time: datetime | int | None = None,
    end_time: datetime | int | None = None,
    cursor: str | None = None,
    extra: Extra = None,
) -> GetOrderListResponse:
    """List the orders opened in a span of time (获取收款订单列表); see `qyapi.paytool.get_order_list`."""
    return await api.ainvoke("paytool.get_order_list", locals())


def get_order_list_iter(
    api: ProviderApi,
    /,
    *,
    limit: int,
    business_type: Literal[1, 2, 3] | None = None,
    start_time: datetime | int | None = None,
    end_time: datetime | int | None = None,
    extra: Extra = None,
) -> AsyncIterator[OrderSummary]:
    """Go through `pay_order_list` of every page of get_order_list."""
    return api.aiterate("paytool.get_order_list", locals())


async def get_order_detail(api: ProviderApi, /, *, order_id: str, extra: Extra = None) -> GetOrderDetailResponse:
    """Read an order (获取收款订单详情); see `qyapi.paytool.get_order_detail`."""
    return await api.ainvoke("paytool.get_order_detail", locals())
