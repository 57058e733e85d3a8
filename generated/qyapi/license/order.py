"""订单管理: generated from spec/license/order.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import datetime

    from qyapi_runtime.api import Extra, ProviderApi
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


def create_new_order(
    api: ProviderApi,
    /,
    *,
    corpid: str,
    buyer_userid: str,
    account_count: AccountCount,
    account_duration: NewDuration,
    extra: Extra = None,
) -> CreateNewOrderResponse:
    """Order licenses for a corp (下单购买账号).

    The order takes effect once it is paid, in the provider console or with submit_pay_job. Since 2023-06-30 the orders
    of the corp's apps are looked at first; what they lack stands in errmsg, behind WARNING.

    Args:
        buyer_userid: Plain userid, in the provider's own corp, of an admin who may buy licenses and whose WeCom is
            bound to WeChat. Someone else may pay.

    https://developer.work.weixin.qq.com/document/path/95644 (also 97182)
    """
    return api.invoke("license.create_new_order", locals())


def create_renew_order_job(
    api: ProviderApi,
    /,
    *,
    corpid: str,
    account_list: Sequence[RenewedAccount],
    jobid: str | None = None,
    extra: Extra = None,
) -> CreateRenewOrderJobResponse:
    """Collect the licenses that an order is to renew (创建续期任务).

    Call it again with the jobid to add more, up to 1000000 of either type, then submit_order_job.

    Args:
        account_list: At most 1000.
        jobid: Job to add to; a new one if left out.

    https://developer.work.weixin.qq.com/document/path/95646 (also 97183)
    """
    return api.invoke("license.create_renew_order_job", locals())


def submit_order_job(
    api: ProviderApi, /, *, jobid: str, buyer_userid: str, account_duration: RenewalDuration, extra: Extra = None
) -> SubmitOrderJobResponse:
    """Order the renewal of the licenses collected in a job (提交续期订单).

    The order takes effect once it is paid, in the provider console or with submit_pay_job.

    Args:
        jobid: From create_renew_order_job.
        buyer_userid: Plain userid, in the provider's own corp, of an admin who may buy licenses and whose WeCom is
            bound to WeChat.

    https://developer.work.weixin.qq.com/document/path/95646 (also 97183)
    """
    return api.invoke("license.submit_order_job", locals())


def list_order(
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
    """List the provider's license orders, page by page (获取订单列表).

    Args:
        corpid: Only orders for this corp; of a test corp of the provider these are test orders, which are not listed
            otherwise. Orders for several corps come only without a corpid.
        start_time: When placed; with end_time, and at most 31 days before it. Unix seconds.
        end_time: Unix seconds.
        cursor: From the last answer; left out at first.
        limit: At most 1000; default 500.

    https://developer.work.weixin.qq.com/document/path/95647 (also 97184)
    """
    return api.invoke("license.list_order", locals())


def list_order_iter(
    api: ProviderApi,
    /,
    *,
    corpid: str | None = None,
    start_time: datetime | int | None = None,
    end_time: datetime | int | None = None,
    limit: int | None = None,
    extra: Extra = None,
) -> Iterator[ListedOrder]:
    """Go through `order_list` of every page of list_order."""
    return api.iterate("license.list_order", locals())


def get_order(api: ProviderApi, /, *, order_id: str, extra: Extra = None) -> GetOrderResponse:
    """Read one order, for one corp (获取订单详情).

    Its licenses come from list_order_account. Orders for several corps are read with get_union_order.

    https://developer.work.weixin.qq.com/document/path/95648 (also 97185)
    """
    return api.invoke("license.get_order", locals())


def list_order_account(
    api: ProviderApi, /, *, order_id: str, limit: int | None = None, cursor: str | None = None, extra: Extra = None
) -> ListOrderAccountResponse:
    """List the licenses of an order, page by page (获取订单中的账号列表).

    A new order has none before it is paid.

    Args:
        order_id: Of an order for several corps, the sub_order_id of one.
        limit: At most 1000; default 500.
        cursor: From the last answer; left out at first.

    https://developer.work.weixin.qq.com/document/path/95649 (also 97186)
    """
    return api.invoke("license.list_order_account", locals())


def list_order_account_iter(
    api: ProviderApi, /, *, order_id: str, limit: int | None = None, extra: Extra = None
) -> Iterator[OrderedAccount]:
    """Go through `account_list` of every page of list_order_account."""
    return api.iterate("license.list_order_account", locals())


def cancel_order(api: ProviderApi, /, *, order_id: str, corpid: str | None = None, extra: Extra = None) -> None:
    """Cancel an order that is neither paid nor expired (取消订单).

    Args:
        corpid: Needed, but for an order for several corps.

    https://developer.work.weixin.qq.com/document/path/96106 (also 97187)
    """
    api.invoke("license.cancel_order", locals())


def create_new_order_job(
    api: ProviderApi, /, *, buy_list: Sequence[CorpPurchase], jobid: str | None = None, extra: Extra = None
) -> CreateNewOrderJobResponse:
    """Collect what an order is to buy for several corps (创建多企业新购任务).

    Call it again with the jobid to add more, up to 100000 entries, then submit_new_order_job. Not for test corps.

    Args:
        buy_list: At most 10.
        jobid: Job to add to; a new one if left out.

    https://developer.work.weixin.qq.com/document/path/98892 (also 98887)
    """
    return api.invoke("license.create_new_order_job", locals())


def submit_new_order_job(
    api: ProviderApi, /, *, jobid: str, buyer_userid: str, extra: Extra = None
) -> SubmitNewOrderJobResponse:
    """Order what was collected in a job for several corps (提交多企业新购订单).

    The order is made in the background: ask new_order_job_result for it.

    Args:
        jobid: From create_new_order_job.
        buyer_userid: Plain userid, in the provider's own corp, of an admin who may buy licenses and whose WeCom is
            bound to WeChat.

    https://developer.work.weixin.qq.com/document/path/98892 (also 98887)
    """
    return api.invoke("license.submit_new_order_job", locals())


def new_order_job_result(api: ProviderApi, /, *, jobid: str, extra: Extra = None) -> NewOrderJobResultResponse:
    """Look up what became of an order for several corps (获取多企业新购订单提交结果).

    Within seven days of submit_new_order_job.

    https://developer.work.weixin.qq.com/document/path/98892 (also 98887)
    """
    return api.invoke("license.new_order_job_result", locals())


def new_order_job_result_wait(
    api: ProviderApi,
    /,
    *,
    jobid: str,
    timeout: float = 600.0,
    interval: float = 2.0,
    progress: Progress[NewOrderJobResultResponse] = False,
    extra: Extra = None,
) -> NewOrderJobResultResponse:
    """Call new_order_job_result until the job is done.

    Args:
        timeout: Seconds to wait at most.
        interval: Seconds from one look to the next.
        progress: True for a bar on the terminal, or a function that takes the share that is done, 0 to 1 or None where
            WeCom does not say, and the answer.

    Raises:
        JobFailed: WeCom says that the job has failed.
        JobTimeout: It is not done in time. It goes on, and may be waited for again.
    """
    return api.poll("license.new_order_job_result", locals())


def get_union_order(
    api: ProviderApi, /, *, order_id: str, limit: int | None = None, cursor: str | None = None, extra: Extra = None
) -> GetUnionOrderResponse:
    """Read an order for several corps, page by page (获取多企业订单详情).

    Args:
        limit: At most 1000; default 500.
        cursor: From the last answer; left out at first.

    https://developer.work.weixin.qq.com/document/path/98893 (also 98888)
    """
    return api.invoke("license.get_union_order", locals())


def get_union_order_iter(
    api: ProviderApi, /, *, order_id: str, limit: int | None = None, extra: Extra = None
) -> Iterator[SubOrder]:
    """Go through `buy_list` of every page of get_union_order."""
    return api.iterate("license.get_union_order", locals())


def submit_pay_job(
    api: ProviderApi, /, *, payer_userid: str, order_id: str, extra: Extra = None
) -> SubmitPayJobResponse:
    """Pay an order from the provider's prepaid account (提交余额支付订单任务).

    The payment is made in the background: ask pay_job_result for it. The order can then no longer be paid another way.

    Args:
        payer_userid: Plain userid, in the provider's own corp, of an admin who may buy licenses and whose WeCom is
            bound to WeChat; goes into the account's records.

    https://developer.work.weixin.qq.com/document/path/99415 (also 99420)
    """
    return api.invoke("license.submit_pay_job", locals())


def pay_job_result(api: ProviderApi, /, *, jobid: str, extra: Extra = None) -> PayJobResultResponse:
    """Look up what became of a payment (获取订单支付结果).

    Within seven days of submit_pay_job.

    https://developer.work.weixin.qq.com/document/path/99415 (also 99420)
    """
    return api.invoke("license.pay_job_result", locals())


def pay_job_result_wait(
    api: ProviderApi,
    /,
    *,
    jobid: str,
    timeout: float = 600.0,
    interval: float = 2.0,
    progress: Progress[PayJobResultResponse] = False,
    extra: Extra = None,
) -> PayJobResultResponse:
    """Call pay_job_result until the job is done.

    Args:
        timeout: Seconds to wait at most.
        interval: Seconds from one look to the next.
        progress: True for a bar on the terminal, or a function that takes the share that is done, 0 to 1 or None where
            WeCom does not say, and the answer.

    Raises:
        JobFailed: WeCom says that the job has failed.
        JobTimeout: It is not done in time. It goes on, and may be waited for again.
    """
    return api.poll("license.pay_job_result", locals())
