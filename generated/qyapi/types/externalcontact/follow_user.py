"""企业服务人员管理: generated from spec/externalcontact/follow_user.yaml, do not edit."""

from __future__ import annotations

from qyapi_runtime.scalars import Lenient
from qyapi_runtime.struct import Struct, struct

__all__ = [
    "CheckFollowUserRequest",
    "CheckFollowUserResponse",
    "CustomerAcquisitionAppGetPermitResponse",
    "FollowUserRange",
    "GetFollowUserListResponse",
]


@struct
class GetFollowUserListResponse(Struct):
    follow_user: list[str]
    """Userids."""


@struct
class CheckFollowUserRequest(Struct):
    userid: list[str] | None = None
    partyid: list[int] | None = None


@struct
class CheckFollowUserResponse(Struct):
    authorized: FollowUserRange | None = None
    """Those who may."""

    unauthorized: FollowUserRange | None = None
    """Those who may not."""


@struct
class CustomerAcquisitionAppGetPermitResponse(Struct):
    user_list: Lenient[list[str]] | None = None
    """Userids."""

    department_list: list[int] | None = None
    tag_list: list[int] | None = None


@struct
class FollowUserRange(Struct):
    """Members and departments."""

    userid: list[str] | None = None
    partyid: list[int] | None = None
