"""An app (第三方应用) or a template of provider-developed apps (代开发应用模板)."""

from __future__ import annotations

import os
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any, Generic, Literal, TypeVar

from qyapi_runtime import links
from qyapi_runtime.api import SuiteApi
from qyapi_runtime.client import (
    Client,
    SyncClient,
    TransportT,
    checked_id,
    checked_secret,
    environment_options,
    from_environment,
)
from qyapi_runtime.errors import InvalidResponse, MissingPermanentCode, MissingSuiteTicket
from qyapi_runtime.flow import Do, call
from qyapi_runtime.provider import Provider, ProviderBase
from qyapi_runtime.receiving import Receiving, receiving_environment_options
from qyapi_runtime.tickets import newest_ticket
from qyapi_runtime.transport import Transport

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from typing import Self

    from qyapi_runtime.callback import CallbackConfig
    from qyapi_runtime.corp import Corp
    from qyapi_runtime.event import Content
    from qyapi_runtime.flow import Flow
    from qyapi_runtime.inbox import Inbox, WorkerConfig
    from qyapi_runtime.rate_limits import RateLimits
    from qyapi_runtime.stores import Store
    from qyapi_runtime.token_source import TokenRequest, TokenSource

__all__ = ["Suite", "SuiteBase"]

ProviderT = TypeVar("ProviderT", bound=ProviderBase[Any])


