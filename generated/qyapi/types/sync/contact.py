"""通讯录迁移: generated from spec/sync/contact.yaml, do not edit."""

from __future__ import annotations

from qyapi_runtime.scalars import Secret
from qyapi_runtime.struct import Struct, struct

__all__ = ["ContactSyncSuccessQuery"]


@struct
class ContactSyncSuccessQuery(Struct):
    access_token: Secret
    """The contact_sync token from the push of the registration or service/get_register_info."""
