"""家校沟通：基础接口, asynchronous: generated from spec/school/base.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Literal

    from qyapi_runtime.aio.api import CorpApi
    from qyapi_runtime.api import Extra

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


async def getuserinfo(api: CorpApi, /, *, code: str, extra: Extra = None) -> GetuserinfoResponse:
    """Tell which parent or student opened a page, from the code that the OAuth login brought (获取家校访问用户身份); see
    `qyapi.school.getuserinfo`.
    """
    return await api.ainvoke("school.getuserinfo", locals())


async def agent_get_allow_scope(api: CorpApi, /, *, agentid: int, extra: Extra = None) -> AgentGetAllowScopeResponse:
    """List the students and departments whose parents may use the app in WeChat (获取可使用的家长范围); see
    `qyapi.school.agent_get_allow_scope`.
    """
    return await api.ainvoke("school.agent_get_allow_scope", locals())


async def get_chat_create_mode(api: CorpApi, /, *, extra: Extra = None) -> GetChatCreateModeResponse:
    """Tell whether group chats of classes are made by themselves (获取「班级群创建方式」); see
    `qyapi.school.get_chat_create_mode`.
    """
    return await api.ainvoke("school.get_chat_create_mode", locals())


async def set_chat_create_mode(api: CorpApi, /, *, create_mode: Literal[0, 1], extra: Extra = None) -> None:
    """Set whether group chats of classes are made by themselves (设置「班级群创建方式」); see `qyapi.school.set_chat_create_mode`."""
    await api.ainvoke("school.set_chat_create_mode", locals())


async def get_teacher_view_mode(api: CorpApi, /, *, extra: Extra = None) -> GetTeacherViewModeResponse:
    """Read which classes teachers may see (获取「老师可查看班级」模式); see `qyapi.school.get_teacher_view_mode`."""
    return await api.ainvoke("school.get_teacher_view_mode", locals())


async def set_teacher_view_mode(api: CorpApi, /, *, view_mode: Literal[1, 2], extra: Extra = None) -> None:
    """Set which classes teachers may see (设置「老师可查看班级」模式); see `qyapi.school.set_teacher_view_mode`."""
    await api.ainvoke("school.set_teacher_view_mode", locals())
