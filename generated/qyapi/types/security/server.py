"""获取企业微信域名IP信息: generated from spec/security/server.yaml, do not edit."""

from __future__ import annotations

from qyapi_runtime.scalars import Flag, Lenient
from qyapi_runtime.struct import Struct, struct

__all__ = ["GetServerDomainIpResponse", "ServerDomain", "ServerIp"]


@struct
class GetServerDomainIpResponse(Struct):
    domain_list: list[ServerDomain]
    ip_list: list[ServerIp]


@struct
class ServerDomain(Struct):
    domain: str
    universal_domian: str | None = None
    """Wildcard that covers the domain."""

    protocol: str
    port: list[int]
    is_necessary: Lenient[Flag]
    """Whether WeCom needs it to work."""

    description: str


@struct
class ServerIp(Struct):
    ip: str
    protocol: str
    port: list[int]
    is_necessary: Lenient[Flag]
    """Whether WeCom needs it to work."""

    description: str
