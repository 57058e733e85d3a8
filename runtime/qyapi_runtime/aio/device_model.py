"""A model of devices, asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qyapi_runtime.aio.api import DeviceModelApi
from qyapi_runtime.aio.client import AsyncClient
from qyapi_runtime.aio.transport import AsyncTransport
from qyapi_runtime.device_model import DeviceModelBase

if TYPE_CHECKING:
    pass

__all__ = ["DeviceModel"]


class DeviceModel(DeviceModelBase[AsyncTransport], AsyncClient, DeviceModelApi):
    __doc__ = DeviceModelBase.__doc__

    async def save_model_ticket(self, ticket: str) -> None:
        """Keep the newest model_ticket, which WeCom pushes to the model's callback URL every ten minutes.

        https://developer.work.weixin.qq.com/document/path/96053
        """
        await self._apart(self._save_model_ticket, ticket)

    async def model_ticket(self) -> str:
        """The newest model_ticket. Raises MissingModelTicket where there is none younger than 30 minutes."""
        return await self._apart(self._model_ticket)
