"""获客助手组件, asynchronous: generated from spec/service/customer_acquisition.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from datetime import datetime

    from qyapi_runtime.aio.api import SuiteApi
    from qyapi_runtime.api import Extra

    from qyapi.types.service.customer_acquisition import AcquisitionBill, CustomerAcquisitionGetBillListResponse

__all__ = ["customer_acquisition_get_bill_list", "customer_acquisition_get_bill_list_iter"]


async def customer_acquisition_get_bill_list(
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
    """List what the provider has paid for customers of a corp, page by page (获取代支付流水); see
    `qyapi.service.customer_acquisition_get_bill_list`.
    """
    return await api.ainvoke("service.customer_acquisition_get_bill_list", locals())


def customer_acquisition_get_bill_list_iter(
    api: SuiteApi,
    /,
    *,
    begin_time: datetime | int,
    end_time: datetime | int,
    auth_corpid: str,
    limit: int | None = None,
    extra: Extra = None,
) -> AsyncIterator[AcquisitionBill]:
    """Go through `bill_list` of every page of customer_acquisition_get_bill_list."""
    return api.aiterate("service.customer_acquisition_get_bill_list", locals())
