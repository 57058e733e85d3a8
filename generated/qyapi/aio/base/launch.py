"""打开个人聊天窗口, asynchronous: generated from spec/base/launch.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from qyapi_runtime.aio.api import CorpApi
    from qyapi_runtime.api import Extra

    from qyapi.types.base.launch import GetLaunchCodeResponse, SingleChat

__all__ = ["get_launch_code"]


async def get_launch_code(
    api: CorpApi, /, *, operator_userid: str, single_chat: SingleChat, extra: Extra = None
) -> GetLaunchCodeResponse:
    """Get a code for the link that opens a chat with a member from a browser, wxwork://launch?launch_code=…
    (获取launch_code); see `qyapi.base.get_launch_code`.
    """
    return await api.ainvoke("base.get_launch_code", locals())
