"""The dataclasses of the area idconvert: generated from spec/idconvert/, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qyapi_runtime.lazy import lazy

if TYPE_CHECKING:
    from qyapi.types.idconvert.idconvert import (
        ApplyToUpgradeChatidRequest,
        BatchExternalUseridToPendingIdRequest,
        BatchExternalUseridToPendingIdResponse,
        ChatidRequest,
        ChatidResponse,
        ConvertedChatid,
        ConvertedExternalUser,
        ConvertedKfid,
        ConvertedTagid,
        ConvertTmpExternalUseridRequest,
        ConvertTmpExternalUseridResponse,
        ExternalTagidRequest,
        ExternalTagidResponse,
        OpenKfidRequest,
        OpenKfidResponse,
        PendingId,
        UnionidToExternalUseridRequest,
        UnionidToExternalUseridResponse,
    )

__all__ = [
    "ApplyToUpgradeChatidRequest",
    "BatchExternalUseridToPendingIdRequest",
    "BatchExternalUseridToPendingIdResponse",
    "ChatidRequest",
    "ChatidResponse",
    "ConvertTmpExternalUseridRequest",
    "ConvertTmpExternalUseridResponse",
    "ConvertedChatid",
    "ConvertedExternalUser",
    "ConvertedKfid",
    "ConvertedTagid",
    "ExternalTagidRequest",
    "ExternalTagidResponse",
    "OpenKfidRequest",
    "OpenKfidResponse",
    "PendingId",
    "UnionidToExternalUseridRequest",
    "UnionidToExternalUseridResponse",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "ApplyToUpgradeChatidRequest": "qyapi.types.idconvert.idconvert:ApplyToUpgradeChatidRequest",
            "BatchExternalUseridToPendingIdRequest": "qyapi.types.idconvert.idconvert:BatchExternalUseridToPendingIdRequest",
            "BatchExternalUseridToPendingIdResponse": "qyapi.types.idconvert.idconvert:BatchExternalUseridToPendingIdResponse",
            "ChatidRequest": "qyapi.types.idconvert.idconvert:ChatidRequest",
            "ChatidResponse": "qyapi.types.idconvert.idconvert:ChatidResponse",
            "ConvertTmpExternalUseridRequest": "qyapi.types.idconvert.idconvert:ConvertTmpExternalUseridRequest",
            "ConvertTmpExternalUseridResponse": "qyapi.types.idconvert.idconvert:ConvertTmpExternalUseridResponse",
            "ConvertedChatid": "qyapi.types.idconvert.idconvert:ConvertedChatid",
            "ConvertedExternalUser": "qyapi.types.idconvert.idconvert:ConvertedExternalUser",
            "ConvertedKfid": "qyapi.types.idconvert.idconvert:ConvertedKfid",
            "ConvertedTagid": "qyapi.types.idconvert.idconvert:ConvertedTagid",
            "ExternalTagidRequest": "qyapi.types.idconvert.idconvert:ExternalTagidRequest",
            "ExternalTagidResponse": "qyapi.types.idconvert.idconvert:ExternalTagidResponse",
            "OpenKfidRequest": "qyapi.types.idconvert.idconvert:OpenKfidRequest",
            "OpenKfidResponse": "qyapi.types.idconvert.idconvert:OpenKfidResponse",
            "PendingId": "qyapi.types.idconvert.idconvert:PendingId",
            "UnionidToExternalUseridRequest": "qyapi.types.idconvert.idconvert:UnionidToExternalUseridRequest",
            "UnionidToExternalUseridResponse": "qyapi.types.idconvert.idconvert:UnionidToExternalUseridResponse",
        },
    )
