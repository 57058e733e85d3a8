"""微信客服：消息收发, asynchronous: generated from spec/kf/message.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from typing import Literal

    from qyapi_runtime.aio.api import CorpApi
    from qyapi_runtime.api import Extra

    from qyapi.types.kf.message import (
        Message,
        MessageOnEvent,
        ReceivedMessage,
        SendMsgOnEventResponse,
        SendMsgResponse,
        SyncMsgResponse,
    )

__all__ = ["send_msg", "send_msg_on_event", "sync_msg", "sync_msg_iter"]


async def sync_msg(
    api: CorpApi,
    /,
    *,
    cursor: str | None = None,
    token: str | None = None,
    limit: int | None = None,
    voice_format: Literal[0, 1] | None = None,
    open_kfid: str | None = None,
    extra: Extra = None,
) -> SyncMsgResponse:
    """Read the messages and events of an account of the last 3 days, page by page (读取消息); see `qyapi.kf.sync_msg`."""
    return await api.ainvoke("kf.sync_msg", locals())


def sync_msg_iter(
    api: CorpApi,
    /,
    *,
    token: str | None = None,
    limit: int | None = None,
    voice_format: Literal[0, 1] | None = None,
    open_kfid: str | None = None,
    extra: Extra = None,
) -> AsyncIterator[ReceivedMessage]:
    """Go through `msg_list` of every page of sync_msg."""
    return api.aiterate("kf.sync_msg", locals())


async def send_msg(
    api: CorpApi, /, *, touser: str, open_kfid: str, message: Message, msgid: str | None = None, extra: Extra = None
) -> SendMsgResponse:
    """Send a message to a customer (发送消息); see `qyapi.kf.send_msg`."""
    return await api.ainvoke("kf.send_msg", locals())


async def send_msg_on_event(
    api: CorpApi, /, *, code: str, message: MessageOnEvent, msgid: str | None = None, extra: Extra = None
) -> SendMsgOnEventResponse:
    """Send a customer the message that goes with an event, such as a welcome (发送欢迎语等事件响应消息); see
    `qyapi.kf.send_msg_on_event`.
    """
    return await api.ainvoke("kf.send_msg_on_event", locals())
