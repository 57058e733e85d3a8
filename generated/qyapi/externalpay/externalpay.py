"""对外收款: generated from spec/externalpay/externalpay.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from qyapi_runtime.api import CorpApi, Extra

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


def addmerchant(api: CorpApi, /, *, mch_id: str, merchant_name: str, extra: Extra = None) -> None:
    """Bind a merchant account (新增商户号).

    The first one has to be bound by an administrator. The page no longer has this call.

    Args:
        mch_id: At most 32 bytes.
        merchant_name: The full name, at most 50 bytes.

    https://developer.work.weixin.qq.com/document/path/93666
    """
    api.invoke("externalpay.addmerchant", locals())


def getmerchant(api: CorpApi, /, *, mch_id: str, extra: Extra = None) -> GetmerchantResponse:
    """Read a merchant account and who may use it (查询商户号详情).

    https://developer.work.weixin.qq.com/document/path/93666 (for internal apps)
    """
    return api.invoke("externalpay.getmerchant", locals())


def delmerchant(api: CorpApi, /, *, mch_id: str, extra: Extra = None) -> None:
    """Unbind a merchant account (删除商户号).

    The page no longer has this call.

    https://developer.work.weixin.qq.com/document/path/93666
    """
    api.invoke("externalpay.delmerchant", locals())


def set_mch_use_scope(api: CorpApi, /, *, mch_id: str, allow_use_scope: UseScope, extra: Extra = None) -> None:
    """Say who may use a merchant account (设置商户号使用范围).

    https://developer.work.weixin.qq.com/document/path/93666 (for internal apps)
    """
    api.invoke("externalpay.set_mch_use_scope", locals())


def get_bill_list(
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
    """List payments received from customers, page by page (获取对外收款记录).

    Only of members in the app's scope, so a page may hold less than limit. Third-party and customized apps don't get
    those of every merchant account.

    Args:
        begin_time: Unix seconds.
        end_time: At most a month after begin_time. Unix seconds.
        payee_userid: Just those of this member.
        limit: At most 1000.

    https://developer.work.weixin.qq.com/document/path/93667 (also 93727)
    """
    return api.invoke("externalpay.get_bill_list", locals())


def get_bill_list_iter(
    api: CorpApi,
    /,
    *,
    begin_time: datetime | int,
    end_time: datetime | int,
    payee_userid: str | None = None,
    limit: int | None = None,
    extra: Extra = None,
) -> Iterator[Bill]:
    """Go through `bill_list` of every page of get_bill_list."""
    return api.iterate("externalpay.get_bill_list", locals())


def get_payment_info(api: CorpApi, /, *, payment_id: str, extra: Extra = None) -> GetPaymentInfoResponse:
    """List the payments of a collection that the app started (获取收款项目的商户单号).

    Args:
        payment_id: Given when the collection was started.

    https://developer.work.weixin.qq.com/document/path/95944 (also 95936)
    """
    return api.invoke("externalpay.get_payment_info", locals())


def get_fund_flow(
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
    """List what moved on the merchant accounts, page by page (获取资金流水).

    Of merchant accounts opened through WeCom, from December 2022 and for three years; those of a day are there at 11
    the next morning. Only of operators in the app's scope, so a page may hold less than limit.

    Args:
        begin_time: Unix seconds.
        end_time: At most 31 days after begin_time. Unix seconds.
        mch_id: Just this merchant account; all if left out.
        limit: At most 200; default 100.

    https://developer.work.weixin.qq.com/document/path/98100 (for internal apps)
    """
    return api.invoke("externalpay.get_fund_flow", locals())


def get_fund_flow_iter(
    api: CorpApi,
    /,
    *,
    begin_time: datetime | int,
    end_time: datetime | int,
    mch_id: str | None = None,
    limit: int | None = None,
    extra: Extra = None,
) -> Iterator[FundFlow]:
    """Go through `fund_flow_list` of every page of get_fund_flow."""
    return api.iterate("externalpay.get_fund_flow", locals())
