"""应用版本付费: generated from spec/service/order.yaml, do not edit."""

from __future__ import annotations

from typing import Literal

from qyapi_runtime.scalars import Cents, Flag, UnixTime
from qyapi_runtime.struct import Struct, struct

from qyapi.types.service.authorization import DealerCorpInfo

__all__ = [
    "GetOrderListRequest",
    "GetOrderListResponse",
    "GetOrderRequest",
    "Order",
    "ProlongTryRequest",
    "ProlongTryResponse",
]


@struct
class GetOrderRequest(Struct):
    orderid: str


@struct
class GetOrderListRequest(Struct):
    start_time: UnixTime
    end_time: UnixTime
    test_mode: Flag | None = None
    """Orders of test authorisations in place of real ones. Default false."""


@struct
class GetOrderListResponse(Struct):
    order_list: list[Order]


@struct
class ProlongTryRequest(Struct):
    buyer_corpid: str
    prolong_days: int
    """How much longer. In days."""

    appid: int | None = None
    """Id of the app in the suite. Deprecated: only of old multi-app suites."""


@struct
class ProlongTryResponse(Struct):
    try_end_time: UnixTime
    """When the trial now ends."""


@struct
class Order(Struct):
    orderid: str
    order_status: Literal[0, 1, 2, 3, 4, 5, 6]
    """0 to be paid, 1 paid, 2 cancelled, 3 not paid in time, 4 refund asked for, 5 refunded, 6 refund refused."""

    order_type: Literal[0, 1, 2, 3]
    """0 new, 1 more users, 2 more time, 3 another edition."""

    paid_corpid: str
    """The customer."""

    operator_id: str | None = None
    """Userid of the person who ordered. Absent where the provider ordered, or nothing had to be paid."""

    suiteid: str
    appid: int | None = None
    """Id of the app in the suite. Deprecated: only of old multi-app suites."""

    edition_id: str
    edition_name: str
    price: Cents
    """To be paid."""

    user_count: int
    """How many users were bought."""

    order_period: int
    """How long the order is for. In days."""

    order_time: UnixTime
    """When it was placed."""

    paid_time: UnixTime | None = None
    begin_time: UnixTime | None = None
    """When what was bought begins."""

    end_time: UnixTime | None = None
    """When what was bought ends."""

    order_from: Literal[0, 1, 2, 3] | None = None
    """Who ordered: 0 the corp, 1 the provider, 2 an agent, 3 the provider through the cashier (收银台)."""

    operator_corpid: str | None = None
    """Corp that ordered."""

    service_share_amount: Cents | None = None
    """The provider's share."""

    platform_share_amount: Cents | None = None
    """WeCom's share."""

    dealer_share_amount: Cents | None = None
    """The agent's share."""

    dealer_corp_info: DealerCorpInfo | None = None
    """The agent, absent where none reported the customer."""
