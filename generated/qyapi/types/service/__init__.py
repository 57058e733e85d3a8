"""The dataclasses of the area service: generated from spec/service/, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qyapi_runtime.lazy import lazy

if TYPE_CHECKING:
    from qyapi.types.service.token import (
        GetCorpTokenRequest,
        GetCorpTokenResponse,
        GetProviderTokenRequest,
        GetProviderTokenResponse,
        GetSuiteTokenRequest,
        GetSuiteTokenResponse,
    )

__all__ = [
    "GetCorpTokenRequest",
    "GetCorpTokenResponse",
    "GetProviderTokenRequest",
    "GetProviderTokenResponse",
    "GetSuiteTokenRequest",
    "GetSuiteTokenResponse",
]

if not TYPE_CHECKING:
    __getattr__ = lazy(
        __name__,
        {
            "GetCorpTokenRequest": "qyapi.types.service.token:GetCorpTokenRequest",
            "GetCorpTokenResponse": "qyapi.types.service.token:GetCorpTokenResponse",
            "GetProviderTokenRequest": "qyapi.types.service.token:GetProviderTokenRequest",
            "GetProviderTokenResponse": "qyapi.types.service.token:GetProviderTokenResponse",
            "GetSuiteTokenRequest": "qyapi.types.service.token:GetSuiteTokenRequest",
            "GetSuiteTokenResponse": "qyapi.types.service.token:GetSuiteTokenResponse",
        },
    )
