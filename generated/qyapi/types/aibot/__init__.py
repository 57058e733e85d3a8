"""The dataclasses of the area aibot: generated from spec/aibot/, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qyapi_runtime.lazy import lazy

if TYPE_CHECKING:
    from qyapi.types.aibot.aibot import (
        ButtonInteractionCard,
        CardJump,
        Feedback,
        MarkdownMessage,
        Message,
        MultipleInteractionCard,
        NewsNoticeCard,
        ResponseRequest,
        TemplateCard,
        TextNoticeCard,
        VoteInteractionCard,
    )
    from qyapi.types.aibot.connection import (
        FileReply,
        ImageReply,
        MarkdownReply,
        UploadedMedia,
        UploadedVideo,
        VideoReply,
        VoiceReply,
    )

__all__ = [
    "ButtonInteractionCard",
    "CardJump",
    "Feedback",
    "FileReply",
    "ImageReply",
    "MarkdownMessage",
    "MarkdownReply",
    "Message",
    "MultipleInteractionCard",
    "NewsNoticeCard",
    "ResponseRequest",
    "TemplateCard",
    "TextNoticeCard",
    "UploadedMedia",
    "UploadedVideo",
    "VideoReply",
    "VoiceReply",
    "VoteInteractionCard",
]

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "ButtonInteractionCard": "qyapi.types.aibot.aibot:ButtonInteractionCard",
            "CardJump": "qyapi.types.aibot.aibot:CardJump",
            "Feedback": "qyapi.types.aibot.aibot:Feedback",
            "MarkdownMessage": "qyapi.types.aibot.aibot:MarkdownMessage",
            "Message": "qyapi.types.aibot.aibot:Message",
            "MultipleInteractionCard": "qyapi.types.aibot.aibot:MultipleInteractionCard",
            "NewsNoticeCard": "qyapi.types.aibot.aibot:NewsNoticeCard",
            "ResponseRequest": "qyapi.types.aibot.aibot:ResponseRequest",
            "TemplateCard": "qyapi.types.aibot.aibot:TemplateCard",
            "TextNoticeCard": "qyapi.types.aibot.aibot:TextNoticeCard",
            "VoteInteractionCard": "qyapi.types.aibot.aibot:VoteInteractionCard",
            "FileReply": "qyapi.types.aibot.connection:FileReply",
            "ImageReply": "qyapi.types.aibot.connection:ImageReply",
            "MarkdownReply": "qyapi.types.aibot.connection:MarkdownReply",
            "UploadedMedia": "qyapi.types.aibot.connection:UploadedMedia",
            "UploadedVideo": "qyapi.types.aibot.connection:UploadedVideo",
            "VideoReply": "qyapi.types.aibot.connection:VideoReply",
            "VoiceReply": "qyapi.types.aibot.connection:VoiceReply",
        },
    )
