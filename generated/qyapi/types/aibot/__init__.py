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

__all__ = [
    "ButtonInteractionCard",
    "CardJump",
    "Feedback",
    "MarkdownMessage",
    "Message",
    "MultipleInteractionCard",
    "NewsNoticeCard",
    "ResponseRequest",
    "TemplateCard",
    "TextNoticeCard",
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
        },
    )
