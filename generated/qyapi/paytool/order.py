"""收银台收款工具: generated from spec/paytool/order.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime
    from typing import Literal

    from qyapi_runtime.api import Extra, ProviderApi

    from qyapi.types.paytool.order import (
        GetOrderDetailResponse,
        GetOrderListResponse,
        OpenOrderResponse,
        OrderSummary,
        ProductList,
    )

__all__ = ["close_order", "get_order_detail", "get_order_list", "get_order_list_iter", "open_order"]


def open_order(
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
    """Open an order and get the link to it (创建收款订单).

    The provider needs a merchant account in 收银台, except for orders that are free of charge.

    Args:
        business_type: 1 third-party app, 2 customized app, 3 industry solution; product_list has the part for it.
        pay_type: 0 the customer pays, 1 the provider pays for the customer, 2 free of charge, which a solution with
            recommended apps cannot be.
        custom_corpid: Corp of the customer, at most 64 bytes. Needed with business_type 2.
        bank_receipt_media_id: The bank's receipt or an invoice, a picture or PDF from service/media/upload with
            attachment_type 3. Needed with pay_type 1.
        creator: Userid, in the provider's own corp, of who opened it, who must be allowed to collect payments and is
            told when the order is cancelled or cannot be confirmed; all super administrators are if left out.

    https://developer.work.weixin.qq.com/document/path/98045 (also 99358)
    """
    return api.invoke("paytool.open_order", locals())


def close_order(api: ProviderApi, /, *, order_id: str, extra: Extra = None) -> None:
    """Cancel an order (取消收款订单).

    The provider needs a merchant account in 收银台.

    Args:
        order_id: At most 64 bytes.

    https://developer.work.weixin.qq.com/document/path/98046 (also 99359)
    """
    api.invoke("paytool.close_order", locals())


def get_order_list(
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
    """List the orders opened in a span of time (获取收款订单列表).

    Args:
        limit: 1 to 2000.
        business_type: 1 third-party app, 2 customized app, 3 industry solution.
        start_time: Unix seconds.
        end_time: Unix seconds.

    https://developer.work.weixin.qq.com/document/path/98053 (also 99360)
    """
    return api.invoke("paytool.get_order_list", locals())


def get_order_list_iter(
    api: ProviderApi,
    /,
    *,
    limit: int,
    business_type: Literal[1, 2, 3] | None = None,
    start_time: datetime | int | None = None,
    end_time: datetime | int | None = None,
    extra: Extra = None,
) -> Iterator[OrderSummary]:
    """Go through `pay_order_list` of every page of get_order_list."""
    return api.iterate("paytool.get_order_list", locals())


def get_order_detail(api: ProviderApi, /, *, order_id: str, extra: Extra = None) -> GetOrderDetailResponse:
    """Read an order (获取收款订单详情).

    https://developer.work.weixin.qq.com/document/path/98054 (also 99361)
    """
    return api.invoke("paytool.get_order_detail", locals())
