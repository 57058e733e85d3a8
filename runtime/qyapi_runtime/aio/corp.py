"""One corp, asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qyapi_runtime.aio.api import CorpApi
from qyapi_runtime.aio.client import AsyncClient
from qyapi_runtime.aio.suite import Suite
from qyapi_runtime.aio.transport import AsyncTransport
from qyapi_runtime.corp import CorpBase, JsSignature

if TYPE_CHECKING:
    pass

__all__ = ["Corp"]


class Corp(CorpBase[Suite, AsyncTransport], AsyncClient, CorpApi):
    __doc__ = CorpBase.__doc__

    async def jsapi_ticket(self) -> str:
        """The corp's ticket for `wx.config` (企业的jsapi_ticket), cached like a token."""
        return await self._drive(self._ticket("jsapi_ticket"))

    async def agent_ticket(self) -> str:
        """The app's ticket for `wx.agentConfig` (应用的jsapi_ticket), cached like a token."""
        return await self._drive(self._ticket("agent_ticket"))

    async def js_signature(self, url: str, *, agent: bool = False) -> JsSignature:
        """Sign a page for the JS-SDK (JS-SDK签名算法).

        Args:
            url: The page's address; what follows `#` is left out.
            agent: For `wx.agentConfig` instead of `wx.config`.

        https://developer.work.weixin.qq.com/document/path/90506
        """
        return await self._drive(self._js_signature(url, agent))
