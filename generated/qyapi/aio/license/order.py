"""订单管理, asynchronous: generated from spec/license/order.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Sequence
    from datetime import datetime

    from qyapi_runtime.aio.api import ProviderApi
    from qyapi_runtime.api import Extra
    from qyapi_runtime.progress import Progress

    from qyapi.types.license.order import (
        AccountCount,
        CorpPurchase,
        CreateNewOrderJobResponse,
        CreateNewOrderResponse,
        CreateRenewOrderJobResponse,
        GetOrderResponse,
        GetUnionOrderResponse,
        ListedOrder,
        ListOrderAccountResponse,
        ListOrderResponse,
        NewDuration,
        NewOrderJobResultResponse,
        OrderedAccount,
        PayJobResultResponse,
        RenewalDuration,
        RenewedAccount,
        SubmitNewOrderJobResponse,
        SubmitOrderJobResponse,
        SubmitPayJobResponse,
        SubOrder,
    )

__all__ = [
    "cancel_order",
    "create_new_order",
    "create_new_order_job",
    "create_renew_order_job",
    "get_order",
    "get_union_order",
    "get_union_order_iter",
    "list_order",
    "list_order_account",
    "list_order_account_iter",
    "list_order_iter",
    "new_order_job_result",
    "new_order_job_result_wait",
    "pay_job_result",
    "pay_job_result_wait",
    "submit_new_order_job",
    "submit_order_job",
    "submit_pay_job",
]


async def create_new_order(
    api: ProviderApi,
    /,
    *,
    corpid: str,
    buyer_userid: str,
    account_count: AccountCount,
    account_duration: NewDuration,
    extra: Extra = None,
) -> CreateNewOrderResponse:
    """Order licenses for a corp (下单购买账号); see `qyapi.license.create_new_order`."""
    return await api.ainvoke("license.create_new_order", locals())


async def create_renew_order_job(
    api: ProviderApi,
    /,
    *,
    corpid: str,
    account_list: Sequence[RenewedAccount],
    jobid: str | None = None,
    extra: Extra = None,
) -> CreateRenewOrderJobResponse:
    """Collect the licenses that an order is to renew (创建续期任务); see `qyapi.license.create_renew_order_job`."""
    return await api.ainvoke("license.create_renew_order_job", locals())


async def submit_order_job(
    api: ProviderApi, /, *, jobid: str, buyer_userid: str, account_duration: RenewalDuration, extra: Extra = None
) -> SubmitOrderJobResponse:
    """Order the renewal of the licenses collected in a job (提交续期订单); see `qyapi.license.submit_order_job`."""
    return await api.ainvoke("license.submit_order_job", locals())


async def list_order(
    api: ProviderApi,
    /,
    *,
    corpid: str | None = None,
    start_time: datetime | int | None = None,
    end_time: datetime | int | None = None,
    cursor: str | None = None,
    limit: int | None = None,
    extra: Extra = None,
) -> ListOrderResponse:
    """List the provider's license orders, page by page (获取订单列表); see `qyapi.license.list_order`."""
    return await api.ainvoke("license.list_order", locals())


def list_order_iter(
    api: ProviderApi,
    /,
    *,
    corpid: str | None = None,
    start_time: datetime | int | None = None,
    end_time: datetime | int | None = None,
    limit: int | None = None,
    extra: Extra = None,
) -> AsyncIterator[ListedOrder]:
    """Go through `order_list` of every page of list_order."""
    return api.aiterate("license.list_order", locals())


async def get_order(api: ProviderApi, /, *, order_id: str, extra: Extra = None) -> GetOrderResponse:
    """Read one order, for one corp (获取订单详情); see `qyapi.license.get_order`."""
    return await api.ainvoke("license.get_order", locals())


async def list_order_account(
    api: ProviderApi, /, *, order_id: str, limit: int | None = None, cursor: str | None = None, extra: Extra = None
) -> ListOrderAccountResponse:
    """List the licenses of an order, page by page (获取订单中的账号列表); see `qyapi.license.list_order_account`."""
    return await api.ainvoke("license.list_order_account", locals())


