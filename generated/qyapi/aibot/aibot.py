"""智能机器人: generated from spec/aibot/aibot.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from qyapi_runtime.api import Extra, WebhookApi

    from qyapi.types.aibot.aibot import Message

__all__ = ["response"]


def response(api: WebhookApi, /, *, message: Message, extra: Extra = None) -> None:
    """Answer a push to a smart bot later, at its response_url (主动回复消息).

    Once for each push, within an hour. Webhook.from_url takes the response_url. In a group the answer quotes the
    message that it answers, or an empty one where a card is concerned.

    https://developer.work.weixin.qq.com/document/path/101138
    """
    api.invoke("aibot.response", locals())
