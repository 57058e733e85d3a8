"""家校应用：班级收款, asynchronous: generated from spec/school/payment.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from qyapi_runtime.aio.api import CorpApi
    from qyapi_runtime.api import Extra

    from qyapi.types.school.payment import GetPaymentResultResponse, GetTradeResponse

__all__ = ["get_payment_result", "get_trade"]


async def get_payment_result(api: CorpApi, /, *, payment_id: str, extra: Extra = None) -> GetPaymentResultResponse:
    """Tell which students paid what a class was asked for (获取学生付款结果); see `qyapi.school.get_payment_result`."""
    return await api.ainvoke("school.get_payment_result", locals())


async def get_trade(api: CorpApi, /, *, payment_id: str, trade_no: str, extra: Extra = None) -> GetTradeResponse:
    """Read a payment (获取订单详情); see `qyapi.school.get_trade`."""
    return await api.ainvoke("school.get_trade", locals())
