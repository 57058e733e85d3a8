"""获取凭证, asynchronous: generated from spec/service/token.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from qyapi_runtime.aio.api import Api, SuiteApi
    from qyapi_runtime.api import Extra

    from qyapi.types.service.token import GetCorpTokenResponse, GetProviderTokenResponse, GetSuiteTokenResponse

__all__ = ["get_corp_token", "get_provider_token", "get_suite_token"]


async def get_provider_token(
    api: Api, /, *, corpid: str, provider_secret: str, extra: Extra = None
) -> GetProviderTokenResponse:
    """Get the provider's token (获取服务商凭证); see `qyapi.service.get_provider_token`."""
    return await api.ainvoke("service.get_provider_token", locals())


async def get_suite_token(
    api: Api, /, *, suite_id: str, suite_secret: str, suite_ticket: str, extra: Extra = None
) -> GetSuiteTokenResponse:
    """Get the token of a third-party app or of a template of customized apps (获取第三方应用凭证); see
    `qyapi.service.get_suite_token`.
    """
    return await api.ainvoke("service.get_suite_token", locals())


async def get_corp_token(
    api: SuiteApi, /, *, auth_corpid: str, permanent_code: str, extra: Extra = None
) -> GetCorpTokenResponse:
    """Get the token with which a third-party app acts at one corp (获取企业凭证); see `qyapi.service.get_corp_token`."""
    return await api.ainvoke("service.get_corp_token", locals())
