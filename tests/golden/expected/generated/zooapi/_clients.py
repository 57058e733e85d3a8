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
    from zooapi.base import CorpBase, ProviderBase, SuiteBase
    from zooapi.zoo import CorpZoo, ProviderZoo, SuiteZoo

__all__ = ["Context", "Corp", "Provider", "Suite"]

CATALOG = Catalog(__package__)


class Provider(_Provider):
    __doc__ = _Provider.__doc__
    catalog = CATALOG

    @cached_property
    def base(self) -> ProviderBase:
        from zooapi.base import ProviderBase

        return ProviderBase(self)

    @cached_property
    def zoo(self) -> ProviderZoo:
        from zooapi.zoo import ProviderZoo

        return ProviderZoo(self)


class Suite(_Suite):
    __doc__ = _Suite.__doc__
    catalog = CATALOG

    def corp(self, corpid: str) -> Corp:
        """A corp that installed this app. Its permanent code comes from the store when it is first needed."""
        return Corp(corpid=corpid, suite=self)

    @cached_property
    def base(self) -> SuiteBase:
        from zooapi.base import SuiteBase

        return SuiteBase(self)

    @cached_property
    def zoo(self) -> SuiteZoo:
        from zooapi.zoo import SuiteZoo

        return SuiteZoo(self)


class Corp(_Corp):
    __doc__ = _Corp.__doc__
    catalog = CATALOG

    @cached_property
    def base(self) -> CorpBase:
        from zooapi.base import CorpBase

        return CorpBase(self)

    @cached_property
    def zoo(self) -> CorpZoo:
        from zooapi.zoo import CorpZoo

        return CorpZoo(self)


Context: TypeAlias = _Context[Suite, Corp, Provider]
"""What a handler may want to know beside the event."""
