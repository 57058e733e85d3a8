"""家校沟通：基础接口: generated from spec/school/base.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal

    from qyapi_runtime.api import CorpApi, Extra

    from qyapi.types.school.base import (
        AgentGetAllowScopeResponse,
        GetChatCreateModeResponse,
        GetTeacherViewModeResponse,
        GetuserinfoResponse,
    )

__all__ = [
    "agent_get_allow_scope",
    "get_chat_create_mode",
    "get_teacher_view_mode",
    "getuserinfo",
    "set_chat_create_mode",
    "set_teacher_view_mode",
]


def getuserinfo(api: CorpApi, /, *, code: str, extra: Extra = None) -> GetuserinfoResponse:
    """Tell which parent or student opened a page, from the code that the OAuth login brought (获取家校访问用户身份).

    The page must be on the trusted domain of the app, else the answer is 50001.

    Args:
        code: Up to 512 bytes; works once, within five minutes.

    https://developer.work.weixin.qq.com/document/path/95791
    """
    return api.invoke("school.getuserinfo", locals())


def agent_get_allow_scope(api: CorpApi, /, *, agentid: int, extra: Extra = None) -> AgentGetAllowScopeResponse:
    """List the students and departments whose parents may use the app in WeChat (获取可使用的家长范围).

    Only they can get notices of the school (学校通知) from the app. The school sets this in the admin console.

    https://developer.work.weixin.qq.com/document/path/94895 (also 94960)
    """
    return api.invoke("school.agent_get_allow_scope", locals())


def get_chat_create_mode(api: CorpApi, /, *, extra: Extra = None) -> GetChatCreateModeResponse:
    """Tell whether group chats of classes are made by themselves (获取「班级群创建方式」).

    Internal apps must be set up to edit the school contacts (家校通讯录); the others need the right to.

    https://developer.work.weixin.qq.com/document/path/92430
    """
    return api.invoke("school.get_chat_create_mode", locals())


def set_chat_create_mode(api: CorpApi, /, *, create_mode: Literal[0, 1], extra: Extra = None) -> None:
    """Set whether group chats of classes are made by themselves (设置「班级群创建方式」).

    Internal apps must be set up to edit the school contacts (家校通讯录); the others need the right to.

    Args:
        create_mode: 0 by themselves, 1 by hand.

    https://developer.work.weixin.qq.com/document/path/92430
    """
    api.invoke("school.set_chat_create_mode", locals())


def get_teacher_view_mode(api: CorpApi, /, *, extra: Extra = None) -> GetTeacherViewModeResponse:
    """Read which classes teachers may see (获取「老师可查看班级」模式).

    https://developer.work.weixin.qq.com/document/path/92652 (for internal and third-party apps)
    """
    return api.invoke("school.get_teacher_view_mode", locals())


def set_teacher_view_mode(api: CorpApi, /, *, view_mode: Literal[1, 2], extra: Extra = None) -> None:
    """Set which classes teachers may see (设置「老师可查看班级」模式).

    Args:
        view_mode: 1 all, 2 only those they are in charge of.

    https://developer.work.weixin.qq.com/document/path/92652 (for internal and third-party apps)
    """
    api.invoke("school.set_teacher_view_mode", locals())
