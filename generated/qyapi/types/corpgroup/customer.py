"""上下游关联客户信息: generated from spec/corpgroup/customer.yaml, do not edit."""

from __future__ import annotations

from qyapi_runtime.scalars import Secret
from qyapi_runtime.struct import Struct, struct

__all__ = [
    "BatchExternalUseridToPendingIdRequest",
    "BatchExternalUseridToPendingIdResponse",
    "ChainExternalUser",
    "PendingId",
    "UnionidToExternalUseridRequest",
    "UnionidToExternalUseridResponse",
    "UnionidToPendingIdRequest",
    "UnionidToPendingIdResponse",
]


@struct
class UnionidToExternalUseridRequest(Struct):
    unionid: str
    openid: str
    """From the same mini program as the unionid."""

    corpid: str | None = None
    """Only this corp."""

    mass_call_ticket: Secret | None = None
    """From corp/apply_mass_call_ticket, to call more often."""


@struct
class UnionidToExternalUseridResponse(Struct):
    external_userid_info: list[ChainExternalUser]
    """One for each corp."""


@struct
class UnionidToPendingIdRequest(Struct):
    unionid: str
    openid: str
    """From the same mini program as the unionid."""


@struct
class UnionidToPendingIdResponse(Struct):
    pending_id: str
    """Valid for 90 days."""


@struct
class BatchExternalUseridToPendingIdRequest(Struct):
    external_userid: list[str]
    """At most 100."""

    chat_id: str | None = None
    """Only members of this customer group, whose owner alone must see the app."""


@struct
class BatchExternalUseridToPendingIdResponse(Struct):
    result: list[PendingId]


@struct
class ChainExternalUser(Struct):
    corpid: str
    external_userid: str


@struct
class PendingId(Struct):
    external_userid: str
    pending_id: str
