"""The functions of the area sync: generated from spec/sync/, do not edit."""

from __future__ import annotations

from qyapi_runtime.api import (
    ContactSyncNamespace,
    CorpNamespace,
    DeviceModelNamespace,
    DeviceNamespace,
    ProviderNamespace,
    SuiteNamespace,
    WebhookNamespace,
)

from qyapi.sync.contact import *


class ProviderSync(ProviderNamespace):
    """The calls of the area sync for a Provider."""

    contact_sync_success = contact_sync_success


class SuiteSync(SuiteNamespace):
    """The calls of the area sync for a Suite."""

    contact_sync_success = contact_sync_success


class CorpSync(CorpNamespace):
    """The calls of the area sync for a Corp."""

    contact_sync_success = contact_sync_success


class ContactSyncSync(ContactSyncNamespace):
    """The calls of the area sync for a ContactSync."""

    contact_sync_success = contact_sync_success


class DeviceModelSync(DeviceModelNamespace):
    """The calls of the area sync for a DeviceModel."""

    contact_sync_success = contact_sync_success


class DeviceSync(DeviceNamespace):
    """The calls of the area sync for a Device."""

    contact_sync_success = contact_sync_success


class WebhookSync(WebhookNamespace):
    """The calls of the area sync for a Webhook."""

    contact_sync_success = contact_sync_success
