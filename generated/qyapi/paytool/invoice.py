"""收银台发票: generated from spec/paytool/invoice.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime
    from typing import Literal

    from qyapi_runtime.api import Extra, ProviderApi

    from qyapi.types.paytool.invoice import GetInvoiceListResponse, Invoice

__all__ = ["get_invoice_list", "get_invoice_list_iter", "mark_invoice_status"]


def get_invoice_list(
    api: ProviderApi,
    /,
    *,
    start_time: datetime | int | None = None,
    end_time: datetime | int | None = None,
    cursor: str | None = None,
    limit: int | None = None,
    extra: Extra = None,
) -> GetInvoiceListResponse:
    """List the invoices that customers asked for (获取发票列表).

    The provider needs a merchant account in 收银台.

    Args:
        start_time: When they were asked for; only together with end_time. Unix seconds.
        end_time: Unix seconds.
        limit: At most 100; default 50.

    https://developer.work.weixin.qq.com/document/path/99436 (also 99447)
    """
    return api.invoke("paytool.get_invoice_list", locals())


def get_invoice_list_iter(
    api: ProviderApi,
    /,
    *,
    start_time: datetime | int | None = None,
    end_time: datetime | int | None = None,
    limit: int | None = None,
    extra: Extra = None,
) -> Iterator[Invoice]:
    """Go through `invoice_list` of every page of get_invoice_list."""
    return api.iterate("paytool.get_invoice_list", locals())


def mark_invoice_status(
    api: ProviderApi,
    /,
    *,
    order_id: str,
    oper_userid: str,
    invoice_status: Literal[1, 2, 3],
    invoice_note: str,
    extra: Extra = None,
) -> None:
    """Say whether an invoice has been made out (标记开票状态).

    The provider needs a merchant account in 收银台. Without effect on an invoice that is made out already.

    Args:
        oper_userid: Userid, in the provider's own corp, of who marks it; must be allowed to manage invoices.
        invoice_status: 1 on paper and sent by post, 2 electronic and sent by email, 3 cancelled, so that the corp may
            ask again.
        invoice_note: Such as the number of the parcel; the customer sees it. At most 200 bytes.

    https://developer.work.weixin.qq.com/document/path/99437 (also 99448)
    """
    api.invoke("paytool.mark_invoice_status", locals())
