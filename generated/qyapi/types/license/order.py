"""订单管理: generated from spec/license/order.yaml, do not edit."""

from __future__ import annotations

from typing import Literal

from qyapi_runtime.scalars import Cents, Flag, Secret, UnixTime
from qyapi_runtime.struct import Struct, struct

__all__ = [
    "AccountCount",
    "CancelOrderRequest",
    "CorpPurchase",
    "CreateNewOrderJobRequest",
    "CreateNewOrderJobResponse",
    "CreateNewOrderRequest",
    "CreateNewOrderResponse",
    "CreateRenewOrderJobRequest",
    "CreateRenewOrderJobResponse",
    "FailedCorp",
    "GetOrderRequest",
    "GetOrderResponse",
    "GetUnionOrderRequest",
    "GetUnionOrderResponse",
    "InvalidAccount",
    "ListOrderAccountRequest",
    "ListOrderAccountResponse",
    "ListOrderRequest",
    "ListOrderResponse",
    "ListedOrder",
    "NewDuration",
    "NewOrderJobResultRequest",
    "NewOrderJobResultResponse",
    "Order",
    "OrderDuration",
    "OrderedAccount",
    "PayJobResult",
    "PayJobResultRequest",
    "PayJobResultResponse",
    "RenewalDuration",
    "RenewedAccount",
    "SubOrder",
    "SubmitNewOrderJobRequest",
    "SubmitNewOrderJobResponse",
    "SubmitOrderJobRequest",
    "SubmitOrderJobResponse",
    "SubmitPayJobRequest",
    "SubmitPayJobResponse",
    "UnionOrder",
]


@struct
class CreateNewOrderRequest(Struct):
    corpid: str
    buyer_userid: str
    """Plain userid, in the provider's own corp, of an admin who may buy licenses and whose WeCom is bound to WeChat.
    Someone else may pay.
    """

    account_count: AccountCount
    account_duration: NewDuration


@struct
class CreateNewOrderResponse(Struct):
    order_id: str


@struct
class CreateRenewOrderJobRequest(Struct):
    corpid: str
    account_list: list[RenewedAccount]
    """At most 1000."""

    jobid: str | None = None
    """Job to add to; a new one if left out."""


@struct
class CreateRenewOrderJobResponse(Struct):
    jobid: str
    invalid_account_list: list[InvalidAccount] | None = None
    """Those that cannot be renewed."""


@struct
class SubmitOrderJobRequest(Struct):
    jobid: str
    """From create_renew_order_job."""

    buyer_userid: str
    """Plain userid, in the provider's own corp, of an admin who may buy licenses and whose WeCom is bound to WeChat."""

    account_duration: RenewalDuration


@struct
class SubmitOrderJobResponse(Struct):
    order_id: str


@struct
class ListOrderRequest(Struct):
    corpid: str | None = None
    """Only orders for this corp; of a test corp of the provider these are test orders, which are not listed otherwise.
    Orders for several corps come only without a corpid.
    """

    start_time: UnixTime | None = None
    """When placed; with end_time, and at most 31 days before it."""

    end_time: UnixTime | None = None
    cursor: str | None = None
    """From the last answer; left out at first."""

    limit: int | None = None
    """At most 1000; default 500."""


@struct
class ListOrderResponse(Struct):
    next_cursor: str | None = None
    has_more: Flag
    order_list: list[ListedOrder]


@struct
class GetOrderRequest(Struct):
    order_id: str


@struct
class GetOrderResponse(Struct):
    order: Order


@struct
class ListOrderAccountRequest(Struct):
    order_id: str
    """Of an order for several corps, the sub_order_id of one."""

    limit: int | None = None
    """At most 1000; default 500."""

    cursor: str | None = None
    """From the last answer; left out at first."""


@struct
class ListOrderAccountResponse(Struct):
    next_cursor: str | None = None
    has_more: Flag
    account_list: list[OrderedAccount]


@struct
class CancelOrderRequest(Struct):
    order_id: str
    corpid: str | None = None
    """Needed, but for an order for several corps."""


@struct
class CreateNewOrderJobRequest(Struct):
    buy_list: list[CorpPurchase]
    """At most 10."""

    jobid: str | None = None
    """Job to add to; a new one if left out."""


@struct
class CreateNewOrderJobResponse(Struct):
    jobid: str | None = None
    invalid_list: list[FailedCorp] | None = None
    """Those for which nothing can be bought."""


@struct
class SubmitNewOrderJobRequest(Struct):
    jobid: str
    """From create_new_order_job."""

    buyer_userid: str
    """Plain userid, in the provider's own corp, of an admin who may buy licenses and whose WeCom is bound to WeChat."""


@struct
class SubmitNewOrderJobResponse(Struct):
    jobid: str | None = None
    """The one given."""


@struct
class NewOrderJobResultRequest(Struct):
    jobid: str


