"""The functions of the area sync: generated from spec/sync/, do not edit."""

from __future__ import annotations

from qyapi_runtime.api import CorpNamespace, ProviderNamespace, SuiteNamespace

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
