"""客户群管理: generated from spec/externalcontact/groupchat.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Literal

    from qyapi_runtime.api import CorpApi, Extra

    from qyapi.types.externalcontact.groupchat import (
        GroupchatGetResponse,
        GroupchatListResponse,
        GroupChatStatus,
        OpengidToChatidResponse,
        OwnerFilter,
    )

__all__ = ["groupchat_get", "groupchat_list", "groupchat_list_iter", "opengid_to_chatid"]


def groupchat_list(
    api: CorpApi,
    /,
    *,
    limit: int,
    status_filter: Literal[0, 1, 2, 3] | None = None,
    owner_filter: OwnerFilter | None = None,
    cursor: str | None = None,
    extra: Extra = None,
) -> GroupchatListResponse:
    """List the group chats with customers, page by page (获取客户群列表).

    Args:
        limit: 1 to 1000.
        status_filter: 0 all (default), 1 owner has left, 2 being assigned, 3 assigned.
        owner_filter: All owners whom the app may see if left out, which fails with 81017 for more than 1000; needed for
            owners who have left.
        cursor: From the last answer; left out at first.

    https://developer.work.weixin.qq.com/document/path/92120 (also 93414)
    """
    return api.invoke("externalcontact.groupchat_list", locals())


def groupchat_list_iter(
    api: CorpApi,
    /,
    *,
    limit: int,
    status_filter: Literal[0, 1, 2, 3] | None = None,
    owner_filter: OwnerFilter | None = None,
    extra: Extra = None,
) -> Iterator[GroupChatStatus]:
    """Go through `group_chat_list` of every page of groupchat_list."""
    return api.iterate("externalcontact.groupchat_list", locals())


def groupchat_get(
    api: CorpApi, /, *, chat_id: str, need_name: bool | None = None, extra: Extra = None
) -> GroupchatGetResponse:
    """Read one group chat with its members (获取客户群详情).

    Some of it lags behind the push of a change.

    Args:
        need_name: Answer the members' names.

    https://developer.work.weixin.qq.com/document/path/92122 (also 92707, 96338)
    """
    return api.invoke("externalcontact.groupchat_get", locals())


def opengid_to_chatid(api: CorpApi, /, *, opengid: str, extra: Extra = None) -> OpengidToChatidResponse:
    """Turn the opengid that a mini program gets in WeChat into a chat_id (客户群opengid转换).

    Only for group chats that a member of this corp made who may deal with customers, and whose owner the app may see.

    Args:
        opengid: From wx.getGroupEnterInfo.

    https://developer.work.weixin.qq.com/document/path/94822
    """
    return api.invoke("externalcontact.opengid_to_chatid", locals())
