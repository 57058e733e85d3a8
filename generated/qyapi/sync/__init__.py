"""The functions of the area sync: generated from spec/sync/, do not edit."""

from __future__ import annotations

from qyapi_runtime.api import ContactSyncNamespace

from qyapi.sync.contact import *


class ContactSyncSync(ContactSyncNamespace):
    """The calls of the area sync for a ContactSync."""

    contact_sync_success = contact_sync_success
