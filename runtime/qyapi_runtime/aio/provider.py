"""The service provider, asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qyapi_runtime.aio.api import ProviderApi
from qyapi_runtime.aio.client import AsyncClient
from qyapi_runtime.aio.transport import AsyncTransport
from qyapi_runtime.provider import ProviderBase

if TYPE_CHECKING:
    pass

__all__ = ["Provider"]


class Provider(ProviderBase[AsyncTransport], AsyncClient, ProviderApi):
    __doc__ = ProviderBase.__doc__
