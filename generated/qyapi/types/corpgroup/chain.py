"""上下游通讯录管理: generated from spec/corpgroup/chain.yaml, do not edit."""

from __future__ import annotations

from typing import Literal

from qyapi_runtime.scalars import Flag, Lenient
from qyapi_runtime.struct import Struct, struct

__all__ = [
    "Chain",
    "ChainGroup",
    "CorpGetChainCorpinfoListRequest",
    "CorpGetChainCorpinfoListResponse",
    "CorpGetChainCorpinfoRequest",
    "CorpGetChainCorpinfoResponse",
    "CorpGetChainGroupRequest",
    "CorpGetChainGroupResponse",
    "CorpGetChainListResponse",
    "CorpGetChainUserCustomIdRequest",
    "CorpGetChainUserCustomIdResponse",
    "CorpRemoveCorpRequest",
    "FailedContact",
    "FailedImport",
    "GetCorpSharedChainListRequest",
    "GetCorpSharedChainListResponse",
    "GetresultQuery",
    "GetresultResponse",
    "GroupCorp",
    "ImportChainContactRequest",
    "ImportChainContactResponse",
    "ImportResult",
    "ImportedContact",
    "ImportedCorp",
]


@struct
class CorpGetChainListResponse(Struct):
    chains: list[Chain]


@struct
class CorpGetChainGroupRequest(Struct):
    chain_id: str
    groupid: int | None = None
    """Only this group."""


@struct
class CorpGetChainGroupResponse(Struct):
    groups: list[ChainGroup]


@struct
class CorpGetChainCorpinfoListRequest(Struct):
    chain_id: str
    groupid: int | None = None
    """The root if left out."""

    need_pending: bool | None = None
    """Those that have not joined as well."""

    cursor: str | None = None
    """From the last answer; left out at first."""

    limit: int | None = None
    """All at once if 0 or left out."""


@struct
class CorpGetChainCorpinfoListResponse(Struct):
    has_more: bool | None = None
    """Only with limit."""

    next_cursor: str | None = None
    group_corps: list[GroupCorp]


@struct
class CorpGetChainCorpinfoRequest(Struct):
    chain_id: str
    corpid: str | None = None
    """A corp that has joined."""

    pending_corpid: str | None = None
    """A corp that has not joined."""


@struct
class CorpGetChainCorpinfoResponse(Struct):
    corp_name: str
    qualification_status: Literal[1, 2, 3] | None = None
    """1 not verified, 2 validated (验证), 3 certified (认证). Absent before the corp has joined."""

    custom_id: str | None = None
    """As given at the import."""

    groupid: int
    is_joined: Lenient[Flag]


@struct
class ImportChainContactRequest(Struct):
    chain_id: str
    contact_list: list[ImportedCorp]


@struct
class ImportChainContactResponse(Struct):
    jobid: str
    """At most 64 bytes."""


@struct
class GetresultQuery(Struct):
    jobid: str


@struct
class GetresultResponse(Struct):
    status: Literal[1, 2, 3]
    """1 begun, 2 going on, 3 done."""

    result: ImportResult | None = None
    """Absent until it is done."""


@struct
class CorpRemoveCorpRequest(Struct):
    chain_id: str
    corpid: str | None = None
    """A corp that has joined."""

    pending_corpid: str | None = None
    """A corp that has not joined."""


@struct
class CorpGetChainUserCustomIdRequest(Struct):
    chain_id: str
    corpid: str
    userid: str
    """In that corp."""


@struct
class CorpGetChainUserCustomIdResponse(Struct):
    user_custom_id: str
    """As given at the import."""


@struct
class GetCorpSharedChainListRequest(Struct):
    corpid: str | None = None


@struct
class GetCorpSharedChainListResponse(Struct):
    chains: list[Chain]


@struct
class Chain(Struct):
    chain_id: str
    chain_name: str


@struct
class ChainGroup(Struct):
    groupid: int
    group_name: str
    parentid: int
    """The root is 1."""

    order: int
    """Rank among its siblings, 0 to 2^32-1; the highest comes first."""


@struct
class GroupCorp(Struct):
    groupid: int
    corpid: str | None = None
    """Absent before the corp has joined."""

    corp_name: str
    custom_id: str | None = None
    """As given at the import."""

    invite_userid: str | None = None
    """Who invited the corp; only for apps that may manage chains (可调用接口的应用)."""

    pending_corpid: str | None = None
    """Absent once the corp has joined."""

    is_joined: Flag


@struct
class ImportedCorp(Struct):
    corp_name: str
    """1 to 32 characters, of Chinese characters, letters, digits, blanks and -_()（）."""

    group_path: str | None = None
    """Groups from the top, joined with /; the root if left out. A corp imported before stays in its group."""

    custom_id: str | None = None
    """At most 64 letters and digits; lost where none of the people is a head."""

    contact_info_list: list[ImportedContact]
    """At most 5 heads."""


@struct
class ImportedContact(Struct):
    name: str
    """1 to 32 characters."""

    identity_type: Literal[1, 2]
    """1 member, 2 head."""

    mobile: str
    """With + and the country code, unless Chinese."""

    user_custom_id: str | None = None
    """A number from 1 to 2^64-2, without leading zeros, not of 11 or 13 digits."""


@struct
class ImportResult(Struct):
    chain_id: str
    import_status: Literal[1, 2, 3]
    """1 all corps imported, 2 some, 3 none."""

    fail_list: list[FailedImport] | None = None


@struct
class FailedImport(Struct):
    """A corp that was not imported, as one of its contact persons could not be."""

    corp_name: str
    custom_id: str | None = None
    errcode: int
    errmsg: str | None = None
    contact_info_list: list[FailedContact] | None = None


@struct
class FailedContact(Struct):
    mobile: str | None = None
    errcode: int
    errmsg: str | None = None
