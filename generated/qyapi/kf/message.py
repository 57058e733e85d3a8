"""微信客服：消息收发: generated from spec/kf/message.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Literal

    from qyapi_runtime.api import CorpApi, Extra

    from qyapi.types.kf.message import (
        Message,
        MessageOnEvent,
        ReceivedMessage,
        SendMsgOnEventResponse,
        SendMsgResponse,
        SyncMsgResponse,
    )

__all__ = ["send_msg", "send_msg_on_event", "sync_msg", "sync_msg_iter"]


def sync_msg(
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
    """Read the messages and events of an account of the last 3 days, page by page (读取消息).

    Not those that kf/send_msg sent. Only of accounts that the app manages. Ask again while has_more is set, even if a
    page is empty, and keep next_cursor for the next time. Pictures and voice over 2 MB, videos over 10 MB and files
    over 20 MB come as a text that says so.

    Args:
        cursor: next_cursor of the last answer; the earliest message if left out.
        token: From the kf_msg_or_event push, valid for ten minutes; without it few calls are allowed.
        limit: At most 1000 (default); fewer may come.
        voice_format: 0 AMR (default), 1 Silk.
        open_kfid: The account. The current page requires it.

    https://developer.work.weixin.qq.com/document/path/94670 (also 94699, 96426)
    """
    return api.invoke("kf.sync_msg", locals())


def sync_msg_iter(
    api: CorpApi,
    /,
    *,
    token: str | None = None,
    limit: int | None = None,
    voice_format: Literal[0, 1] | None = None,
    open_kfid: str | None = None,
    extra: Extra = None,
) -> Iterator[ReceivedMessage]:
    """Go through `msg_list` of every page of sync_msg."""
    return api.iterate("kf.sync_msg", locals())


def send_msg(
    api: CorpApi, /, *, touser: str, open_kfid: str, message: Message, msgid: str | None = None, extra: Extra = None
) -> SendMsgResponse:
    """Send a message to a customer (发送消息).

    At most 5, within 48 hours of the customer's last message, and only while the session is new or served by the API.
    That a message could not be delivered comes as a msg_send_fail event. Only from accounts that the app manages.

    Args:
        touser: External userid.
        message: What to send.
        msgid: Your own id, at most 32 letters, digits and _-, unique for the account; made up if left out.

    https://developer.work.weixin.qq.com/document/path/94677 (also 94700, 96427)
    """
    return api.invoke("kf.send_msg", locals())


def send_msg_on_event(
    api: CorpApi, /, *, code: str, message: MessageOnEvent, msgid: str | None = None, extra: Extra = None
) -> SendMsgOnEventResponse:
    """Send a customer the message that goes with an event, such as a welcome (发送欢迎语等事件响应消息).

    One for each code. A menu only to welcome, and at the end of the session. Only from accounts that the app manages.

    Args:
        code: welcome_code of the enter_session event (valid for 20 seconds), msg_code of the session_status_change
            event or of kf/service_state/trans.
        message: What to send.
        msgid: Your own id, at most 32 letters, digits and _-; made up if left out.

    https://developer.work.weixin.qq.com/document/path/95122 (also 94910)
    """
    return api.invoke("kf.send_msg_on_event", locals())
