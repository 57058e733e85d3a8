"""通讯录迁移, asynchronous: generated from spec/sync/contact.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from qyapi_runtime.aio.api import ContactSyncApi
    from qyapi_runtime.api import Extra

__all__ = ["contact_sync_success"]


async def contact_sync_success(api: ContactSyncApi, /, *, extra: Extra = None) -> None:
    """Declare that the contacts have been moved into a corp that registered through the provider (设置通讯录同步完成); see
    `qyapi.sync.contact_sync_success`.
    """
    await api.ainvoke("sync.contact_sync_success", locals())
