"""对外收款, asynchronous: generated from spec/externalpay/externalpay.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from datetime import datetime

    from qyapi_runtime.aio.api import CorpApi
    from qyapi_runtime.api import Extra

    from qyapi.types.externalpay.externalpay import (
        Bill,
        FundFlow,
        GetBillListResponse,
        GetFundFlowResponse,
        GetmerchantResponse,
        GetPaymentInfoResponse,
        UseScope,
    )

__all__ = [
    "addmerchant",
    "delmerchant",
    "get_bill_list",
    "get_bill_list_iter",
    "get_fund_flow",
    "get_fund_flow_iter",
    "get_payment_info",
    "getmerchant",
    "set_mch_use_scope",
]


async def addmerchant(api: CorpApi, /, *, mch_id: str, merchant_name: str, extra: Extra = None) -> None:
    """Bind a merchant account (新增商户号); see `qyapi.externalpay.addmerchant`."""
    await api.ainvoke("externalpay.addmerchant", locals())


async def getmerchant(api: CorpApi, /, *, mch_id: str, extra: Extra = None) -> GetmerchantResponse:
    """Read a merchant account and who may use it (查询商户号详情); see `qyapi.externalpay.getmerchant`."""
    return await api.ainvoke("externalpay.getmerchant", locals())


async def delmerchant(api: CorpApi, /, *, mch_id: str, extra: Extra = None) -> None:
    """Unbind a merchant account (删除商户号); see `qyapi.externalpay.delmerchant`."""
    await api.ainvoke("externalpay.delmerchant", locals())


async def set_mch_use_scope(api: CorpApi, /, *, mch_id: str, allow_use_scope: UseScope, extra: Extra = None) -> None:
    """Say who may use a merchant account (设置商户号使用范围); see `qyapi.externalpay.set_mch_use_scope`."""
    await api.ainvoke("externalpay.set_mch_use_scope", locals())


async def get_bill_list(
    api: CorpApi,
    /,
    *,
    begin_time: datetime | int,
    end_time: datetime | int,
    payee_userid: str | None = None,
    cursor: str | None = None,
    limit: int | None = None,
    extra: Extra = None,
) -> GetBillListResponse:
    """List payments received from customers, page by page (获取对外收款记录); see `qyapi.externalpay.get_bill_list`."""
    return await api.ainvoke("externalpay.get_bill_list", locals())


def get_bill_list_iter(
    api: CorpApi,
    /,
    *,
    begin_time: datetime | int,
    end_time: datetime | int,
    payee_userid: str | None = None,
    limit: int | None = None,
    extra: Extra = None,
) -> AsyncIterator[Bill]:
    """Go through `bill_list` of every page of get_bill_list."""
    return api.aiterate("externalpay.get_bill_list", locals())


async def get_payment_info(api: CorpApi, /, *, payment_id: str, extra: Extra = None) -> GetPaymentInfoResponse:
    """List the payments of a collection that the app started (获取收款项目的商户单号); see `qyapi.externalpay.get_payment_info`."""
    return await api.ainvoke("externalpay.get_payment_info", locals())


async def get_fund_flow(
    api: CorpApi,
    /,
    *,
    begin_time: datetime | int,
    end_time: datetime | int,
    mch_id: str | None = None,
    cursor: str | None = None,
    limit: int | None = None,
    extra: Extra = None,
) -> GetFundFlowResponse:
    """List what moved on the merchant accounts, page by page (获取资金流水); see `qyapi.externalpay.get_fund_flow`."""
    return await api.ainvoke("externalpay.get_fund_flow", locals())


def get_fund_flow_iter(
    api: CorpApi,
    /,
    *,
    begin_time: datetime | int,
    end_time: datetime | int,
    mch_id: str | None = None,
    limit: int | None = None,
    extra: Extra = None,
) -> AsyncIterator[FundFlow]:
    """Go through `fund_flow_list` of every page of get_fund_flow."""
    return api.aiterate("externalpay.get_fund_flow", locals())
