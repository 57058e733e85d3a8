"""JS-SDK 签名算法: generated from spec/ticket/ticket.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from qyapi_runtime.api import CorpApi, Extra

    from qyapi.types.base.ticket import JsapiTicket

__all__ = ["get"]


def get(api: CorpApi, /, *, extra: Extra = None) -> JsapiTicket:
    """Get the ticket that signs pages for the JS-SDK in the name of the app (agentConfig) (获取应用 jsapi_ticket).

    At most 100 calls an hour per app. Not interchangeable with the ticket of get_jsapi_ticket.

    https://developer.work.weixin.qq.com/document/path/90506 (also 90539, 96909)
    """
    return api.invoke("ticket.get", locals())
