"""打开个人聊天窗口: generated from spec/base/launch.yaml, do not edit."""

from __future__ import annotations

from qyapi_runtime.scalars import Secret
from qyapi_runtime.struct import Struct, struct

__all__ = ["GetLaunchCodeRequest", "GetLaunchCodeResponse", "SingleChat"]


@struct
class GetLaunchCodeRequest(Struct):
    operator_userid: str
    """Who opens the link."""

    single_chat: SingleChat
    """Whom to chat with."""


@struct
class GetLaunchCodeResponse(Struct):
    launch_code: Secret
    """Works once, within five minutes."""


@struct
class SingleChat(Struct):
    userid: str
    """Of the same corp."""
