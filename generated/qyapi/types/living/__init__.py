"""The dataclasses of the area living: generated from spec/living/, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qyapi_runtime.lazy import lazy

if TYPE_CHECKING:
    from qyapi.types.living.living import (
        ActivityDetail,
        CancelRequest,
        CreateRequest,
        CreateResponse,
        DeleteReplayDataRequest,
        GetLivingCodeRequest,
        GetLivingCodeResponse,
        GetLivingInfoQuery,
        GetLivingInfoResponse,
        GetLivingShareInfoRequest,
        GetLivingShareInfoResponse,
        GetUserAllLivingidRequest,
        GetUserAllLivingidResponse,
        GetWatchStatRequest,
        GetWatchStatResponse,
        LivingInfo,
        ModifyRequest,
        WatchingExternalUser,
        WatchingUser,
        WatchStat,
    )

__all__ = [
    "ActivityDetail",
    "CancelRequest",
    "CreateRequest",
    "CreateResponse",
    "DeleteReplayDataRequest",
    "GetLivingCodeRequest",
    "GetLivingCodeResponse",
    "GetLivingInfoQuery",
    "GetLivingInfoResponse",
    "GetLivingShareInfoRequest",
    "GetLivingShareInfoResponse",
    "GetUserAllLivingidRequest",
    "GetUserAllLivingidResponse",
    "GetWatchStatRequest",
    "GetWatchStatResponse",
    "LivingInfo",
    "ModifyRequest",
    "WatchStat",
    "WatchingExternalUser",
    "WatchingUser",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "ActivityDetail": "qyapi.types.living.living:ActivityDetail",
            "CancelRequest": "qyapi.types.living.living:CancelRequest",
            "CreateRequest": "qyapi.types.living.living:CreateRequest",
            "CreateResponse": "qyapi.types.living.living:CreateResponse",
            "DeleteReplayDataRequest": "qyapi.types.living.living:DeleteReplayDataRequest",
            "GetLivingCodeRequest": "qyapi.types.living.living:GetLivingCodeRequest",
            "GetLivingCodeResponse": "qyapi.types.living.living:GetLivingCodeResponse",
            "GetLivingInfoQuery": "qyapi.types.living.living:GetLivingInfoQuery",
            "GetLivingInfoResponse": "qyapi.types.living.living:GetLivingInfoResponse",
            "GetLivingShareInfoRequest": "qyapi.types.living.living:GetLivingShareInfoRequest",
            "GetLivingShareInfoResponse": "qyapi.types.living.living:GetLivingShareInfoResponse",
            "GetUserAllLivingidRequest": "qyapi.types.living.living:GetUserAllLivingidRequest",
            "GetUserAllLivingidResponse": "qyapi.types.living.living:GetUserAllLivingidResponse",
            "GetWatchStatRequest": "qyapi.types.living.living:GetWatchStatRequest",
            "GetWatchStatResponse": "qyapi.types.living.living:GetWatchStatResponse",
            "LivingInfo": "qyapi.types.living.living:LivingInfo",
            "ModifyRequest": "qyapi.types.living.living:ModifyRequest",
            "WatchStat": "qyapi.types.living.living:WatchStat",
            "WatchingExternalUser": "qyapi.types.living.living:WatchingExternalUser",
            "WatchingUser": "qyapi.types.living.living:WatchingUser",
        },
    )
