"""JS-SDK 签名算法, asynchronous: generated from spec/ticket/ticket.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from qyapi_runtime.aio.api import CorpApi
    from qyapi_runtime.api import Extra

    from qyapi.types.base.ticket import JsapiTicket

__all__ = ["get"]


async def get(api: CorpApi, /, *, extra: Extra = None) -> JsapiTicket:
    """Get the ticket that signs pages for the JS-SDK in the name of the app (agentConfig) (获取应用 jsapi_ticket); see
    `qyapi.ticket.get`.
    """
    return await api.ainvoke("ticket.get", locals())
