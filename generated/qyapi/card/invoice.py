"""电子发票: generated from spec/card/invoice.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from qyapi_runtime.api import CorpApi, Extra

    from qyapi.types.card.invoice import Invoice, InvoiceKey, InvoiceReimburseGetinvoiceinfobatchResponse

__all__ = [
    "invoice_reimburse_getinvoiceinfo",
    "invoice_reimburse_getinvoiceinfobatch",
    "invoice_reimburse_updateinvoicestatus",
    "invoice_reimburse_updatestatusbatch",
]


def invoice_reimburse_getinvoiceinfo(
    api: CorpApi, /, *, card_id: str, encrypt_code: str, extra: Extra = None
) -> Invoice:
    """Read an invoice that a member picked (查询电子发票).

    https://developer.work.weixin.qq.com/document/path/90284 (also 90420, 90902)
    """
    return api.invoke("card.invoice_reimburse_getinvoiceinfo", locals())


def invoice_reimburse_updateinvoicestatus(
    api: CorpApi,
    /,
    *,
    card_id: str,
    encrypt_code: str,
    reimburse_status: Literal["INVOICE_REIMBURSE_INIT", "INVOICE_REIMBURSE_LOCK", "INVOICE_REIMBURSE_CLOSURE"],
    extra: Extra = None,
) -> None:
    """Lock, unlock or reimburse an invoice (更新发票状态).

    Reimbursing cannot be undone.

    Args:
        reimburse_status: INIT not locked, LOCK handed in and not to be handed in again, CLOSURE reimbursed and gone
            from the member's wallet.

    https://developer.work.weixin.qq.com/document/path/90285 (also 90421, 90903)
    """
    api.invoke("card.invoice_reimburse_updateinvoicestatus", locals())


def invoice_reimburse_updatestatusbatch(
    api: CorpApi,
    /,
    *,
    openid: str,
    reimburse_status: Literal["INVOICE_REIMBURSE_INIT", "INVOICE_REIMBURSE_LOCK", "INVOICE_REIMBURSE_CLOSURE"],
    invoice_list: Sequence[InvoiceKey],
    extra: Extra = None,
) -> None:
    """Lock, unlock or reimburse several invoices of one member, all or none (批量更新发票状态).

    Reimbursing cannot be undone.

    Args:
        openid: Whose they are, from user/convert_to_openid.
        reimburse_status: INIT not locked, LOCK handed in and not to be handed in again, CLOSURE reimbursed and gone
            from the member's wallet.

    https://developer.work.weixin.qq.com/document/path/90286 (also 90422, 90904)
    """
    api.invoke("card.invoice_reimburse_updatestatusbatch", locals())


def invoice_reimburse_getinvoiceinfobatch(
    api: CorpApi, /, *, item_list: Sequence[InvoiceKey], extra: Extra = None
) -> InvoiceReimburseGetinvoiceinfobatchResponse:
    """Read several invoices (批量查询电子发票).

    For corps with more than 200 active members.

    https://developer.work.weixin.qq.com/document/path/90287 (also 90423, 90905, 99454)
    """
    return api.invoke("card.invoice_reimburse_getinvoiceinfobatch", locals())
