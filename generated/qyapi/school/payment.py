"""家校应用：班级收款: generated from spec/school/payment.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from qyapi_runtime.api import CorpApi, Extra

    from qyapi.types.school.payment import GetPaymentResultResponse, GetTradeResponse

__all__ = ["get_payment_result", "get_trade"]


def get_payment_result(api: CorpApi, /, *, payment_id: str, extra: Extra = None) -> GetPaymentResultResponse:
    """Tell which students paid what a class was asked for (获取学生付款结果).

    Only of what the app itself asked for.

    Args:
        payment_id: From the JS-SDK or mini program that asked for the money.

    https://developer.work.weixin.qq.com/document/path/94470 (for internal and third-party apps; also 94553)
    """
    return api.invoke("school.get_payment_result", locals())


def get_trade(api: CorpApi, /, *, payment_id: str, trade_no: str, extra: Extra = None) -> GetTradeResponse:
    """Read a payment (获取订单详情).

    Only of what the app itself asked for.

    Args:
        trade_no: From school/get_payment_result.

    https://developer.work.weixin.qq.com/document/path/94471 (for internal and third-party apps; also 94554)
    """
    return api.invoke("school.get_trade", locals())
