"""会话内容分析: generated from spec/chatdata/analysis.yaml, do not edit."""

from __future__ import annotations

from typing import Literal

from qyapi_runtime.struct import Struct, struct

from qyapi.types.chatdata.archive import EncryptedKey, MessageKey

__all__ = [
    "AnalyzeTaskAddRequest",
    "AnalyzeTaskAddResponse",
    "AnalyzeTaskResultRequest",
    "AnalyzeTaskResultResponse",
    "AnalyzeTaskSubmitRequest",
    "FailedMessage",
    "MessageResult",
    "SummaryResult",
]


@struct
class AnalyzeTaskAddRequest(Struct):
    analyze_task: Literal[1, 2, 3]
    """1 mood of each message, 2 spam or not of each message, 3 summary of all, of at most 10000 characters together."""

    jobid: str | None = None
    """The task to add to; a new one if left out."""

    msg_list: list[MessageKey]
    """At most 1000, in all calls together as well."""


@struct
class AnalyzeTaskAddResponse(Struct):
    jobid: str | None = None
    fail_list: list[FailedMessage] | None = None


@struct
class AnalyzeTaskSubmitRequest(Struct):
    jobid: str


@struct
class AnalyzeTaskResultRequest(Struct):
    jobid: str


@struct
class AnalyzeTaskResultResponse(Struct):
    status: int
    analyze_result: SummaryResult | None = None
    """Of a summary."""

    analyze_result_list: list[MessageResult] | None = None
    """Of the other kinds."""


@struct
class FailedMessage(Struct):
    msgid: str
    errcode: int
    errmsg: str | None = None


@struct
class SummaryResult(Struct):
    result_id: str
    """For the component, which shows the result."""

    service_encrypt_info: EncryptedKey


@struct
class MessageResult(Struct):
    msgid: str
    errcode: int
    errmsg: str | None = None
    sentiment_result: int | None = None
    """Only of mood."""

    spam_result: int | None = None
    """Only of spam."""
