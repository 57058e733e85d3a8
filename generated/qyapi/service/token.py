"""获取凭证: generated from spec/service/token.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from qyapi_runtime.api import Api, Extra, SuiteApi

    from qyapi.types.service.token import GetCorpTokenResponse, GetProviderTokenResponse, GetSuiteTokenResponse

__all__ = ["get_corp_token", "get_provider_token", "get_suite_token"]


def get_provider_token(
    api: Api, /, *, corpid: str, provider_secret: str, extra: Extra = None
) -> GetProviderTokenResponse:
    """Get the provider's token (获取服务商凭证).

    qyapi does this by itself and caches what it gets. Until the token expires the answer stays the same; who asks too
    often is blocked.

    Args:
        corpid: Corpid of the provider.
        provider_secret: From the provider console.

    https://developer.work.weixin.qq.com/document/path/91200 (also 96237, 90593)
    """
    return api.invoke("service.get_provider_token", locals())


def get_suite_token(
    api: Api, /, *, suite_id: str, suite_secret: str, suite_ticket: str, extra: Extra = None
) -> GetSuiteTokenResponse:
    """Get the token of a third-party app or of a template of customized apps (获取第三方应用凭证).

    qyapi does this by itself and caches what it gets.

    Args:
        suite_id: Begins with ww or wx (tj for old suites) for a third-party app, with dk for a template.
        suite_ticket: The newest one pushed; good for thirty minutes.

    https://developer.work.weixin.qq.com/document/path/90600 (for third-party and customized (代开发) apps; also 97162)
    """
    return api.invoke("service.get_suite_token", locals())


def get_corp_token(
    api: SuiteApi, /, *, auth_corpid: str, permanent_code: str, extra: Extra = None
) -> GetCorpTokenResponse:
    """Get the token with which a third-party app acts at one corp (获取企业凭证).

    qyapi does this by itself and caches what it gets. A customized app gets 48002; its token comes from gettoken.

    https://developer.work.weixin.qq.com/document/path/90605 (for third-party apps)
    """
    return api.invoke("service.get_corp_token", locals())
