"""邮箱账号与高级功能: generated from spec/exmail/account.yaml, do not edit."""

from __future__ import annotations

from typing import Literal

from qyapi_runtime.struct import Struct, struct

__all__ = [
    "AccountActEmailRequest",
    "MailGetNewcountRequest",
    "MailGetNewcountResponse",
    "UserOption",
    "UserOptions",
    "UseroptionGetRequest",
    "UseroptionGetResponse",
    "UseroptionUpdateRequest",
    "VipBatchAddRequest",
    "VipBatchAddResponse",
    "VipBatchDelRequest",
    "VipBatchDelResponse",
    "VipListRequest",
    "VipListResponse",
]


@struct
class VipBatchAddRequest(Struct):
    userid_list: list[str]
    """At most 100."""


@struct
class VipBatchAddResponse(Struct):
    succ_userid_list: list[str] | None = None
    """Those who have them now, or had them already."""

    fail_userid_list: list[str] | None = None


@struct
class VipBatchDelRequest(Struct):
    userid_list: list[str]
    """At most 100."""


@struct
class VipBatchDelResponse(Struct):
    succ_userid_list: list[str] | None = None
    fail_userid_list: list[str] | None = None


@struct
class VipListRequest(Struct):
    cursor: str | None = None
    """From the last answer; left out at first."""

    limit: int | None = None
    """At most 200; default 100."""


@struct
class VipListResponse(Struct):
    has_more: bool
    next_cursor: str | None = None
    userid_list: list[str]


@struct
class AccountActEmailRequest(Struct):
    userid: str | None = None
    publicemail_id: int | None = None
    """Id of a shared mailbox."""

    type: Literal[1, 2]
    """1 enable, 2 disable."""


@struct
class UseroptionGetRequest(Struct):
    userid: str
    type: list[Literal[1, 2, 3, 4]]
    """What to read: 1 secure sign-in enforced, 2 IMAP/SMTP, 3 POP/SMTP, 4 secure sign-in in use."""


@struct
class UseroptionGetResponse(Struct):
    option: UserOptions


@struct
class UseroptionUpdateRequest(Struct):
    userid: str
    option: UserOptions


@struct
class MailGetNewcountRequest(Struct):
    userid: str


@struct
class MailGetNewcountResponse(Struct):
    count: int


@struct
class UserOptions(Struct):
    list_: list[UserOption]


@struct
class UserOption(Struct):
    type: Literal[1, 2, 3, 4]
    """1 secure sign-in enforced, 2 IMAP/SMTP, 3 POP/SMTP, 4 secure sign-in in use."""

    value: Literal["0", "1"]
    """0 off, 1 on."""
