"""The dataclasses of the area appchat: generated from spec/appchat/, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qyapi_runtime.lazy import lazy

if TYPE_CHECKING:
    from qyapi.types.appchat.chat import (
        ChatInfo,
        ChatMarkdown,
        ChatMessage,
        ChatText,
        CreateRequest,
        CreateResponse,
        GetQuery,
        GetResponse,
        SendRequest,
        UpdateRequest,
    )

__all__ = [
    "ChatInfo",
    "ChatMarkdown",
    "ChatMessage",
    "ChatText",
    "CreateRequest",
    "CreateResponse",
    "GetQuery",
    "GetResponse",
    "SendRequest",
    "UpdateRequest",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "ChatInfo": "qyapi.types.appchat.chat:ChatInfo",
            "ChatMarkdown": "qyapi.types.appchat.chat:ChatMarkdown",
            "ChatMessage": "qyapi.types.appchat.chat:ChatMessage",
            "ChatText": "qyapi.types.appchat.chat:ChatText",
            "CreateRequest": "qyapi.types.appchat.chat:CreateRequest",
            "CreateResponse": "qyapi.types.appchat.chat:CreateResponse",
            "GetQuery": "qyapi.types.appchat.chat:GetQuery",
            "GetResponse": "qyapi.types.appchat.chat:GetResponse",
            "SendRequest": "qyapi.types.appchat.chat:SendRequest",
            "UpdateRequest": "qyapi.types.appchat.chat:UpdateRequest",
        },
    )
