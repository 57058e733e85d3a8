"""会话内容存档, asynchronous: generated from spec/msgaudit/msgaudit.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from qyapi_runtime.aio.api import CorpApi
    from qyapi_runtime.api import Extra

    from qyapi.types.msgaudit.msgaudit import (
        CheckRoomAgreeResponse,
        CheckSingleAgreeResponse,
        GetPermitUserListResponse,
        GetRobotInfoResponse,
        GroupchatGetResponse,
        SingleChat,
    )

__all__ = ["check_room_agree", "check_single_agree", "get_permit_user_list", "get_robot_info", "groupchat_get"]


async def get_permit_user_list(
    api: CorpApi, /, *, type: Literal[1, 2, 3] | None = None, extra: Extra = None
) -> GetPermitUserListResponse:
    """List the members whose chats are archived (获取会话内容存档开启成员列表); see `qyapi.msgaudit.get_permit_user_list`."""
    return await api.ainvoke("msgaudit.get_permit_user_list", locals())


async def check_single_agree(
    api: CorpApi, /, *, info: Sequence[SingleChat], extra: Extra = None
) -> CheckSingleAgreeResponse:
    """Tell which customers agreed to have their chats with members archived (获取单聊会话同意情况); see
    `qyapi.msgaudit.check_single_agree`.
    """
    return await api.ainvoke("msgaudit.check_single_agree", locals())


async def check_room_agree(api: CorpApi, /, *, roomid: str, extra: Extra = None) -> CheckRoomAgreeResponse:
    """Tell which outside members of a group chat agreed to have it archived (获取群聊会话同意情况); see
    `qyapi.msgaudit.check_room_agree`.
    """
    return await api.ainvoke("msgaudit.check_room_agree", locals())


async def groupchat_get(api: CorpApi, /, *, roomid: str, extra: Extra = None) -> GroupchatGetResponse:
    """Read a group chat of members only (获取会话内容存档内部群信息); see `qyapi.msgaudit.groupchat_get`."""
    return await api.ainvoke("msgaudit.groupchat_get", locals())


async def get_robot_info(api: CorpApi, /, *, robot_id: str, extra: Extra = None) -> GetRobotInfoResponse:
    """Read who a robot in a group chat is (获取机器人信息); see `qyapi.msgaudit.get_robot_info`."""
    return await api.ainvoke("msgaudit.get_robot_info", locals())
