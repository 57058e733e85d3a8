"""The dataclasses of the area webhook: generated from spec/webhook/, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qyapi_runtime.lazy import lazy

if TYPE_CHECKING:
    from qyapi.types.webhook.webhook import (
        FileMessage,
        ImageMessage,
        MarkdownMessage,
        MarkdownV2Message,
        Message,
        NewsArticle,
        NewsMessage,
        NewsNoticeCard,
        SendRequest,
        TemplateCard,
        TextMessage,
        TextNoticeCard,
        UploadMediaQuery,
        UploadMediaRequest,
        UploadMediaResponse,
        VoiceMessage,
    )

__all__ = [
    "FileMessage",
    "ImageMessage",
    "MarkdownMessage",
    "MarkdownV2Message",
    "Message",
    "NewsArticle",
    "NewsMessage",
    "NewsNoticeCard",
    "SendRequest",
    "TemplateCard",
    "TextMessage",
    "TextNoticeCard",
    "UploadMediaQuery",
    "UploadMediaRequest",
    "UploadMediaResponse",
    "VoiceMessage",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "FileMessage": "qyapi.types.webhook.webhook:FileMessage",
            "ImageMessage": "qyapi.types.webhook.webhook:ImageMessage",
            "MarkdownMessage": "qyapi.types.webhook.webhook:MarkdownMessage",
            "MarkdownV2Message": "qyapi.types.webhook.webhook:MarkdownV2Message",
            "Message": "qyapi.types.webhook.webhook:Message",
            "NewsArticle": "qyapi.types.webhook.webhook:NewsArticle",
            "NewsMessage": "qyapi.types.webhook.webhook:NewsMessage",
            "NewsNoticeCard": "qyapi.types.webhook.webhook:NewsNoticeCard",
            "SendRequest": "qyapi.types.webhook.webhook:SendRequest",
            "TemplateCard": "qyapi.types.webhook.webhook:TemplateCard",
            "TextMessage": "qyapi.types.webhook.webhook:TextMessage",
            "TextNoticeCard": "qyapi.types.webhook.webhook:TextNoticeCard",
            "UploadMediaQuery": "qyapi.types.webhook.webhook:UploadMediaQuery",
            "UploadMediaRequest": "qyapi.types.webhook.webhook:UploadMediaRequest",
            "UploadMediaResponse": "qyapi.types.webhook.webhook:UploadMediaResponse",
            "VoiceMessage": "qyapi.types.webhook.webhook:VoiceMessage",
        },
    )
