"""获客助手组件: generated from spec/service/customer_acquisition.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from qyapi_runtime.api import Extra, SuiteApi

    from qyapi.types.service.customer_acquisition import AcquisitionBill, CustomerAcquisitionGetBillListResponse

__all__ = ["customer_acquisition_get_bill_list", "customer_acquisition_get_bill_list_iter"]


def customer_acquisition_get_bill_list(
    api: SuiteApi,
    /,
    *,
    begin_time: datetime | int,
    end_time: datetime | int,
    auth_corpid: str,
    cursor: str | None = None,
    limit: int | None = None,
    extra: Extra = None,
) -> CustomerAcquisitionGetBillListResponse:
    """List what the provider has paid for customers of a corp, page by page (获取代支付流水).

    Only for components (获客助手组件). The statistics of the corp count a day from its first second to the midnight after it.

    Args:
        begin_time: Unix seconds.
        end_time: At most 31 days later. Unix seconds.
        cursor: From the last answer; left out at first.
        limit: At most 1000, by default 100.

    https://developer.work.weixin.qq.com/document/path/99602 (for third-party apps)
    """
    return api.invoke("service.customer_acquisition_get_bill_list", locals())


def customer_acquisition_get_bill_list_iter(
    api: SuiteApi,
    /,
    *,
    begin_time: datetime | int,
    end_time: datetime | int,
    auth_corpid: str,
    limit: int | None = None,
    extra: Extra = None,
) -> Iterator[AcquisitionBill]:
    """Go through `bill_list` of every page of customer_acquisition_get_bill_list."""
    return api.iterate("service.customer_acquisition_get_bill_list", locals())
