"""小程序接入对外收款: generated from spec/miniapppay/order.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from qyapi_runtime.api import CorpApi, Extra

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


def create_order(
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
    """Prepare a payment in a mini program (小程序下单).

    Args:
        appid: The mini program.
        mchid: Merchant account, given by WeCom.
        out_trade_no: Own number of the order, unique within the merchant account. 6 to 32 characters of letters, digits
            and _-|*.
        description: What is sold, at most 127 characters.
        scenekey: From the mini program's URL; counts the payment for the member who sent the mini program.
        time_expire: When the order expires, such as 2015-05-20T13:29:35+08:00.
        attach: Comes back in get_order and in the push. At most 128 characters.

    https://developer.work.weixin.qq.com/document/path/97322 (for internal apps)
    """
    return api.invoke("miniapppay.create_order", locals())


def get_order(api: CorpApi, /, *, mchid: str, out_trade_no: str, extra: Extra = None) -> GetOrderResponse:
    """Read an order (查询订单).

    https://developer.work.weixin.qq.com/document/path/97323 (for internal apps)
    """
    return api.invoke("miniapppay.get_order", locals())


def close_order(api: CorpApi, /, *, mchid: str, out_trade_no: str, extra: Extra = None) -> None:
    """Close an order that has not been paid (关闭订单).

    Five minutes after create_order at the earliest.

    https://developer.work.weixin.qq.com/document/path/97324 (for internal apps)
    """
    api.invoke("miniapppay.close_order", locals())


def get_sign(
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
    """Get the signature with which the mini program starts the payment (获取支付签名).

    Args:
        prepay_id: From create_order, at most two hours old.
        nonce: At most 32 letters and digits.
        timestamp: Unix seconds.
        sign_type: Default RSA.

    https://developer.work.weixin.qq.com/document/path/98130 (for internal apps)
    """
    return api.invoke("miniapppay.get_sign", locals())


def refund(
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
    """Ask for a refund of an order, or of a part of it (申请退款).

    Within a year; at most 50 refunds an order, one a minute. Whether it succeeded, get_refund_detail tells.

    Args:
        out_refund_no: Own number of the refund, unique, at most 64 letters, digits and _-|*@. Ask again with the same
            number after a failure.
        reason: The payer sees it, unless it is a part of at most 1 yuan. At most 80 characters.
        funds_account: Take the money from the available balance, while the order awaits its split (分账).

    https://developer.work.weixin.qq.com/document/path/97333 (for internal apps)
    """
    return api.invoke("miniapppay.refund", locals())


def get_refund_detail(
    api: CorpApi, /, *, mchid: str, out_refund_no: str, extra: Extra = None
) -> GetRefundDetailResponse:
    """Read a refund (查询退款).

    https://developer.work.weixin.qq.com/document/path/97352 (for internal apps)
    """
    return api.invoke("miniapppay.get_refund_detail", locals())


def get_bill(
    api: CorpApi,
    /,
    *,
    bill_date: str,
    mchid: str,
    bill_type: Literal["ALL", "SUCCESS", "REFUND"] | None = None,
    tar_type: Literal["GZIP"] | None = None,
    extra: Extra = None,
) -> GetBillResponse:
    """Get the link to the bill of a day (交易账单申请).

    Args:
        bill_date: YYYY-MM-DD, of the last three months.
        bill_type: ALL (default) everything, SUCCESS payments, REFUND refunds.
        tar_type: Compression of the file; none if left out.

    https://developer.work.weixin.qq.com/document/path/98115 (for internal apps)
    """
    return api.invoke("miniapppay.get_bill", locals())
