"""管理公共邮箱: generated from spec/exmail/publicmail.yaml, do not edit."""

from __future__ import annotations

from qyapi_runtime.scalars import Flag, Secret, UnixTime
from qyapi_runtime.struct import Struct, struct

from qyapi.types.exmail.group import IntList, StringList

__all__ = [
    "AuthCode",
    "AuthCodeInfo",
    "FoundPublicMail",
    "PublicMail",
    "PublicmailCreateRequest",
    "PublicmailCreateResponse",
    "PublicmailDeleteAuthCodeRequest",
    "PublicmailDeleteRequest",
    "PublicmailGetAuthCodeListRequest",
    "PublicmailGetAuthCodeListResponse",
    "PublicmailGetRequest",
    "PublicmailGetResponse",
    "PublicmailSearchQuery",
    "PublicmailSearchResponse",
    "PublicmailUpdateRequest",
    "PublicmailUpdateResponse",
]


@struct
class PublicmailCreateRequest(Struct):
    email: str
    name: str
    """At most 64 characters, or 32 Chinese ones. Unique."""

    userid_list: StringList | None = None
    department_list: IntList | None = None
    tag_list: IntList | None = None
    create_auth_code: Flag | None = None
    """Make a password for mail clients, too."""

    auth_code_info: AuthCodeInfo | None = None


@struct
class PublicmailCreateResponse(Struct):
    id: int
    auth_code_id: int | None = None
    """Absent unless one was made."""

    auth_code: Secret | None = None
    """Password for mail clients, never shown again. Absent unless one was made."""


@struct
class PublicmailUpdateRequest(Struct):
    id: int
    name: str | None = None
    """At most 64 characters, or 32 Chinese ones. Unique."""

    userid_list: StringList | None = None
    department_list: IntList | None = None
    tag_list: IntList | None = None
    alias_list: StringList | None = None
    """Further addresses, at most 5 of 6 to 64 bytes."""

    create_auth_code: Flag | None = None
    """Make another password for mail clients; at most 10 of a mailbox."""

    auth_code_info: AuthCodeInfo | None = None


@struct
class PublicmailUpdateResponse(Struct):
    auth_code_id: int | None = None
    """Absent unless one was made."""

    auth_code: Secret | None = None
    """Password for mail clients, never shown again. Absent unless one was made."""


@struct
class PublicmailDeleteRequest(Struct):
    id: int


@struct
class PublicmailGetRequest(Struct):
    id_list: list[int]


@struct
class PublicmailGetResponse(Struct):
    list_: list[PublicMail]


@struct
class PublicmailSearchQuery(Struct):
    fuzzy: Flag
    """False lists them all."""

    email: str | None = None
    """Of the name or the address."""


@struct
class PublicmailSearchResponse(Struct):
    list_: list[FoundPublicMail]


@struct
class PublicmailGetAuthCodeListRequest(Struct):
    id: int


@struct
class PublicmailGetAuthCodeListResponse(Struct):
    auth_code_list: list[AuthCode]


@struct
class PublicmailDeleteAuthCodeRequest(Struct):
    id: int
    """Of the mailbox."""

    auth_code_id: int


@struct
class AuthCodeInfo(Struct):
    remark: str | None = None
    """At most 128 bytes; 办公PC if left out."""


@struct
class PublicMail(Struct):
    id: int
    email: str
    name: str
    userid_list: StringList | None = None
    department_list: IntList | None = None
    tag_list: IntList | None = None
    alias_list: StringList | None = None
    """Further addresses."""


@struct
class FoundPublicMail(Struct):
    id: int
    email: str
    name: str


@struct
class AuthCode(Struct):
    auth_code_id: int
    create_time: UnixTime
    last_use_time: UnixTime
    """0 if never used."""

    remark: str
