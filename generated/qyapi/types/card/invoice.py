"""电子发票: generated from spec/card/invoice.yaml, do not edit."""

from __future__ import annotations

from typing import Literal

from qyapi_runtime.scalars import Cents, Secret, UnixTime
from qyapi_runtime.struct import Struct, struct

__all__ = [
    "Invoice",
    "InvoiceInfo",
    "InvoiceItem",
    "InvoiceKey",
    "InvoiceReimburseGetinvoiceinfoRequest",
    "InvoiceReimburseGetinvoiceinfobatchRequest",
    "InvoiceReimburseGetinvoiceinfobatchResponse",
    "InvoiceReimburseUpdateinvoicestatusRequest",
    "InvoiceReimburseUpdatestatusbatchRequest",
]


@struct
class InvoiceReimburseGetinvoiceinfoRequest(Struct):
    card_id: str
    encrypt_code: Secret


@struct
class InvoiceReimburseUpdateinvoicestatusRequest(Struct):
    card_id: str
    encrypt_code: Secret
    reimburse_status: Literal["INVOICE_REIMBURSE_INIT", "INVOICE_REIMBURSE_LOCK", "INVOICE_REIMBURSE_CLOSURE"]
    """INIT not locked, LOCK handed in and not to be handed in again, CLOSURE reimbursed and gone from the member's
    wallet.
    """


@struct
class InvoiceReimburseUpdatestatusbatchRequest(Struct):
    openid: str
    """Whose they are, from user/convert_to_openid."""

    reimburse_status: Literal["INVOICE_REIMBURSE_INIT", "INVOICE_REIMBURSE_LOCK", "INVOICE_REIMBURSE_CLOSURE"]
    """INIT not locked, LOCK handed in and not to be handed in again, CLOSURE reimbursed and gone from the member's
    wallet.
    """

    invoice_list: list[InvoiceKey]


@struct
class InvoiceReimburseGetinvoiceinfobatchRequest(Struct):
    item_list: list[InvoiceKey]


@struct
class InvoiceReimburseGetinvoiceinfobatchResponse(Struct):
    item_list: list[Invoice]


@struct
class InvoiceKey(Struct):
    card_id: str
    encrypt_code: Secret


@struct
class Invoice(Struct):
    card_id: str
    begin_time: UnixTime | None = None
    """Valid from."""

    end_time: UnixTime | None = None
    """Valid until."""

    user_card_status: str | None = None
    """Only where several are read."""

    openid: str
    """Whose it is."""

    type: str
    """As in 增值税电子普通发票."""

    payee: str
    detail: str
    user_info: InvoiceInfo


@struct
class InvoiceInfo(Struct):
    """What the invoice says."""

    fee: Cents
    """With tax."""

    title: str
    """Whom it is made out to."""

    billing_time: UnixTime
    billing_no: str
    """Number, which of a fully digital invoice says all."""

    billing_code: str | None = None
    """Code; empty for a fully digital invoice."""

    info: list[InvoiceItem] | None = None
    fee_without_tax: Cents
    tax: Cents
    detail: str | None = None
    pdf_url: str | None = None
    trip_pdf_url: str | None = None
    """Of what comes with it, such as an itinerary."""

    reimburse_status: Literal["INVOICE_REIMBURSE_INIT", "INVOICE_REIMBURSE_LOCK", "INVOICE_REIMBURSE_CLOSURE"]
    """INIT not locked, LOCK handed in, CLOSURE reimbursed."""

    order_id: str | None = None
    check_code: str | None = None
    buyer_number: str | None = None
    """Tax number."""

    buyer_address_and_phone: str | None = None
    buyer_bank_account: str | None = None
    seller_number: str | None = None
    """Tax number."""

    seller_address_and_phone: str | None = None
    seller_bank_account: str | None = None
    remarks: str | None = None
    cashier: str | None = None
    maker: str | None = None
    """Who made it out."""


@struct
class InvoiceItem(Struct):
    name: str
    num: int | None = None
    unit: str | None = None
    """As in 吨."""

    fee: Cents | None = None
    price: Cents
    """Of one unit."""
