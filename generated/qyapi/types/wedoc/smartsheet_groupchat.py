"""智能表格自动化创建的群聊: generated from spec/wedoc/smartsheet_groupchat.yaml, do not edit."""

from __future__ import annotations

from qyapi_runtime.struct import Struct, struct

__all__ = [
    "SmartsheetGroupchatGetRequest",
    "SmartsheetGroupchatGetResponse",
    "SmartsheetGroupchatListRequest",
    "SmartsheetGroupchatListResponse",
    "SmartsheetGroupchatUpdateRequest",
]


@struct
class SmartsheetGroupchatListRequest(Struct):
    docid: str
    cursor: str | None = None
    """From the last answer; left out at first."""

    limit: int | None = None
    """At most 200, by default 100; a page may have fewer."""


@struct
class SmartsheetGroupchatListResponse(Struct):
    has_more: bool
    next_cursor: str | None = None
    chat_id_list: list[str]


@struct
class SmartsheetGroupchatGetRequest(Struct):
    docid: str
    chat_id: str


@struct
class SmartsheetGroupchatGetResponse(Struct):
    name: str
    owner: str
    user_list: list[str]
    """Members of the corp only."""


@struct
class SmartsheetGroupchatUpdateRequest(Struct):
    docid: str
    chat_id: str
    owner: str | None = None
    """Userid of the new one, a member of the corp; needed where del_user_list has the old one."""

    add_user_list: list[str] | None = None
    """At most 500, all members of the smart sheet."""

    del_user_list: list[str] | None = None
    """At most 500."""
