"""成员管理: generated from spec/user/member.yaml, do not edit."""

from __future__ import annotations

from typing import Literal

from qyapi_runtime.scalars import Flag, IntString, Lenient
from qyapi_runtime.struct import Struct, struct

from qyapi.types.common import ExtAttr, ExternalProfile

__all__ = [
    "BatchdeleteRequest",
    "ConvertToOpenidRequest",
    "ConvertToOpenidResponse",
    "ConvertToUseridRequest",
    "ConvertToUseridResponse",
    "CreateRequest",
    "CreateResponse",
    "CreatedDepartment",
    "CreatedDepartments",
    "DeleteQuery",
    "DeptUser",
    "GetActiveStatRequest",
    "GetActiveStatResponse",
    "GetQuery",
    "GetUseridByEmailRequest",
    "GetUseridByEmailResponse",
    "GetuseridRequest",
    "GetuseridResponse",
    "ListIdRequest",
    "ListIdResponse",
    "ListQuery",
    "ListResponse",
    "MailAliases",
    "MemberDetails",
    "SimpleUser",
    "SimplelistQuery",
    "SimplelistResponse",
    "UpdateRequest",
    "User",
]


@struct
class CreateRequest(Struct):
    alias: str | None = None
    """1 to 64 characters."""

    mobile: str | None = None
    """Unique in the corp, with the country code unless Chinese. This or email is needed when the member is created.
    Ignored once the member has activated WeCom.
    """

    order: list[int] | None = None
    """Rank in each department, 0 to 2^32-1, default 0; the highest comes first. As many as departments; in an update
    only together with them.
    """

    position: str | None = None
    """At most 128 characters."""

    gender: Lenient[IntString] | None = None
    """1 male, 2 female."""

    email: str | None = None
    """6 to 64 bytes, unique in the corp."""

    biz_mail: str | None = None
    """Address at the corp's mail service, 6 to 64 bytes; one that WeCom made up can be changed once."""

    telephone: str | None = None
    """Landline, at most 32 digits and -+,."""

    is_leader_in_dept: list[Flag] | None = None
    """Whether a leader of each department; as many as departments."""

    direct_leader: list[str] | None = None
    """Userids; at most one."""

    avatar_mediaid: str | None = None
    """A picture from media/upload."""

    enable: Flag | None = None
    """Not disabled."""

    extattr: ExtAttr | None = None
    external_profile: ExternalProfile | None = None
    external_position: str | None = None
    """Title shown to outsiders in place of the position, at most 12 Chinese characters."""

    address: str | None = None
    """At most 128 characters."""

    main_department: int | None = None
    nickname: str | None = None
    """Name of the Channels account (视频号) to show, one of those bound to the corp."""

    english_name: str | None = None
    """Deprecated: no longer documented, use alias."""

    userid: str
    """1 to 64 letters, digits and _-@., beginning with a letter or digit; unique in the corp, whatever the case."""

    name: str
    """1 to 64 characters."""

    department: list[int] | None = None
    """At most 100. A member without one, or with 0, goes into 其他（待设置部门）; a department that does not exist is made below
    it.
    """

    to_invite: bool | None = None
    """Invite the member by WeChat, text message or mail, daily for up to 3 workdays. Default true."""


@struct
class CreateResponse(Struct):
    created_department_list: CreatedDepartments | None = None
    """Departments that the call made, absent where there are none."""


@struct
class GetQuery(Struct):
    userid: str
    """1 to 64 bytes; case does not matter."""


@struct
class UpdateRequest(Struct):
    alias: str | None = None
    """1 to 64 characters."""

    mobile: str | None = None
    """Unique in the corp, with the country code unless Chinese. This or email is needed when the member is created.
    Ignored once the member has activated WeCom.
    """

    order: list[int] | None = None
    """Rank in each department, 0 to 2^32-1, default 0; the highest comes first. As many as departments; in an update
    only together with them.
    """

    position: str | None = None
    """At most 128 characters."""

    gender: Lenient[IntString] | None = None
    """1 male, 2 female."""

    email: str | None = None
    """6 to 64 bytes, unique in the corp."""

    biz_mail: str | None = None
    """Address at the corp's mail service, 6 to 64 bytes; one that WeCom made up can be changed once."""

    telephone: str | None = None
    """Landline, at most 32 digits and -+,."""

    is_leader_in_dept: list[Flag] | None = None
    """Whether a leader of each department; as many as departments."""

    direct_leader: list[str] | None = None
    """Userids; at most one."""

    avatar_mediaid: str | None = None
    """A picture from media/upload."""

    enable: Flag | None = None
    """Not disabled."""

    extattr: ExtAttr | None = None
    external_profile: ExternalProfile | None = None
    external_position: str | None = None
    """Title shown to outsiders in place of the position, at most 12 Chinese characters."""

    address: str | None = None
    """At most 128 characters."""

    main_department: int | None = None
    nickname: str | None = None
    """Name of the Channels account (视频号) to show, one of those bound to the corp."""

    english_name: str | None = None
    """Deprecated: no longer documented, use alias."""

    userid: str
    new_userid: str | None = None
    """Only for a userid that WeCom made up, and only once."""

    name: str | None = None
    """1 to 64 characters."""

    department: list[int] | None = None
    """At most 100."""

    biz_mail_alias: MailAliases | None = None
    """Other addresses at the corp's mail service, at most 5 of 6 to 63 bytes; replaces those there are, an empty list
    removes them.
    """

    to_invite: bool | None = None
    """Deprecated: no longer documented, use batch/invite."""


