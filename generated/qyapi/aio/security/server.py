"""获取企业微信域名IP信息, asynchronous: generated from spec/security/server.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from qyapi_runtime.aio.api import CorpApi
    from qyapi_runtime.api import Extra

    from qyapi.types.security.server import GetServerDomainIpResponse

__all__ = ["get_server_domain_ip"]


async def get_server_domain_ip(api: CorpApi, /, *, extra: Extra = None) -> GetServerDomainIpResponse:
    """List the domains and addresses that the WeCom client needs, to let them through a firewall (获取企业微信域名IP信息); see
    `qyapi.security.get_server_domain_ip`.
    """
    return await api.ainvoke("security.get_server_domain_ip", locals())
