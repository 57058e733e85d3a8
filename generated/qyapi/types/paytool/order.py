"""收银台收款工具: generated from spec/paytool/order.yaml, do not edit."""

from __future__ import annotations

from typing import Literal

from qyapi_runtime.scalars import Cents, Flag, Lenient, UnixTime
from qyapi_runtime.struct import Struct, struct

__all__ = [
    "CloseOrderRequest",
    "CustomizedAppProduct",
    "CustomizedAppPurchase",
    "Discount",
    "GetOrderDetailRequest",
    "GetOrderDetailResponse",
    "GetOrderListRequest",
    "GetOrderListResponse",
    "OpenOrderRequest",
    "OpenOrderResponse",
    "Order",
    "OrderSummary",
    "OrderedCustomizedApp",
    "OrderedCustomizedAppItem",
    "OrderedProductList",
    "OrderedSolution",
    "OrderedSolutionItem",
    "OrderedThirdPartyApp",
    "OrderedThirdPartyAppItem",
    "ProductList",
    "SolutionProduct",
    "SolutionPurchase",
    "ThirdPartyAppProduct",
    "ThirdPartyAppPurchase",
]


@struct
class OpenOrderRequest(Struct):
    business_type: Literal[1, 2, 3]
    """1 third-party app, 2 customized app, 3 industry solution; product_list has the part for it."""

    custom_corpid: str | None = None
    """Corp of the customer, at most 64 bytes. Needed with business_type 2."""

    pay_type: Literal[0, 1, 2]
    """0 the customer pays, 1 the provider pays for the customer, 2 free of charge, which a solution with recommended
    apps cannot be.
    """

    bank_receipt_media_id: str | None = None
    """The bank's receipt or an invoice, a picture or PDF from service/media/upload with attachment_type 3. Needed with
    pay_type 1.
    """

    creator: str | None = None
    """Userid, in the provider's own corp, of who opened it, who must be allowed to collect payments and is told when
    the order is cancelled or cannot be confirmed; all super administrators are if left out.
    """

    product_list: ProductList
    nonce_str: str
    ts: UnixTime
    sig: str


@struct
class OpenOrderResponse(Struct):
    order_id: str
    order_url: str
    """Where the customer pays, or confirms an order that is paid or free."""

    origin_price: Cents | None = None
    """Where the price is known by now."""

    paid_price: Cents | None = None
    """Price after discount, where known by now."""


@struct
class CloseOrderRequest(Struct):
    order_id: str
    """At most 64 bytes."""

    nonce_str: str
    ts: UnixTime
    sig: str


@struct
class GetOrderListRequest(Struct):
    business_type: Literal[1, 2, 3] | None = None
    """1 third-party app, 2 customized app, 3 industry solution."""

    start_time: UnixTime | None = None
    end_time: UnixTime | None = None
    cursor: str | None = None
    limit: int
    """1 to 2000."""

    nonce_str: str
    ts: UnixTime
    sig: str


@struct
class GetOrderListResponse(Struct):
    next_cursor: str | None = None
    has_more: Flag
    pay_order_list: list[OrderSummary]


@struct
class GetOrderDetailRequest(Struct):
    order_id: str
    nonce_str: str
    ts: UnixTime
    sig: str


@struct
class GetOrderDetailResponse(Struct):
    pay_order: Order


@struct
class ProductList(Struct):
    """What is sold; the one of the three that business_type says."""

    third_app: ThirdPartyAppProduct | None = None
    customized_app: CustomizedAppProduct | None = None
    promotion_case: SolutionProduct | None = None


@struct
class ThirdPartyAppProduct(Struct):
    order_type: Literal[0, 1, 2]
    """0 new purchase, also while up to a year is left; 1 more users, 2 renewal."""

    buy_info_list: list[ThirdPartyAppPurchase]
    """1 to 20."""

    notify_custom_corp: Flag | None = None
    """Ask the customer's corp to pay, or to confirm an order that is paid or free, which confirms itself after 72
    hours; the default. The corp must have authorised an app of the provider. Of a free order it is told in any case.
    """


