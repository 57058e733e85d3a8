"""JS-SDK 签名算法, asynchronous: generated from spec/base/ticket.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from qyapi_runtime.aio.api import CorpApi
    from qyapi_runtime.api import Extra

    from qyapi.types.base.ticket import JsapiTicket

__all__ = ["get_jsapi_ticket"]


async def get_jsapi_ticket(api: CorpApi, /, *, extra: Extra = None) -> JsapiTicket:
    """Get the ticket that signs pages for the JS-SDK in the name of the corp (获取企业 jsapi_ticket); see
    `qyapi.base.get_jsapi_ticket`.
    """
    return await api.ainvoke("base.get_jsapi_ticket", locals())
