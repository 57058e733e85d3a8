"""应用发送消息到群聊会话: generated from spec/appchat/chat.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qyapi_runtime.api import CorpApi, Extra

    from qyapi.types.appchat.chat import ChatMessage, CreateResponse, GetResponse

__all__ = ["create", "get", "send", "update"]


def create(
    api: CorpApi,
    /,
    *,
    userlist: Sequence[str],
    name: str | None = None,
    owner: str | None = None,
    chatid: str | None = None,
    extra: Extra = None,
) -> CreateResponse:
    """Make a group chat that the app can send messages to (创建群聊会话).

    The app must be visible to the root department, and counts as one of the 2000 a chat may have, or fewer where the
    admin console says so. At most 1000 chats a day.

    Args:
        userlist: 2 to 2000 userids.
        name: At most 50 characters, the rest is cut off.
        owner: Userid; one of userlist if left out.
        chatid: At most 32 letters and digits, unique; made up if left out.

    https://developer.work.weixin.qq.com/document/path/90245 (for internal apps)
    """
    return api.invoke("appchat.create", locals())


def update(
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
    """Change a group chat that the app made; what is left out stays (修改群聊会话).

    At most 1000 changes an hour in a corp, and 2000 members.

    Args:
        name: At most 50 characters, the rest is cut off.
        owner: Userid; must be allowed to make course groups if the chat is one. Needed where del_user_list has the
            owner.
        add_user_list: Userids.
        del_user_list: Userids.

    https://developer.work.weixin.qq.com/document/path/90246 (for internal apps; also 98913)
    """
    api.invoke("appchat.update", locals())


def get(api: CorpApi, /, *, chatid: str, extra: Extra = None) -> GetResponse:
    """Read a group chat that the app made (获取群聊会话).

    https://developer.work.weixin.qq.com/document/path/90247 (for internal apps; also 98914)
    """
    return api.invoke("appchat.get", locals())


def send(api: CorpApi, /, *, chatid: str, message: ChatMessage, safe: bool | None = None, extra: Extra = None) -> None:
    """Send a message to a group chat that the app made (应用推送消息).

    Every member of the chat counts as a recipient; at most 20000 a minute, and an hour 150000 in a small or unverified
    corp, 350000 in a medium and 700000 in a large one. A member gets at most 200 messages a minute and 10000 a day of
    an app in chats, what exceeds this is dropped.

    Args:
        message: What to send.
        safe: May not be shared and shows a watermark.

    https://developer.work.weixin.qq.com/document/path/90248 (for internal apps)
    """
    api.invoke("appchat.send", locals())
