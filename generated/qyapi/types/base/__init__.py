"""The dataclasses of the area base: generated from spec/base/, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qyapi_runtime.lazy import lazy

if TYPE_CHECKING:
    from qyapi.types.base.launch import GetLaunchCodeRequest, GetLaunchCodeResponse, SingleChat
    from qyapi.types.base.server import GetApiDomainIpResponse, GetcallbackipResponse
    from qyapi.types.base.ticket import JsapiTicket
    from qyapi.types.base.token import AccessToken, GettokenQuery

__all__ = [
    "AccessToken",
    "GetApiDomainIpResponse",
    "GetLaunchCodeRequest",
    "GetLaunchCodeResponse",
    "GetcallbackipResponse",
    "GettokenQuery",
    "JsapiTicket",
    "SingleChat",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "GetLaunchCodeRequest": "qyapi.types.base.launch:GetLaunchCodeRequest",
            "GetLaunchCodeResponse": "qyapi.types.base.launch:GetLaunchCodeResponse",
            "SingleChat": "qyapi.types.base.launch:SingleChat",
            "GetApiDomainIpResponse": "qyapi.types.base.server:GetApiDomainIpResponse",
            "GetcallbackipResponse": "qyapi.types.base.server:GetcallbackipResponse",
            "JsapiTicket": "qyapi.types.base.ticket:JsapiTicket",
            "AccessToken": "qyapi.types.base.token:AccessToken",
            "GettokenQuery": "qyapi.types.base.token:GettokenQuery",
        },
    )
