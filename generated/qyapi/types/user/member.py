"""成员管理: generated from spec/user/member.yaml, do not edit."""

from __future__ import annotations

from typing import Literal

from qyapi_runtime.scalars import Flag, Lenient
from qyapi_runtime.struct import Struct, struct

from qyapi.types.common import ExtAttr, ExternalProfile

__all__ = [
    "DeptUser",
    "GetQuery",
    "ListIdRequest",
    "ListIdResponse",
    "SimpleUser",
    "SimplelistQuery",
    "SimplelistResponse",
    "User",
]


@struct
class GetQuery(Struct):
    userid: str
    """1 to 64 bytes; case does not matter."""


@struct
class SimplelistQuery(Struct):
    department_id: int
    fetch_child: Flag | None = None
    """List the members of sub-departments as well. Deprecated: no longer documented, walk the departments instead."""


@struct
class SimplelistResponse(Struct):
    userlist: list[SimpleUser]


@struct
class ListIdRequest(Struct):
    cursor: str | None = None
    """From the last answer; left out at first."""

    limit: int | None = None
    """1 to 10000."""


@struct
class ListIdResponse(Struct):
    next_cursor: str | None = None
    """Empty after the last page."""

    dept_user: list[DeptUser]
    """A member of several departments comes once for each."""


@struct
class User(Struct):
    """A member of the corp, as far as the app may see."""

    userid: str
    """For a third-party app this is the open_userid."""

    name: str | None = None
    """A third-party app gets the userid instead. A customized app needs the admin's consent."""

    mobile: str | None = None
    department: list[int]
    """Those the app may see; just the root, 1, where members authorise the app themselves."""

    order: list[int] | None = None
    """Rank in each department, 0 to 2^32-1; the highest comes first."""

    position: str | None = None
    gender: Lenient[Literal[0, 1, 2]] | None = None
    """0 undefined or not visible, 1 male, 2 female."""

    email: str | None = None
    biz_mail: str | None = None
    """Address at the corp's mail service."""

    is_leader_in_dept: list[Flag] | None = None
    """Whether a leader of each department."""

    direct_leader: list[str] | None = None
    """Userids; at most one."""

    avatar: str | None = None
    """URL."""

    thumb_avatar: str | None = None
    """URL of the small picture."""

    telephone: str | None = None
    """Landline."""

    alias: str | None = None
    extattr: ExtAttr | None = None
    status: Literal[1, 2, 4, 5]
    """1 active, 2 disabled, 4 not activated, 5 has left the corp."""

    qr_code: str | None = None
    """URL of the personal QR code; who scans it adds the member as a contact."""

    external_profile: ExternalProfile | None = None
    external_position: str | None = None
    """Title shown to outsiders in place of the position."""

    address: str | None = None
    open_userid: str | None = None
    """The same in all apps of one provider, up to 64 bytes; only for third-party apps."""

    main_department: int | None = None
    """Absent where the app may not see it."""

    english_name: str | None = None
    isleader: Flag | None = None
    """Deprecated: no longer documented, use is_leader_in_dept."""

    enable: Flag | None = None
    """Not disabled. Deprecated: no longer documented, use status."""

    hide_mobile: Flag | None = None
    """The mobile is hidden from other members. Deprecated: no longer documented."""


@struct
class SimpleUser(Struct):
    userid: str
    name: str | None = None
    """A third-party app gets the userid instead. A customized app needs the admin's consent."""

    department: list[int]
    open_userid: str | None = None
    """The same in all apps of one provider, up to 64 bytes; only for third-party apps."""


@struct
class DeptUser(Struct):
    userid: str | None = None
    """Absent for third-party apps."""

    open_userid: str | None = None
    """Only for third-party apps."""

    department: int
