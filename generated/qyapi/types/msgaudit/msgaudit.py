"""会话内容存档: generated from spec/msgaudit/msgaudit.yaml, do not edit."""

from __future__ import annotations

from typing import Literal

from qyapi_runtime.scalars import UnixTime
from qyapi_runtime.struct import Struct, struct

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


@struct
class GetPermitUserListRequest(Struct):
    type: Literal[1, 2, 3] | None = None
    """Only members of an edition: 1 office (办公版), 2 service (服务版), 3 enterprise (企业版)."""


@struct
class GetPermitUserListResponse(Struct):
    ids: list[str]
    """Userids."""


@struct
class CheckSingleAgreeRequest(Struct):
    info: list[SingleChat]
    """At most 100."""


@struct
class CheckSingleAgreeResponse(Struct):
    agreeinfo: list[SingleAgreement]


@struct
class CheckRoomAgreeRequest(Struct):
    roomid: str


@struct
class CheckRoomAgreeResponse(Struct):
    agreeinfo: list[RoomAgreement]


@struct
class GroupchatGetRequest(Struct):
    roomid: str


@struct
class GroupchatGetResponse(Struct):
    roomname: str
    creator: str
    """Userid."""

    room_create_time: UnixTime
    notice: str
    members: list[RoomMember]


@struct
class GetRobotInfoQuery(Struct):
    robot_id: str
    """Sender of a message, beginning with wb."""


@struct
class GetRobotInfoResponse(Struct):
    data: Robot


@struct
class SingleChat(Struct):
    userid: str
    exteranalopenid: str
    """External userid of the customer."""


@struct
class SingleAgreement(Struct):
    status_change_time: UnixTime
    """When the customer agreed or refused."""

    userid: str
    exteranalopenid: str
    """External userid of the customer."""

    agree_status: Literal["Agree", "Disagree", "Default_Agree"]
    """Default_Agree: agreed by default."""


@struct
class RoomAgreement(Struct):
    status_change_time: UnixTime
    """When the customer agreed or refused."""

    exteranalopenid: str
    """External userid of the customer."""

    agree_status: Literal["Agree", "Disagree", "Default_Agree"]
    """Default_Agree: agreed by default."""


@struct
class RoomMember(Struct):
    memberid: str
    """Userid."""

    jointime: UnixTime


@struct
class Robot(Struct):
    robot_id: str
    name: str
    creator_userid: str
