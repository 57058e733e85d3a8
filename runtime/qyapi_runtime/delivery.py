"""From pushes that were verified to the inbox, and what WeCom is answered."""

from __future__ import annotations

import hashlib
import time
from collections.abc import Sequence
from typing import TYPE_CHECKING

from qyapi_runtime import watch
from qyapi_runtime.callback import Answer, Outcome
from qyapi_runtime.dispatch import reply_to
from qyapi_runtime.errors import MalformedCallback
from qyapi_runtime.event import Content
from qyapi_runtime.inbox import Push

if TYPE_CHECKING:
    from qyapi_runtime.receiving import Receiving

__all__ = ["deliver"]

_SUCCESS = Answer.text(200, "success")
_NOTHING = Answer.text(200, "")


def deliver(receiver: Receiving, contents: Sequence[bytes]) -> list[Outcome]:
    """Keep pushes, then answer them."""
    outcomes: list[Outcome] = [None] * len(contents)
    kept: list[tuple[int, Push, Content]] = []
    for number, plain in enumerate(contents):
        try:
            content = Content.of(plain)
        except MalformedCallback as error:
            outcomes[number] = Answer.refusal(error)
        else:
            kept.append((number, _push(receiver, plain, content), content))
    are_new = receiver.inbox.put_all([push for _, push, _ in kept])  # from here on nothing is lost
    for is_new, (number, push, content) in zip(are_new, kept, strict=True):
        watch.receiving(push, is_new)
        try:
            if is_new:
                receiver._on_arrival(content, push.received_at)
            outcomes[number] = _outcome(receiver, push, content)
        except Exception as error:
            outcomes[number] = error
    if receiver.works_here:
        receiver.start_worker()
    return outcomes


def _push(receiver: Receiving, plain: bytes, content: Content) -> Push:
    identity = receiver._identity(plain, content)
    digest = hashlib.sha256(b"\0".join((receiver.key.encode(), identity))).hexdigest()
    return Push(
        id=digest,
        app=receiver.key,
        lane=content.corpid or digest,
        kind=content.kind,
        content=plain,
        received_at=time.time(),
    )


def _outcome(receiver: Receiving, push: Push, content: Content) -> Outcome:
    if content.family == "suite":
        return _SUCCESS
    return reply_to(receiver, push, content) or _NOTHING
