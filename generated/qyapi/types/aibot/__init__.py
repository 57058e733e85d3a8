"""The dataclasses of the area aibot: generated from spec/aibot/, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qyapi_runtime.lazy import lazy

if TYPE_CHECKING:
    from qyapi.types.aibot.response import MarkdownMessage, Message, ResponseQuery, ResponseRequest

__all__ = ["MarkdownMessage", "Message", "ResponseQuery", "ResponseRequest"]

if not TYPE_CHECKING:
    __getattr__ = lazy(
        __name__,
        {
            "MarkdownMessage": "qyapi.types.aibot.response:MarkdownMessage",
            "Message": "qyapi.types.aibot.response:Message",
            "ResponseQuery": "qyapi.types.aibot.response:ResponseQuery",
            "ResponseRequest": "qyapi.types.aibot.response:ResponseRequest",
        },
    )
