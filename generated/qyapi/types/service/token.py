"""获取凭证: generated from spec/service/token.yaml, do not edit."""

from __future__ import annotations

from qyapi_runtime.scalars import Secret
from qyapi_runtime.struct import Struct, struct

__all__ = [
    "GetCorpTokenRequest",
    "GetCorpTokenResponse",
    "GetProviderTokenRequest",
    "GetProviderTokenResponse",
    "GetSuiteTokenRequest",
    "GetSuiteTokenResponse",
]


@struct
class GetProviderTokenRequest(Struct):
    corpid: str
    """Corpid of the provider."""

    provider_secret: Secret
    """From the provider console."""


@struct
class GetProviderTokenResponse(Struct):
    provider_access_token: Secret
    """Up to 512 bytes."""

    expires_in: int
    """7200 as a rule; WeCom may end the token earlier. In seconds."""


@struct
class GetSuiteTokenRequest(Struct):
    suite_id: str
    """Begins with ww or wx (tj for old suites) for a third-party app, with dk for a template."""

    suite_secret: Secret
    suite_ticket: Secret
    """The newest one pushed; good for thirty minutes."""


@struct
class GetSuiteTokenResponse(Struct):
    suite_access_token: Secret
    """Up to 512 bytes."""

    expires_in: int
    """7200 as a rule. In seconds."""


@struct
class GetCorpTokenRequest(Struct):
    auth_corpid: str
    permanent_code: Secret


@struct
class GetCorpTokenResponse(Struct):
    access_token: Secret
    """Up to 512 bytes."""

    expires_in: int
    """7200 as a rule. In seconds."""
