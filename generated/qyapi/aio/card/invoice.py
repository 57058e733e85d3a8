"""电子发票, asynchronous: generated from spec/card/invoice.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from qyapi_runtime.aio.api import CorpApi
    from qyapi_runtime.api import Extra

    from qyapi.types.card.invoice import Invoice, InvoiceKey, InvoiceReimburseGetinvoiceinfobatchResponse

__all__ = [
    "invoice_reimburse_getinvoiceinfo",
    "invoice_reimburse_getinvoiceinfobatch",
    "invoice_reimburse_updateinvoicestatus",
    "invoice_reimburse_updatestatusbatch",
]


async def invoice_reimburse_getinvoiceinfo(
    api: CorpApi, /, *, card_id: str, encrypt_code: str, extra: Extra = None
) -> Invoice:
    """Read an invoice that a member picked (查询电子发票); see `qyapi.card.invoice_reimburse_getinvoiceinfo`."""
    return await api.ainvoke("card.invoice_reimburse_getinvoiceinfo", locals())


async def invoice_reimburse_updateinvoicestatus(
    api: CorpApi,
    /,
    *,
    card_id: str,
    encrypt_code: str,
    reimburse_status: Literal["INVOICE_REIMBURSE_INIT", "INVOICE_REIMBURSE_LOCK", "INVOICE_REIMBURSE_CLOSURE"],
    extra: Extra = None,
) -> None:
    """Lock, unlock or reimburse an invoice (更新发票状态); see `qyapi.card.invoice_reimburse_updateinvoicestatus`."""
    await api.ainvoke("card.invoice_reimburse_updateinvoicestatus", locals())


async def invoice_reimburse_updatestatusbatch(
    api: CorpApi,
    /,
    *,
    openid: str,
    reimburse_status: Literal["INVOICE_REIMBURSE_INIT", "INVOICE_REIMBURSE_LOCK", "INVOICE_REIMBURSE_CLOSURE"],
    invoice_list: Sequence[InvoiceKey],
    extra: Extra = None,
) -> None:
    """Lock, unlock or reimburse several invoices of one member, all or none (批量更新发票状态); see
    `qyapi.card.invoice_reimburse_updatestatusbatch`.
    """
    await api.ainvoke("card.invoice_reimburse_updatestatusbatch", locals())


async def invoice_reimburse_getinvoiceinfobatch(
    api: CorpApi, /, *, item_list: Sequence[InvoiceKey], extra: Extra = None
) -> InvoiceReimburseGetinvoiceinfobatchResponse:
    """Read several invoices (批量查询电子发票); see `qyapi.card.invoice_reimburse_getinvoiceinfobatch`."""
    return await api.ainvoke("card.invoice_reimburse_getinvoiceinfobatch", locals())
