"""智能机器人: generated from spec/aibot/response.yaml, do not edit."""

from __future__ import annotations

from typing import Annotated

from qyapi_runtime.scalars import Secret, Tagged
from qyapi_runtime.struct import Struct, Unknown, struct, wire

from qyapi.types.message.application import TemplateCard

__all__ = ["MarkdownMessage", "Message", "ResponseQuery", "ResponseRequest"]


@struct
class ResponseQuery(Struct):
    response_code: Secret
    """From the response_url of the push; works once."""


@struct
class ResponseRequest(Struct):
    message: Message = wire(inline=True)


@struct
class MarkdownMessage(Struct):
    content: str
    """Headings, bold, italics, lists, quotes, links, pictures, rules, code and tables work."""


Message = Annotated[
    MarkdownMessage | TemplateCard | Unknown,
    Tagged("msgtype", {"markdown": MarkdownMessage, "template_card": TemplateCard}),
]
"""What an answer says."""
