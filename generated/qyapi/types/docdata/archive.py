"""文档内容存档: generated from spec/docdata/archive.yaml, do not edit."""

from __future__ import annotations

from typing import Literal

from qyapi_runtime.scalars import Lenient, UnixTime
from qyapi_runtime.struct import Struct, struct

__all__ = [
    "AuthScope",
    "AuthUser",
    "GetAuthInfoRequest",
    "GetAuthInfoResponse",
    "GetAuthUserListRequest",
    "GetAuthUserListResponse",
]


@struct
class GetAuthUserListRequest(Struct):
    cursor: str | None = None
    """From the last answer; left out at first."""

    limit: int | None = None
    """At most 1000, by default 200."""


@struct
class GetAuthUserListResponse(Struct):
    auth_user_list: list[AuthUser]
    next_cursor: str | None = None
    has_more: Lenient[bool]


@struct
class GetAuthInfoRequest(Struct):
    pass


@struct
class GetAuthInfoResponse(Struct):
    status: Literal[1, 2]
    """1 on trial, 2 the trial is over."""

    auth_scope: AuthScope
    begin_time: UnixTime | None = None
    """Of the trial, with status 1."""

    end_time: UnixTime | None = None
    """Of the trial, with status 1."""

    auth_user_count: int
    """Members in the scope, each counted once."""


@struct
class AuthUser(Struct):
    userid: str


@struct
class AuthScope(Struct):
    userid_list: list[str]
    department_id_list: list[int]
    tag_id_list: list[int]
