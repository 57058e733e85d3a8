"""家校沟通：基础接口: generated from spec/school/base.yaml, do not edit."""

from __future__ import annotations

from typing import Literal

from qyapi_runtime.scalars import Secret
from qyapi_runtime.struct import Struct, struct, wire

__all__ = [
    "AgentGetAllowScopeQuery",
    "AgentGetAllowScopeResponse",
    "AllowScope",
    "AllowedDepartments",
    "AllowedStudent",
    "AllowedStudents",
    "GetChatCreateModeResponse",
    "GetTeacherViewModeResponse",
    "GetuserinfoQuery",
    "GetuserinfoResponse",
    "SetChatCreateModeRequest",
    "SetTeacherViewModeRequest",
]


@struct
class GetuserinfoQuery(Struct):
    code: Secret
    """Up to 512 bytes; works once, within five minutes."""


@struct
class GetuserinfoResponse(Struct):
    device_id: str | None = wire("DeviceId", default=None)
    """Made up when WeCom is installed; stays with updates, not with a new installation."""

    parent_userid: str | None = None
    """Only of a parent."""

    student_userid: str | None = None
    """Only of a student."""


@struct
class AgentGetAllowScopeQuery(Struct):
    agentid: int


@struct
class AgentGetAllowScopeResponse(Struct):
    allow_scope: AllowScope


@struct
class GetChatCreateModeResponse(Struct):
    create_mode: Literal[0, 1]
    """0 by themselves, 1 by hand."""


@struct
class SetChatCreateModeRequest(Struct):
    create_mode: Literal[0, 1]
    """0 by themselves, 1 by hand."""


@struct
class GetTeacherViewModeResponse(Struct):
    view_mode: Literal[1, 2]
    """1 all, 2 only those they are in charge of."""


@struct
class SetTeacherViewModeRequest(Struct):
    view_mode: Literal[1, 2]
    """1 all, 2 only those they are in charge of."""


@struct
class AllowScope(Struct):
    students: AllowedStudents | list[AllowedStudent] | None = None
    departments: AllowedDepartments | list[int] | None = None


@struct
class AllowedStudents(Struct):
    userid: list[str]


@struct
class AllowedStudent(Struct):
    userid: str


@struct
class AllowedDepartments(Struct):
    partyid: list[int]
