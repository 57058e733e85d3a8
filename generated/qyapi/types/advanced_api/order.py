"""数据与智能专区订单管理: generated from spec/advanced_api/order.yaml, do not edit."""

from __future__ import annotations

from typing import Literal

from qyapi_runtime.scalars import Cents, Flag, UnixTime
from qyapi_runtime.struct import Struct, struct

__all__ = [
    "BoughtEdition",
    "CancelOrderRequest",
    "ChatArchiveBuyInfo",
    "ChatArchiveOrder",
    "ChatArchivePurchase",
    "CreateOrderRequest",
    "CreateOrderResponse",
    "EditionPeriod",
    "GetCorpBuyInfoRequest",
    "GetCorpBuyInfoResponse",
    "GetOrderRequest",
    "GetOrderResponse",
    "ListOrderRequest",
    "ListOrderResponse",
    "Order",
    "OrderSummary",
    "SubmitPayRequest",
]


@struct
class CreateOrderRequest(Struct):
    advanced_api_type: Literal[1] | None = None
    """1 conversation content (default)."""

    custom_corpid: str
    buyer_userid: str
    """Plain userid, in the provider's own corp, of who orders; must be allowed to buy these interfaces or to manage
    them. Another may pay.
    """

    order_type: Literal[0, 1, 2, 3] | None = None
    """0 new purchase (default for a corp that never had one), 1 more members, 2 renewal, 3 upgrade. More members and an
    upgrade only before the edition ends, a renewal from 60 days before.
    """

    chat_archive_api: ChatArchivePurchase | None = None
    """Needed with advanced_api_type 1."""


@struct
class CreateOrderResponse(Struct):
    order_id: str


@struct
class CancelOrderRequest(Struct):
    order_id: str


@struct
class SubmitPayRequest(Struct):
    order_id: str
    payer_userid: str
    """Plain userid, in the provider's own corp, of who pays; must be allowed to buy these interfaces or to manage them.
    Goes into the account's records.
    """


@struct
class ListOrderRequest(Struct):
    custom_corpid: str | None = None
    start_time: UnixTime | None = None
    """When they were made; only together with end_time."""

    end_time: UnixTime | None = None
    """Itself not included."""

    advanced_api_type: Literal[1] | None = None
    """1 conversation content."""

    cursor: str | None = None
    limit: int | None = None
    """At most 1000; default 500."""


@struct
class ListOrderResponse(Struct):
    next_cursor: str | None = None
    has_more: Flag
    order_list: list[OrderSummary]


@struct
class GetOrderRequest(Struct):
    order_id: str


@struct
class GetOrderResponse(Struct):
    order: Order


@struct
class GetCorpBuyInfoRequest(Struct):
    advanced_api_type: Literal[1]
    """1 conversation content."""

    custom_corpid: str


@struct
class GetCorpBuyInfoResponse(Struct):
    chat_archive_api_buy_info: ChatArchiveBuyInfo


@struct
class ChatArchivePurchase(Struct):
    edition: Literal[2, 3]
    """2 internal and external conversations, 3 calls as well; the edition to have in the end for an upgrade."""

    old_edition: Literal[2] | None = None
    """The edition to upgrade from; default 2."""

    purchase_count: int | None = None
    """How many members, 1 to 1000000. Needed but for a renewal, which is for as many as now if left out. An upgrade is
    for no more than were bought.
    """

    take_effect_time: UnixTime | None = None
    """Within 90 days; today if left out. Counts for a new purchase and for renewing one that has run out."""

    old_edition_info: EditionPeriod | None = None
    """The old edition's, for an upgrade."""

    target_edition_info: EditionPeriod | None = None
    """The new edition's, for an upgrade."""


@struct
class EditionPeriod(Struct):
    begin_time: UnixTime
    end_time: UnixTime


@struct
class OrderSummary(Struct):
    order_id: str
    order_type: Literal[0, 1, 2, 3]
    """0 new purchase, 1 more members, 2 renewal, 3 upgrade."""

    order_status: Literal[0, 1, 2, 3, 4, 5, 6]
    """0 to be paid, 1 paid, 2 cancelled, 3 expired unpaid, 4 refund asked for, 5 refunded, 6 refund refused."""

    create_time: UnixTime


@struct
class Order(Struct):
    advanced_api_type: Literal[1]
    """1 conversation content."""

    order_id: str
    order_type: Literal[0, 1, 2, 3]
    """0 new purchase, 1 more members, 2 renewal, 3 upgrade."""

    order_status: Literal[0, 1, 2, 3, 4, 5, 6]
    """0 to be paid, 1 paid, 2 cancelled, 3 expired unpaid, 4 refund asked for, 5 refunded, 6 refund refused."""

    custom_corpid: str
    """Encrypted for this provider."""

    create_time: UnixTime
    buyer_userid: str
    paid_price: Cents
    """To be paid."""

    chat_archive_api: ChatArchiveOrder | None = None


@struct
class ChatArchiveOrder(Struct):
    edition: Literal[2, 3]
    """2 internal and external conversations, 3 calls as well."""

    purchase_count: int
    """How many members."""

    purchase_duration_days: int
    """In days."""

    take_effect_time: UnixTime
    end_time: UnixTime
    original_price: Cents | None = None
    """Of an upgrade."""


@struct
class ChatArchiveBuyInfo(Struct):
    edition_list: list[BoughtEdition]


@struct
class BoughtEdition(Struct):
    edition: Literal[1, 2, 3]
    """1 internal conversations (no longer sold), 2 internal and external conversations, 3 calls as well."""

    purchase_count: int
    """How many members."""

    begin_time: UnixTime
    end_time: UnixTime
