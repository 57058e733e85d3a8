"""The asynchronous functions of the area sync: generated from spec/sync/, do not edit."""

from __future__ import annotations

from qyapi_runtime.aio.api import ContactSyncNamespace

from qyapi.aio.sync.contact import *


class ContactSyncSync(ContactSyncNamespace):
    """The asynchronous calls of the area sync for a ContactSync."""

    contact_sync_success = contact_sync_success
