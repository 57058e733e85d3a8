"""企业微信服务器的IP, asynchronous: generated from spec/base/server.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from qyapi_runtime.aio.api import CorpApi
    from qyapi_runtime.api import Extra

    from qyapi.types.base.server import GetApiDomainIpResponse, GetcallbackipResponse

__all__ = ["get_api_domain_ip", "getcallbackip"]


async def getcallbackip(api: CorpApi, /, *, extra: Extra = None) -> GetcallbackipResponse:
    """List the addresses that pushes come from (获取企业微信服务器的ip段); see `qyapi.base.getcallbackip`."""
    return await api.ainvoke("base.getcallbackip", locals())


async def get_api_domain_ip(api: CorpApi, /, *, extra: Extra = None) -> GetApiDomainIpResponse:
    """List the addresses of the API itself, for a firewall (获取企业微信接口IP段); see `qyapi.base.get_api_domain_ip`."""
    return await api.ainvoke("base.get_api_domain_ip", locals())
