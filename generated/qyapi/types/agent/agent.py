"""应用管理: generated from spec/agent/agent.yaml, do not edit."""

from __future__ import annotations

from typing import Literal

from qyapi_runtime.scalars import Flag, Secret, UnixTime
from qyapi_runtime.struct import Struct, struct

__all__ = [
    "Admin",
    "AgentItem",
    "AllowedDepartments",
    "AllowedTags",
    "AllowedUser",
    "AllowedUsers",
    "AppPermission",
    "GetAdminListResponse",
    "GetPermissionsResponse",
    "GetQuery",
    "GetResponse",
    "ListResponse",
    "MigrateToCustomizedAppRequest",
    "SetRequest",
    "SetScopeRequest",
    "SetScopeResponse",
]


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
class ListResponse(Struct):
    agentlist: list[AgentItem]


@struct
class SetRequest(Struct):
    agentid: int
    report_location_flag: Flag | None = None
    """Report the location when a member opens the app."""

    logo_mediaid: str | None = None
    """A picture from media/upload, which is cut to a square and a round one."""

    name: str | None = None
    """At most 32 characters."""

    description: str | None = None
    """4 to 120 characters."""

    redirect_domain: str | None = None
    """Trusted domain, which must be proven to be yours (85005)."""

    isreportenter: Flag | None = None
    """Send a push when a member opens the app."""

    home_url: str | None = None
    """With http:// or https:// in front."""


@struct
class GetPermissionsResponse(Struct):
    app_permissions: list[str]
    """Names such as contact:base:base or externalcontact:contact:tag; the page lists them."""

    app_permissions_ext: list[AppPermission] | None = None
    """Permissions that the corp confirms apart, for a time or without end; absent where there are none."""


@struct
class GetAdminListResponse(Struct):
    admin: list[Admin] | None = None
    """Absent where members authorise the app themselves."""


@struct
class MigrateToCustomizedAppRequest(Struct):
    suite_access_token: Secret
    """Of the provider's template of customized apps."""


@struct
class SetScopeRequest(Struct):
    agentid: int
    allow_user: list[str] | None = None
    """Userids; nobody by userid if left out."""

    allow_party: list[int] | None = None
    """Departments; none if left out."""

    allow_tag: list[int] | None = None
    """Tags; none if left out."""


@struct
class SetScopeResponse(Struct):
    invaliduser: list[str] | None = None
    invalidparty: list[int] | None = None
    invalidtag: list[int] | None = None


@struct
class AgentItem(Struct):
    agentid: int
    name: str
    square_logo_url: str


@struct
class AppPermission(Struct):
    permission_name: str
    expire_time: UnixTime | None = None
    """0 if it does not end."""


@struct
class Admin(Struct):
    userid: str
    auth_type: Literal[0, 1]
    """0 may send messages, 1 may manage the app."""


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
