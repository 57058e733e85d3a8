"""成员授权: generated from spec/user/authorization.yaml, do not edit."""

from __future__ import annotations

from qyapi_runtime.scalars import Secret
from qyapi_runtime.struct import Struct, struct

__all__ = [
    "AuthorizedMember",
    "CheckMemberAuthRequest",
    "CheckMemberAuthResponse",
    "ListMemberAuthRequest",
    "ListMemberAuthResponse",
    "ListSelectedTicketUserRequest",
    "ListSelectedTicketUserResponse",
]


@struct
class ListMemberAuthRequest(Struct):
    cursor: str | None = None
    """From the last answer; left out at first."""

    limit: int | None = None
    """At most 1000 (default)."""


@struct
class ListMemberAuthResponse(Struct):
    next_cursor: str | None = None
    """Empty after the last page."""

    member_auth_list: list[AuthorizedMember]


@struct
class CheckMemberAuthRequest(Struct):
    open_userid: str


@struct
class CheckMemberAuthResponse(Struct):
    is_member_auth: bool


@struct
class ListSelectedTicketUserRequest(Struct):
    selected_ticket: Secret
    """Valid for 30 days."""


@struct
class ListSelectedTicketUserResponse(Struct):
    operator_open_userid: str
    """Who picked."""

    open_userid_list: list[str] | None = None
    """Those picked whom the app may see."""

    unauth_open_userid_list: list[str] | None = None
    """Those picked whom the app may not see."""

    total: int
    """Number of all who were picked."""


@struct
class AuthorizedMember(Struct):
    open_userid: str
