"""The dataclasses of the area advanced_api: generated from spec/advanced_api/, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qyapi_runtime.lazy import lazy

if TYPE_CHECKING:
    from qyapi.types.advanced_api.order import (
        BoughtEdition,
        CancelOrderRequest,
        ChatArchiveBuyInfo,
        ChatArchiveOrder,
        ChatArchivePurchase,
        CreateOrderRequest,
        CreateOrderResponse,
        EditionPeriod,
        GetCorpBuyInfoRequest,
        GetCorpBuyInfoResponse,
        GetOrderRequest,
        GetOrderResponse,
        ListOrderRequest,
        ListOrderResponse,
        Order,
        OrderSummary,
        SubmitPayRequest,
    )

__all__ = [
    "BoughtEdition",
    "CancelOrderRequest",
    "ChatArchiveBuyInfo",
    "ChatArchiveOrder",
    "ChatArchivePurchase",
    "CreateOrderRequest",
    "CreateOrderResponse",
    "EditionPeriod",
    "GetCorpBuyInfoRequest",
    "GetCorpBuyInfoResponse",
    "GetOrderRequest",
    "GetOrderResponse",
    "ListOrderRequest",
    "ListOrderResponse",
    "Order",
    "OrderSummary",
    "SubmitPayRequest",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "BoughtEdition": "qyapi.types.advanced_api.order:BoughtEdition",
            "CancelOrderRequest": "qyapi.types.advanced_api.order:CancelOrderRequest",
            "ChatArchiveBuyInfo": "qyapi.types.advanced_api.order:ChatArchiveBuyInfo",
            "ChatArchiveOrder": "qyapi.types.advanced_api.order:ChatArchiveOrder",
            "ChatArchivePurchase": "qyapi.types.advanced_api.order:ChatArchivePurchase",
            "CreateOrderRequest": "qyapi.types.advanced_api.order:CreateOrderRequest",
            "CreateOrderResponse": "qyapi.types.advanced_api.order:CreateOrderResponse",
            "EditionPeriod": "qyapi.types.advanced_api.order:EditionPeriod",
            "GetCorpBuyInfoRequest": "qyapi.types.advanced_api.order:GetCorpBuyInfoRequest",
            "GetCorpBuyInfoResponse": "qyapi.types.advanced_api.order:GetCorpBuyInfoResponse",
            "GetOrderRequest": "qyapi.types.advanced_api.order:GetOrderRequest",
            "GetOrderResponse": "qyapi.types.advanced_api.order:GetOrderResponse",
            "ListOrderRequest": "qyapi.types.advanced_api.order:ListOrderRequest",
            "ListOrderResponse": "qyapi.types.advanced_api.order:ListOrderResponse",
            "Order": "qyapi.types.advanced_api.order:Order",
            "OrderSummary": "qyapi.types.advanced_api.order:OrderSummary",
            "SubmitPayRequest": "qyapi.types.advanced_api.order:SubmitPayRequest",
        },
    )
