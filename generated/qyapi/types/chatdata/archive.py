"""会话内容存档: generated from spec/chatdata/archive.yaml, do not edit."""

from __future__ import annotations

from typing import Literal

from qyapi_runtime.scalars import Flag, Lenient, Secret, UnixTime
from qyapi_runtime.struct import Struct, struct

__all__ = [
    "ArchivedMessage",
    "AskedChat",
    "ChatMember",
    "ChatPerson",
    "DecryptedKey",
    "EncryptedKey",
    "ExportCreateJobRequest",
    "ExportCreateJobResponse",
    "ExportGetJobStatusRequest",
    "ExportGetJobStatusResponse",
    "FoundChat",
    "FoundMessage",
    "GetagreestatusRoomRequest",
    "GetagreestatusRoomResponse",
    "GetagreestatusSingleRequest",
    "GetagreestatusSingleResponse",
    "GroupchatGetRequest",
    "GroupchatGetResponse",
    "JobResult",
    "MessageFilter",
    "MessageKey",
    "Participant",
    "RoomAgreement",
    "SearchChatRequest",
    "SearchChatResponse",
    "SearchMsgRequest",
    "SearchMsgResponse",
    "SearchedChat",
    "SingleAgreement",
    "SpecapiCreateJobRequest",
    "SpecapiCreateJobResponse",
    "SpecapiGetJobResultRequest",
    "SpecapiGetJobResultResponse",
    "SyncMsgRequest",
    "SyncMsgResponse",
]


@struct
class SyncMsgRequest(Struct):
    token: Secret | None = None
    """From the push, valid for ten minutes; without it few calls are allowed."""

    cursor: str | None = None
    """From the last answer; the earliest message if left out."""

    limit: int | None = None
    """At most 1000; default 200."""


@struct
class SyncMsgResponse(Struct):
    has_more: Lenient[Flag]
    next_cursor: str | None = None
    msg_list: list[ArchivedMessage]


@struct
class SearchMsgRequest(Struct):
    query_word: str
    """At least 2 characters."""

    chat_info: SearchedChat | None = None
    """In these chats only."""

    start_time: UnixTime | None = None
    """The last 30 days if both times are left out."""

    end_time: UnixTime | None = None
    """Only with start_time, and at most 30 days after it."""

    cursor: str | None = None
    """From the last answer; left out at first."""

    limit: int | None = None
    """At most 100; default 50."""


@struct
class SearchMsgResponse(Struct):
    has_more: Lenient[Flag] | None = None
    next_cursor: str | None = None
    msg_list: list[FoundMessage]


@struct
class SearchChatRequest(Struct):
    query_word: str
    """At least 2 characters."""

    cursor: str | None = None
    """From the last answer; left out at first."""

    limit: int | None = None
    """At most 100; default 50."""


@struct
class SearchChatResponse(Struct):
    has_more: Lenient[Flag] | None = None
    next_cursor: str | None = None
    chat_list: list[FoundChat]


@struct
class GroupchatGetRequest(Struct):
    chatid: str


@struct
class GroupchatGetResponse(Struct):
    creator: str
    room_create_time: UnixTime
    members: list[ChatMember]


@struct
class GetagreestatusSingleRequest(Struct):
    item: list[AskedChat]
    """At most 100."""


@struct
class GetagreestatusSingleResponse(Struct):
    agreeinfo: list[SingleAgreement]


@struct
class GetagreestatusRoomRequest(Struct):
    chatid: str


@struct
class GetagreestatusRoomResponse(Struct):
    agreeinfo: list[RoomAgreement]


@struct
class ExportCreateJobRequest(Struct):
    code: Secret
    """From the component; works once, within five minutes."""

    media_id: str
    """The template, a Word, Excel or text file, from media/upload with the type file."""


@struct
class ExportCreateJobResponse(Struct):
    jobid: str


@struct
class ExportGetJobStatusRequest(Struct):
    jobid: str


@struct
class ExportGetJobStatusResponse(Struct):
    status: Literal[1, 2, 3]
    """1 waiting, 2 under way, 3 done."""

    result_id: str | None = None
    """For the component, which downloads the result; valid for 14 days. Present once it is done, if it went well."""

    result_errcode: int | None = None
    """How the export went. Present once it is done."""

    result_errmsg: str | None = None


@struct
class SpecapiCreateJobRequest(Struct):
    msg_filter: MessageFilter | None = None
    """Messages that the program may read."""

    custom_id: str
    """Your own id, at most 128 bytes, unique within the provider; a second call with it makes no second task."""

    custom_data: str | None = None
    """At most 1024 bytes."""


@struct
class SpecapiCreateJobResponse(Struct):
    jobid: str


@struct
class SpecapiGetJobResultRequest(Struct):
    jobid: str


@struct
class SpecapiGetJobResultResponse(Struct):
    status: Literal[0, 1, 2]
    """0 new, 1 running, 2 done."""

    dispatch_time: UnixTime | None = None
    """When the program got the task."""

    progress: int | None = None
    """0 to 100."""

    result: JobResult | None = None
    """Only with status 2."""


@struct
class ArchivedMessage(Struct):
    msgid: str
    sender: Participant
    receiver_list: list[Participant] | None = None
    chatid: str | None = None
    """Only in group chats."""

    send_time: UnixTime
    msgtype: int
    """Kind of message."""

    service_encrypt_info: EncryptedKey


@struct
class Participant(Struct):
    type: Literal[1, 2, 3]
    """1 member, 2 customer, 3 robot."""

    id: str


@struct
class EncryptedKey(Struct):
    """The key of a message, encrypted with the key that chatdata/set_public_key set."""

    encrypted_secret_key: Secret
    public_key_ver: int


@struct
class SearchedChat(Struct):
    chat_type: Literal[1, 2]
    """1 with one person, 2 group chats."""

    id_list: list[ChatPerson] | None = None
    """The two people of the chat, with chat_type 1."""

    chat_id: str | None = None
    """The group chat, with chat_type 2; all of them if left out."""


@struct
class ChatPerson(Struct):
    """A member or a customer."""

    open_userid: str | None = None
    """The member; goes first where both are given."""

    external_userid: str | None = None
    """The customer."""


@struct
class FoundMessage(Struct):
    msgid: str


@struct
class FoundChat(Struct):
    chatid: str


@struct
class ChatMember(Struct):
    type: Literal[1, 2, 3]
    """1 member, 2 customer, 3 robot."""

    memberid: str
    jointime: UnixTime


@struct
class AskedChat(Struct):
    open_userid: str | None = None
    """The member."""

    external_userid: str | None = None
    """The customer."""


@struct
class SingleAgreement(Struct):
    status_change_time: UnixTime
    """When the customer agreed or refused."""

    open_userid: str | None = None
    """The member."""

    external_userid: str | None = None
    """The customer."""

    agree_status: Literal["Agree", "Disagree", "Default_Agree"]
    """Default_Agree: agreed by default."""


@struct
class RoomAgreement(Struct):
    status_change_time: UnixTime
    """When the customer agreed or refused."""

    external_userid: str
    agree_status: Literal["Agree", "Disagree", "Default_Agree"]
    """Default_Agree: agreed by default."""


@struct
class MessageFilter(Struct):
    msg_list: list[MessageKey] | None = None
    """At most 1000."""


@struct
class MessageKey(Struct):
    msgid: str
    encrypt_info: DecryptedKey


@struct
class DecryptedKey(Struct):
    secret_key: Secret
    """Key of the message, decrypted with your private key."""


@struct
class JobResult(Struct):
    job_type: str
    data: str | None = None
    """JSON."""