def list_order_account_iter(
    api: ProviderApi, /, *, order_id: str, limit: int | None = None, extra: Extra = None
) -> AsyncIterator[OrderedAccount]:
    """Go through `account_list` of every page of list_order_account."""
    return api.aiterate("license.list_order_account", locals())


async def cancel_order(api: ProviderApi, /, *, order_id: str, corpid: str | None = None, extra: Extra = None) -> None:
    """Cancel an order that is neither paid nor expired (取消订单); see `qyapi.license.cancel_order`."""
    await api.ainvoke("license.cancel_order", locals())


async def create_new_order_job(
    api: ProviderApi, /, *, buy_list: Sequence[CorpPurchase], jobid: str | None = None, extra: Extra = None
) -> CreateNewOrderJobResponse:
    """Collect what an order is to buy for several corps (创建多企业新购任务); see `qyapi.license.create_new_order_job`."""
    return await api.ainvoke("license.create_new_order_job", locals())


async def submit_new_order_job(
    api: ProviderApi, /, *, jobid: str, buyer_userid: str, extra: Extra = None
) -> SubmitNewOrderJobResponse:
    """Order what was collected in a job for several corps (提交多企业新购订单); see `qyapi.license.submit_new_order_job`."""
    return await api.ainvoke("license.submit_new_order_job", locals())


async def new_order_job_result(api: ProviderApi, /, *, jobid: str, extra: Extra = None) -> NewOrderJobResultResponse:
    """Look up what became of an order for several corps (获取多企业新购订单提交结果); see `qyapi.license.new_order_job_result`."""
    return await api.ainvoke("license.new_order_job_result", locals())


async def new_order_job_result_wait(
    api: ProviderApi,
    /,
    *,
    jobid: str,
    timeout: float = 600.0,
    interval: float = 2.0,
    progress: Progress[NewOrderJobResultResponse] = False,
    extra: Extra = None,
) -> NewOrderJobResultResponse:
    """Call new_order_job_result until the job is done; see `qyapi.license.new_order_job_result_wait`."""
    return await api.apoll("license.new_order_job_result", locals())


async def get_union_order(
    api: ProviderApi, /, *, order_id: str, limit: int | None = None, cursor: str | None = None, extra: Extra = None
) -> GetUnionOrderResponse:
    """Read an order for several corps, page by page (获取多企业订单详情); see `qyapi.license.get_union_order`."""
    return await api.ainvoke("license.get_union_order", locals())


def get_union_order_iter(
    api: ProviderApi, /, *, order_id: str, limit: int | None = None, extra: Extra = None
) -> AsyncIterator[SubOrder]:
    """Go through `buy_list` of every page of get_union_order."""
    return api.aiterate("license.get_union_order", locals())


async def submit_pay_job(
    api: ProviderApi, /, *, payer_userid: str, order_id: str, extra: Extra = None
) -> SubmitPayJobResponse:
    """Pay an order from the provider's prepaid account (提交余额支付订单任务); see `qyapi.license.submit_pay_job`."""
    return await api.ainvoke("license.submit_pay_job", locals())


async def pay_job_result(api: ProviderApi, /, *, jobid: str, extra: Extra = None) -> PayJobResultResponse:
    """Look up what became of a payment (获取订单支付结果); see `qyapi.license.pay_job_result`."""
    return await api.ainvoke("license.pay_job_result", locals())


async def pay_job_result_wait(
    api: ProviderApi,
    /,
    *,
    jobid: str,
    timeout: float = 600.0,
    interval: float = 2.0,
    progress: Progress[PayJobResultResponse] = False,
    extra: Extra = None,
) -> PayJobResultResponse:
    """Call pay_job_result until the job is done; see `qyapi.license.pay_job_result_wait`."""
    return await api.apoll("license.pay_job_result", locals())
