"""The dataclasses of the area base: generated from spec/base/, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qyapi_runtime.lazy import lazy

if TYPE_CHECKING:
    from qyapi.types.base.ticket import JsapiTicket
    from qyapi.types.base.token import AccessToken, GettokenQuery

__all__ = ["AccessToken", "GettokenQuery", "JsapiTicket"]

if not TYPE_CHECKING:
    __getattr__ = lazy(
        __name__,
        {
            "JsapiTicket": "qyapi.types.base.ticket:JsapiTicket",
            "AccessToken": "qyapi.types.base.token:AccessToken",
            "GettokenQuery": "qyapi.types.base.token:GettokenQuery",
        },
    )