class SuiteBase(Receiving, Generic[ProviderT, TransportT]):
    """An app, and the calls it makes at all corps that installed it.

    Args:
        suite_id: `ww…` or `wx…` for a third-party app, `dk…` for a template of provider-developed apps; it decides
            how tokens of corps are got.
        suite_secret: The app's secret.
        provider: The provider; lends store, transport and base_url where they are not given here.
        store: A Store, the path of an SQLite file, or a `redis://` URL (docs/stores.md). Suite tickets and permanent
            codes must survive a restart, so give one in production.
        callback: Token and EncodingAESKey of the callback URLs, if pushes are received here; several while they are
            being changed.
        inbox: Where pushes are kept until they are handled: an Inbox, the path of an SQLite file, or a `redis://` URL
            (extra `redis`), for workers on several machines. By default the provider's if its store is used, else
            where the store is, if that is an SQLite file or in Redis, else memory, from which a restart loses them.
        worker: How the inbox is worked off in the processes that receive; False where others do that, with
            `suite.work()`.
        base_url: Another API host, such as a sandbox.
        transport: Sends the requests; by default over a requests.Session, in `qyapi.aio` over aiohttp.
        retries: How often a call is repeated that cannot have had an effect; 2 by default.
        token_source: Hands out the tokens of the app and its corps in place of WeCom; by default the provider's.
        limits: Holds calls back that WeCom would refuse because they come too often; by default the provider's, if any.

    Raises:
        ConfigurationError: A value cannot be right.

    https://developer.work.weixin.qq.com/document/path/90600
    """

    kind = "suite"
    route = "suite"

    def __init__(
        self,
        *,
        suite_id: str,
        suite_secret: str,
        provider: ProviderT | None = None,
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
            parent=provider,
            callback=callback,
            inbox=inbox,
            worker=worker,
        )
        self.suite_id = checked_id(suite_id, "suite_id", "ww4asffe99e54c0f4c")
        self._suite_secret = checked_secret(suite_secret, "suite_secret")
        self.provider = provider

    @classmethod
    def from_env(cls, provider: ProviderT | None = None) -> Self:
        """Built from the environment.

        QYAPI_SUITE_ID and QYAPI_SUITE_SECRET must be set; QYAPI_CALLBACK_TOKEN and QYAPI_CALLBACK_AES_KEY,
        QYAPI_BASE_URL, QYAPI_STORE and QYAPI_INBOX may be.
        """
        options = receiving_environment_options("QYAPI_CALLBACK", with_inbox=provider is None)
        options |= {} if provider else environment_options()
        return cls(
            suite_id=from_environment("QYAPI_SUITE_ID"),
            suite_secret=from_environment("QYAPI_SUITE_SECRET"),
            provider=provider,
            **options,
        )

    @property
    def is_customized(self) -> bool:
        """True for a template of provider-developed apps (代开发应用模板)."""
        return self.suite_id.startswith("dk")

    @property
    def key(self) -> str:
        return f"{self.environment}/suite/{self.suite_id}"

    def known(self, name: str) -> str:
        if name == "suite_ticket":
            return self._suite_ticket()
        return {"suite_id": self.suite_id, "suite_secret": self._suite_secret}[name]

    def token_request(self, rejected: str) -> TokenRequest:
        return replace(super().token_request(rejected), suite_id=self.suite_id)

    def issuer(self, credential: str) -> Client:
        return self

    def _corpids(self) -> Iterator[str]:
        prefix, suffix = f"{self.key}/corp/", "/permanent_code"
        for key in self.store.keys(prefix):
            if key.endswith(suffix):
                yield key[len(prefix) : -len(suffix)]

    def _save_suite_ticket(self, ticket: str) -> None:
        self.store.put(f"{self.key}/suite_ticket", checked_secret(ticket, "ticket"))

    def _suite_ticket(self) -> str:
        return newest_ticket(
            self.store,
            f"{self.key}/suite_ticket",
            f"suite_ticket for {self.suite_id}",
            MissingSuiteTicket,
            "Check that the instruction callback URL (指令回调URL) is reached, then press 'refresh ticket' in the "
            "provider console or wait for the next push (every 10 minutes)",
        )

    def _save_permanent_code(self, corpid: str, code: str) -> None:
        key = self._permanent_code_key(checked_id(corpid, "corpid", "wwcorp"))
        known = self.store.get(key)
        self.store.put(key, checked_secret(code, "code"))
        if known and known.value != code:
            self._forget_token(corpid)
        else:
            self.tokens.refusals.forget(self._token_key_of(corpid))

    def _permanent_code(self, corpid: str) -> str:
        entry = self.store.get(self._permanent_code_key(corpid))
        if entry is None:
            raise MissingPermanentCode(
                f"the store has no permanent code of {corpid} for {self.suite_id}. The corp has to install the app, or "
                "suite.save_permanent_code has to be given the code from where it is kept now"
            )
        return entry.value

    def _has_corp(self, corpid: str) -> bool:
        return self.store.get(self._permanent_code_key(corpid)) is not None

    def _forget_corp(self, corpid: str) -> None:
        self.store.delete(self._permanent_code_key(corpid))
        self._forget_token(corpid)

    def _forget_token(self, corpid: str) -> None:
        self.tokens.forget(self._token_key_of(corpid))

    def _token_key_of(self, corpid: str) -> str:
        return f"{self.key}/corp/{corpid}/access_token"

    def _exchange_auth_code(self, auth_code: str) -> Flow[Any]:
        operation = self._operation("service.v2_get_permanent_code")
        info: Any = yield from call(self, operation, {"auth_code": auth_code})
        if not info.permanent_code or not (info.auth_corp_info and info.auth_corp_info.corpid):
            raise InvalidResponse(
                "the answer has no permanent code or no corpid", endpoint="service.v2_get_permanent_code"
            )
        yield Do(partial(self._save_permanent_code, info.auth_corp_info.corpid, info.permanent_code))
        return info

    def _is_receiver(self, receiver: str) -> bool:
        """The app itself, the provider, or a corp that installed the app."""
        if receiver == self.suite_id or (self.provider and receiver == self.provider.corpid):
            return True
        return bool(receiver) and self._has_corp(receiver)

    def _on_arrival(self, content: Content, received_at: float) -> None:
        if content.kind == "suite_ticket":
            self._save_suite_ticket(content.text("SuiteTicket"))

    def _keep_store_true(self, content: Content, received_at: float) -> Flow[str]:
        kind = content.kind if content.family == "suite" else ""
        if kind in ("create_auth", "reset_permanent_code"):
            info = yield from self._exchange_auth_code(content.text("AuthCode"))
            return str(info.auth_corp_info.corpid)
        if kind == "suite_ticket":
            yield Do(partial(self._note_ticket, content, received_at))
        elif kind == "cancel_auth":
            yield Do(partial(self._note_cancellation, content, received_at))
        return ""

    def _note_ticket(self, content: Content, received_at: float) -> None:
        if not self._is_newer(f"{self.key}/suite_ticket", received_at):
            self._save_suite_ticket(content.text("SuiteTicket"))

    def _note_cancellation(self, content: Content, received_at: float) -> None:
        if not self._is_newer(self._permanent_code_key(content.corpid), received_at):
            self._forget_corp(content.corpid)

    def _is_newer(self, key: str, received_at: float) -> bool:
        """Whether the store was given something after a push had arrived, which therefore has nothing more to say."""
        entry = self.store.get(key)
        return entry is not None and entry.saved_at > received_at

    def install_link(
        self, pre_auth_code: str, redirect_uri: str, *, state: str = "", base_url: str = links.OPEN_URL
    ) -> str:
        """The page on which an admin installs this app; see `links.install_link`."""
        return links.install_link(self.suite_id, pre_auth_code, redirect_uri, state=state, base_url=base_url)

    def oauth_link(
        self,
        redirect_uri: str,
        *,
        scope: Literal["snsapi_base", "snsapi_privateinfo"] = "snsapi_base",
        state: str = "",
        base_url: str = links.OAUTH_URL,
    ) -> str:
        """The link that tells inside WeCom who the member is; see `links.oauth_link`."""
        return links.oauth_link(self.suite_id, redirect_uri, scope=scope, state=state, base_url=base_url)

    def _permanent_code_key(self, corpid: str) -> str:
        return f"{self.key}/corp/{corpid}/permanent_code"

    def __repr__(self) -> str:
        return f"Suite(suite_id={self.suite_id!r})"


