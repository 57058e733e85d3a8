"""Provider, Suite and Corp with the calls of every area bound to them: generated from spec/, do not edit."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, TypeAlias

from qyapi_runtime.catalog import Catalog
from qyapi_runtime.corp import Corp as _Corp
from qyapi_runtime.handlers import Context as _Context
from qyapi_runtime.provider import Provider as _Provider
from qyapi_runtime.suite import Suite as _Suite

if TYPE_CHECKING:
    from qyapi.agent import CorpAgent
    from qyapi.auth import CorpAuth
    from qyapi.base import CorpBase
    from qyapi.department import CorpDepartment
    from qyapi.media import CorpMedia
    from qyapi.message import CorpMessage
    from qyapi.service import ProviderService, SuiteService
    from qyapi.ticket import CorpTicket
    from qyapi.user import CorpUser

__all__ = ["Context", "Corp", "Provider", "Suite"]

CATALOG = Catalog(__package__)


class Provider(_Provider):
    __doc__ = _Provider.__doc__
    catalog = CATALOG

    @cached_property
    def service(self) -> ProviderService:
        from qyapi.service import ProviderService

        return ProviderService(self)


class Suite(_Suite):
    __doc__ = _Suite.__doc__
    catalog = CATALOG

    def corp(self, corpid: str) -> Corp:
        """A corp that installed this app. Its permanent code comes from the store when it is first needed."""
        return Corp(corpid=corpid, suite=self)

    @cached_property
    def service(self) -> SuiteService:
        from qyapi.service import SuiteService

        return SuiteService(self)


class Corp(_Corp):
    __doc__ = _Corp.__doc__
    catalog = CATALOG

    @cached_property
    def agent(self) -> CorpAgent:
        from qyapi.agent import CorpAgent

        return CorpAgent(self)

    @cached_property
    def auth(self) -> CorpAuth:
        from qyapi.auth import CorpAuth

        return CorpAuth(self)

    @cached_property
    def base(self) -> CorpBase:
        from qyapi.base import CorpBase

        return CorpBase(self)

    @cached_property
    def department(self) -> CorpDepartment:
        from qyapi.department import CorpDepartment

        return CorpDepartment(self)

    @cached_property
    def media(self) -> CorpMedia:
        from qyapi.media import CorpMedia

        return CorpMedia(self)

    @cached_property
    def message(self) -> CorpMessage:
        from qyapi.message import CorpMessage

        return CorpMessage(self)

    @cached_property
    def ticket(self) -> CorpTicket:
        from qyapi.ticket import CorpTicket

        return CorpTicket(self)

    @cached_property
    def user(self) -> CorpUser:
        from qyapi.user import CorpUser

        return CorpUser(self)


Context: TypeAlias = _Context[Suite, Corp, Provider]
"""What a handler may want to know beside the event."""
