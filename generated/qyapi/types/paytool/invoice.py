"""收银台发票: generated from spec/paytool/invoice.yaml, do not edit."""

from __future__ import annotations

from typing import Literal

from qyapi_runtime.scalars import Cents, Flag, UnixTime
from qyapi_runtime.struct import Struct, struct

__all__ = ["GetInvoiceListRequest", "GetInvoiceListResponse", "Invoice", "MarkInvoiceStatusRequest"]


@struct
class GetInvoiceListRequest(Struct):
    start_time: UnixTime | None = None
    """When they were asked for; only together with end_time."""

    end_time: UnixTime | None = None
    cursor: str | None = None
    limit: int | None = None
    """At most 100; default 50."""


@struct
class GetInvoiceListResponse(Struct):
    has_more: Flag
    next_cursor: str | None = None
    invoice_list: list[Invoice]


@struct
class MarkInvoiceStatusRequest(Struct):
    order_id: str
    oper_userid: str
    """Userid, in the provider's own corp, of who marks it; must be allowed to manage invoices."""

    invoice_status: Literal[1, 2, 3]
    """1 on paper and sent by post, 2 electronic and sent by email, 3 cancelled, so that the corp may ask again."""

    invoice_note: str
    """Such as the number of the parcel; the customer sees it. At most 200 bytes."""


@struct
class Invoice(Struct):
    order_id: str
    custom_corpid: str | None = None
    """Corp of the customer."""

    apply_time: UnixTime
    invoice_type: Literal[0, 1]
    """0 plain, 1 special VAT invoice."""

    paid_price: Cents
    invoice_status: Literal[0, 1, 2, 3]
    """0 being made out, 1 sent by post, 2 sent by email, 3 cancelled."""

    invoice_title: str
    tax_number: str
    send_way: Literal[0, 1, 2]
    """0 to be settled, 1 by post, 2 by email."""

    contact_name: str | None = None
    contact_tel: str | None = None
    contact_addr: str | None = None
    contact_postcode: str | None = None
    receive_email: str | None = None
    company_addr: str
    company_tel: str
    bank_name: str
    bank_account_number: str
    invoice_note: str | None = None
