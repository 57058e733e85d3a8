"""A new corp while its contacts are moved into it, asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qyapi_runtime.aio.api import ContactSyncApi
from qyapi_runtime.aio.client import AsyncClient
from qyapi_runtime.aio.provider import Provider
from qyapi_runtime.aio.transport import AsyncTransport
from qyapi_runtime.contact_sync import ContactSyncBase

if TYPE_CHECKING:
    pass

__all__ = ["ContactSync"]


class ContactSync(ContactSyncBase[Provider, AsyncTransport], AsyncClient, ContactSyncApi):
    __doc__ = ContactSyncBase.__doc__
