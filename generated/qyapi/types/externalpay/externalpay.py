"""对外收款: generated from spec/externalpay/externalpay.yaml, do not edit."""

from __future__ import annotations

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
    "PayerInfo",
    "PaymentBill",
    "Refund",
    "SetMchUseScopeRequest",
    "UseScope",
]


@struct
class AddmerchantRequest(Struct):
    mch_id: str
    merchant_name: str


@struct
class GetmerchantRequest(Struct):
    mch_id: str


@struct
class GetmerchantResponse(Struct):
    bind_status: int
    mch_id: str
    merchant_name: str
    allow_use_scope: UseScope | None = None


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
    bill_type: int
    trade_state: int
    pay_time: UnixTime
    out_trade_no: str
    out_refund_no: str | None = None
    external_userid: str | None = None
    total_fee: Cents
    payee_userid: str | None = None
    payment_type: int
    mch_id: str
    remark: str
    commodity_list: list[Commodity] | None = None
    total_refund_fee: Cents
    refund_list: list[Refund] | None = None
    payer_info: PayerInfo | None = None
    miniprogram_info: MiniprogramInfo | None = None


@struct
class Commodity(Struct):
    description: str
    amount: int | None = None


@struct
class Refund(Struct):
    out_refund_no: str
    refund_userid: str
    refund_comment: str
    refund_reqtime: UnixTime
    refund_status: int
    refund_fee: Cents


@struct
class PayerInfo(Struct):
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

    transaction_type: int
    fund_flow_type: int
    transaction_amount: Cents
    account_balance: Cents
    """After it."""

    out_trade_no: str
    mch_id: str
    operator_userid: str | None = None
    group_list: list[FundFlowGroup] | None = None
    remark: str | None = None


@struct
class FundFlowGroup(Struct):
    group_name: str