@struct
class NewOrderJobResultResponse(Struct):
    status: Literal[1, 2, 3]
    """1 order made, 2 being made, 3 failed."""

    order_id: str | None = None
    """Once the order is made."""

    fail_list: list[FailedCorp] | None = None


@struct
class GetUnionOrderRequest(Struct):
    order_id: str
    limit: int | None = None
    """At most 1000; default 500."""

    cursor: str | None = None
    """From the last answer; left out at first."""


@struct
class GetUnionOrderResponse(Struct):
    order: UnionOrder
    has_more: Flag
    next_cursor: str | None = None
    buy_list: list[SubOrder]


@struct
class SubmitPayJobRequest(Struct):
    payer_userid: str
    """Plain userid, in the provider's own corp, of an admin who may buy licenses and whose WeCom is bound to WeChat;
    goes into the account's records.
    """

    order_id: str


@struct
class SubmitPayJobResponse(Struct):
    jobid: str


@struct
class PayJobResultRequest(Struct):
    jobid: str


@struct
class PayJobResultResponse(Struct):
    status: Literal[1, 2, 3]
    """1 paid, 2 being paid, 3 failed."""

    pay_job_result: PayJobResult | None = None
    """Why it failed; absent otherwise."""


@struct
class AccountCount(Struct):
    """How many licenses of each type, not 0 of both."""

    base_count: int | None = None
    """Basic licenses, at most 1000000, for a test corp 1000."""

    external_contact_count: int | None = None
    """External contact licenses, at most 1000000, for a test corp 1000."""


@struct
class NewDuration(Struct):
    """How long new licenses last, 31 to 1860 days in all; for a test corp one month."""

    months: int | None = None
    """Of 31 days."""

    days: int | None = None
    """Not for a test corp."""


@struct
class RenewalDuration(Struct):
    """How long licenses are renewed for; one of the two."""

    months: int | None = None
    """Of 31 days; at most 60, for a test corp 1."""

    new_expire_time: UnixTime | None = None
    """When they are to end, made the end of that day; after today and within 1860 days. Not for a test corp."""


@struct
class RenewedAccount(Struct):
    userid: str
    type: Literal[1, 2]
    """1 basic, 2 external contact."""


@struct
class InvalidAccount(Struct):
    errcode: int
    errmsg: str | None = None
    userid: str
    type: Literal[1, 2]
    """1 basic, 2 external contact."""


@struct
class ListedOrder(Struct):
    order_id: str
    order_type: Literal[1, 2, 5, 8]
    """1 new, 2 renewal, 5 migration of an older contract, 8 new for several corps."""


@struct
class Order(Struct):
    order_id: str
    order_type: Literal[1, 2, 5, 6]
    """1 new, 2 renewal, 5 migration from paying by app edition, 6 migration of an older contract."""

    order_status: Literal[0, 1, 2, 3, 4, 5, 6, 7]
    """0 to be paid, 1 paid, 2 cancelled, 3 not paid in time, 4 refund asked for, 5 refunded, 6 refund refused, 7 void
    as the corp is no longer a test corp.
    """

    corpid: str
    price: Cents
    account_count: AccountCount
    account_duration: OrderDuration
    create_time: UnixTime
    pay_time: UnixTime | None = None
    """Absent in a migration."""


@struct
class OrderDuration(Struct):
    """How long the licenses last, as it was ordered."""

    months: int | None = None
    """Of 31 days."""

    days: int | None = None
    new_expire_time: UnixTime | None = None
    """When renewed licenses end."""


@struct
class OrderedAccount(Struct):
    active_code: Secret | None = None
    """Absent in a renewal."""

    userid: str | None = None
    """Whose license is renewed; absent in a new order."""

    type: Literal[1, 2]
    """1 basic, 2 external contact."""


@struct
class CorpPurchase(Struct):
    corpid: str
    account_count: AccountCount
    account_duration: NewDuration
    auto_active_status: Flag | None = None
    """Let the licenses be activated by themselves, which is the default."""


@struct
class FailedCorp(Struct):
    corpid: str
    errcode: int
    errmsg: str | None = None


@struct
class UnionOrder(Struct):
    order_id: str
    order_type: Literal[1, 8]
    """8 new for several corps."""

    order_status: Literal[0, 1, 2, 3]
    """0 to be paid, 1 paid, 2 cancelled, 3 not paid in time."""

    price: Cents
    create_time: UnixTime
    pay_time: UnixTime | None = None


@struct
class SubOrder(Struct):
    """The part of the order for one corp."""

    sub_order_id: str
    """For list_order_account."""

    corpid: str
    account_count: AccountCount
    account_duration: OrderDuration


@struct
class PayJobResult(Struct):
    errcode: int
    errmsg: str | None = None
    fail_corp_list: list[FailedCorp] | None = None
    """Where corps are the reason."""
