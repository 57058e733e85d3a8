"""数据与智能专区订单管理: generated from spec/advanced_api/order.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime
    from typing import Literal

    from qyapi_runtime.api import Extra, ProviderApi

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


def create_order(
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
    """Order an interface for a corp (下单购买高级接口).

    Args:
        buyer_userid: Plain userid, in the provider's own corp, of who orders; must be allowed to buy these interfaces
            or to manage them. Another may pay.
        advanced_api_type: 1 conversation content (default).
        order_type: 0 new purchase (default for a corp that never had one), 1 more members, 2 renewal, 3 upgrade. More
            members and an upgrade only before the edition ends, a renewal from 60 days before.
        chat_archive_api: Needed with advanced_api_type 1.

    https://developer.work.weixin.qq.com/document/path/100257
    """
    return api.invoke("advanced_api.create_order", locals())


def cancel_order(api: ProviderApi, /, *, order_id: str, extra: Extra = None) -> None:
    """Cancel an order that is neither paid nor expired (取消订单).

    https://developer.work.weixin.qq.com/document/path/100258
    """
    api.invoke("advanced_api.cancel_order", locals())


def submit_pay(api: ProviderApi, /, *, order_id: str, payer_userid: str, extra: Extra = None) -> None:
    """Pay an order from the provider's prepaid account (使用余额支付订单).

    The order can then no longer be paid another way.

    Args:
        payer_userid: Plain userid, in the provider's own corp, of who pays; must be allowed to buy these interfaces or
            to manage them. Goes into the account's records.

    https://developer.work.weixin.qq.com/document/path/100259
    """
    api.invoke("advanced_api.submit_pay", locals())


def list_order(
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
    """List the provider's orders, page by page (获取订单列表).

    Args:
        start_time: When they were made; only together with end_time. Unix seconds.
        end_time: Itself not included. Unix seconds.
        advanced_api_type: 1 conversation content.
        limit: At most 1000; default 500.

    https://developer.work.weixin.qq.com/document/path/100260 (also 101398)
    """
    return api.invoke("advanced_api.list_order", locals())


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
) -> Iterator[OrderSummary]:
    """Go through `order_list` of every page of list_order."""
    return api.iterate("advanced_api.list_order", locals())


def get_order(api: ProviderApi, /, *, order_id: str, extra: Extra = None) -> GetOrderResponse:
    """Read an order (获取订单详情).

    https://developer.work.weixin.qq.com/document/path/100261 (also 101399)
    """
    return api.invoke("advanced_api.get_order", locals())


def get_corp_buy_info(
    api: ProviderApi, /, *, advanced_api_type: Literal[1], custom_corpid: str, extra: Extra = None
) -> GetCorpBuyInfoResponse:
    """Read what was bought for a corp (获取企业已购信息).

    Trials left out. Of each edition the periods that run or are to come, or the last one that is over where there is
    none.

    Args:
        advanced_api_type: 1 conversation content.

    https://developer.work.weixin.qq.com/document/path/100271
    """
    return api.invoke("advanced_api.get_corp_buy_info", locals())
