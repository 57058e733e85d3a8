"""智能表格自动化创建的群聊: generated from spec/wedoc/smartsheet_groupchat.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from qyapi_runtime.api import CorpApi, Extra

    from qyapi.types.wedoc.smartsheet_groupchat import SmartsheetGroupchatGetResponse, SmartsheetGroupchatListResponse

__all__ = [
    "smartsheet_groupchat_get",
    "smartsheet_groupchat_list",
    "smartsheet_groupchat_list_iter",
    "smartsheet_groupchat_update",
]


def smartsheet_groupchat_list(
    api: CorpApi, /, *, docid: str, cursor: str | None = None, limit: int | None = None, extra: Extra = None
) -> SmartsheetGroupchatListResponse:
    """List the group chats that the automation of a smart sheet created (获取群聊列表).

    The app must see the root department and must have created the smart sheet. At most 20 calls at a time.

    Args:
        cursor: From the last answer; left out at first.
        limit: At most 200, by default 100; a page may have fewer.

    https://developer.work.weixin.qq.com/document/path/100989 (for internal apps)
    """
    return api.invoke("wedoc.smartsheet_groupchat_list", locals())


def smartsheet_groupchat_list_iter(
    api: CorpApi, /, *, docid: str, limit: int | None = None, extra: Extra = None
) -> Iterator[str]:
    """Go through `chat_id_list` of every page of smartsheet_groupchat_list."""
    return api.iterate("wedoc.smartsheet_groupchat_list", locals())


def smartsheet_groupchat_get(
    api: CorpApi, /, *, docid: str, chat_id: str, extra: Extra = None
) -> SmartsheetGroupchatGetResponse:
    """Read a group chat that the automation of a smart sheet created (获取群聊会话).

    The app must see the root department and must have created the smart sheet. At most 20 calls at a time.

    https://developer.work.weixin.qq.com/document/path/101028 (for internal apps)
    """
    return api.invoke("wedoc.smartsheet_groupchat_get", locals())


def smartsheet_groupchat_update(
    api: CorpApi,
    /,
    *,
    docid: str,
    chat_id: str,
    owner: str | None = None,
    add_user_list: Sequence[str] | None = None,
    del_user_list: Sequence[str] | None = None,
    extra: Extra = None,
) -> None:
    """Change owner and members of a group chat that the automation of a smart sheet created (修改群聊会话).

    The app must see the root department and must have created the smart sheet. A chat has at most 2000 members. At most
    1000 changes an hour for each corp, and 10 calls at a time; change one chat by one call after the other.

    Args:
        owner: Userid of the new one, a member of the corp; needed where del_user_list has the old one.
        add_user_list: At most 500, all members of the smart sheet.
        del_user_list: At most 500.

    https://developer.work.weixin.qq.com/document/path/101029 (for internal apps)
    """
    api.invoke("wedoc.smartsheet_groupchat_update", locals())
