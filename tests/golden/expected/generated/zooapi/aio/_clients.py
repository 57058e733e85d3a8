"""The asynchronous api objects with the calls of every area bound to them: generated from spec/, do not edit."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, TypeAlias

from qyapi_runtime.aio.contact_sync import ContactSync as _ContactSync
from qyapi_runtime.aio.corp import Corp as _Corp
from qyapi_runtime.aio.provider import Provider as _Provider
from qyapi_runtime.aio.suite import Suite as _Suite
from qyapi_runtime.aio.webhook import Webhook as _Webhook
from qyapi_runtime.catalog import Catalog
from qyapi_runtime.handlers import Context as _Context

if TYPE_CHECKING:
    from zooapi.aio.base import ContactSyncBase, CorpBase, ProviderBase, SuiteBase, WebhookBase
    from zooapi.aio.bell import ProviderBell, WebhookBell
    from zooapi.aio.zoo import ContactSyncZoo, CorpZoo, ProviderZoo, SuiteZoo

__all__ = ["ContactSync", "Context", "Corp", "Provider", "Suite", "Webhook"]

CATALOG = Catalog("zooapi")


class Provider(_Provider):
    __doc__ = _Provider.__doc__
    catalog = CATALOG

    @cached_property
    def base(self) -> ProviderBase:
        from zooapi.aio.base import ProviderBase

        return ProviderBase(self)

    @cached_property
    def bell(self) -> ProviderBell:
        from zooapi.aio.bell import ProviderBell

        return ProviderBell(self)

    @cached_property
    def zoo(self) -> ProviderZoo:
        from zooapi.aio.zoo import ProviderZoo

        return ProviderZoo(self)


class Suite(_Suite):
    __doc__ = _Suite.__doc__
    catalog = CATALOG

    def corp(self, corpid: str) -> Corp:
        """A corp that installed this app. Its permanent code comes from the store when it is first needed."""
        return Corp(corpid=corpid, suite=self)

    @cached_property
    def base(self) -> SuiteBase:
        from zooapi.aio.base import SuiteBase

        return SuiteBase(self)

    @cached_property
    def zoo(self) -> SuiteZoo:
        from zooapi.aio.zoo import SuiteZoo

        return SuiteZoo(self)


class Corp(_Corp):
    __doc__ = _Corp.__doc__
    catalog = CATALOG

    @cached_property
    def base(self) -> CorpBase:
        from zooapi.aio.base import CorpBase

        return CorpBase(self)

    @cached_property
    def zoo(self) -> CorpZoo:
        from zooapi.aio.zoo import CorpZoo

        return CorpZoo(self)


class ContactSync(_ContactSync):
    __doc__ = _ContactSync.__doc__
    catalog = CATALOG

    @cached_property
    def base(self) -> ContactSyncBase:
        from zooapi.aio.base import ContactSyncBase

        return ContactSyncBase(self)

    @cached_property
    def zoo(self) -> ContactSyncZoo:
        from zooapi.aio.zoo import ContactSyncZoo

        return ContactSyncZoo(self)


class Webhook(_Webhook):
    __doc__ = _Webhook.__doc__
    catalog = CATALOG

    @cached_property
    def base(self) -> WebhookBase:
        from zooapi.aio.base import WebhookBase

        return WebhookBase(self)

    @cached_property
    def bell(self) -> WebhookBell:
        from zooapi.aio.bell import WebhookBell

        return WebhookBell(self)


Context: TypeAlias = _Context[Suite, Corp, Provider]
"""What a handler may want to know beside the event."""
