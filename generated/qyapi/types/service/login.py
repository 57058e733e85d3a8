"""身份验证: generated from spec/service/login.yaml, do not edit."""

from __future__ import annotations

from typing import Literal

from qyapi_runtime.scalars import Lenient, Secret
from qyapi_runtime.struct import Struct, struct, wire

__all__ = [
    "AuthGetuserdetail3rdRequest",
    "AuthGetuserinfo3rdQuery",
    "GetLoginInfoRequest",
    "Getuserdetail3rdRequest",
    "Getuserinfo3rdQuery",
    "Getuserinfo3rdResponse",
    "LoginAgent",
    "LoginAuthInfo",
    "LoginCorp",
    "LoginDepartment",
    "LoginInfo",
    "LoginUser",
    "MiniprogramJscode2sessionQuery",
    "MiniprogramSession",
    "Parent",
    "SchoolGetuserinfo3rdQuery",
    "SchoolGetuserinfo3rdResponse",
    "Student",
    "UserDetail3rd",
    "UserInfo3rd",
]


@struct
class AuthGetuserinfo3rdQuery(Struct):
    code: Secret
    """Up to 512 bytes; works once, within five minutes (40029)."""


@struct
class AuthGetuserdetail3rdRequest(Struct):
    user_ticket: Secret
    """An expired one gets 84014."""


@struct
class Getuserinfo3rdQuery(Struct):
    code: Secret
    """Up to 512 bytes; works once, within five minutes (40029)."""


@struct
class Getuserinfo3rdResponse(Struct):
    corp_id: str | None = wire("CorpId", default=None)
    """Corp of the member; of a parent, the first of parents."""

    user_id: str | None = wire("UserId", default=None)
    """Only of members."""

    open_id: str | None = wire("OpenId", default=None)
    """Only of people who belong to no corp; unique within the provider."""

    device_id: str | None = wire("DeviceId", default=None)
    """Made when WeCom was installed on the phone; reinstalling changes it."""

    open_userid: str | None = None
    """The same in all apps of one provider, up to 64 bytes."""

    user_ticket: Secret | None = None
    """For getuserdetail3rd."""

    expires_in: int | None = None
    """Of the user_ticket. In seconds."""

    external_userid: str | None = None
    """Only of parents, the first of parents; use that instead."""

    parents: list[Parent] | None = None
    """One for each school of the parent."""


@struct
class Getuserdetail3rdRequest(Struct):
    user_ticket: Secret
    """An expired one gets 84014."""


@struct
class SchoolGetuserinfo3rdQuery(Struct):
    code: Secret
    """Up to 512 bytes; works once, within five minutes (40029)."""


@struct
class SchoolGetuserinfo3rdResponse(Struct):
    device_id: str | None = wire("DeviceId", default=None)
    """Made when WeCom was installed on the phone; reinstalling changes it."""

    parents: list[Parent] | None = None
    """One for each school of a parent."""

    students: list[Student] | None = None
    """One for each school of a student."""


@struct
class GetLoginInfoRequest(Struct):
    auth_code: Secret
    """Up to 512 bytes; works once, within five minutes."""


@struct
class MiniprogramJscode2sessionQuery(Struct):
    js_code: Secret
    """Works once, within five minutes (40029)."""

    grant_type: Literal["authorization_code"] = "authorization_code"


@struct
class UserInfo3rd(Struct):
    """Who opened a page or logged in."""

    corpid: str | None = None
    """Only of members."""

    userid: str | None = None
    """Only of members; encrypted if the corp has not installed the app."""

    user_ticket: Secret | None = None
    """For auth/getuserdetail3rd. Only with scope snsapi_privateinfo, for members who may see the app, and never after a
    web login. Up to 512 bytes.
    """

    expires_in: int | None = None
    """Of the user_ticket. In seconds."""

    open_userid: str | None = None
    """Only of members. The same in all apps of one provider, up to 64 bytes."""

    user_doc_ticket: Secret | None = None
    """Finds pieces of documents in the data zone. Only for apps that may archive documents there; after a web login, if
    the corp has such an app of the provider.
    """

    openid: str | None = None
    """Only of people who belong to no corp; unique within the provider."""


@struct
class UserDetail3rd(Struct):
    """What a member agreed to show."""

    corpid: str
    userid: str
    name: str | None = None
    """The userid instead, since 2020-06-30."""

    gender: Lenient[Literal["0", "1", "2"]] | None = None
    """0 undefined or not agreed to, 1 male, 2 female."""

    avatar: str | None = None
    """URL; a default picture without the member's consent."""

    qr_code: str | None = None
    """URL of the personal QR code; who scans it adds the member as a contact. Absent without the member's consent."""

    mobile: str | None = None
    """Deprecated: no longer given to third-party apps."""

    email: str | None = None
    """Deprecated: no longer given to third-party apps."""


@struct
class Parent(Struct):
    """A parent at one school."""

    corpid: str | None = None
    """Of the school."""

    parent_userid: str | None = None
    """Among the contacts of the school."""

    external_userid: str | None = None


@struct
class Student(Struct):
    """A student at one school."""

    corpid: str | None = None
    """Of the school."""

    student_userid: str | None = None
    """Among the contacts of the school."""


@struct
class LoginInfo(Struct):
    """Who logged in."""

    usertype: Literal[1, 2, 3, 4, 5]
    """1 creator of the corp, 2 internal and 3 external system administrator, 4 administrator of a part (分级管理员), 5
    member.
    """

    user_info: LoginUser
    corp_info: LoginCorp
    agent: list[LoginAgent] | None = None
    """Apps of this provider that the administrator may use. Only of administrators."""

    auth_info: LoginAuthInfo | None = None
    """Only of administrators."""


@struct
class LoginUser(Struct):
    """The person. All fields are absent for those who are not among the contacts."""

    userid: str | None = None
    open_userid: str | None = None
    """The same in all apps of one provider, up to 64 bytes."""

    name: str | None = None
    """The userid instead, since 2020-06-30."""

    avatar: str | None = None
    """URL."""


@struct
class LoginCorp(Struct):
    corpid: str


@struct
class LoginAgent(Struct):
    agentid: int
    auth_type: Literal[0, 1]
    """0 may use the app, 1 may manage it."""


@struct
class LoginAuthInfo(Struct):
    """The administrator's rights to contacts."""

    department: list[LoginDepartment]


@struct
class LoginDepartment(Struct):
    id: int
    writable: bool
    """May change it, not just read it."""


@struct
class MiniprogramSession(Struct):
    """Who opened a mini program, and the key to what the client encrypts."""

    corpid: str
    userid: str
    """Encrypted if the corp has not installed the app."""

    session_key: Secret
    """For the server alone; never hand it to the mini program."""

    open_userid: str
    """The same in all apps of one provider, up to 64 bytes."""
