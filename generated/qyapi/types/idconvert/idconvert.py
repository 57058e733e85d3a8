"""ID转换接口: generated from spec/idconvert/idconvert.yaml, do not edit."""

from __future__ import annotations

from typing import Literal

from qyapi_runtime.scalars import Secret, UnixTime
from qyapi_runtime.struct import Struct, struct

__all__ = [
    "ApplyToUpgradeChatidRequest",
    "BatchExternalUseridToPendingIdRequest",
    "BatchExternalUseridToPendingIdResponse",
    "ChatidRequest",
    "ChatidResponse",
    "ConvertTmpExternalUseridRequest",
    "ConvertTmpExternalUseridResponse",
    "ConvertedChatid",
    "ConvertedExternalUser",
    "ConvertedKfid",
    "ConvertedTagid",
    "ExternalTagidRequest",
    "ExternalTagidResponse",
    "OpenKfidRequest",
    "OpenKfidResponse",
    "PendingId",
    "UnionidToExternalUseridRequest",
    "UnionidToExternalUseridResponse",
]


@struct
class UnionidToExternalUseridRequest(Struct):
    unionid: str
    openid: str
    subject_type: Literal[0, 1] | None = None
    """Who owns the mini program or official account: 0 the corp (default), 1 the provider."""

    mass_call_ticket: Secret | None = None
    """From corp/apply_mass_call_ticket, to call more often."""


@struct
class UnionidToExternalUseridResponse(Struct):
    external_userid: str | None = None
    """Absent unless a customer whose contact person, or the owner of whose group chat, the app may see."""

    pending_id: str | None = None
    """Of anybody else, valid for 90 days; does for nothing but batch_external_userid_to_pending_id."""


@struct
class BatchExternalUseridToPendingIdRequest(Struct):
    chat_id: str | None = None
    """Only members of this group chat."""

    external_userid: list[str]
    """At most 100."""


@struct
class BatchExternalUseridToPendingIdResponse(Struct):
    result: list[PendingId]
    """Those who were given one within 90 days."""


@struct
class ExternalTagidRequest(Struct):
    external_tagid_list: list[str]
    """At most 1000."""


@struct
class ExternalTagidResponse(Struct):
    items: list[ConvertedTagid]
    invalid_external_tagid_list: list[str] | None = None
    """Those that could not be converted."""


@struct
class OpenKfidRequest(Struct):
    open_kfid_list: list[str]
    """At most 1000."""


@struct
class OpenKfidResponse(Struct):
    items: list[ConvertedKfid]
    invalid_open_kfid_list: list[str] | None = None
    """Those that could not be converted."""


@struct
class ApplyToUpgradeChatidRequest(Struct):
    upgrade_time: UnixTime
    """Within the next 7 days."""


@struct
class ChatidRequest(Struct):
    chat_id_list: list[str]
    """At most 100."""


@struct
class ChatidResponse(Struct):
    items: list[ConvertedChatid]
    invalid_chat_id_list: list[str] | None = None
    """Those that could not be converted."""


@struct
class ConvertTmpExternalUseridRequest(Struct):
    business_type: Literal[1, 2, 3]
    """Where the ids are from: 1 a meeting, 2 a form, 3 a smart sheet."""

    user_type: Literal[1, 2, 3, 4]
    """Whom to look for: 1 customers, 2 members of the corp group (企业互联), 3 of upstream and downstream corps, 4 of
    linked corps (互联企业).
    """

    tmp_external_userid_list: list[str]
    """At most 100."""


@struct
class ConvertTmpExternalUseridResponse(Struct):
    results: list[ConvertedExternalUser]
    invalid_tmp_external_userid_list: list[str] | None = None
    """Those that could not be converted."""


@struct
class PendingId(Struct):
    external_userid: str
    pending_id: str


@struct
class ConvertedTagid(Struct):
    external_tagid: str
    """As given."""

    open_external_tagid: str
    """As the provider sees it."""


@struct
class ConvertedKfid(Struct):
    open_kfid: str
    """As given."""

    new_open_kfid: str
    """As the provider sees it."""


@struct
class ConvertedChatid(Struct):
    chat_id: str
    """As given."""

    new_chat_id: str


@struct
class ConvertedExternalUser(Struct):
    tmp_external_userid: str
    """As given."""

    external_userid: str | None = None
    """Only with user_type 1."""

    corpid: str | None = None
    """Not with user_type 1."""

    userid: str | None = None
    """In that corp; not with user_type 1."""
