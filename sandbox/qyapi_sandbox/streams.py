"""Answers of a smart bot that grow (流式消息): WeCom asks for more until they are finished."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from qyapi_sandbox.ids import fresh

PATIENCE = 360.0
"""Real seconds after a message in which WeCom asks how the answer goes on."""


def refresh(event: Mapping[str, Any], reply: Mapping[str, Any] | None) -> dict[str, Any] | None:
    """The push (流式消息刷新) that asks how the reply to a push goes on; None where it is none that grows."""
    stream = (reply or {}).get("stream")
    if not isinstance(stream, Mapping) or stream.get("finish"):
        return None
    kept = {name: value for name, value in event.items() if name in ("aibotid", "chatid", "chattype", "from")}
    id = stream.get("id") or event.get("stream", {}).get("id", "")
    return {"msgid": fresh(28), **kept, "msgtype": "stream", "stream": {"id": id}}
