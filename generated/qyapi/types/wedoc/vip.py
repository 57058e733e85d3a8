"""高级功能账号管理: generated from spec/wedoc/vip.yaml, do not edit."""

from __future__ import annotations

from qyapi_runtime.struct import Struct, struct

__all__ = [
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
    """Includes who already had one."""

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
    """At most 200, by default 100; a page may have fewer."""


@struct
class VipListResponse(Struct):
    has_more: bool
    next_cursor: str | None = None
    userid_list: list[str]
