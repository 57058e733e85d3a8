"""The provider (服务商) itself."""

from __future__ import annotations

import os
from dataclasses import replace
from typing import TYPE_CHECKING, Generic, Literal

from qyapi_runtime import links
from qyapi_runtime.api import ProviderApi
from qyapi_runtime.client import (
    Client,
    SyncClient,
    TransportT,
    checked_id,
    checked_secret,
    environment_options,
    from_environment,
)
from qyapi_runtime.errors import ConfigurationError
from qyapi_runtime.receiving import Receiving, receiving_environment_options
from qyapi_runtime.transport import Transport

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Self

    from qyapi_runtime.callback import CallbackConfig
    from qyapi_runtime.inbox import Inbox, WorkerConfig
    from qyapi_runtime.rate_limits import RateLimits
    from qyapi_runtime.stores import Store
    from qyapi_runtime.token_source import TokenRequest, TokenSource

__all__ = ["Provider", "ProviderBase"]


class ProviderBase(Receiving, Generic[TransportT]):
    """A service provider (服务商), and the calls it makes in its own name.

    Args:
        corpid: The provider's corpid.
        provider_secret: From the provider console, 应用管理 > 通用开发参数.
        paytool_secret: Signs calls on orders of the cashier (收银台API调用密钥): 企业微信服务商助手 > 工具 > 收银台.
        store: A Store, the path of an SQLite file, or a `redis://` URL (docs/stores.md); by default memory, which a
            restart loses.
        callback: Token and EncodingAESKey of the system event URL (系统事件接收URL), if it is received here; several
            while they are being changed.
        inbox: Where pushes are kept until they are handled: an Inbox, the path of an SQLite file, or a `redis://` URL
            (extra `redis`), for workers on several machines. By default where the store is, if that is an
            SQLite file or in Redis, else memory, from which a restart loses them.
        worker: How the inbox is worked off in the processes that receive; False where others do that, with `work()`.
        base_url: Another API host, such as a sandbox.
        transport: Sends the requests; by default over a requests.Session, in `qyapi.aio` over aiohttp.
        retries: How often a call is repeated that cannot have had an effect (no connection, system busy); 2 by
            default.
        token_source: Hands out the tokens of the provider, its apps and their corps in place of WeCom: a service of
            your own, see docs/tokens.md.
        limits: Holds calls back that WeCom would refuse because they come too often; by default nothing does.

    Raises:
        ConfigurationError: A value cannot be right.

    https://developer.work.weixin.qq.com/document/path/91200
    """

    kind = "provider"
    route = "provider"

    def __init__(
        self,
        *,
        corpid: str,
        provider_secret: str,
        paytool_secret: str = "",
        store: Store | str | os.PathLike[str] | None = None,
        callback: CallbackConfig | Sequence[CallbackConfig] | None = None,
        inbox: Inbox | str | os.PathLike[str] | None = None,
        worker: WorkerConfig | bool = True,
        base_url: str | None = None,
        transport: TransportT | None = None,
        retries: int | None = None,
        token_source: TokenSource | None = None,
        limits: RateLimits | None = None,
    ) -> None:
        super().__init__(
            store=store,
            base_url=base_url,
            transport=transport,
            retries=retries,
            token_source=token_source,
            limits=limits,
            parent=None,
            callback=callback,
            inbox=inbox,
            worker=worker,
        )
        self.corpid = checked_id(corpid, "corpid", "wwprovider")
        self._provider_secret = checked_secret(provider_secret, "provider_secret")
        self._paytool_secret = paytool_secret and checked_secret(paytool_secret, "paytool_secret")

    @classmethod
    def from_env(cls) -> Self:
        """Built from the environment.

        QYAPI_PROVIDER_CORPID and QYAPI_PROVIDER_SECRET must be set; QYAPI_PROVIDER_CALLBACK_TOKEN and
        QYAPI_PROVIDER_CALLBACK_AES_KEY, QYAPI_PAYTOOL_SECRET, QYAPI_BASE_URL, QYAPI_STORE and QYAPI_INBOX may be.
        """
        return cls(
            corpid=from_environment("QYAPI_PROVIDER_CORPID"),
            provider_secret=from_environment("QYAPI_PROVIDER_SECRET"),
            paytool_secret=os.environ.get("QYAPI_PAYTOOL_SECRET", ""),
            **receiving_environment_options("QYAPI_PROVIDER_CALLBACK"),
            **environment_options(),
        )

    @property
    def key(self) -> str:
        return f"{self.environment}/provider/{self.corpid}"

    def known(self, name: str) -> str:
        if name == "paytool_secret" and not self._paytool_secret:
            raise ConfigurationError("calls on orders of the cashier (收银台) need Provider(paytool_secret=…)")
        return {
            "corpid": self.corpid,
            "provider_secret": self._provider_secret,
            "paytool_secret": self._paytool_secret,
        }[name]

    def token_request(self, rejected: str) -> TokenRequest:
        return replace(super().token_request(rejected), provider=self.corpid)

    def issuer(self, credential: str) -> Client:
        return self

    def qr_login_link(
        self,
        redirect_uri: str,
        *,
        state: str = "",
        usertype: Literal["admin", "member"] = "member",
        base_url: str = links.OPEN_URL,
    ) -> str:
        """The page with a QR code that logs members in on a website; see `links.qr_login_link`."""
        return links.qr_login_link(self.corpid, redirect_uri, state=state, usertype=usertype, base_url=base_url)

    def _is_receiver(self, receiver: str) -> bool:
        return receiver == self.corpid

    def __repr__(self) -> str:
        return f"Provider(corpid={self.corpid!r})"


class Provider(ProviderBase[Transport], SyncClient, ProviderApi):
    __doc__ = ProviderBase.__doc__
