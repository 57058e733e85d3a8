"""The api objects with the calls of every area bound to them: generated from spec/, do not edit."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, TypeAlias

from qyapi_runtime.bot import Bot as _Bot
from qyapi_runtime.bot_connection import BotConnection as _BotConnection
from qyapi_runtime.catalog import Catalog
from qyapi_runtime.contact_sync import ContactSync as _ContactSync
from qyapi_runtime.corp import Corp as _Corp
from qyapi_runtime.handlers import Context as _Context
from qyapi_runtime.provider import Provider as _Provider
from qyapi_runtime.suite import Suite as _Suite
from qyapi_runtime.webhook import Webhook as _Webhook

if TYPE_CHECKING:
    from zooapi.base import ContactSyncBase, CorpBase, ProviderBase, SuiteBase, WebhookBase
    from zooapi.bell import ProviderBell, WebhookBell
    from zooapi.zoo import ContactSyncZoo, CorpZoo, ProviderZoo, SuiteZoo

__all__ = ["Bot", "BotConnection", "ContactSync", "Context", "Corp", "Provider", "Suite", "Webhook"]

CATALOG = Catalog("zooapi")


class Provider(_Provider):
    __doc__ = _Provider.__doc__
    catalog = CATALOG

    @cached_property
    def base(self) -> ProviderBase:
        from zooapi.base import ProviderBase

        return ProviderBase(self)

    @cached_property
    def bell(self) -> ProviderBell:
        from zooapi.bell import ProviderBell

        return ProviderBell(self)

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


class ContactSync(_ContactSync):
    __doc__ = _ContactSync.__doc__
    catalog = CATALOG

    @cached_property
    def base(self) -> ContactSyncBase:
        from zooapi.base import ContactSyncBase

        return ContactSyncBase(self)

    @cached_property
    def zoo(self) -> ContactSyncZoo:
        from zooapi.zoo import ContactSyncZoo

        return ContactSyncZoo(self)


class Webhook(_Webhook):
    __doc__ = _Webhook.__doc__
    catalog = CATALOG

    @cached_property
    def base(self) -> WebhookBase:
        from zooapi.base import WebhookBase

        return WebhookBase(self)

    @cached_property
    def bell(self) -> WebhookBell:
        from zooapi.bell import WebhookBell

        return WebhookBell(self)


class Bot(_Bot):
    __doc__ = _Bot.__doc__
    catalog = CATALOG


class BotConnection(_BotConnection):
    __doc__ = _BotConnection.__doc__
    catalog = CATALOG


Context: TypeAlias = _Context[Suite, Corp, Provider]
"""What a handler may want to know beside the event."""