@struct
class DeleteQuery(Struct):
    userid: str


@struct
class BatchdeleteRequest(Struct):
    useridlist: list[str]
    """At most 200."""


@struct
class SimplelistQuery(Struct):
    department_id: int
    fetch_child: Flag | None = None
    """List the members of sub-departments as well. Deprecated: no longer documented, walk the departments instead."""


@struct
class SimplelistResponse(Struct):
    userlist: list[SimpleUser]


@struct
class ListQuery(Struct):
    department_id: int
    fetch_child: Flag | None = None
    """Read the members of sub-departments as well. Deprecated: no longer documented, walk the departments instead."""


@struct
class ListResponse(Struct):
    userlist: list[User]


@struct
class ListIdRequest(Struct):
    cursor: str | None = None
    """From the last answer; left out at first."""

    limit: int | None = None
    """1 to 10000 (default)."""


@struct
class ListIdResponse(Struct):
    next_cursor: str | None = None
    """Empty after the last page."""

    dept_user: list[DeptUser]
    """A member of several departments comes once for each."""


@struct
class ConvertToOpenidRequest(Struct):
    userid: str
    agentid: int | None = None
    """Deprecated: no longer documented."""


@struct
class ConvertToOpenidResponse(Struct):
    openid: str


@struct
class ConvertToUseridRequest(Struct):
    openid: str


@struct
class ConvertToUseridResponse(Struct):
    userid: str


@struct
class GetuseridRequest(Struct):
    mobile: str
    """5 to 32 bytes."""


@struct
class GetuseridResponse(Struct):
    userid: str


@struct
class GetUseridByEmailRequest(Struct):
    email: str
    email_type: Literal[1, 2] | None = None
    """1 address at the corp's mail service (default), 2 personal address."""


@struct
class GetUseridByEmailResponse(Struct):
    userid: str


@struct
class GetActiveStatRequest(Struct):
    date: str
    """YYYY-MM-DD, at most 30 days ago."""


@struct
class GetActiveStatResponse(Struct):
    active_cnt: int


@struct
class MemberDetails(Struct):
    """What can be set of a member."""

    alias: str | None = None
    """1 to 64 characters."""

    mobile: str | None = None
    """Unique in the corp, with the country code unless Chinese. This or email is needed when the member is created.
    Ignored once the member has activated WeCom.
    """

    order: list[int] | None = None
    """Rank in each department, 0 to 2^32-1, default 0; the highest comes first. As many as departments; in an update
    only together with them.
    """

    position: str | None = None
    """At most 128 characters."""

    gender: Lenient[IntString] | None = None
    """1 male, 2 female."""

    email: str | None = None
    """6 to 64 bytes, unique in the corp."""

    biz_mail: str | None = None
    """Address at the corp's mail service, 6 to 64 bytes; one that WeCom made up can be changed once."""

    telephone: str | None = None
    """Landline, at most 32 digits and -+,."""

    is_leader_in_dept: list[Flag] | None = None
    """Whether a leader of each department; as many as departments."""

    direct_leader: list[str] | None = None
    """Userids; at most one."""

    avatar_mediaid: str | None = None
    """A picture from media/upload."""

    enable: Flag | None = None
    """Not disabled."""

    extattr: ExtAttr | None = None
    external_profile: ExternalProfile | None = None
    external_position: str | None = None
    """Title shown to outsiders in place of the position, at most 12 Chinese characters."""

    address: str | None = None
    """At most 128 characters."""

    main_department: int | None = None
    nickname: str | None = None
    """Name of the Channels account (视频号) to show, one of those bound to the corp."""

    english_name: str | None = None
    """Deprecated: no longer documented, use alias."""


@struct
class MailAliases(Struct):
    item: list[str]


@struct
class CreatedDepartments(Struct):
    department_info: list[CreatedDepartment] | None = None


@struct
class CreatedDepartment(Struct):
    name: str | None = None
    id: int | None = None


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
