"""The dataclasses of the area corp: generated from spec/corp/, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qyapi_runtime.lazy import lazy

if TYPE_CHECKING:
    from qyapi.types.corp.approval import (
        ApprovalItem,
        ApprovalItems,
        ApprovalNode,
        ApprovalNodes,
        GetapprovaldataRequest,
        GetapprovaldataResponse,
        GetopenapprovaldataRequest,
        GetopenapprovaldataResponse,
        NotifyNode,
        NotifyNodes,
        OldApproval,
        OldExpense,
        OldExpenseItem,
        OldForm,
        OldLeave,
        OpenApproval,
    )
    from qyapi.types.corp.corp import (
        ApplyMassCallTicketResponse,
        GetJoinQrcodeQuery,
        GetJoinQrcodeResponse,
        GetOpenidMigrationResponse,
        OpenidMigration,
    )

__all__ = [
    "ApplyMassCallTicketResponse",
    "ApprovalItem",
    "ApprovalItems",
    "ApprovalNode",
    "ApprovalNodes",
    "GetJoinQrcodeQuery",
    "GetJoinQrcodeResponse",
    "GetOpenidMigrationResponse",
    "GetapprovaldataRequest",
    "GetapprovaldataResponse",
    "GetopenapprovaldataRequest",
    "GetopenapprovaldataResponse",
    "NotifyNode",
    "NotifyNodes",
    "OldApproval",
    "OldExpense",
    "OldExpenseItem",
    "OldForm",
    "OldLeave",
    "OpenApproval",
    "OpenidMigration",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "ApprovalItem": "qyapi.types.corp.approval:ApprovalItem",
            "ApprovalItems": "qyapi.types.corp.approval:ApprovalItems",
            "ApprovalNode": "qyapi.types.corp.approval:ApprovalNode",
            "ApprovalNodes": "qyapi.types.corp.approval:ApprovalNodes",
            "GetapprovaldataRequest": "qyapi.types.corp.approval:GetapprovaldataRequest",
            "GetapprovaldataResponse": "qyapi.types.corp.approval:GetapprovaldataResponse",
            "GetopenapprovaldataRequest": "qyapi.types.corp.approval:GetopenapprovaldataRequest",
            "GetopenapprovaldataResponse": "qyapi.types.corp.approval:GetopenapprovaldataResponse",
            "NotifyNode": "qyapi.types.corp.approval:NotifyNode",
            "NotifyNodes": "qyapi.types.corp.approval:NotifyNodes",
            "OldApproval": "qyapi.types.corp.approval:OldApproval",
            "OldExpense": "qyapi.types.corp.approval:OldExpense",
            "OldExpenseItem": "qyapi.types.corp.approval:OldExpenseItem",
            "OldForm": "qyapi.types.corp.approval:OldForm",
            "OldLeave": "qyapi.types.corp.approval:OldLeave",
            "OpenApproval": "qyapi.types.corp.approval:OpenApproval",
            "ApplyMassCallTicketResponse": "qyapi.types.corp.corp:ApplyMassCallTicketResponse",
            "GetJoinQrcodeQuery": "qyapi.types.corp.corp:GetJoinQrcodeQuery",
            "GetJoinQrcodeResponse": "qyapi.types.corp.corp:GetJoinQrcodeResponse",
            "GetOpenidMigrationResponse": "qyapi.types.corp.corp:GetOpenidMigrationResponse",
            "OpenidMigration": "qyapi.types.corp.corp:OpenidMigration",
        },
    )
