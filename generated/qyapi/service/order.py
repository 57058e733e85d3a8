"""应用版本付费: generated from spec/service/order.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

    from qyapi_runtime.api import Extra, SuiteApi

    from qyapi.types.service.order import GetOrderListResponse, Order, ProlongTryResponse

__all__ = ["get_order", "get_order_list", "prolong_try"]


def get_order(api: SuiteApi, /, *, orderid: str, extra: Extra = None) -> Order:
    """Read one order of the app (获取订单详情).

    A change of the price gives the order a new id; ask for that one.

    https://developer.work.weixin.qq.com/document/path/91909 (for third-party apps)
    """
    return api.invoke("service.get_order", locals())


def get_order_list(
    api: SuiteApi,
    /,
    *,
    start_time: datetime | int,
    end_time: datetime | int,
    test_mode: bool | None = None,
    extra: Extra = None,
) -> GetOrderListResponse:
    """List the orders of the app in a span of time (获取订单列表).

    Args:
        start_time: Unix seconds.
        end_time: Unix seconds.
        test_mode: Orders of test authorisations in place of real ones. Default false.

    https://developer.work.weixin.qq.com/document/path/91910 (for third-party apps)
    """
    return api.invoke("service.get_order_list", locals())


def prolong_try(
    api: SuiteApi, /, *, buyer_corpid: str, prolong_days: int, appid: int | None = None, extra: Extra = None
) -> ProlongTryResponse:
    """Let a corp try the app for longer (延长试用期).

    Only while the app is on trial or its trial has expired. May be repeated, up to 60 days of trial in all.

    Args:
        prolong_days: How much longer. In days.
        appid: Id of the app in the suite. Deprecated: only of old multi-app suites.

    https://developer.work.weixin.qq.com/document/path/91913 (for third-party apps)
    """
    return api.invoke("service.prolong_try", locals())
