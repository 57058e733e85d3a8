"""A webhook: the address of a group robot (群机器人) or of a sheet (智能表格)."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Generic

from qyapi_runtime.api import WebhookApi
from qyapi_runtime.client import SyncClient, TransportT, from_environment
from qyapi_runtime.given import GivenToken
from qyapi_runtime.transport import Transport

if TYPE_CHECKING:
    from typing import Self


__all__ = ["Webhook", "WebhookBase"]


class WebhookBase(GivenToken, Generic[TransportT]):
    """A webhook of a group robot or of a sheet, and the calls it takes. Whoever has the key may make them.

    Args:
        key: What follows `key=` in the webhook's address.
        base_url: Another API host, such as a sandbox.
        transport: Sends the requests; by default over a requests.Session, in `qyapi.aio` over aiohttp.
        retries: How often a call is repeated that cannot have had an effect; 2 by default.

    Raises:
        ConfigurationError: A value cannot be right.

    https://developer.work.weixin.qq.com/document/path/91770
    """

    kind = "webhook"

    def __init__(
        self,
        *,
        key: str,
        base_url: str | None = None,
        transport: TransportT | None = None,
        retries: int | None = None,
    ) -> None:
        super().__init__(key, "key", base_url=base_url, transport=transport, retries=retries, parent=None)

    @classmethod
    def from_env(cls) -> Self:
        """Built from QYAPI_WEBHOOK_KEY, and QYAPI_BASE_URL where set."""
        return cls(key=from_environment("QYAPI_WEBHOOK_KEY"), base_url=os.environ.get("QYAPI_BASE_URL") or None)

    def __repr__(self) -> str:
        return "Webhook()"


class Webhook(WebhookBase[Transport], SyncClient, WebhookApi):
    __doc__ = WebhookBase.__doc__
