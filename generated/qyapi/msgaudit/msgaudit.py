"""会话内容存档: generated from spec/msgaudit/msgaudit.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from qyapi_runtime.api import CorpApi, Extra

    from qyapi.types.msgaudit.msgaudit import (
        CheckRoomAgreeResponse,
        CheckSingleAgreeResponse,
        GetPermitUserListResponse,
        GetRobotInfoResponse,
        GroupchatGetResponse,
        SingleChat,
    )

__all__ = ["check_room_agree", "check_single_agree", "get_permit_user_list", "get_robot_info", "groupchat_get"]


def get_permit_user_list(
    api: CorpApi, /, *, type: Literal[1, 2, 3] | None = None, extra: Extra = None
) -> GetPermitUserListResponse:
    """List the members whose chats are archived (获取会话内容存档开启成员列表).

    Only with the secret of the chat archive. At most 1000 calls a minute. Departments and tags are answered as their
    members; those beyond the number that was bought are left out.

    Args:
        type: Only members of an edition: 1 office (办公版), 2 service (服务版), 3 enterprise (企业版).

    https://developer.work.weixin.qq.com/document/path/91614 (for internal apps)
    """
    return api.invoke("msgaudit.get_permit_user_list", locals())


def check_single_agree(api: CorpApi, /, *, info: Sequence[SingleChat], extra: Extra = None) -> CheckSingleAgreeResponse:
    """Tell which customers agreed to have their chats with members archived (获取单聊会话同意情况).

    Only with the secret of the chat archive. At most 2500 calls a minute.

    Args:
        info: At most 100.

    https://developer.work.weixin.qq.com/document/path/91782 (for internal apps)
    """
    return api.invoke("msgaudit.check_single_agree", locals())


def check_room_agree(api: CorpApi, /, *, roomid: str, extra: Extra = None) -> CheckRoomAgreeResponse:
    """Tell which outside members of a group chat agreed to have it archived (获取群聊会话同意情况).

    Only with the secret of the chat archive. At most 1500 calls a minute.

    https://developer.work.weixin.qq.com/document/path/91782 (for internal apps)
    """
    return api.invoke("msgaudit.check_room_agree", locals())


def groupchat_get(api: CorpApi, /, *, roomid: str, extra: Extra = None) -> GroupchatGetResponse:
    """Read a group chat of members only (获取会话内容存档内部群信息).

    Only with the secret of the chat archive, and while one of the group is archived. At most 2000 calls a minute.

    https://developer.work.weixin.qq.com/document/path/92951 (for internal apps)
    """
    return api.invoke("msgaudit.groupchat_get", locals())


def get_robot_info(api: CorpApi, /, *, robot_id: str, extra: Extra = None) -> GetRobotInfoResponse:
    """Read who a robot in a group chat is (获取机器人信息).

    Only with the secret of the chat archive. At most 600 calls a minute.

    Args:
        robot_id: Sender of a message, beginning with wb.

    https://developer.work.weixin.qq.com/document/path/91774 (for internal apps)
    """
    return api.invoke("msgaudit.get_robot_info", locals())
