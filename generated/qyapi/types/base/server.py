"""企业微信服务器的IP: generated from spec/base/server.yaml, do not edit."""

from __future__ import annotations

from qyapi_runtime.struct import Struct, struct

__all__ = ["GetApiDomainIpResponse", "GetcallbackipResponse"]


@struct
class GetcallbackipResponse(Struct):
    ip_list: list[str]
    """Addresses or networks."""


@struct
class GetApiDomainIpResponse(Struct):
    ip_list: list[str]
    """Addresses or networks."""
