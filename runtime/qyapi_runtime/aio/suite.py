"""An app or template, asynchronous. What looks into the store or makes a call is a coroutine."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qyapi_runtime.aio.api import SuiteApi
from qyapi_runtime.aio.client import AsyncClient
from qyapi_runtime.aio.provider import Provider
from qyapi_runtime.aio.transport import AsyncTransport
from qyapi_runtime.suite import SuiteBase

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from qyapi_runtime.aio.corp import Corp

__all__ = ["Suite"]


class Suite(SuiteBase[Provider, AsyncTransport], AsyncClient, SuiteApi):
    __doc__ = SuiteBase.__doc__

    def corp(self, corpid: str) -> Corp:
        """A corp that installed this app. Its permanent code comes from the store when it is first needed."""
        raise NotImplementedError("of the generated Suite, which knows its Corp")

    async def corpids(self) -> AsyncIterator[str]:
        """The corps whose permanent codes the store has."""
        for corpid in await self._apart(lambda: list(self._corpids())):
            yield corpid

    async def save_suite_ticket(self, ticket: str) -> None:
        """Keep the newest suite_ticket; done by the callback endpoint where pushes are received here."""
        await self._apart(self._save_suite_ticket, ticket)

    async def suite_ticket(self) -> str:
        """The newest suite_ticket. Raises MissingSuiteTicket where there is none younger than 30 minutes."""
        return await self._apart(self._suite_ticket)

    async def save_permanent_code(self, corpid: str, code: str) -> None:
        """Keep the permanent code of a corp; done by the callback endpoint where pushes are received here."""
        await self._apart(self._save_permanent_code, corpid, code)

    async def permanent_code(self, corpid: str) -> str:
        """The permanent code of a corp. Raises MissingPermanentCode where the store has none."""
        return await self._apart(self._permanent_code, corpid)

    async def has_corp(self, corpid: str) -> bool:
        """True if the store has a permanent code of this corp."""
        return await self._apart(self._has_corp, corpid)

    async def forget_corp(self, corpid: str) -> None:
        """Drop permanent code and token of a corp that cancelled its authorisation."""
        await self._apart(self._forget_corp, corpid)

    async def exchange_auth_code(self, auth_code: str) -> Any:
        """Exchange the auth_code of an installation for the permanent code, and keep that.

        Args:
            auth_code: From the redirect or the create_auth push; ten minutes, works once.

        Returns: The answer of `service.v2_get_permanent_code`.

        Raises:
            CredentialError: The code is used, too old, or of another app.

        https://developer.work.weixin.qq.com/document/path/100776
        """
        return await self._drive(self._exchange_auth_code(auth_code))
