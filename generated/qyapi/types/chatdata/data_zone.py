"""数据与智能专区: generated from spec/chatdata/data_zone.yaml, do not edit."""

from __future__ import annotations

from typing import Literal

from qyapi_runtime.files import File
from qyapi_runtime.scalars import Flag, Lenient, Secret, UnixTime
from qyapi_runtime.struct import Struct, struct

__all__ = [
    "ArchivedMember",
    "AsyncProgramResultRequest",
    "AsyncProgramResultResponse",
    "AsyncProgramTaskRequest",
    "AsyncProgramTaskResponse",
    "AuthEdition",
    "AuthScope",
    "CheckDebugModeRequest",
    "CheckDebugModeResponse",
    "CloseDebugModeRequest",
    "GetAuthUserListRequest",
    "GetAuthUserListResponse",
    "GetCorpAuthInfoResponse",
    "GetHideSensitiveinfoConfigRequest",
    "GetHideSensitiveinfoConfigResponse",
    "GetLogLevelRequest",
    "GetLogLevelResponse",
    "HiddenInfo",
    "OpenDebugModeRequest",
    "SetHideSensitiveinfoConfigRequest",
    "SetLogLevelRequest",
    "SetPublicKeyRequest",
    "SetReceiveCallbackRequest",
    "SyncCallProgramRequest",
    "SyncCallProgramResponse",
    "UploadMediaQuery",
    "UploadMediaRequest",
    "UploadMediaResponse",
]


@struct
class SetPublicKeyRequest(Struct):
    public_key: str
    """RSA, 2048 bits, PEM."""

    public_key_ver: int
    """Higher than that of the last key."""


@struct
class GetAuthUserListRequest(Struct):
    cursor: str | None = None
    """From the last answer; left out at first."""

    limit: int | None = None
    """At most 1000; default 200."""


@struct
class GetAuthUserListResponse(Struct):
    has_more: Lenient[Flag]
    next_cursor: str | None = None
    auth_user_list: list[ArchivedMember]


@struct
class GetCorpAuthInfoResponse(Struct):
    auth_edition_list: list[AuthEdition]
    """One for each kind of chats."""


@struct
class SetReceiveCallbackRequest(Struct):
    program_id: str


@struct
class SetLogLevelRequest(Struct):
    program_id: str
    log_level: Literal[1, 2, 3]
    """1 errors, 2 information as well (default), 3 debugging as well."""


@struct
class GetLogLevelRequest(Struct):
    program_id: str


@struct
class GetLogLevelResponse(Struct):
    log_level: Literal[1, 2, 3]
    """1 errors, 2 information as well, 3 debugging as well."""


@struct
class GetHideSensitiveinfoConfigRequest(Struct):
    open_userid: str | None = None
    userid: str | None = None


@struct
class GetHideSensitiveinfoConfigResponse(Struct):
    config: HiddenInfo


@struct
class SetHideSensitiveinfoConfigRequest(Struct):
    open_userid: str | None = None
    userid: str | None = None
    config: HiddenInfo


@struct
class SyncCallProgramRequest(Struct):
    program_id: str
    ability_id: str
    """What the program shall do."""

    notify_id: str | None = None
    """From a notice of the program."""

    request_data: str
    """JSON, with the keys that the ability has been set up with."""


@struct
class SyncCallProgramResponse(Struct):
    response_data: str | None = None
    """JSON, with the keys that the ability has been set up with."""


@struct
class AsyncProgramTaskRequest(Struct):
    program_id: str
    ability_id: str
    """What the program shall do."""

    request_data: str
    """JSON, with the keys that the ability has been set up with."""


@struct
class AsyncProgramTaskResponse(Struct):
    jobid: str


@struct
class AsyncProgramResultRequest(Struct):
    jobid: str


@struct
class AsyncProgramResultResponse(Struct):
    response_errcode: int
    """As the program says."""

    response_data: str | None = None
    """JSON, with the keys that the ability has been set up with."""


@struct
class OpenDebugModeRequest(Struct):
    program_id: str
    debug_token: Secret
    """From the page of the program (调试凭证), valid for three days."""


@struct
class CloseDebugModeRequest(Struct):
    program_id: str


@struct
class CheckDebugModeRequest(Struct):
    program_id: str


@struct
class CheckDebugModeResponse(Struct):
    debug_mode_status: Literal[1, 2]
    """1 off, 2 on."""


@struct
class UploadMediaQuery(Struct):
    type: Literal["file"]
    """There is no other kind."""


@struct
class UploadMediaRequest(Struct):
    media: File
    """6 bytes to 60 MB."""


@struct
class UploadMediaResponse(Struct):
    type: str
    media_id: str
    """Valid for three days."""

    created_at: Lenient[UnixTime]


@struct
class ArchivedMember(Struct):
    open_userid: str | None = None
    userid: str | None = None
    edition_list: list[int]
    """Kinds of chats. 1 inside the corp, 2 with customers as well, 3 calls as well."""


@struct
class AuthEdition(Struct):
    edition: Literal[1, 2, 3]
    """1 chats inside the corp, 2 with customers as well, 3 calls as well."""

    auth_scope: AuthScope
    """Whose chats; how many of them counts depends on what was bought."""

    status: int
    begin_time: UnixTime
    end_time: UnixTime
    msg_duration_days: int
    """How long messages are kept. In days."""

    auth_user_count: int | None = None
    """Members whose chats are archived."""


@struct
class AuthScope(Struct):
    userid_list: list[str] | None = None
    department_id_list: list[int] | None = None
    tag_id_list: list[int] | None = None


@struct
class HiddenInfo(Struct):
    """What is left out of a request is shown."""

    hide_mobile: bool | None = None
    """Mobile numbers."""

    hide_idcard: bool | None = None
    """Numbers of identity cards."""

    hide_bankno: bool | None = None
    """Numbers of bank cards."""
