"""智能表格自动化创建的群聊, asynchronous: generated from spec/wedoc/smartsheet_groupchat.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Sequence

    from qyapi_runtime.aio.api import CorpApi
    from qyapi_runtime.api import Extra

    from qyapi.types.wedoc.smartsheet_groupchat import SmartsheetGroupchatGetResponse, SmartsheetGroupchatListResponse

__all__ = [
    "smartsheet_groupchat_get",
    "smartsheet_groupchat_list",
    "smartsheet_groupchat_list_iter",
    "smartsheet_groupchat_update",
]


async def smartsheet_groupchat_list(
    api: CorpApi, /, *, docid: str, cursor: str | None = None, limit: int | None = None, extra: Extra = None
) -> SmartsheetGroupchatListResponse:
    """List the group chats that the automation of a smart sheet created (获取群聊列表); see
    `qyapi.wedoc.smartsheet_groupchat_list`.
    """
    return await api.ainvoke("wedoc.smartsheet_groupchat_list", locals())


def smartsheet_groupchat_list_iter(
    api: CorpApi, /, *, docid: str, limit: int | None = None, extra: Extra = None
) -> AsyncIterator[str]:
    """Go through `chat_id_list` of every page of smartsheet_groupchat_list."""
    return api.aiterate("wedoc.smartsheet_groupchat_list", locals())


async def smartsheet_groupchat_get(
    api: CorpApi, /, *, docid: str, chat_id: str, extra: Extra = None
) -> SmartsheetGroupchatGetResponse:
    """Read a group chat that the automation of a smart sheet created (获取群聊会话); see
    `qyapi.wedoc.smartsheet_groupchat_get`.
    """
    return await api.ainvoke("wedoc.smartsheet_groupchat_get", locals())


async def smartsheet_groupchat_update(
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
    """Change owner and members of a group chat that the automation of a smart sheet created (修改群聊会话); see
    `qyapi.wedoc.smartsheet_groupchat_update`.
    """
    await api.ainvoke("wedoc.smartsheet_groupchat_update", locals())
