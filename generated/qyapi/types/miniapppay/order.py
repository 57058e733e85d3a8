"""小程序接入对外收款: generated from spec/miniapppay/order.yaml, do not edit."""

from __future__ import annotations

from typing import Literal

from qyapi_runtime.scalars import Cents, Secret, UnixTime
from qyapi_runtime.struct import Struct, struct

__all__ = [
    "CloseOrderRequest",
    "CreateOrderRequest",
    "CreateOrderResponse",
    "GetBillRequest",
    "GetBillResponse",
    "GetOrderRequest",
    "GetOrderResponse",
    "GetRefundDetailRequest",
    "GetRefundDetailResponse",
    "GetSignRequest",
    "GetSignResponse",
    "Goods",
    "OrderAmount",
    "OrderDetail",
    "PaidAmount",
    "PaidSceneInfo",
    "Payer",
    "Promotion",
    "PromotionGoods",
    "RefundAmount",
    "RefundPromotion",
    "RefundRequest",
    "RefundRequestAmount",
    "RefundResponse",
    "SceneInfo",
    "StoreInfo",
]


@struct
class CreateOrderRequest(Struct):
    appid: str
    """The mini program."""

    mchid: str
    """Merchant account, given by WeCom."""

    out_trade_no: str
    """Own number of the order, unique within the merchant account. 6 to 32 characters of letters, digits and _-|*."""

    description: str
    """What is sold, at most 127 characters."""

    scenekey: str | None = None
    """From the mini program's URL; counts the payment for the member who sent the mini program."""

    amount: OrderAmount
    payer: Payer
    time_expire: str | None = None
    """When the order expires, such as 2015-05-20T13:29:35+08:00."""

    attach: str | None = None
    """Comes back in get_order and in the push. At most 128 characters."""

    goods_tag: str | None = None
    scene_info: SceneInfo
    detail: OrderDetail | None = None


@struct
class CreateOrderResponse(Struct):
    prepay_id: str
    """Valid for two hours."""


@struct
class GetOrderRequest(Struct):
    mchid: str
    out_trade_no: str


@struct
class GetOrderResponse(Struct):
    mchid: str
    out_trade_no: str
    transaction_id: str | None = None
    """Of WeChat Pay."""

    trade_type: Literal["JSAPI", "NATIVE", "APP", "MICROPAY", "MWEB", "FACEPAY"] | None = None
    trade_state: Literal["SUCCESS", "REFUND", "NOTPAY", "CLOSED", "REVOKED", "USERPAYING", "PAYERROR", "ACCEPT"]
    trade_state_desc: str
    bank_type: str | None = None
    attach: str | None = None
    """As given to create_order, once paid."""

    success_time: str | None = None
    """When it was paid, such as 2018-06-08T10:34:56+08:00."""

    payer: Payer | None = None
    amount: PaidAmount | None = None
    scene_info: PaidSceneInfo | None = None
    promotion_detail: list[Promotion] | None = None


@struct
class CloseOrderRequest(Struct):
    mchid: str
    out_trade_no: str


@struct
class GetSignRequest(Struct):
    appid: str
    prepay_id: str
    """From create_order, at most two hours old."""

    sign_type: Literal["RSA"] | None = None
    """Default RSA."""

    nonce: str
    """At most 32 letters and digits."""

    timestamp: UnixTime


@struct
class GetSignResponse(Struct):
    pay_sign: str


@struct
class RefundRequest(Struct):
    mchid: str
    appid: str
    out_trade_no: str
    out_refund_no: str
    """Own number of the refund, unique, at most 64 letters, digits and _-|*@. Ask again with the same number after a
    failure.
    """

    reason: str | None = None
    """The payer sees it, unless it is a part of at most 1 yuan. At most 80 characters."""

    funds_account: Literal["AVAILABLE"] | None = None
    """Take the money from the available balance, while the order awaits its split (分账)."""

    amount: RefundRequestAmount


@struct
class RefundResponse(Struct):
    out_refund_no: str | None = None
    amount: RefundAmount | None = None
    promotion_detail: list[RefundPromotion] | None = None


@struct
class GetRefundDetailRequest(Struct):
    mchid: str
    out_refund_no: str


