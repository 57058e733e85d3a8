"""企业微信服务器的IP: generated from spec/base/server.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from qyapi_runtime.api import CorpApi, Extra

    from qyapi.types.base.server import GetApiDomainIpResponse, GetcallbackipResponse

__all__ = ["get_api_domain_ip", "getcallbackip"]


def getcallbackip(api: CorpApi, /, *, extra: Extra = None) -> GetcallbackipResponse:
    """List the addresses that pushes come from (获取企业微信服务器的ip段).

    They change at times.

    https://developer.work.weixin.qq.com/document/path/90930 (also 91116, 91148, 98988, 92521)
    """
    return api.invoke("base.getcallbackip", locals())


def get_api_domain_ip(api: CorpApi, /, *, extra: Extra = None) -> GetApiDomainIpResponse:
    """List the addresses of the API itself, for a firewall (获取企业微信接口IP段).

    They change at times.

    https://developer.work.weixin.qq.com/document/path/92520 (also 97073)
    """
    return api.invoke("base.get_api_domain_ip", locals())
