"""The dataclasses of the area batch: generated from spec/batch/, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qyapi_runtime.lazy import lazy

if TYPE_CHECKING:
    from qyapi.types.batch.contact_import import (
        GetresultQuery,
        GetresultResponse,
        ImportCallback,
        ImportResult,
        ReplacepartyRequest,
        ReplacepartyResponse,
        ReplaceuserRequest,
        ReplaceuserResponse,
        SyncuserRequest,
        SyncuserResponse,
    )
    from qyapi.types.batch.member import (
        InviteRequest,
        InviteResponse,
        OpenUserid,
        OpenuseridToUseridRequest,
        OpenuseridToUseridResponse,
        UseridToOpenuseridRequest,
        UseridToOpenuseridResponse,
    )

__all__ = [
    "GetresultQuery",
    "GetresultResponse",
    "ImportCallback",
    "ImportResult",
    "InviteRequest",
    "InviteResponse",
    "OpenUserid",
    "OpenuseridToUseridRequest",
    "OpenuseridToUseridResponse",
    "ReplacepartyRequest",
    "ReplacepartyResponse",
    "ReplaceuserRequest",
    "ReplaceuserResponse",
    "SyncuserRequest",
    "SyncuserResponse",
    "UseridToOpenuseridRequest",
    "UseridToOpenuseridResponse",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "GetresultQuery": "qyapi.types.batch.contact_import:GetresultQuery",
            "GetresultResponse": "qyapi.types.batch.contact_import:GetresultResponse",
            "ImportCallback": "qyapi.types.batch.contact_import:ImportCallback",
            "ImportResult": "qyapi.types.batch.contact_import:ImportResult",
            "ReplacepartyRequest": "qyapi.types.batch.contact_import:ReplacepartyRequest",
            "ReplacepartyResponse": "qyapi.types.batch.contact_import:ReplacepartyResponse",
            "ReplaceuserRequest": "qyapi.types.batch.contact_import:ReplaceuserRequest",
            "ReplaceuserResponse": "qyapi.types.batch.contact_import:ReplaceuserResponse",
            "SyncuserRequest": "qyapi.types.batch.contact_import:SyncuserRequest",
            "SyncuserResponse": "qyapi.types.batch.contact_import:SyncuserResponse",
            "InviteRequest": "qyapi.types.batch.member:InviteRequest",
            "InviteResponse": "qyapi.types.batch.member:InviteResponse",
            "OpenUserid": "qyapi.types.batch.member:OpenUserid",
            "OpenuseridToUseridRequest": "qyapi.types.batch.member:OpenuseridToUseridRequest",
            "OpenuseridToUseridResponse": "qyapi.types.batch.member:OpenuseridToUseridResponse",
            "UseridToOpenuseridRequest": "qyapi.types.batch.member:UseridToOpenuseridRequest",
            "UseridToOpenuseridResponse": "qyapi.types.batch.member:UseridToOpenuseridResponse",
        },
    )
