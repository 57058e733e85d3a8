"""智能机器人, asynchronous: generated from spec/aibot/aibot.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from qyapi_runtime.aio.api import WebhookApi
    from qyapi_runtime.api import Extra

    from qyapi.types.aibot.aibot import Message

__all__ = ["response"]


async def response(api: WebhookApi, /, *, message: Message, extra: Extra = None) -> None:
    """Answer a push to a smart bot later, at its response_url (主动回复消息); see `qyapi.aibot.response`."""
    await api.ainvoke("aibot.response", locals())
