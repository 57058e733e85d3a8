"""The dataclasses of the area sync: generated from spec/sync/, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qyapi_runtime.lazy import lazy

if TYPE_CHECKING:
    from qyapi.types.sync.contact import ContactSyncSuccessQuery

__all__ = ["ContactSyncSuccessQuery"]

if not TYPE_CHECKING:
    __getattr__ = lazy(
        __name__,
        {
            "ContactSyncSuccessQuery": "qyapi.types.sync.contact:ContactSyncSuccessQuery",
        },
    )
