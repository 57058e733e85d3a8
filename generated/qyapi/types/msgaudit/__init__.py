"""The dataclasses of the area msgaudit: generated from spec/msgaudit/, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qyapi_runtime.lazy import lazy

if TYPE_CHECKING:
    from qyapi.types.msgaudit.msgaudit import (
        CheckRoomAgreeRequest,
        CheckRoomAgreeResponse,
        CheckSingleAgreeRequest,
        CheckSingleAgreeResponse,
        GetPermitUserListRequest,
        GetPermitUserListResponse,
        GetRobotInfoQuery,
        GetRobotInfoResponse,
        GroupchatGetRequest,
        GroupchatGetResponse,
        Robot,
        RoomAgreement,
        RoomMember,
        SingleAgreement,
        SingleChat,
    )

__all__ = [
    "CheckRoomAgreeRequest",
    "CheckRoomAgreeResponse",
    "CheckSingleAgreeRequest",
    "CheckSingleAgreeResponse",
    "GetPermitUserListRequest",
    "GetPermitUserListResponse",
    "GetRobotInfoQuery",
    "GetRobotInfoResponse",
    "GroupchatGetRequest",
    "GroupchatGetResponse",
    "Robot",
    "RoomAgreement",
    "RoomMember",
    "SingleAgreement",
    "SingleChat",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "CheckRoomAgreeRequest": "qyapi.types.msgaudit.msgaudit:CheckRoomAgreeRequest",
            "CheckRoomAgreeResponse": "qyapi.types.msgaudit.msgaudit:CheckRoomAgreeResponse",
            "CheckSingleAgreeRequest": "qyapi.types.msgaudit.msgaudit:CheckSingleAgreeRequest",
            "CheckSingleAgreeResponse": "qyapi.types.msgaudit.msgaudit:CheckSingleAgreeResponse",
            "GetPermitUserListRequest": "qyapi.types.msgaudit.msgaudit:GetPermitUserListRequest",
            "GetPermitUserListResponse": "qyapi.types.msgaudit.msgaudit:GetPermitUserListResponse",
            "GetRobotInfoQuery": "qyapi.types.msgaudit.msgaudit:GetRobotInfoQuery",
            "GetRobotInfoResponse": "qyapi.types.msgaudit.msgaudit:GetRobotInfoResponse",
            "GroupchatGetRequest": "qyapi.types.msgaudit.msgaudit:GroupchatGetRequest",
            "GroupchatGetResponse": "qyapi.types.msgaudit.msgaudit:GroupchatGetResponse",
            "Robot": "qyapi.types.msgaudit.msgaudit:Robot",
            "RoomAgreement": "qyapi.types.msgaudit.msgaudit:RoomAgreement",
            "RoomMember": "qyapi.types.msgaudit.msgaudit:RoomMember",
            "SingleAgreement": "qyapi.types.msgaudit.msgaudit:SingleAgreement",
            "SingleChat": "qyapi.types.msgaudit.msgaudit:SingleChat",
        },
    )
