"""管理邮件群组: generated from spec/exmail/group.yaml, do not edit."""

from __future__ import annotations

from typing import Literal

from qyapi_runtime.scalars import Flag, Lenient
from qyapi_runtime.struct import Struct, struct

__all__ = [
    "FoundGroup",
    "GroupCreateRequest",
    "GroupDeleteRequest",
    "GroupGetQuery",
    "GroupSearchQuery",
    "GroupSearchResponse",
    "GroupUpdateRequest",
    "IntList",
    "MailGroup",
    "StringList",
]


@struct
class GroupCreateRequest(Struct):
    groupid: str
    """Mail address of the list."""

    groupname: str
    """At most 200 bytes. Unique."""

    email_list: StringList | None = None
    """Addresses of members (biz_mail)."""

    tag_list: IntList | None = None
    department_list: IntList | None = None
    group_list: StringList | None = None
    """Addresses of other lists."""

    allow_type: Literal[0, 1, 2, 3] | None = None
    """Who may write to it: 0 the corp, 1 everybody, 2 its members, 3 those of allow_emaillist, allow_departmentlist and
    allow_taglist, of which 3 needs one and others must have none.
    """

    allow_emaillist: StringList | None = None
    """Addresses of members (biz_mail)."""

    allow_departmentlist: IntList | None = None
    allow_taglist: IntList | None = None


@struct
class GroupUpdateRequest(Struct):
    groupid: str
    groupname: str | None = None
    """At most 200 bytes. Unique."""

    email_list: StringList | None = None
    """Addresses of members (biz_mail)."""

    tag_list: IntList | None = None
    department_list: IntList | None = None
    group_list: StringList | None = None
    """Addresses of other lists."""

    allow_type: Literal[0, 1, 2, 3] | None = None
    """Who may write to it: 0 the corp, 1 everybody, 2 its members, 3 those of allow_emaillist, allow_departmentlist and
    allow_taglist, of which 3 needs one and others must have none.
    """

    allow_emaillist: StringList | None = None
    """Addresses of members (biz_mail)."""

    allow_departmentlist: IntList | None = None
    allow_taglist: IntList | None = None


@struct
class GroupDeleteRequest(Struct):
    groupid: str


@struct
class GroupGetQuery(Struct):
    groupid: str


@struct
class GroupSearchQuery(Struct):
    fuzzy: Flag
    """False lists them all."""

    groupid: str | None = None


@struct
class GroupSearchResponse(Struct):
    count: Lenient[int] | None = None
    groups: list[FoundGroup]


@struct
class StringList(Struct):
    list_: list[str]


@struct
class IntList(Struct):
    list_: list[int]


@struct
class MailGroup(Struct):
    groupid: str
    groupname: str
    email_list: StringList | None = None
    """Addresses of members."""

    tag_list: IntList | None = None
    department_list: IntList | None = None
    group_list: StringList | None = None
    """Addresses of other lists."""

    allow_type: Literal[0, 1, 2, 3]
    """Who may write to it: 0 the corp, 1 everybody, 2 its members, 3 those of allow_emaillist, allow_departmentlist and
    allow_taglist.
    """

    allow_emaillist: StringList | None = None
    allow_departmentlist: IntList | None = None
    allow_taglist: IntList | None = None


@struct
class FoundGroup(Struct):
    groupid: str
    groupname: str
