"""One corp, for which an app acts."""

from __future__ import annotations

import hashlib
import os
import secrets
import time
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from qyapi_runtime.api import CorpApi
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
from qyapi_runtime.suite import Suite, SuiteBase
from qyapi_runtime.transport import Transport

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Self

    from qyapi_runtime.callback import CallbackConfig
    from qyapi_runtime.flow import Flow
    from qyapi_runtime.inbox import Inbox, WorkerConfig
    from qyapi_runtime.rate_limits import RateLimits
    from qyapi_runtime.stores import Store
    from qyapi_runtime.token_source import TokenRequest, TokenSource

__all__ = ["Corp", "CorpBase", "JsSignature"]

SuiteT = TypeVar("SuiteT", bound=SuiteBase[Any, Any])


@dataclass(frozen=True, slots=True)
class JsSignature:
    """What `wx.config` and `wx.agentConfig` want: nonceStr, timestamp (Unix seconds) and signature."""

    nonce_str: str
    timestamp: int
    signature: str


class CorpBase(Receiving, Generic[SuiteT, TransportT]):
    """A corp, and the calls made in its name by one app.

    `suite.corp(corpid)` gives the corp as a third-party or provider-developed app sees it. Built directly, with
    `corpsecret`, it is an internal app.

    Args:
        corpid: The corp.
        corpsecret: Secret of the internal app.
        suite: The app, instead of a secret.
        store: A Store, the path of an SQLite file, or a `redis://` URL (docs/stores.md); by default the suite's, else
            memory.
        callback: Token and EncodingAESKey of the internal app's callback URL, if pushes are received here; several
            while they are being changed.
        inbox: Where pushes are kept until they are handled: an Inbox, the path of an SQLite file, or a `redis://` URL
            (extra `redis`), for workers on several machines. By default where the store is, if that is an
            SQLite file or in Redis, else memory, from which a restart loses them.
        worker: How the inbox is worked off in the processes that receive; False where others do that, with `work()`.
        base_url: Another API host, such as a sandbox.
        transport: Sends the requests; by default the suite's, else over a requests.Session, in `qyapi.aio`
            over aiohttp.
        retries: How often a call is repeated that cannot have had an effect; 2 by default.
        token_source: Hands out the corp's token in place of WeCom; by default the suite's. An internal app then needs
            no `corpsecret`, and keeps the token in memory alone.
        limits: Holds calls back that WeCom would refuse because they come too often; by default the suite's, if any.

    Raises:
        ConfigurationError: A value cannot be right, or there is neither secret nor suite nor token source.

    https://developer.work.weixin.qq.com/document/path/91039
    """

    kind = "corp"

    def __init__(
        self,
        *,
        corpid: str,
        corpsecret: str = "",
        suite: SuiteT | None = None,
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
            parent=suite,
            callback=callback,
            inbox=inbox,
            worker=worker,
        )
        self.corpid = checked_id(corpid, "corpid", "ww1234567890abcdef")
        self.suite = suite
        if (corpsecret and suite) or not (corpsecret or suite or token_source):
            raise ConfigurationError("a Corp needs either a corpsecret (internal app) or a suite, see suite.corp()")
        if store is not None and not (corpsecret or suite):
            raise ConfigurationError("a Corp without corpsecret takes no store: it could not tell apps apart there")
        self._corpsecret = corpsecret and checked_secret(corpsecret, "corpsecret")
        if suite:
            self.route = "corp_customized" if suite.is_customized else "corp_third_party"
        else:
            self.route = "corp_internal"

    @classmethod
    def from_env(cls) -> Self:
        """An internal app built from the environment.

        QYAPI_CORPID and QYAPI_CORPSECRET must be set; QYAPI_CALLBACK_TOKEN and QYAPI_CALLBACK_AES_KEY,
        QYAPI_BASE_URL, QYAPI_STORE and QYAPI_INBOX may be.
        """
        return cls(
            corpid=from_environment("QYAPI_CORPID"),
            corpsecret=from_environment("QYAPI_CORPSECRET"),
            **environment_options(),
            **receiving_environment_options("QYAPI_CALLBACK"),
        )

    @property
    def key(self) -> str:
        if self.suite:
            return f"{self.suite.key}/corp/{self.corpid}"
        app = hashlib.sha256(self._corpsecret.encode()).hexdigest()[:16]
        return f"{self.environment}/corp/{self.corpid}/app/{app}"

    def known(self, name: str) -> str:
        if name == "permanent_code" and self.suite:
            return self.suite._permanent_code(self.corpid)
        return {"corpid": self.corpid, "corpsecret": self._corpsecret}[name]

    @property
    def subjects(self) -> dict[str, str]:
        return {**super().subjects, "corp": self.corpid, "app": self.key}

    @property
    def app_kind(self) -> str:
        if self.suite is None:
            return "internal"
        return "customized" if self.suite.is_customized else "third-party"

    def token_request(self, rejected: str) -> TokenRequest:
        suite_id = self.suite.suite_id if self.suite else ""
        return replace(super().token_request(rejected), suite_id=suite_id, corpid=self.corpid)

    def issuer(self, credential: str) -> Client:
        return self.suite if credential == "suite" and self.suite else self

    def _ticket(self, kind: str) -> Flow[str]:
        return self._shared_token(kind, f"{self.key}/{kind}")

    def _js_signature(self, url: str, agent: bool) -> Flow[JsSignature]:
        ticket = yield from self._ticket("agent_ticket" if agent else "jsapi_ticket")
        nonce, timestamp = secrets.token_hex(8), int(time.time())
        text = f"jsapi_ticket={ticket}&noncestr={nonce}&timestamp={timestamp}&url={url.partition('#')[0]}"
        return JsSignature(nonce, timestamp, hashlib.sha1(text.encode(), usedforsecurity=False).hexdigest())

    def _is_receiver(self, receiver: str) -> bool:
        return receiver == self.corpid

    def __repr__(self) -> str:
        through = f", suite={self.suite.suite_id!r}" if self.suite else ""
        return f"Corp(corpid={self.corpid!r}{through})"


class Corp(CorpBase[Suite, Transport], SyncClient, CorpApi):
    __doc__ = CorpBase.__doc__

    def jsapi_ticket(self) -> str:
        """The corp's ticket for `wx.config` (企业的jsapi_ticket), cached like a token."""
        return self._drive(self._ticket("jsapi_ticket"))

    def agent_ticket(self) -> str:
        """The app's ticket for `wx.agentConfig` (应用的jsapi_ticket), cached like a token."""
        return self._drive(self._ticket("agent_ticket"))

    def js_signature(self, url: str, *, agent: bool = False) -> JsSignature:
        """Sign a page for the JS-SDK (JS-SDK签名算法).

        Args:
            url: The page's address; what follows `#` is left out.
            agent: For `wx.agentConfig` instead of `wx.config`.

        https://developer.work.weixin.qq.com/document/path/90506
        """
        return self._drive(self._js_signature(url, agent))
