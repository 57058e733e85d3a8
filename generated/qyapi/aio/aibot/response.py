"""智能机器人, asynchronous: generated from spec/aibot/response.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from qyapi_runtime.aio.api import Api
    from qyapi_runtime.api import Extra

    from qyapi.types.aibot.response import Message

__all__ = ["response"]


async def response(api: Api, /, *, response_code: str, message: Message, extra: Extra = None) -> None:
    """Answer a push to a smart bot (智能机器人) later, once and within an hour (主动回复消息); see `qyapi.aibot.response`."""
    await api.ainvoke("aibot.response", locals())
