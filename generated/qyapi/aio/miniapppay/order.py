"""小程序接入对外收款, asynchronous: generated from spec/miniapppay/order.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from qyapi_runtime.aio.api import CorpApi
    from qyapi_runtime.api import Extra

    from qyapi.types.miniapppay.order import (
        CreateOrderResponse,
        GetBillResponse,
        GetOrderResponse,
        GetRefundDetailResponse,
        GetSignResponse,
        OrderAmount,
        OrderDetail,
        Payer,
        RefundRequestAmount,
        RefundResponse,
        SceneInfo,
    )

__all__ = ["close_order", "create_order", "get_bill", "get_order", "get_refund_detail", "get_sign", "refund"]


async def create_order(
    api: CorpApi,
    /,
    *,
    appid: str,
    mchid: str,
    out_trade_no: str,
    description: str,
    amount: OrderAmount,
    payer: Payer,
    scene_info: SceneInfo,
    scenekey: str | None = None,
    time_expire: str | None = None,
    attach: str | None = None,
    goods_tag: str | None = None,
    detail: OrderDetail | None = None,
    extra: Extra = None,
) -> CreateOrderResponse:
    """Prepare a payment in a mini program (小程序下单); see `qyapi.miniapppay.create_order`."""
    return await api.ainvoke("miniapppay.create_order", locals())


async def get_order(api: CorpApi, /, *, mchid: str, out_trade_no: str, extra: Extra = None) -> GetOrderResponse:
    """Read an order (查询订单); see `qyapi.miniapppay.get_order`."""
    return await api.ainvoke("miniapppay.get_order", locals())


async def close_order(api: CorpApi, /, *, mchid: str, out_trade_no: str, extra: Extra = None) -> None:
    """Close an order that has not been paid (关闭订单); see `qyapi.miniapppay.close_order`."""
    await api.ainvoke("miniapppay.close_order", locals())


async def get_sign(
    api: CorpApi,
    /,
    *,
    appid: str,
    prepay_id: str,
    nonce: str,
    timestamp: datetime | int,
    sign_type: Literal["RSA"] | None = None,
    extra: Extra = None,
) -> GetSignResponse:
    """Get the signature with which the mini program starts the payment (获取支付签名); see `qyapi.miniapppay.get_sign`."""
    return await api.ainvoke("miniapppay.get_sign", locals())


async def refund(
    api: CorpApi,
    /,
    *,
    mchid: str,
    appid: str,
    out_trade_no: str,
    out_refund_no: str,
    amount: RefundRequestAmount,
    reason: str | None = None,
    funds_account: Literal["AVAILABLE"] | None = None,
    extra: Extra = None,
) -> RefundResponse:
    """Ask for a refund of an order, or of a part of it (申请退款); see `qyapi.miniapppay.refund`."""
    return await api.ainvoke("miniapppay.refund", locals())


async def get_refund_detail(
    api: CorpApi, /, *, mchid: str, out_refund_no: str, extra: Extra = None
) -> GetRefundDetailResponse:
    """Read a refund (查询退款); see `qyapi.miniapppay.get_refund_detail`."""
    return await api.ainvoke("miniapppay.get_refund_detail", locals())


async def get_bill(
    api: CorpApi,
    /,
    *,
    bill_date: str,
    mchid: str,
    bill_type: Literal["ALL", "SUCCESS", "REFUND"] | None = None,
    tar_type: Literal["GZIP"] | None = None,
    extra: Extra = None,
) -> GetBillResponse:
    """Get the link to the bill of a day (交易账单申请); see `qyapi.miniapppay.get_bill`."""
    return await api.ainvoke("miniapppay.get_bill", locals())
