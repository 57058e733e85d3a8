"""JS-SDK 签名算法: generated from spec/base/ticket.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from qyapi_runtime.api import CorpApi, Extra

    from qyapi.types.base.ticket import JsapiTicket

__all__ = ["get_jsapi_ticket"]


def get_jsapi_ticket(api: CorpApi, /, *, extra: Extra = None) -> JsapiTicket:
    """Get the ticket that signs pages for the JS-SDK in the name of the corp (获取企业 jsapi_ticket).

    At most 400 calls an hour per corp and 100 per app: cache the ticket. Signing in the name of an app (agentConfig)
    takes the ticket of ticket/get instead.

    https://developer.work.weixin.qq.com/document/path/90506 (also 90539, 96909)
    """
    return api.invoke("base.get_jsapi_ticket", locals())
