"""会话内容回调通知: generated from spec/events/chat_archive.yaml, do not edit."""

from __future__ import annotations

from qyapi_runtime.event import Event
from qyapi_runtime.scalars import Secret
from qyapi_runtime.struct import Struct, struct, wire

__all__ = [
    "ChatArchiveApproval",
    "ChatArchiveAuditApprovedRoom",
    "ChatArchiveAuditApprovedSingle",
    "ChatArchiveExportFinished",
    "ChatArchiveToken",
    "ConversationNewMessage",
    "HitKeyword",
    "MsgauditNotify",
]


@struct
class ChatArchiveApproval(Struct):
    auth_corp_id: str = wire("AuthCorpId")
    open_user_id: str | None = wire("OpenUserID", default=None)
    """The member, in a conversation of two."""

    external_user_id: str | None = wire("ExternalUserID", default=None)
    """The customer."""

    chat_id: str | None = wire("ChatId", default=None)
    """The group chat."""


@struct
class ChatArchiveToken(Struct):
    auth_corp_id: str = wire("AuthCorpId")
    token: Secret = wire("Token")
    """For the query of what is new; valid for ten minutes, at most 128 bytes."""


@struct
class MsgauditNotify(Event):
    """There are new messages in the archive; pushed every 15 seconds at most (产生会话回调事件).

    https://developer.work.weixin.qq.com/document/path/95039
    """


@struct
class ChatArchiveAuditApprovedSingle(Event):
    """A customer agreed to having the conversation with a member archived (客户同意进行聊天内容存档事件回调).

    https://developer.work.weixin.qq.com/document/path/99532
    """

    auth_corp_id: str = wire("AuthCorpId")
    open_user_id: str | None = wire("OpenUserID", default=None)
    """The member, in a conversation of two."""

    external_user_id: str | None = wire("ExternalUserID", default=None)
    """The customer."""

    chat_id: str | None = wire("ChatId", default=None)
    """The group chat."""


@struct
class ChatArchiveAuditApprovedRoom(Event):
    """A customer agreed to having a group chat archived (客户同意进行聊天内容存档事件回调).

    https://developer.work.weixin.qq.com/document/path/99532
    https://developer.work.weixin.qq.com/document/path/101385
    """

    auth_corp_id: str = wire("AuthCorpId")
    open_user_id: str | None = wire("OpenUserID", default=None)
    """The member, in a conversation of two."""

    external_user_id: str | None = wire("ExternalUserID", default=None)
    """The customer."""

    chat_id: str | None = wire("ChatId", default=None)
    """The group chat."""


@struct
class ConversationNewMessage(Event):
    """There are new messages that the app may read (产生会话回调事件).

    https://developer.work.weixin.qq.com/document/path/97085
    https://developer.work.weixin.qq.com/document/path/99682
    """

    auth_corp_id: str = wire("AuthCorpId")
    token: Secret = wire("Token")
    """For the query of what is new; valid for ten minutes, at most 128 bytes."""


@struct
class HitKeyword(Event):
    """A message matched a keyword rule (命中关键词规则通知).

    https://developer.work.weixin.qq.com/document/path/97244
    """

    auth_corp_id: str = wire("AuthCorpId")
    token: Secret = wire("Token")
    """For the query of what is new; valid for ten minutes, at most 128 bytes."""


@struct
class ChatArchiveExportFinished(Event):
    """An export of conversations is ready (会话内容导出完成通知).

    https://developer.work.weixin.qq.com/document/path/97244
    """

    auth_corp_id: str = wire("AuthCorpId")
    job_id: str = wire("JobId")
    """For the query of its result; valid for 24 hours."""
