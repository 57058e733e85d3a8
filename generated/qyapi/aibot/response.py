"""智能机器人: generated from spec/aibot/response.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from qyapi_runtime.api import Api, Extra

    from qyapi.types.aibot.response import Message

__all__ = ["response"]


def response(api: Api, /, *, response_code: str, message: Message, extra: Extra = None) -> None:
    """Answer a push to a smart bot (智能机器人) later, once and within an hour (主动回复消息).

    The push of a message, or of a click on a card, has a response_url. Its response_code goes here.

    Args:
        response_code: From the response_url of the push; works once.

    https://developer.work.weixin.qq.com/document/path/101138
    """
    api.invoke("aibot.response", locals())
