"""A webhook: the address of a group robot (群机器人) or of a sheet (智能表格), or one at which a bot answers."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Generic
from urllib.parse import parse_qs, urlsplit

from qyapi_runtime.api import WebhookApi
from qyapi_runtime.client import SyncClient, TransportT, from_environment
from qyapi_runtime.errors import ConfigurationError
from qyapi_runtime.given import GivenToken
from qyapi_runtime.transport import Transport

if TYPE_CHECKING:
    from typing import Self


__all__ = ["Webhook", "WebhookBase"]

_KEYS = ("key", "response_code")


class WebhookBase(GivenToken, Generic[TransportT]):
    """A webhook of a group robot or of a sheet, and the calls it takes. Whoever has the key may make them.

    Args:
        key: What follows `key=` in the webhook's address, or `response_code=` in a response_url.
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

    @classmethod
    def from_url(cls, url: str, *, transport: TransportT | None = None, retries: int | None = None) -> Self:
        """Built from an address as WeCom gives it: that of a webhook, or the response_url of a push to a smart bot.

        Args:
            url: The whole address. Calls go to its host.
            transport: As in the constructor.
            retries: As in the constructor.

        Raises:
            ConfigurationError: It is no address, or has no key in it.

        https://developer.work.weixin.qq.com/document/path/101138
        """
        parts = urlsplit(url)
        query = parse_qs(parts.query)
        key = next((query[name][0] for name in _KEYS if name in query), "")
        if not key:
            raise ConfigurationError(f"the url must have one of the parameters {', '.join(_KEYS)}, as WeCom gives it")
        return cls(key=key, base_url=f"{parts.scheme}://{parts.netloc}", transport=transport, retries=retries)

    def __repr__(self) -> str:
        return "Webhook()"


class Webhook(WebhookBase[Transport], SyncClient, WebhookApi):
    __doc__ = WebhookBase.__doc__
