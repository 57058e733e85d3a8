"""应用管理: generated from spec/agent/agent.yaml, do not edit."""

from __future__ import annotations

from typing import Literal

from qyapi_runtime.scalars import Flag
from qyapi_runtime.struct import Struct, struct

__all__ = ["AllowedDepartments", "AllowedTags", "AllowedUser", "AllowedUsers", "GetQuery", "GetResponse"]


@struct
class GetQuery(Struct):
    agentid: int


@struct
class GetResponse(Struct):
    agentid: int
    name: str
    square_logo_url: str
    description: str
    allow_userinfos: AllowedUsers
    """Members who see the app."""

    allow_partys: AllowedDepartments
    """Departments that see the app."""

    allow_tags: AllowedTags
    """Tags whose members see the app."""

    close: Flag
    """Disabled."""

    redirect_domain: str | None = None
    """Trusted domain."""

    report_location_flag: Flag
    """The location is reported when a member opens the app."""

    isreportenter: Flag
    """A push is sent when a member opens the app."""

    home_url: str | None = None
    customized_publish_status: Literal[0, 1, 2, 3] | None = None
    """Only of customized apps. 0 authorised but not made yet, 1 in development, 2 online, 3 online with a newer version
    not yet online.
    """


@struct
class AllowedUsers(Struct):
    user: list[AllowedUser]


@struct
class AllowedUser(Struct):
    userid: str


@struct
class AllowedDepartments(Struct):
    partyid: list[int]


@struct
class AllowedTags(Struct):
    tagid: list[int]
