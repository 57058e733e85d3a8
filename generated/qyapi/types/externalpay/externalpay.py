"""对外收款: generated from spec/externalpay/externalpay.yaml, do not edit."""

from __future__ import annotations

from typing import Literal

from qyapi_runtime.scalars import Cents, UnixTime
from qyapi_runtime.struct import Struct, struct

__all__ = [
    "AddmerchantRequest",
    "Bill",
    "Commodity",
    "DelmerchantRequest",
    "FundFlow",
    "FundFlowGroup",
    "GetBillListRequest",
    "GetBillListResponse",
    "GetFundFlowRequest",
    "GetFundFlowResponse",
    "GetPaymentInfoRequest",
    "GetPaymentInfoResponse",
    "GetmerchantRequest",
    "GetmerchantResponse",
    "MiniprogramInfo",
    "PaymentBill",
    "PaymentContact",
    "Refund",
    "SetMchUseScopeRequest",
    "UseScope",
]


@struct
class AddmerchantRequest(Struct):
    mch_id: str
    """At most 32 bytes."""

    merchant_name: str
    """The full name, at most 50 bytes."""


@struct
class GetmerchantRequest(Struct):
    mch_id: str


@struct
class GetmerchantResponse(Struct):
    bind_status: Literal[1, 2, 3]
    """1 applied for, 2 bound, 3 withdrawn."""

    mch_id: str
    merchant_name: str
    allow_use_scope: UseScope | None = None
    """Absent unless the account is bound."""


@struct
class DelmerchantRequest(Struct):
    mch_id: str


@struct
class SetMchUseScopeRequest(Struct):
    mch_id: str
    allow_use_scope: UseScope


@struct
class GetBillListRequest(Struct):
    begin_time: UnixTime
    end_time: UnixTime
    """At most a month after begin_time."""

    payee_userid: str | None = None
    """Just those of this member."""

    cursor: str | None = None
    limit: int | None = None
    """At most 1000."""


@struct
class GetBillListResponse(Struct):
    next_cursor: str | None = None
    """Absent on the last page."""

    bill_list: list[Bill]


@struct
class GetPaymentInfoRequest(Struct):
    payment_id: str
    """Given when the collection was started."""


@struct
class GetPaymentInfoResponse(Struct):
    bill_list: list[PaymentBill] | None = None
    out_trade_no_list: list[PaymentBill] | None = None


@struct
class GetFundFlowRequest(Struct):
    begin_time: UnixTime
    end_time: UnixTime
    """At most 31 days after begin_time."""

    mch_id: str | None = None
    """Just this merchant account; all if left out."""

    cursor: str | None = None
    limit: int | None = None
    """At most 200; default 100."""


@struct
class GetFundFlowResponse(Struct):
    next_cursor: str | None = None
    """Absent on the last page."""

    fund_flow_list: list[FundFlow]


@struct
class UseScope(Struct):
    """Who may use a merchant account."""

    user: list[str] | None = None
    """Userids."""

    partyid: list[int] | None = None
    tagid: list[int] | None = None


@struct
class Bill(Struct):
    transaction_id: str
    bill_type: Literal[0, 1]
    """0 a payment, 1 a refund."""

    trade_state: Literal[1, 3] | None = None
    """1 done, 3 done and refunded, be it in part. Absent for a refund."""

    pay_time: UnixTime
    out_trade_no: str
    """Of a refund, that of its payment."""

    out_refund_no: str | None = None
    """Only of a refund."""

    external_userid: str | None = None
    """Who paid."""

    total_fee: Cents
    payee_userid: str | None = None
    """Member who was paid, or who refunded."""

    payment_type: Literal[0, 1, 2, 3, 14, 15]
    """How: 0 in a chat, 1 with a code, 2 in a live stream, 3 from an album of products, 14 transfer, 15 mini program.
    """

    mch_id: str
    remark: str
    commodity_list: list[Commodity] | None = None
    """Absent for a refund."""

    total_refund_fee: Cents
    refund_list: list[Refund] | None = None
    """Absent for a refund."""

    contact_info: PaymentContact | None = None
    """If the collection asked for it; absent for a refund, and for third-party apps."""

    payer_info: PaymentContact | None = None
    miniprogram_info: MiniprogramInfo | None = None
    """Only of a payment in a mini program."""


@struct
class Commodity(Struct):
    description: str
    amount: int | None = None
    """How many."""


@struct
class Refund(Struct):
    out_refund_no: str
    refund_userid: str
    """Who asked for it."""

    refund_comment: str
    refund_reqtime: UnixTime
    refund_status: Literal[0, 1, 2, 3, 4, 5, 6, 7]
    """0 asked for, 1 under way, 2 done, 3 closed, 4 went wrong, 5 in approval, 6 approval failed, 7 approval cancelled.
    """

    refund_fee: Cents


@struct
class PaymentContact(Struct):
    name: str | None = None
    phone: str | None = None
    address: str | None = None


@struct
class MiniprogramInfo(Struct):
    appid: str
    name: str


@struct
class PaymentBill(Struct):
    out_trade_no: str


@struct
class FundFlow(Struct):
    timestamp: UnixTime
    request_no: str
    """Of WeChat Pay."""

    transaction_type: Literal[1, 2, 3, 4, 5]
    """1 refund, 2 fee, 3 payment, 4 withdrawal, 5 other."""

    fund_flow_type: Literal[1, 2]
    """1 money in, 2 money out."""

    transaction_amount: Cents
    account_balance: Cents
    """After it."""

    out_trade_no: str
    mch_id: str
    operator_userid: str | None = None
    group_list: list[FundFlowGroup] | None = None
    """Groups of rules that it falls under."""

    remark: str | None = None


@struct
class FundFlowGroup(Struct):
    group_name: str
