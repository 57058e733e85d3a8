"""The dataclasses of the area card: generated from spec/card/, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qyapi_runtime.lazy import lazy

if TYPE_CHECKING:
    from qyapi.types.card.invoice import (
        Invoice,
        InvoiceInfo,
        InvoiceItem,
        InvoiceKey,
        InvoiceReimburseGetinvoiceinfobatchRequest,
        InvoiceReimburseGetinvoiceinfobatchResponse,
        InvoiceReimburseGetinvoiceinfoRequest,
        InvoiceReimburseUpdateinvoicestatusRequest,
        InvoiceReimburseUpdatestatusbatchRequest,
    )

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

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "Invoice": "qyapi.types.card.invoice:Invoice",
            "InvoiceInfo": "qyapi.types.card.invoice:InvoiceInfo",
            "InvoiceItem": "qyapi.types.card.invoice:InvoiceItem",
            "InvoiceKey": "qyapi.types.card.invoice:InvoiceKey",
            "InvoiceReimburseGetinvoiceinfoRequest": "qyapi.types.card.invoice:InvoiceReimburseGetinvoiceinfoRequest",
            "InvoiceReimburseGetinvoiceinfobatchRequest": "qyapi.types.card.invoice:InvoiceReimburseGetinvoiceinfobatchRequest",
            "InvoiceReimburseGetinvoiceinfobatchResponse": "qyapi.types.card.invoice:InvoiceReimburseGetinvoiceinfobatchResponse",
            "InvoiceReimburseUpdateinvoicestatusRequest": "qyapi.types.card.invoice:InvoiceReimburseUpdateinvoicestatusRequest",
            "InvoiceReimburseUpdatestatusbatchRequest": "qyapi.types.card.invoice:InvoiceReimburseUpdatestatusbatchRequest",
        },
    )
