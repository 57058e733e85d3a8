"""打开个人聊天窗口: generated from spec/base/launch.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from qyapi_runtime.api import CorpApi, Extra

    from qyapi.types.base.launch import GetLaunchCodeResponse, SingleChat

__all__ = ["get_launch_code"]


def get_launch_code(
    api: CorpApi, /, *, operator_userid: str, single_chat: SingleChat, extra: Extra = None
) -> GetLaunchCodeResponse:
    """Get a code for the link that opens a chat with a member from a browser, wxwork://launch?launch_code=…
    (获取launch_code).

    On Windows and macOS. Both members must be visible to the app.

    Args:
        operator_userid: Who opens the link.
        single_chat: Whom to chat with.

    https://developer.work.weixin.qq.com/document/path/94346 (for internal and third-party apps)
    """
    return api.invoke("base.get_launch_code", locals())
