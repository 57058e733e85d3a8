"""客户群管理, asynchronous: generated from spec/externalcontact/groupchat.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from typing import Literal

    from qyapi_runtime.aio.api import CorpApi
    from qyapi_runtime.api import Extra

    from qyapi.types.externalcontact.groupchat import (
        GroupchatGetResponse,
        GroupchatListResponse,
        GroupChatStatus,
        OpengidToChatidResponse,
        OwnerFilter,
    )

__all__ = ["groupchat_get", "groupchat_list", "groupchat_list_iter", "opengid_to_chatid"]


async def groupchat_list(
    api: CorpApi,
    /,
    *,
    limit: int,
    status_filter: Literal[0, 1, 2, 3] | None = None,
    owner_filter: OwnerFilter | None = None,
    cursor: str | None = None,
    extra: Extra = None,
) -> GroupchatListResponse:
    """List the group chats with customers, page by page (获取客户群列表); see `qyapi.externalcontact.groupchat_list`."""
    return await api.ainvoke("externalcontact.groupchat_list", locals())


def groupchat_list_iter(
    api: CorpApi,
    /,
    *,
    limit: int,
    status_filter: Literal[0, 1, 2, 3] | None = None,
    owner_filter: OwnerFilter | None = None,
    extra: Extra = None,
) -> AsyncIterator[GroupChatStatus]:
    """Go through `group_chat_list` of every page of groupchat_list."""
    return api.aiterate("externalcontact.groupchat_list", locals())


async def groupchat_get(
    api: CorpApi, /, *, chat_id: str, need_name: bool | None = None, extra: Extra = None
) -> GroupchatGetResponse:
    """Read one group chat with its members (获取客户群详情); see `qyapi.externalcontact.groupchat_get`."""
    return await api.ainvoke("externalcontact.groupchat_get", locals())


async def opengid_to_chatid(api: CorpApi, /, *, opengid: str, extra: Extra = None) -> OpengidToChatidResponse:
    """Turn the opengid that a mini program gets in WeChat into a chat_id (客户群opengid转换); see
    `qyapi.externalcontact.opengid_to_chatid`.
    """
    return await api.ainvoke("externalcontact.opengid_to_chatid", locals())
