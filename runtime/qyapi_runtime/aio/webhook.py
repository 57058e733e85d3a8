"""A webhook, asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qyapi_runtime.aio.api import WebhookApi
from qyapi_runtime.aio.client import AsyncClient
from qyapi_runtime.aio.transport import AsyncTransport
from qyapi_runtime.webhook import WebhookBase

if TYPE_CHECKING:
    pass

__all__ = ["Webhook"]


class Webhook(WebhookBase[AsyncTransport], AsyncClient, WebhookApi):
    __doc__ = WebhookBase.__doc__
