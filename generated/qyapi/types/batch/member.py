"""成员邀请与ID转换: generated from spec/batch/member.yaml, do not edit."""

from __future__ import annotations

from qyapi_runtime.struct import Struct, struct

__all__ = [
    "InviteRequest",
    "InviteResponse",
    "OpenUserid",
    "OpenuseridToUseridRequest",
    "OpenuseridToUseridResponse",
    "UseridToOpenuseridRequest",
    "UseridToOpenuseridResponse",
]


@struct
class InviteRequest(Struct):
    user: list[str] | None = None
    """At most 1000."""

    party: list[int] | None = None
    """At most 100."""

    tag: list[int] | None = None
    """At most 100."""


@struct
class InviteResponse(Struct):
    invaliduser: list[str] | None = None
    """Those that do not exist or may not be seen."""

    invalidparty: list[int] | None = None
    invalidtag: list[int] | None = None


@struct
class UseridToOpenuseridRequest(Struct):
    userid_list: list[str]
    """At most 1000."""


@struct
class UseridToOpenuseridResponse(Struct):
    open_userid_list: list[OpenUserid]
    invalid_userid_list: list[str] | None = None
    """Those that do not exist or may not be seen."""


@struct
class OpenuseridToUseridRequest(Struct):
    open_userid_list: list[str]
    """At most 1000."""

    source_agentid: int | None = None
    """The customized or third-party app that the open_userids come from; left out for those of a robot."""


@struct
class OpenuseridToUseridResponse(Struct):
    userid_list: list[OpenUserid]
    invalid_open_userid_list: list[str] | None = None
    """Those that could not be converted, plain userids among them."""


@struct
class OpenUserid(Struct):
    userid: str
    """The plain one."""

    open_userid: str
    """As the provider sees it."""
