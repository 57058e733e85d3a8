"""微信客服：接待人员管理: generated from spec/kf/servicer.yaml, do not edit."""

from __future__ import annotations

from typing import Literal

from qyapi_runtime.struct import Struct, struct

__all__ = [
    "Servicer",
    "ServicerAddRequest",
    "ServicerAddResponse",
    "ServicerDelRequest",
    "ServicerDelResponse",
    "ServicerListQuery",
    "ServicerListResponse",
    "ServicerResult",
]


@struct
class ServicerAddRequest(Struct):
    open_kfid: str
    userid_list: list[str] | None = None
    """At most 100."""

    department_id_list: list[int] | None = None
    """At most 20."""


@struct
class ServicerAddResponse(Struct):
    result_list: list[ServicerResult]


@struct
class ServicerDelRequest(Struct):
    open_kfid: str
    userid_list: list[str] | None = None
    """At most 100."""

    department_id_list: list[int] | None = None
    """At most 100."""


@struct
class ServicerDelResponse(Struct):
    result_list: list[ServicerResult]


@struct
class ServicerListQuery(Struct):
    open_kfid: str


@struct
class ServicerListResponse(Struct):
    servicer_list: list[Servicer]


@struct
class ServicerResult(Struct):
    """What became of a member or a department."""

    userid: str | None = None
    department_id: int | None = None
    errcode: int
    errmsg: str


@struct
class Servicer(Struct):
    """A member, or a department whose members all serve."""

    userid: str | None = None
    """Absent for a department."""

    status: Literal[0, 1] | None = None
    """0 serving, 1 not serving. Only for apps that manage the account."""

    stop_type: Literal[0, 1] | None = None
    """With status 1: 0 stopped, 1 paused."""

    department_id: int | None = None
    """Absent for a member."""