class Suite(SuiteBase[Provider, Transport], SyncClient, SuiteApi):
    __doc__ = SuiteBase.__doc__

    def corp(self, corpid: str) -> Corp:
        """A corp that installed this app. Its permanent code comes from the store when it is first needed."""
        raise NotImplementedError("of the generated Suite, which knows its Corp")

    def corpids(self) -> Iterator[str]:
        """The corps whose permanent codes the store has."""
        return self._corpids()

    def save_suite_ticket(self, ticket: str) -> None:
        """Keep the newest suite_ticket; done by the callback endpoint where pushes are received here."""
        self._save_suite_ticket(ticket)

    def suite_ticket(self) -> str:
        """The newest suite_ticket. Raises MissingSuiteTicket where there is none younger than 30 minutes."""
        return self._suite_ticket()

    def save_permanent_code(self, corpid: str, code: str) -> None:
        """Keep the permanent code of a corp; done by the callback endpoint where pushes are received here.

        A corp that was gone (CorpGone) is called again from now on.
        """
        self._save_permanent_code(corpid, code)

    def permanent_code(self, corpid: str) -> str:
        """The permanent code of a corp. Raises MissingPermanentCode where the store has none."""
        return self._permanent_code(corpid)

    def has_corp(self, corpid: str) -> bool:
        """True if the store has a permanent code of this corp."""
        return self._has_corp(corpid)

    def forget_corp(self, corpid: str) -> None:
        """Drop permanent code and token of a corp that cancelled its authorisation."""
        self._forget_corp(corpid)

    def exchange_auth_code(self, auth_code: str) -> Any:
        """Exchange the auth_code of an installation for the permanent code, and keep that.

        Args:
            auth_code: From the redirect or the create_auth push; ten minutes, works once.

        Returns: The answer of `service.v2_get_permanent_code`.

        Raises:
            CredentialError: The code is used, too old, or of another app.

        https://developer.work.weixin.qq.com/document/path/100776
        """
        return self._drive(self._exchange_auth_code(auth_code))
