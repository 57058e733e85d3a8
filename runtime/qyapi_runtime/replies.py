"""Passive replies (被动回复消息): what a push is answered with, at once."""

from __future__ import annotations

import logging
import time
import traceback
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import orjson

from qyapi_runtime.asyncloop import awaited
from qyapi_runtime.bot_wire import message_of
from qyapi_runtime.callback.answer import Later
from qyapi_runtime.callback.xml import build_xml
from qyapi_runtime.codec import to_dict
from qyapi_runtime.errors import ParameterError
from qyapi_runtime.event import Event
from qyapi_runtime.handlers import Context, Handler
from qyapi_runtime.headers import BotEvent
from qyapi_runtime.secrecy import masked
from qyapi_runtime.struct import Struct

__all__ = ["Replier", "reply_json", "reply_xml"]

_log = logging.getLogger("qyapi.callback")

THREADS = 32
"""How many answers are worked out at once."""

Write = Callable[[Struct, Event], bytes]
"""Makes a reply what it is on the wire, before it is encrypted."""


class Replier:
    """Works out replies in threads, so that one which takes too long can be left behind."""

    def __init__(self) -> None:
        self._threads = ThreadPoolExecutor(THREADS, thread_name_prefix="qyapi-reply")

    def reply(
        self, handler: Handler, event: Event, context: Context[Any, Any, Any], deadline: float, write: Write
    ) -> Later:
        """A reply that will be there, or not, by a time of `time.monotonic()`."""
        return Later(self._threads.submit(_reply, handler, event, context, write), deadline)

    def close(self) -> None:
        """Let the threads end."""
        self._threads.shutdown(wait=False, cancel_futures=True)


def reply_xml(reply: Struct, event: Event) -> bytes:
    """The XML of a reply to the sender of an event.

    Raises:
        ParameterError: The struct is no reply.
    """
    content = to_dict(reply)
    if "MsgType" not in content:
        raise ParameterError(f"a {type(reply).__name__} is no reply: it has no MsgType")
    header = {
        "ToUserName": event.from_user_name or "",
        "FromUserName": event.to_user_name or "",
        "CreateTime": int(time.time()),
    }
    return build_xml(header | content)


def reply_json(reply: Struct, event: Event) -> bytes:
    """The JSON of a reply to a push that came as JSON.

    Raises:
        ParameterError: The struct is no reply to this push.
    """
    content = message_of(reply) if isinstance(event, BotEvent) else to_dict(reply)
    if "MsgType" in content:
        raise ParameterError(f"a {type(reply).__name__} is no reply to a push in JSON: it has a MsgType")
    return orjson.dumps(content)


def _reply(handler: Handler, event: Event, context: Context[Any, Any, Any], write: Write) -> bytes | None:
    """The reply in plain; None where there is none, or where the handler raised."""
    try:
        reply = awaited(handler.call(event, context))
        if reply is None or isinstance(reply, bytes):
            return reply
        if not isinstance(reply, Struct):
            raise ParameterError(f"a reply must be a struct of a reply, bytes or None, not {type(reply).__name__}")
        return write(reply, event)
    except Exception as error:
        trace = masked("".join(traceback.format_exception(error)))
        _log.error("%s failed, the push has been answered without a reply\n%s", handler.name, trace)
        return None