@struct
class ThirdPartyAppPurchase(Struct):
    suiteid: str
    appid: int | None = None
    """Id in an old multi-app suite."""

    edition_id: str
    user_count: int | None = None
    """1 to 1000000; how many more with order_type 1. Needed with order_type 0 and 1 unless the edition has a fixed
    price.
    """

    duration_days: int | None = None
    """1 to 1825. Needed with order_type 0 and 2. In days."""

    take_effect_date: str | None = None
    """YYYYMMDD, after today and within a year; at once if left out. Not for a new purchase while time is left, which
    begins when that ends.
    """

    discount_info: Discount | None = None


@struct
class Discount(Struct):
    discount_type: Literal[1, 2]
    """1 by an amount, which needs a custom_corpid unless it is a new purchase; 2 by a ratio."""

    discount_amount: Cents | None = None
    """Taken off the price; at most 100,000 yuan and 90 % of the price, 50 % of a recommended app. Needed with
    discount_type 1.
    """

    discount_ratio: int | None = None
    """Of the price that is left to pay, 10 to 99, of a recommended app 50 to 99. Needed with discount_type 2. In
    percent.
    """

    discount_remarks: str
    """Why. At most 256 bytes."""


@struct
class CustomizedAppProduct(Struct):
    order_type: Literal[0, 1, 2]
    """0 new purchase, also while up to a year is left; 1 more users, 2 renewal."""

    buy_info_list: list[CustomizedAppPurchase]
    """1 to 20."""

    notify_custom_corp: Flag | None = None
    """Ask the customer's corp to pay, or to confirm an order that is paid or free, which confirms itself after 72
    hours; the default. The corp must have authorised an app of the provider. Of a free order it is told in any case.
    """


@struct
class CustomizedAppPurchase(Struct):
    suiteid: str
    """Of the template."""

    appid: int | None = None
    total_price: Cents
    """More than 0; there is a limit of 5,000,000."""

    user_count: int | None = None
    """1 to 1000000; how many more with order_type 1. Needed with order_type 0 and 1."""

    duration_days: int | None = None
    """1 to 1825. Needed with order_type 0 and 2. In days."""

    take_effect_date: str | None = None
    """YYYYMMDD, within a year; if left out, today, or of a renewal the end of what was bought before. Not for a new
    purchase while time is left, which begins when that ends.
    """


@struct
class SolutionProduct(Struct):
    """An industry solution (行业解决方案), a bundle of apps."""

    order_type: Literal[0, 1, 2]
    """0 new purchase, 1 more users, 2 renewal."""

    case_id: str
    promotion_edition_name: str
    """Name of the solution's edition, at most 128 bytes."""

    duration_days: int | None = None
    """1 to 1825. Needed with order_type 0 and 2. In days."""

    take_effect_date: str | None = None
    """YYYYMMDD, after today and within a year; at once if left out."""

    buy_info_list: list[SolutionPurchase] | None = None
    """1 to 20."""

    notify_custom_corp: Flag | None = None
    """Ask the customer's corp to pay, or to confirm an order that is paid or free, which confirms itself after 72
    hours; the default. The corp must have authorised an app of the provider. Of a free order it is told in any case.
    """


@struct
class SolutionPurchase(Struct):
    suiteid: str
    appid: int | None = None
    """Id in an old multi-app suite."""

    user_count: int | None = None
    """1 to 1000000; how many more with order_type 1. Needed with order_type 0 and 1 unless the edition has a fixed
    price.
    """

    take_effect_date: str | None = None
    """YYYYMMDD."""


@struct
class OrderSummary(Struct):
    order_id: str
    create_time: UnixTime
    custom_corpid: str | None = None
    """Corp of the customer."""

    buy_content: str
    """What is sold, in words."""

    origin_price: Cents
    paid_price: Cents
    """What is paid in fact; 0 of an order free of charge."""

    order_status: Literal[1, 2, 3, 4, 5, 6, 7, 8, 9]
    """1 to be paid, 2 paid, 3 cancelled, 4 expired, 5 refund asked for, 6 refunded, 7 done, 8 to be confirmed by the
    corp, 9 refunded in part.
    """

    order_from: Literal[1, 2]
    """Opened by 1 the customer, 2 the provider."""

    creator: Lenient[str] | None = None
    """Userid, in the provider's own corp."""

    pay_type: Literal[0, 1, 2]
    """0 the customer pays, 1 the provider pays for the customer, 2 free of charge."""


