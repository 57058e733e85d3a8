"""The dataclasses of the area externalpay: generated from spec/externalpay/, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qyapi_runtime.lazy import lazy

if TYPE_CHECKING:
    from qyapi.types.externalpay.externalpay import (
        AddmerchantRequest,
        Bill,
        Commodity,
        DelmerchantRequest,
        FundFlow,
        FundFlowGroup,
        GetBillListRequest,
        GetBillListResponse,
        GetFundFlowRequest,
        GetFundFlowResponse,
        GetmerchantRequest,
        GetmerchantResponse,
        GetPaymentInfoRequest,
        GetPaymentInfoResponse,
        MiniprogramInfo,
        PaymentBill,
        PaymentContact,
        Refund,
        SetMchUseScopeRequest,
        UseScope,
    )

__all__ = [
    "AddmerchantRequest",
    "Bill",
    "Commodity",
    "DelmerchantRequest",
    "FundFlow",
    "FundFlowGroup",
    "GetBillListRequest",
    "GetBillListResponse",
    "GetFundFlowRequest",
    "GetFundFlowResponse",
    "GetPaymentInfoRequest",
    "GetPaymentInfoResponse",
    "GetmerchantRequest",
    "GetmerchantResponse",
    "MiniprogramInfo",
    "PaymentBill",
    "PaymentContact",
    "Refund",
    "SetMchUseScopeRequest",
    "UseScope",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "AddmerchantRequest": "qyapi.types.externalpay.externalpay:AddmerchantRequest",
            "Bill": "qyapi.types.externalpay.externalpay:Bill",
            "Commodity": "qyapi.types.externalpay.externalpay:Commodity",
            "DelmerchantRequest": "qyapi.types.externalpay.externalpay:DelmerchantRequest",
            "FundFlow": "qyapi.types.externalpay.externalpay:FundFlow",
            "FundFlowGroup": "qyapi.types.externalpay.externalpay:FundFlowGroup",
            "GetBillListRequest": "qyapi.types.externalpay.externalpay:GetBillListRequest",
            "GetBillListResponse": "qyapi.types.externalpay.externalpay:GetBillListResponse",
            "GetFundFlowRequest": "qyapi.types.externalpay.externalpay:GetFundFlowRequest",
            "GetFundFlowResponse": "qyapi.types.externalpay.externalpay:GetFundFlowResponse",
            "GetPaymentInfoRequest": "qyapi.types.externalpay.externalpay:GetPaymentInfoRequest",
            "GetPaymentInfoResponse": "qyapi.types.externalpay.externalpay:GetPaymentInfoResponse",
            "GetmerchantRequest": "qyapi.types.externalpay.externalpay:GetmerchantRequest",
            "GetmerchantResponse": "qyapi.types.externalpay.externalpay:GetmerchantResponse",
            "MiniprogramInfo": "qyapi.types.externalpay.externalpay:MiniprogramInfo",
            "PaymentBill": "qyapi.types.externalpay.externalpay:PaymentBill",
            "PaymentContact": "qyapi.types.externalpay.externalpay:PaymentContact",
            "Refund": "qyapi.types.externalpay.externalpay:Refund",
            "SetMchUseScopeRequest": "qyapi.types.externalpay.externalpay:SetMchUseScopeRequest",
            "UseScope": "qyapi.types.externalpay.externalpay:UseScope",
        },
    )
