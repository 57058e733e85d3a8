"""微信客服：客服账号管理: generated from spec/kf/account.yaml, do not edit."""

from __future__ import annotations

from qyapi_runtime.struct import Struct, struct

__all__ = [
    "Account",
    "AccountAddRequest",
    "AccountAddResponse",
    "AccountDelRequest",
    "AccountListRequest",
    "AccountListResponse",
    "AccountUpdateRequest",
    "AddContactWayRequest",
    "AddContactWayResponse",
]


@struct
class AccountAddRequest(Struct):
    name: str
    """At most 16 characters."""

    media_id: str
    """The picture, from media/upload."""


@struct
class AccountAddResponse(Struct):
    open_kfid: str


@struct
class AccountDelRequest(Struct):
    open_kfid: str


@struct
class AccountUpdateRequest(Struct):
    open_kfid: str
    name: str | None = None
    """At most 16 characters."""

    media_id: str | None = None
    """The picture, from media/upload."""


@struct
class AccountListRequest(Struct):
    offset: int | None = None
    """Default 0."""

    limit: int | None = None
    """1 to 100 (default)."""


@struct
class AccountListResponse(Struct):
    account_list: list[Account]


@struct
class AddContactWayRequest(Struct):
    open_kfid: str
    scene: str | None = None
    """Where the link is used; comes back in the enter_session event. At most 32 letters, digits and _-."""


@struct
class AddContactWayResponse(Struct):
    url: str


@struct
class Account(Struct):
    open_kfid: str
    name: str
    avatar: str
    """URL of the picture."""

    manage_privilege: bool | None = None
    """Whether the app manages the account; absent for a component app."""