@struct
class Order(Struct):
    order_id: str
    create_time: UnixTime
    custom_corpid: str | None = None
    """Corp of the customer."""

    buy_content: str
    """What is sold, in words."""

    origin_price: Cents
    paid_price: Cents
    """What is paid in fact; 0 of an order free of charge."""

    order_status: Literal[1, 2, 3, 4, 5, 6, 7, 8, 9]
    """1 to be paid, 2 paid, 3 cancelled, 4 expired, 5 refund asked for, 6 refunded, 7 done, 8 to be confirmed by the
    corp, 9 refunded in part.
    """

    order_from: Literal[1, 2]
    """Opened by 1 the customer, 2 the provider."""

    creator: Lenient[str] | None = None
    """Userid, in the provider's own corp."""

    pay_type: Literal[0, 1, 2]
    """0 the customer pays, 1 the provider pays for the customer, 2 free of charge."""

    pay_from: Literal[0, 1, 2] | None = None
    """As pay_type."""

    custom_corp_name: str | None = None
    """Short name."""

    pay_channel: Literal[1, 2] | None = None
    """1 WeChat Pay, 2 online banking; empty until it is paid, as are the next two."""

    channel_order_id: str | None = None
    """Order of the payment channel."""

    paid_time: UnixTime | None = None
    business_type: Literal[1, 2, 3]
    """1 third-party app, 2 customized app, 3 industry solution; product_list has the part for it."""

    income_type: Literal[1, 2] | None = None
    """The money arrived on 1 a merchant account of WeChat Pay, 2 one of Tenpay; empty before, as are the next two."""

    income_time: UnixTime | None = None
    """When it arrived."""

    income_amount: Cents | None = None
    product_list: OrderedProductList


@struct
class OrderedProductList(Struct):
    """What was sold; the one of the three that business_type says."""

    third_app: OrderedThirdPartyApp | None = None
    customized_app: OrderedCustomizedApp | None = None
    promotion_case: OrderedSolution | None = None


@struct
class OrderedThirdPartyApp(Struct):
    order_type: Literal[0, 1, 2]
    """0 new purchase, 1 more users, 2 renewal."""

    buy_info_list: list[OrderedThirdPartyAppItem]
    notify_custom_corp: Flag | None = None


@struct
class OrderedThirdPartyAppItem(Struct):
    suiteid: str
    appid: int | None = None
    """Id in an old multi-app suite."""

    edition_id: str
    user_count: int | None = None
    duration_days: int | None = None
    """In days."""

    take_effect_date: str | None = None
    """YYYYMMDD."""

    origin_price: Cents
    paid_price: Cents
    gift_duration_days: int | None = None
    """Given on top. In days."""


@struct
class OrderedCustomizedApp(Struct):
    order_type: Literal[0, 1, 2]
    """0 new purchase, 1 more users, 2 renewal."""

    buy_info_list: list[OrderedCustomizedAppItem]
    notify_custom_corp: Flag | None = None


@struct
class OrderedCustomizedAppItem(Struct):
    suiteid: str
    """Of the template."""

    appid: int | None = None
    user_count: int | None = None
    duration_days: int | None = None
    """In days."""

    take_effect_date: str | None = None
    """YYYYMMDD."""

    origin_price: Cents
    paid_price: Cents
    gift_duration_days: int | None = None
    """Given on top. In days."""


@struct
class OrderedSolution(Struct):
    order_type: Literal[0, 1, 2]
    """0 new purchase, 1 more users, 2 renewal."""

    case_id: str
    promotion_edition_name: str
    """Name of the solution's edition."""

    duration_days: int | None = None
    """In days."""

    notify_custom_corp: Flag | None = None
    buy_info_list: list[OrderedSolutionItem] | None = None


@struct
class OrderedSolutionItem(Struct):
    suiteid: str
    appid: int | None = None
    """Id in an old multi-app suite."""

    edition_id: str | None = None
    user_count: int | None = None
    take_effect_date: str | None = None
    """YYYYMMDD."""

    origin_price: Cents | None = None
    paid_price: Cents | None = None
    gift_duration_days: int | None = None
    """Given on top. In days."""
