"""数据与智能专区订单管理, asynchronous: generated from spec/advanced_api/order.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from datetime import datetime
    from typing import Literal

    from qyapi_runtime.aio.api import ProviderApi
    from qyapi_runtime.api import Extra

    from qyapi.types.advanced_api.order import (
        ChatArchivePurchase,
        CreateOrderResponse,
        GetCorpBuyInfoResponse,
        GetOrderResponse,
        ListOrderResponse,
        OrderSummary,
    )

__all__ = [
    "cancel_order",
    "create_order",
    "get_corp_buy_info",
    "get_order",
    "list_order",
    "list_order_iter",
    "submit_pay",
]


async def create_order(
    api: ProviderApi,
    /,
    *,
    custom_corpid: str,
    buyer_userid: str,
    advanced_api_type: Literal[1] | None = None,
    order_type: Literal[0, 1, 2, 3] | None = None,
    chat_archive_api: ChatArchivePurchase | None = None,
    extra: Extra = None,
) -> CreateOrderResponse:
    """Order an interface for a corp (下单购买高级接口); see `qyapi.advanced_api.create_order`."""
    return await api.ainvoke("advanced_api.create_order", locals())


async def cancel_order(api: ProviderApi, /, *, order_id: str, extra: Extra = None) -> None:
    """Cancel an order that is neither paid nor expired (取消订单); see `qyapi.advanced_api.cancel_order`."""
    await api.ainvoke("advanced_api.cancel_order", locals())


async def submit_pay(api: ProviderApi, /, *, order_id: str, payer_userid: str, extra: Extra = None) -> None:
    """Pay an order from the provider's prepaid account (使用余额支付订单); see `qyapi.advanced_api.submit_pay`."""
    await api.ainvoke("advanced_api.submit_pay", locals())


async def list_order(
    api: ProviderApi,
    /,
    *,
    custom_corpid: str | None = None,
    start_time: datetime | int | None = None,
    end_time: datetime | int | None = None,
    advanced_api_type: Literal[1] | None = None,
    cursor: str | None = None,
    limit: int | None = None,
    extra: Extra = None,
) -> ListOrderResponse:
    """List the provider's orders, page by page (获取订单列表); see `qyapi.advanced_api.list_order`."""
    return await api.ainvoke("advanced_api.list_order", locals())


def list_order_iter(
    api: ProviderApi,
    /,
    *,
    custom_corpid: str | None = None,
    start_time: datetime | int | None = None,
    end_time: datetime | int | None = None,
    advanced_api_type: Literal[1] | None = None,
    limit: int | None = None,
    extra: Extra = None,
) -> AsyncIterator[OrderSummary]:
    """Go through `order_list` of every page of list_order."""
    return api.aiterate("advanced_api.list_order", locals())


async def get_order(api: ProviderApi, /, *, order_id: str, extra: Extra = None) -> GetOrderResponse:
    """Read an order (获取订单详情); see `qyapi.advanced_api.get_order`."""
    return await api.ainvoke("advanced_api.get_order", locals())


async def get_corp_buy_info(
    api: ProviderApi, /, *, advanced_api_type: Literal[1], custom_corpid: str, extra: Extra = None
) -> GetCorpBuyInfoResponse:
    """Read what was bought for a corp (获取企业已购信息); see `qyapi.advanced_api.get_corp_buy_info`."""
    return await api.ainvoke("advanced_api.get_corp_buy_info", locals())
