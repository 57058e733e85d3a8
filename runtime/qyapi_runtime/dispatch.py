"""From a push in the inbox to the functions that want it."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

from qyapi_runtime.asyncloop import awaited
from qyapi_runtime.event import Content, Event
from qyapi_runtime.handlers import Context, Handler
from qyapi_runtime.inbox import Item, Push
from qyapi_runtime.inbox.worker import Failed

if TYPE_CHECKING:
    from qyapi_runtime.callback import Later
    from qyapi_runtime.receiving import Receiving

__all__ = ["BUILT_IN", "handle", "reply_to"]

BUILT_IN = "qyapi"
"""The name under which an inbox remembers that the store was kept true."""


def handle(receiver: Receiving, item: Item) -> None:
    """Keep the store true, then call the handlers that have not succeeded yet. One that raises does not keep the
    others from running.

    Raises:
        Failed: Something raised.
    """
    content = Content.of(item.push.content)
    corpid = item.handled.get(BUILT_IN)
    if corpid is None:
        try:
            corpid = awaited(receiver._drive(receiver._keep_store_true(content, item.push.received_at)))
        except Exception as error:
            raise Failed({BUILT_IN: error}) from error
        if corpid:
            receiver.inbox.remember(item, BUILT_IN, corpid)
    table = receiver.catalog.events
    handlers = [each for each in receiver._handlers if each.wants(content, table) and each.name not in item.handled]
    if not handlers:
        return
    event, errors = table.typed(content), {}
    context = _context(receiver, item.push, content.corpid or corpid, item.attempt)
    for handler in handlers:
        try:
            awaited(handler.call(_as_wanted(receiver, handler, event, content), context))
        except Exception as error:
            errors[handler.name] = error
        else:
            if len(handlers) > 1:
                receiver.inbox.remember(item, handler.name)
    if errors:
        raise Failed(errors)


def reply_to(receiver: Receiving, push: Push, content: Content) -> Later | None:
    """The passive reply to a push, to be worked out; None where nobody wants to reply."""
    from qyapi_runtime.replies import reply_json, reply_xml

    table = receiver.catalog.events
    handler = next((each for each in receiver._answers if each.wants(content, table)), None)
    if handler is None:
        return None
    event = _as_wanted(receiver, handler, table.typed(content), content)
    deadline = time.monotonic() + handler.seconds - (time.time() - push.received_at)
    write = reply_xml if content.family == "agent" else reply_json
    return receiver._replies().reply(handler, event, _context(receiver, push, content.corpid, 1), deadline, write)


def _as_wanted(receiver: Receiving, handler: Handler, event: Event, content: Content) -> Event:
    return receiver.catalog.events.read_as(handler.kind, event, content)


def _context(receiver: Receiving, push: Push, corpid: str, attempt: int) -> Context[Any, Any, Any]:
    return Context(receiver, corpid, event_id=push.id, attempt=attempt, received_at=push.received_at)
