"""The dataclasses of the area paytool: generated from spec/paytool/, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qyapi_runtime.lazy import lazy

if TYPE_CHECKING:
    from qyapi.types.paytool.invoice import (
        GetInvoiceListRequest,
        GetInvoiceListResponse,
        Invoice,
        MarkInvoiceStatusRequest,
    )
    from qyapi.types.paytool.order import (
        CloseOrderRequest,
        CustomizedAppProduct,
        CustomizedAppPurchase,
        Discount,
        GetOrderDetailRequest,
        GetOrderDetailResponse,
        GetOrderListRequest,
        GetOrderListResponse,
        OpenOrderRequest,
        OpenOrderResponse,
        Order,
        OrderedCustomizedApp,
        OrderedCustomizedAppItem,
        OrderedProductList,
        OrderedSolution,
        OrderedSolutionItem,
        OrderedThirdPartyApp,
        OrderedThirdPartyAppItem,
        OrderSummary,
        ProductList,
        SolutionProduct,
        SolutionPurchase,
        ThirdPartyAppProduct,
        ThirdPartyAppPurchase,
    )

__all__ = [
    "CloseOrderRequest",
    "CustomizedAppProduct",
    "CustomizedAppPurchase",
    "Discount",
    "GetInvoiceListRequest",
    "GetInvoiceListResponse",
    "GetOrderDetailRequest",
    "GetOrderDetailResponse",
    "GetOrderListRequest",
    "GetOrderListResponse",
    "Invoice",
    "MarkInvoiceStatusRequest",
    "OpenOrderRequest",
    "OpenOrderResponse",
    "Order",
    "OrderSummary",
    "OrderedCustomizedApp",
    "OrderedCustomizedAppItem",
    "OrderedProductList",
    "OrderedSolution",
    "OrderedSolutionItem",
    "OrderedThirdPartyApp",
    "OrderedThirdPartyAppItem",
    "ProductList",
    "SolutionProduct",
    "SolutionPurchase",
    "ThirdPartyAppProduct",
    "ThirdPartyAppPurchase",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "GetInvoiceListRequest": "qyapi.types.paytool.invoice:GetInvoiceListRequest",
            "GetInvoiceListResponse": "qyapi.types.paytool.invoice:GetInvoiceListResponse",
            "Invoice": "qyapi.types.paytool.invoice:Invoice",
            "MarkInvoiceStatusRequest": "qyapi.types.paytool.invoice:MarkInvoiceStatusRequest",
            "CloseOrderRequest": "qyapi.types.paytool.order:CloseOrderRequest",
            "CustomizedAppProduct": "qyapi.types.paytool.order:CustomizedAppProduct",
            "CustomizedAppPurchase": "qyapi.types.paytool.order:CustomizedAppPurchase",
            "Discount": "qyapi.types.paytool.order:Discount",
            "GetOrderDetailRequest": "qyapi.types.paytool.order:GetOrderDetailRequest",
            "GetOrderDetailResponse": "qyapi.types.paytool.order:GetOrderDetailResponse",
            "GetOrderListRequest": "qyapi.types.paytool.order:GetOrderListRequest",
            "GetOrderListResponse": "qyapi.types.paytool.order:GetOrderListResponse",
            "OpenOrderRequest": "qyapi.types.paytool.order:OpenOrderRequest",
            "OpenOrderResponse": "qyapi.types.paytool.order:OpenOrderResponse",
            "Order": "qyapi.types.paytool.order:Order",
            "OrderSummary": "qyapi.types.paytool.order:OrderSummary",
            "OrderedCustomizedApp": "qyapi.types.paytool.order:OrderedCustomizedApp",
            "OrderedCustomizedAppItem": "qyapi.types.paytool.order:OrderedCustomizedAppItem",
            "OrderedProductList": "qyapi.types.paytool.order:OrderedProductList",
            "OrderedSolution": "qyapi.types.paytool.order:OrderedSolution",
            "OrderedSolutionItem": "qyapi.types.paytool.order:OrderedSolutionItem",
            "OrderedThirdPartyApp": "qyapi.types.paytool.order:OrderedThirdPartyApp",
            "OrderedThirdPartyAppItem": "qyapi.types.paytool.order:OrderedThirdPartyAppItem",
            "ProductList": "qyapi.types.paytool.order:ProductList",
            "SolutionProduct": "qyapi.types.paytool.order:SolutionProduct",
            "SolutionPurchase": "qyapi.types.paytool.order:SolutionPurchase",
            "ThirdPartyAppProduct": "qyapi.types.paytool.order:ThirdPartyAppProduct",
            "ThirdPartyAppPurchase": "qyapi.types.paytool.order:ThirdPartyAppPurchase",
        },
    )
