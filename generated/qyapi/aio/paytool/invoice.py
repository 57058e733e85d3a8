"""收银台发票, asynchronous: generated from spec/paytool/invoice.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from datetime import datetime
    from typing import Literal

    from qyapi_runtime.aio.api import ProviderApi
    from qyapi_runtime.api import Extra

    from qyapi.types.paytool.invoice import GetInvoiceListResponse, Invoice

__all__ = ["get_invoice_list", "get_invoice_list_iter", "mark_invoice_status"]


async def get_invoice_list(
    api: ProviderApi,
    /,
    *,
    start_time: datetime | int | None = None,
    end_time: datetime | int | None = None,
    cursor: str | None = None,
    limit: int | None = None,
    extra: Extra = None,
) -> GetInvoiceListResponse:
    """List the invoices that customers asked for (获取发票列表); see `qyapi.paytool.get_invoice_list`."""
    return await api.ainvoke("paytool.get_invoice_list", locals())


def get_invoice_list_iter(
    api: ProviderApi,
    /,
    *,
    start_time: datetime | int | None = None,
    end_time: datetime | int | None = None,
    limit: int | None = None,
    extra: Extra = None,
) -> AsyncIterator[Invoice]:
    """Go through `invoice_list` of every page of get_invoice_list."""
    return api.aiterate("paytool.get_invoice_list", locals())


async def mark_invoice_status(
    api: ProviderApi,
    /,
    *,
    order_id: str,
    oper_userid: str,
    invoice_status: Literal[1, 2, 3],
    invoice_note: str,
    extra: Extra = None,
) -> None:
    """Say whether an invoice has been made out (标记开票状态); see `qyapi.paytool.mark_invoice_status`."""
    await api.ainvoke("paytool.mark_invoice_status", locals())