@struct
class GetRefundDetailResponse(Struct):
    refund_id: str | None = None
    """Of WeChat Pay."""

    out_refund_no: str
    transaction_id: str | None = None
    """Of WeChat Pay."""

    out_trade_no: str
    channel: Literal["ORIGINAL", "BALANCE", "OTHER_BALANCE", "OTHER_BANKCARD"] | None = None
    """Where the money went: ORIGINAL the way it came, BALANCE to the balance, OTHER_BALANCE and OTHER_BANKCARD another
    balance or card, as the first did not work.
    """

    user_received_account: str | None = None
    """In words."""

    success_time: str | None = None
    """Such as 2018-06-08T10:34:56+08:00. Present with SUCCESS."""

    create_time: str | None = None
    """When WeCom took it on, in the same form."""

    status: Literal["SUCCESS", "CLOSE", "PROCESSING", "ABNORMAL"]
    """ABNORMAL: the bank card of the payer is no longer in use."""

    amount: RefundAmount
    promotion_detail: list[RefundPromotion] | None = None


@struct
class GetBillRequest(Struct):
    bill_date: str
    """YYYY-MM-DD, of the last three months."""

    mchid: str
    bill_type: Literal["ALL", "SUCCESS", "REFUND"] | None = None
    """ALL (default) everything, SUCCESS payments, REFUND refunds."""

    tar_type: Literal["GZIP"] | None = None
    """Compression of the file; none if left out."""


@struct
class GetBillResponse(Struct):
    hash_type: str
    """SHA1."""

    hash_value: str
    """Of the file, not compressed."""

    download_url: str
    """Valid for 30 seconds."""

    auth: Secret | None = None
    """A header line to send with the download, name and value (Authorization)."""


@struct
class OrderAmount(Struct):
    total: Cents
    currency: str
    """CNY."""


@struct
class Payer(Struct):
    openid: str
    """In the mini program."""


@struct
class SceneInfo(Struct):
    payer_client_ip: str
    device_id: str | None = None
    store_info: StoreInfo | None = None


@struct
class StoreInfo(Struct):
    id: str
    name: str | None = None
    area_code: str | None = None
    address: str | None = None


@struct
class OrderDetail(Struct):
    cost_price: Cents | None = None
    """Price of the whole receipt where several orders pay it. Where it is not the amount of the order, no coupon is
    used.
    """

    invoice_id: str | None = None
    goods_detail: list[Goods] | None = None


@struct
class Goods(Struct):
    merchant_goods_id: str
    wechatpay_goods_id: str | None = None
    goods_name: str | None = None
    quantity: int
    unit_price: Cents


@struct
class PaidAmount(Struct):
    total: Cents | None = None
    payer_total: Cents | None = None
    """What the payer paid."""

    currency: str | None = None
    payer_currency: str | None = None


@struct
class PaidSceneInfo(Struct):
    device_id: str | None = None


@struct
class Promotion(Struct):
    """A coupon that was used."""

    coupon_id: str | None = None
    name: str | None = None
    scope: Literal["GLOBAL", "SINGLE"] | None = None
    """GLOBAL for everything, SINGLE for some goods."""

    type: Literal["CASH", "NOCASH"] | None = None
    """CASH paid for in advance, NOCASH not."""

    amount: Cents
    stock_id: str | None = None
    wechatpay_contribute: Cents | None = None
    merchant_contribute: Cents | None = None
    other_contribute: Cents | None = None
    currency: str | None = None
    goods_detail: list[PromotionGoods] | None = None


@struct
class PromotionGoods(Struct):
    goods_id: str
    quantity: int
    unit_price: Cents
    discount_amount: Cents
    goods_remark: str | None = None


@struct
class RefundRequestAmount(Struct):
    refund: Cents
    total: Cents
    """Of the order."""

    currency: str
    """CNY."""


@struct
class RefundAmount(Struct):
    refund: Cents
    payer_refund: Cents | None = None
    """What goes back to the payer."""

    discount_refund: Cents | None = None
    """What goes back of coupons."""

    currency: str | None = None


@struct
class RefundPromotion(Struct):
    promotion_id: str | None = None
    scope: Literal["GLOBAL", "SINGLE"] | None = None
    """GLOBAL for everything, SINGLE for some goods."""

    type: Literal["COUPON", "DISCOUNT"] | None = None
    """COUPON paid for in advance, DISCOUNT not."""

    amount: Cents | None = None
    refund_amount: Cents | None = None
