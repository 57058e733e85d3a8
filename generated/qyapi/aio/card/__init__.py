"""The asynchronous functions of the area card: generated from spec/card/, do not edit."""

from __future__ import annotations

from qyapi_runtime.aio.api import CorpNamespace

from qyapi.aio.card.invoice import *


class CorpCard(CorpNamespace):
    """The asynchronous calls of the area card for a Corp."""

    invoice_reimburse_getinvoiceinfo = invoice_reimburse_getinvoiceinfo
    invoice_reimburse_updateinvoicestatus = invoice_reimburse_updateinvoicestatus
    invoice_reimburse_updatestatusbatch = invoice_reimburse_updatestatusbatch
    invoice_reimburse_getinvoiceinfobatch = invoice_reimburse_getinvoiceinfobatch
