"""The dataclasses of the area advanced_feature: generated from spec/advanced_feature/, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qyapi_runtime.lazy import lazy

if TYPE_CHECKING:
    from qyapi.types.advanced_feature.approval import (
        ApprovalInfo,
        GetApplyIdListRequest,
        GetApplyIdListResponse,
        GetApprovalInfoRequest,
        GetApprovalInfoResponse,
        ProcessList,
        ProcessNode,
        SetApprovalDetailRequest,
    )

__all__ = [
    "ApprovalInfo",
    "GetApplyIdListRequest",
    "GetApplyIdListResponse",
    "GetApprovalInfoRequest",
    "GetApprovalInfoResponse",
    "ProcessList",
    "ProcessNode",
    "SetApprovalDetailRequest",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "ApprovalInfo": "qyapi.types.advanced_feature.approval:ApprovalInfo",
            "GetApplyIdListRequest": "qyapi.types.advanced_feature.approval:GetApplyIdListRequest",
            "GetApplyIdListResponse": "qyapi.types.advanced_feature.approval:GetApplyIdListResponse",
            "GetApprovalInfoRequest": "qyapi.types.advanced_feature.approval:GetApprovalInfoRequest",
            "GetApprovalInfoResponse": "qyapi.types.advanced_feature.approval:GetApprovalInfoResponse",
            "ProcessList": "qyapi.types.advanced_feature.approval:ProcessList",
            "ProcessNode": "qyapi.types.advanced_feature.approval:ProcessNode",
            "SetApprovalDetailRequest": "qyapi.types.advanced_feature.approval:SetApprovalDetailRequest",
        },
    )
