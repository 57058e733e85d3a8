"""应用发送消息到群聊会话, asynchronous: generated from spec/appchat/chat.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qyapi_runtime.aio.api import CorpApi
    from qyapi_runtime.api import Extra

    from qyapi.types.appchat.chat import ChatMessage, CreateResponse, GetResponse

__all__ = ["create", "get", "send", "update"]


async def create(
    api: CorpApi,
    /,
    *,
    userlist: Sequence[str],
    name: str | None = None,
    owner: str | None = None,
    chatid: str | None = None,
    extra: Extra = None,
) -> CreateResponse:
    """Make a group chat that the app can send messages to (创建群聊会话); see `qyapi.appchat.create`."""
    return await api.ainvoke("appchat.create", locals())


async def update(
    api: CorpApi,
    /,
    *,
    chatid: str,
    name: str | None = None,
    owner: str | None = None,
    add_user_list: Sequence[str] | None = None,
    del_user_list: Sequence[str] | None = None,
    extra: Extra = None,
) -> None:
    """Change a group chat that the app made; what is left out stays (修改群聊会话); see `qyapi.appchat.update`."""
    await api.ainvoke("appchat.update", locals())


async def get(api: CorpApi, /, *, chatid: str, extra: Extra = None) -> GetResponse:
    """Read a group chat that the app made (获取群聊会话); see `qyapi.appchat.get`."""
    return await api.ainvoke("appchat.get", locals())


async def send(
    api: CorpApi, /, *, chatid: str, message: ChatMessage, safe: bool | None = None, extra: Extra = None
) -> None:
    """Send a message to a group chat that the app made (应用推送消息); see `qyapi.appchat.send`."""
    await api.ainvoke("appchat.send", locals())
