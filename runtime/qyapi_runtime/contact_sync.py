"""A new corp while its contacts are moved into it (通讯录迁移)."""

from __future__ import annotations

from typing import Any, Generic, TypeVar

from qyapi_runtime.api import ContactSyncApi
from qyapi_runtime.client import SyncClient, TransportT, checked_id
from qyapi_runtime.given import GivenToken
from qyapi_runtime.provider import Provider, ProviderBase
from qyapi_runtime.transport import Transport

__all__ = ["ContactSync", "ContactSyncBase"]

ProviderT = TypeVar("ProviderT", bound=ProviderBase[Any])


class ContactSyncBase(GivenToken, Generic[ProviderT, TransportT]):
    """A corp that registered through a promotion package (推广包), whose contacts the provider may move into it.

    It makes the calls on contacts that a Corp makes, and `agent.set_scope` and `sync.contact_sync_success`.

    Args:
        corpid: The new corp.
        access_token: `contact_sync.access_token` of `service.get_register_info` or of the register_corp push. Good
            for 30 minutes or until `sync.contact_sync_success`; no other can be had.
        provider: The provider; lends transport and base_url where they are not given here.
        base_url: Another API host, such as a sandbox.
        transport: Sends the requests; by default the provider's, else over a requests.Session, in
            `qyapi.aio` over aiohttp.
        retries: How often a call is repeated that cannot have had an effect; 2 by default.

    Raises:
        ConfigurationError: A value cannot be right.

    https://developer.work.weixin.qq.com/document/path/90582
    """

    kind = "contact_sync"

    def __init__(
        self,
        *,
        corpid: str,
        access_token: str,
        provider: ProviderT | None = None,
        base_url: str | None = None,
        transport: TransportT | None = None,
        retries: int | None = None,
    ) -> None:
        super().__init__(
            access_token, "access_token", base_url=base_url, transport=transport, retries=retries, parent=provider
        )
        self.corpid = checked_id(corpid, "corpid", "ww1234567890abcdef")

    def __repr__(self) -> str:
        return f"ContactSync(corpid={self.corpid!r})"


class ContactSync(ContactSyncBase[Provider, Transport], SyncClient, ContactSyncApi):
    __doc__ = ContactSyncBase.__doc__
