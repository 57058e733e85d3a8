"""获取企业微信域名IP信息: generated from spec/security/server.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from qyapi_runtime.api import CorpApi, Extra

    from qyapi.types.security.server import GetServerDomainIpResponse

__all__ = ["get_server_domain_ip"]


def get_server_domain_ip(api: CorpApi, /, *, extra: Extra = None) -> GetServerDomainIpResponse:
    """List the domains and addresses that the WeCom client needs, to let them through a firewall (获取企业微信域名IP信息).

    https://developer.work.weixin.qq.com/document/path/100079 (for internal apps)
    """
    return api.invoke("security.get_server_domain_ip", locals())
