"""家校应用：班级收款: generated from spec/school/payment.yaml, do not edit."""

from __future__ import annotations

from typing import Literal

from qyapi_runtime.scalars import Cents, UnixTime
from qyapi_runtime.struct import Struct, struct

__all__ = [
    "GetPaymentResultRequest",
    "GetPaymentResultResponse",
    "GetTradeRequest",
    "GetTradeResponse",
    "StudentPayment",
]


@struct
class GetPaymentResultRequest(Struct):
    payment_id: str
    """From the JS-SDK or mini program that asked for the money."""


@struct
class GetPaymentResultResponse(Struct):
    project_name: str
    amount: Cents
    """Per student."""

    payment_result: list[StudentPayment]


@struct
class GetTradeRequest(Struct):
    payment_id: str
    trade_no: str
    """From school/get_payment_result."""


@struct
class GetTradeResponse(Struct):
    transaction_id: str
    """Number at WeChat Pay."""

    pay_time: UnixTime


@struct
class StudentPayment(Struct):
    student_userid: str
    trade_state: Literal[0, 1]
    """0 not paid, 1 paid."""

    trade_no: str | None = None
    """Number of the order."""

    payer_parent_userid: str | None = None
    """Parent who paid."""
