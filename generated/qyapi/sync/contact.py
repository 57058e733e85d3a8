"""通讯录迁移: generated from spec/sync/contact.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from qyapi_runtime.api import ContactSyncApi, Extra

__all__ = ["contact_sync_success"]


def contact_sync_success(api: ContactSyncApi, /, *, extra: Extra = None) -> None:
    """Declare that the contacts have been moved into a corp that registered through the provider (设置通讯录同步完成).

    It unlocks the contacts and ends the token.

    https://developer.work.weixin.qq.com/document/path/90584 (for third-party apps; also 90808)
    """
    api.invoke("sync.contact_sync_success", locals())
